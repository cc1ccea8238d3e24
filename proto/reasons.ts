/**
 * Why a fact is not known, or why a question does not arise. One closed table: a code is never renamed and
 * never reused; the words are for the office manager, what to do for whoever runs the agent.
 */
export const failureReasons = {
  tool_missing: 'The program that answers this is not on the computer.',
  no_privilege: 'The agent lacks the permission to read this.',
  timeout: 'The program that answers this did not finish in time.',
  too_much_output: 'The program that answers this printed far more than it ever should.',
  command_failed: 'The program that answers this ended with an error.',
  parse_error: 'The answer was in a form that this agent does not know.',
  locale_unparsed: 'The answer came in a language that this agent cannot read.',
  feature_missing: 'This system has no means to answer.',
  no_session: 'Nobody is signed in, so the setting of a signed-in person could not be read.',
  no_metadata: 'The computer has never fetched its list of updates.',
  stale_metadata: 'The list of updates is too old to trust.',
  server_unreachable: 'The update server did not answer.',
  policy_blocked: 'A policy on the computer forbids asking.',
  clm_blocked: 'A policy on the computer blocks the script that asks.',
  partial_coverage: 'Only a part could be read.',
  unresolved_sid: 'A member of a group could not be named.',
  nested_group_unexpanded: 'A group inside a group could not be opened.',
  network_identity_unreachable: 'The directory that knows these people did not answer.',
  eol_unknown: 'When support for this system ends is not in our table.',
  internal_error: 'The agent made a mistake of its own while reading this.',
} as const;

export const notApplicableReasons = {
  not_applicable_headless: 'No desktop is installed.',
  not_installed: 'The service that this is about is not installed.',
  not_this_platform: 'This kind of system has no such thing.',
  container: 'This runs inside a container, which shares the kernel and disks of its host.',
} as const;

export type FailureReason = keyof typeof failureReasons;
export type NotApplicableReason = keyof typeof notApplicableReasons;
