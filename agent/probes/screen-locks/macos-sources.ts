/** What a Mac says of its screen saver, its display's sleep and the password after them, one source each. */
import {
  consoleOwner,
  forcedScreenSavers,
  globalPreferences,
  lastAsked,
  personalScreenSavers,
  pmsetCustom,
  screenLockOf,
} from '../../os/macos/commands-lock.ts';
import {
  dictOf,
  flagIn,
  numberIn,
  type PlistDict,
  type PlistValue,
  readFoundPlists,
} from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { preferenceSource } from './macos-preference-file.ts';

/** One person's screen saver. Idle seconds: 0 for never, null where nothing is set, "unread" where it could not be read. */
export interface PersonalSaver {
  readonly account: string;
  readonly idleSeconds: number | null | 'unread';
}

/** What a profile forces; null for everybody, else the login name. */
export interface ForcedSaver {
  readonly account: string | null;
  readonly idleSeconds?: number;
  readonly asksPassword?: boolean;
  readonly delaySeconds?: number;
}

const noPerson = new Set(['Shared', 'Guest', 'Deleted Users']);

export const personalSaversSource: CommandSource<readonly PersonalSaver[]> = {
  name: 'macos.find.screensaver',
  kind: 'command',
  command: personalScreenSavers,
  parse: readPersonal,
};

function readPersonal(output: Output): readonly PersonalSaver[] {
  const people = new Map<string, PersonalSaver['idleSeconds']>();
  const complaints = linesOf(stderrText(output)).filter(line => line.startsWith('find: '));
  for (const line of complaints) {
    const person =
      /^find: \/Users\/([^/:]+)(?:\/[^:]*)?: (?:Operation not permitted|Permission denied)$/.exec(line)?.[1];
    if (person === undefined) requireSuccess(output, 'find');
    else if (!noPerson.has(person)) people.set(person, 'unread');
  }
  if (complaints.length === 0) requireSuccess(output, 'find');
  for (const [path, list] of foundIn(output)) {
    const [, person, file] = /^\/Users\/([^/]+)\/Library\/Preferences(\/ByHost\/[^/]+)?$/.exec(path) ?? [];
    if (person === undefined)
      throw new LookFailure('parse_error', 'find told of a file that was not asked for.');
    if (noPerson.has(person)) continue;
    const idle =
      file === undefined ? null : list === null ? 'unread' : idleIn(dictOf(list, 'a screen saver'));
    people.set(person, people.has(person) ? laxer(people.get(person) ?? null, idle) : idle);
  }
  return [...people].map(([account, idleSeconds]) => ({ account, idleSeconds }));
}

/** What find told of, without the file that was asked for last. */
function foundIn(output: Output): ReadonlyMap<string, PlistValue | null> {
  const text = stdoutText(output);
  const end = `${lastAsked}\n`;
  if (text !== end && !text.endsWith(`\n${end}`))
    throw new LookFailure('parse_error', 'What find printed breaks off.');
  return readFoundPlists(text.slice(0, -end.length));
}

/** A Mac whose board was changed keeps the file of the old one: the one that waits longer is believed. */
function laxer(
  a: PersonalSaver['idleSeconds'],
  b: PersonalSaver['idleSeconds'],
): PersonalSaver['idleSeconds'] {
  if (a === 'unread' || b === 'unread') return 'unread';
  if (a === null || b === null) return a ?? b;
  return a === 0 || b === 0 ? 0 : Math.max(a, b);
}

function idleIn(list: PlistDict): number | null {
  return secondsIn(list, 'idleTime') ?? null;
}

function secondsIn(list: PlistDict, key: string): number | undefined {
  const seconds = numberIn(list, key);
  if (seconds !== undefined && !(seconds >= 0 && seconds <= 1e9))
    throw new LookFailure('parse_error', `${key} is no span of time.`);
  return seconds === undefined ? undefined : Math.ceil(seconds);
}

export const forcedSaversSource: CommandSource<readonly ForcedSaver[]> = {
  name: 'macos.find.screensaver.forced',
  kind: 'command',
  command: forcedScreenSavers,
  parse: readForced,
};

/** A Mac that no profile manages lacks the folder. */
function readForced(output: Output): readonly ForcedSaver[] {
  const absent = /^find: \/Library\/Managed Preferences: No such file or directory\s*$/.test(
    stderrText(output),
  );
  if (!absent) requireSuccess(output, 'find');
  return [...foundIn(output)].map(([path, list]) => {
    const [, person] = /^\/Library\/Managed Preferences\/(?:([^/]+)\/)?com\.apple\.screensaver\.plist$/.exec(
      path,
    ) ?? [null, path];
    if (person === path || list === null)
      throw new LookFailure('parse_error', 'A profile for the screen saver could not be read.');
    return { account: person ?? null, ...forcedIn(dictOf(list, 'a profile')) };
  });
}

function forcedIn(list: PlistDict): Omit<ForcedSaver, 'account'> {
  const idleSeconds = secondsIn(list, 'idleTime');
  const asksPassword = flagIn(list, 'askForPassword');
  const delaySeconds = secondsIn(list, 'askForPasswordDelay');
  return {
    ...(idleSeconds === undefined ? {} : { idleSeconds }),
    ...(asksPassword === undefined ? {} : { asksPassword }),
    ...(delaySeconds === undefined ? {} : { delaySeconds }),
  };
}

/** Seconds until the display sleeps, by source of power ("Battery Power", "AC Power"); 0 for never. */
export type DisplaySleep = ReadonlyMap<string, number>;

export const displaySleepSource: CommandSource<DisplaySleep> = {
  name: 'macos.pmset.custom',
  kind: 'command',
  command: pmsetCustom,
  parse: readDisplaySleep,
};

function readDisplaySleep(output: Output): DisplaySleep {
  requireSuccess(output, 'pmset');
  const text = stdoutText(output);
  if (!text.endsWith('\n') || text.length > 64_000)
    throw new LookFailure('parse_error', 'What pmset printed breaks off, or is far too long.');
  const found = new Map<string, number>();
  const sections: string[] = [];
  for (const line of linesOf(text)) {
    const section = /^(AC Power|Battery Power|UPS Power):\s*$/.exec(line)?.[1];
    const minutes = /^\s+displaysleep\s+(\d{1,6})(?:\s+\(.*\))?\s*$/.exec(line)?.[1];
    if (section !== undefined) sections.push(section);
    const here = sections.at(-1);
    if (minutes === undefined) continue;
    if (here === undefined || found.has(here))
      throw new LookFailure(
        'parse_error',
        'pmset tells twice when the display sleeps, or not for which power.',
      );
    found.set(here, Number(minutes) * 60);
  }
  if (sections.length === 0 || sections.some(section => !found.has(section)))
    throw new LookFailure('parse_error', 'pmset does not say when the display sleeps.');
  return found;
}

export interface ConsoleOwner {
  readonly uid: number;
  readonly account: string;
}

/** Null while the sign-in window shows, when the screen is root's. */
export const consoleOwnerSource: CommandSource<ConsoleOwner | null> = {
  name: 'macos.stat.console',
  kind: 'command',
  command: consoleOwner,
  parse(output) {
    requireSuccess(output, 'stat');
    const [, uid, account] = /^(\d{1,10}) ([\p{L}\p{N}_.@-]{1,255})\n$/u.exec(stdoutText(output)) ?? [];
    if (uid === undefined || account === undefined)
      throw new LookFailure('parse_error', 'stat did not say whose the screen is.');
    // Below 500 are the system's own: root, and _mbsetupuser of the setup assistant.
    return Number(uid) < 500 ? null : { uid: Number(uid), account };
  },
};

/** Seconds between the screen going dark and the password being asked; "off": no password is asked. */
export type PasswordDelay = number | 'off';

/** sysadminctl(8) answers on standard error, behind a time and its process number. */
export function readScreenLock(output: Output): PasswordDelay {
  const stdout = stdoutText(output);
  const text = stdout.trim() === '' ? stderrText(output) : stdout;
  const said = [
    ...text.matchAll(
      /\bscreenLock (?:delay is (?:(immediate)|(-?\d{1,12}(?:\.\d{1,9})?) seconds?)|is (off))\.?[ \t]*\r?(?:\n|$)/g,
    ),
  ];
  const [first] = said;
  if (first === undefined) {
    requireSuccess(output, 'sysadminctl');
    throw new LookFailure('parse_error', 'sysadminctl does not say when the password is asked.');
  }
  if (said.length > 1) throw new LookFailure('parse_error', 'sysadminctl answers more than once.');
  requireSuccess(output, 'sysadminctl');
  if (first[1] !== undefined) return 0;
  const seconds = Number(first[2] ?? -1);
  // INT_MAX stands for never in the key bag that this is read from.
  return seconds < 0 || seconds >= 2_147_483_647 ? 'off' : Math.ceil(seconds);
}

function screenLockSource(uid: 501 | 502 | 503 | 504 | 505, name: string): CommandSource<PasswordDelay> {
  return { name, kind: 'command', command: screenLockOf(uid), parse: readScreenLock };
}

/** By user number; a Mac's first account has 501. */
export const screenLockSources: ReadonlyMap<number, CommandSource<PasswordDelay>> = new Map([
  [501, screenLockSource(501, 'macos.sysadminctl.screenLock')],
  [502, screenLockSource(502, 'macos.sysadminctl.screenLock.502')],
  [503, screenLockSource(503, 'macos.sysadminctl.screenLock.503')],
  [504, screenLockSource(504, 'macos.sysadminctl.screenLock.504')],
  [505, screenLockSource(505, 'macos.sysadminctl.screenLock.505')],
]);

export const globalPreferencesSource = preferenceSource('macos.plist.globalPreferences', globalPreferences);
