/**
 * Whether a Mac keeps its clock right by itself: the word of systemsetup(8), which only root hears, else what a profile
 * sets, else what timed(8) keeps for itself. It is on only where nothing that could be read says off: no profile, and
 * no switch of launchd for the service. Whether the clock agrees right now, no program of macOS tells.
 */
import type { FactOf } from '#proto/fact-names.ts';
import {
  networkTime,
  networkTimeServer,
  timedForced,
  timedPreferences,
} from '../../os/macos/commands-beside.ts';
import { flagIn, type PlistDict } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import { serviceSwitchesSource } from '../remote-logins/macos-doors.ts';
import { preferenceSource } from '../screen-locks/macos-preference-file.ts';

export const networkTimeSource: CommandSource<boolean> = {
  name: 'macos.systemsetup.networkTime',
  kind: 'command',
  command: networkTime,
  parse(output) {
    const word = answerOf(output, /^\s*Network Time: (On|Off)\s*$/i).toLowerCase();
    return word === 'on';
  },
};

export const timeServerSource: CommandSource<string> = {
  name: 'macos.systemsetup.timeServer',
  kind: 'command',
  command: networkTimeServer,
  parse: output => answerOf(output, /^\s*Network Time Server: ?([\w.:-]{1,253})\s*$/i),
};

/** The one line of this form. @throws LookFailure */
function answerOf(output: Output, form: RegExp): string {
  const text = stdoutText(output).slice(0, 64_000);
  const said = `${text.slice(0, 2_000)}\n${stderrText(output).slice(0, 2_000)}`;
  if (/You need administrator access|requires Full Disk Access/i.test(said))
    throw new LookFailure('no_privilege', 'Only root may ask systemsetup.');
  requireSuccess(output, 'systemsetup');
  const words = linesOf(text).flatMap(line => form.exec(line)?.[1] ?? []);
  const [word] = words;
  if (word === undefined || words.length > 1)
    throw new LookFailure('parse_error', 'systemsetup did not answer once, in a form that is known.');
  return word;
}

export const timedPreferencesSource = preferenceSource('macos.plist.timed', timedPreferences);
export const timedForcedSource = preferenceSource('macos.plist.timed.forced', timedForced);

const service = 'com.apple.timed';
const setting = 'TMAutomaticTimeOnlyEnabled';

export const timeSyncOnMacos: Probe<'timeSync'> = {
  fact: 'timeSync',
  privilege: 'administrator',
  sources: [
    networkTimeSource,
    timeServerSource,
    timedForcedSource,
    timedPreferencesSource,
    serviceSwitchesSource,
  ],
  async read(look): Promise<FactOf<'timeSync'>> {
    const enabled = await enabledOf(look);
    const server = enabled ? await orFailure(look, timeServerSource) : null;
    return { enabled, mechanism: 'timed', servers: typeof server === 'string' ? [server] : [] };
  },
};

/** @throws LookFailure with the reason of systemsetup when nothing says whether it is on */
async function enabledOf(look: Look): Promise<boolean> {
  const told = await orFailure(look, networkTimeSource);
  const forced = flagOf(await orFailure(look, timedForcedSource));
  const switches = await orFailure(look, serviceSwitchesSource);
  const stopped = !(switches instanceof LookFailure) && switches.get(service) === false;
  if (told === false || forced === false || stopped) return false;
  if (told === true || forced === true) return true;
  const kept = flagOf(await orFailure(look, timedPreferencesSource));
  if (kept === null) throw told;
  return kept;
}

/** Null where it is not set, or could not be read. */
function flagOf(settings: PlistDict | null | LookFailure): boolean | null {
  return settings === null || settings instanceof LookFailure ? null : (flagIn(settings, setting) ?? null);
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
