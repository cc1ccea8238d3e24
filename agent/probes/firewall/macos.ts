/**
 * Whether a Mac's application firewall keeps uninvited traffic out: its own word, or, where that cannot be had, the
 * number in its preferences (macOS 14 and earlier). State 2 lets in only what the system itself needs. What a profile
 * sets cannot be undone by hand; what takes effect is still what counts.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { firewallForced, firewallPreference, firewallState } from '../../os/macos/commands-beside.ts';
import { flagIn } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';

/** 0 off, 1 on, 2 on and closed to all but what the system needs. */
export type FirewallState = 0 | 1 | 2;

const states: ReadonlyMap<string, FirewallState> = new Map([
  ['0', 0],
  ['1', 1],
  ['2', 2],
]);

/** What the words before the number may be for each of them. */
const words: Readonly<Record<FirewallState, RegExp>> = {
  0: /^Firewall is disabled\.$/i,
  1: /^Firewall is enabled\.$/i,
  2: /^Firewall is (?:enabled|blocking all non-essential incoming connections)\.$/i,
};

export const socketfilterfwSource: CommandSource<FirewallState> = {
  name: 'macos.socketfilterfw',
  kind: 'command',
  command: firewallState,
  parse: readState,
};

/** @throws LookFailure */
function readState(output: Output): FirewallState {
  const text = `${stdoutText(output).slice(0, 64_000)}\n${stderrText(output).slice(0, 2_000)}`;
  requireSuccess(output, 'socketfilterfw');
  const said = linesOf(text).flatMap(line => {
    const [, before, digits] = /^\s*(\S.{0,300}?) ?\(State = (\d{1,3})\)\s*$/.exec(line) ?? [];
    return before === undefined || digits === undefined ? [] : [{ before, digits }];
  });
  const [first] = said;
  const state = first === undefined ? undefined : states.get(first.digits);
  if (first === undefined || state === undefined || said.length > 1)
    throw new LookFailure('parse_error', 'socketfilterfw did not say once whether the firewall is on.');
  if (words[state].test(first.before)) return state;
  const english = /\b(?:firewall is|enabled|disabled)\b/i.test(first.before);
  throw english
    ? new LookFailure('parse_error', 'The words and the number of socketfilterfw do not agree.')
    : new LookFailure('locale_unparsed', 'socketfilterfw speaks a language that is not known.');
}

/** Null where the setting is not there: on macOS 15 and later, and where it was never touched. */
export const firewallPreferenceSource: CommandSource<FirewallState | null> = {
  name: 'macos.defaults.alf',
  kind: 'command',
  command: firewallPreference,
  parse(output) {
    const absent = /\bThe domain\/default pair of \(.{1,300}\) does not exist/;
    if (output.exitCode !== 0 && absent.test(stderrText(output).slice(0, 2_000))) return null;
    requireSuccess(output, 'defaults');
    const state = states.get(/^(\d)\n$/.exec(stdoutText(output))?.[1] ?? '');
    if (state === undefined)
      throw new LookFailure('parse_error', 'The firewall’s preferences hold a state that is not known.');
    return state;
  },
};

export const firewallForcedSource = preferenceSource('macos.plist.firewall.forced', firewallForced);

export const firewallOnMacos: Probe<'firewall'> = {
  fact: 'firewall',
  privilege: 'none',
  sources: [socketfilterfwSource, firewallPreferenceSource, firewallForcedSource],
  async read(look): Promise<FactOf<'firewall'>> {
    const on = (await stateOf(look)) !== 0;
    const enforced = await enforcedOf(look);
    const profile = { name: 'all', product: 'application firewall', enabled: on };
    return {
      enabled: on,
      profiles: [{ ...profile, inbound: on ? 'block' : 'allow', ...(enforced === null ? {} : { enforced }) }],
      bypasses: [],
    };
  },
};

/** @throws LookFailure with the firewall's own reason when its preferences do not know either */
async function stateOf(look: Look): Promise<FirewallState> {
  try {
    return await look.at(socketfilterfwSource);
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    const kept = await orNull(look);
    if (kept === null) throw error;
    return kept;
  }
}

async function orNull(look: Look): Promise<FirewallState | null> {
  try {
    return await look.at(firewallPreferenceSource);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

/** Null where what profiles set could not be read. */
async function enforcedOf(look: Look): Promise<boolean | null> {
  try {
    const forced = await look.at(firewallForcedSource);
    return forced !== null && flagIn(forced, 'EnableFirewall') !== undefined;
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}
