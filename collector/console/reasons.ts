/**
 * Why something is not known, as the end of the sentence "We could not read this: ...", and what to do about it.
 * The mapped type makes a reason without words a compile error.
 */
import type { FailureReason, NotApplicableReason } from '#proto/reasons.ts';

interface ReasonWords {
  readonly why: string;
  readonly todo: string;
}
type Known =
  | FailureReason
  | NotApplicableReason
  | 'not_reported'
  | 'empty_list'
  | 'stale'
  | 'cannot_evaluate';

const askTechnician = 'Show this page to your technician: the exact message is in the details.';

const words: { readonly [R in Known]: ReasonWords } = {
  tool_missing: {
    why: 'the program that answers this is not on the computer',
    todo: 'Install the program named in the details.',
  },
  no_privilege: {
    why: 'the agent lacks the permission to read this',
    todo: 'Run the agent as a system service, as its installer sets it up.',
  },
  timeout: {
    why: 'the program that answers this did not finish in time',
    todo: 'It will be tried again at the next look. If it stays, restart the computer.',
  },
  too_much_output: {
    why: 'the program that answers this printed far more than it ever should',
    todo: askTechnician,
  },
  command_failed: { why: 'the program that answers this ended with an error', todo: askTechnician },
  parse_error: {
    why: 'the answer was in a form that this agent does not know',
    todo: 'Update the agent. If it stays, report the details to its makers.',
  },
  locale_unparsed: {
    why: 'the answer came in a language that this agent cannot read',
    todo: 'Update the agent, or set the system service to English.',
  },
  feature_missing: { why: 'this system has no means to answer', todo: 'Check this by hand.' },
  no_session: {
    why: 'nobody was signed in, so the setting of a signed-in person could not be read',
    todo: 'It will be read when somebody signs in.',
  },
  no_metadata: {
    why: 'the computer has never fetched its list of updates',
    todo: 'Connect it to the internet and let it look for updates.',
  },
  stale_metadata: {
    why: 'the list of updates is too old to trust',
    todo: 'Let the computer look for updates; check that it reaches its update server.',
  },
  server_unreachable: {
    why: 'the update server did not answer',
    todo: 'Check the network connection and the address of the update server.',
  },
  policy_blocked: {
    why: 'a policy on the computer forbids asking',
    todo: 'Allow the agent in that policy.',
  },
  clm_blocked: {
    why: 'a policy on the computer blocks the script that asks',
    todo: 'Allow the agent’s script in that policy.',
  },
  partial_coverage: { why: 'only a part could be read', todo: askTechnician },
  unresolved_sid: {
    why: 'a member of a group could not be named',
    todo: 'Remove the leftover member, or check it by hand.',
  },
  nested_group_unexpanded: {
    why: 'a group inside a group could not be opened',
    todo: 'List the members of the inner group by hand.',
  },
  network_identity_unreachable: {
    why: 'the directory that knows these people did not answer',
    todo: 'Check that the computer reaches the directory.',
  },
  eol_unknown: {
    why: 'when support for this system ends is not in our table',
    todo: 'Ask the maker of the system until when it gets security fixes.',
  },
  internal_error: {
    why: 'the agent made a mistake of its own while reading this',
    todo: 'Update the agent. If it stays, report the details to its makers.',
  },
  not_applicable_headless: { why: 'no desktop is installed', todo: '' },
  not_installed: { why: 'the service that this is about is not installed', todo: '' },
  not_this_platform: { why: 'this kind of system has no such thing', todo: '' },
  container: { why: 'this runs inside a container, which shares the kernel and disks of its host', todo: '' },
  not_reported: {
    why: 'the computer has not answered this question yet',
    todo: 'Wait for its next report. If it stays, update the agent.',
  },
  empty_list: {
    why: 'the answer was an empty list, which no working computer gives',
    todo: 'Update the agent. If it stays, report the details to its makers.',
  },
  stale: {
    why: 'the last answer is too old to rely on',
    todo: 'Switch the computer on and check that the agent runs and reaches this collector.',
  },
  cannot_evaluate: {
    why: 'the rule could not be worked out from the answer',
    todo: 'Report the details to the makers of the rule.',
  },
};

export function reasonWords(code: string | null): ReasonWords | null {
  return code !== null && Object.hasOwn(words, code) ? words[code as Known] : null;
}

/** Why, for a finding: the rule's own sentence where that says more than the code does. */
export function whyNot(reason: string | null, detail: string | null): string {
  const known = reason === 'stale' && detail !== null ? null : reasonWords(reason);
  return known?.why ?? detail ?? reason ?? 'no reason was given';
}
