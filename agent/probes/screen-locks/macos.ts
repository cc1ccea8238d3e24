/**
 * Whether a Mac's session locks itself, for each person with a home: the screen goes dark by the screen saver or by
 * the display's sleep, whichever is first, and the password is asked some seconds later. A profile wins over what a
 * person chose.
 *
 * When the password is asked is told only for whoever sits at the screen. It cannot change while its person is away,
 * so what was seen last still holds; for somebody who was never seen it is not known. Automatic logout is no lock, as
 * any program with unsaved work stops it; it is only told.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { numberIn } from '../../os/macos/plist.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import {
  type ConsoleOwner,
  consoleOwnerSource,
  type DisplaySleep,
  displaySleepSource,
  type ForcedSaver,
  forcedSaversSource,
  globalPreferencesSource,
  type PasswordDelay,
  type PersonalSaver,
  personalSaversSource,
  screenLockSources,
} from './macos-sources.ts';

type ScreenLock = NonNullable<FactOf<'screenLocks'>['locks']>[number];

export const screenLocksOnMacos: Probe<'screenLocks'> = {
  fact: 'screenLocks',
  privilege: 'administrator',
  sources: [
    personalSaversSource,
    forcedSaversSource,
    displaySleepSource,
    consoleOwnerSource,
    ...screenLockSources.values(),
    globalPreferencesSource,
  ],
  read: readLocks,
};

/** macOS' own where a person never chose. */
const usualIdleSeconds = 1200;

interface Machine {
  readonly display: DisplaySleep | null;
  readonly told: readonly string[];
}

async function readLocks(look: Look): Promise<FactOf<'screenLocks'>> {
  const [savers, owner, forced, display, told, delays] = await Promise.all([
    look.at(personalSaversSource),
    orNull(look, consoleOwnerSource),
    look.at(forcedSaversSource),
    orNull(look, displaySleepSource),
    logoutTold(look),
    passwordDelays(look),
  ]);
  const people = withOwner(savers, owner);
  const machine = { display, told };
  const locks = people.map(person => lockOf(person, forcedFor(forced, person.account), machine, delays));
  const everybody = forcedFor(forced, null);
  // What a new login gets is known only where a profile says it.
  if (everybody.idleSeconds === undefined) return { locks };
  return { locks: [...locks, lockOf({ account: '', idleSeconds: null }, everybody, machine, delays)] };
}

/** Whoever sits at the screen with a home elsewhere than in /Users is there, though their settings are not read. */
function withOwner(people: readonly PersonalSaver[], owner: ConsoleOwner | null): readonly PersonalSaver[] {
  if (owner === null || people.some(person => person.account === owner.account)) return people;
  return [...people, { account: owner.account, idleSeconds: 'unread' }];
}

/** A profile for one person wins over the one for everybody, key by key. */
function forcedFor(forced: readonly ForcedSaver[], account: string | null): ForcedSaver {
  const everybody = forced.find(one => one.account === null);
  const own = account === null ? undefined : forced.find(one => one.account === account);
  return { ...everybody, ...own, account };
}

interface Said {
  /** Undefined: not known. */
  readonly value: number | 'off' | undefined;
  readonly because: string;
  readonly forced: boolean;
}

function lockOf(person: PersonalSaver, forced: ForcedSaver, machine: Machine, delays: Delays): ScreenLock {
  const idle = idleOf(person, forced);
  const display = displayOf(machine.display);
  const delay = delayOf(person.account, forced, delays);
  const because = [idle.because, ...display.because, delay.because, ...machine.told];
  const base = { account: person.account, desktop: 'macos' };
  const enforced = idle.forced && delay.forced;
  if (delay.value === 'off') return { ...base, locks: false, enforced: delay.forced, because };
  const known = delay.value === undefined ? {} : { passwordDelaySeconds: delay.value };
  const neverDark = idle.value === 0 && display.seconds === 0;
  if (neverDark) return { ...base, locks: false, enforced: idle.forced, ...known, because };
  const dark = earliest(idle.value, display.seconds);
  if (dark === null || delay.value === undefined) return { ...base, ...known, because };
  return { ...base, locks: true, locksAfterSeconds: dark + delay.value, enforced, ...known, because };
}

/**
 * The first of the two, of which 0 is never. Where one is not known the other is the longest that it can take; null
 * where that is no answer either.
 */
function earliest(idle: number | 'off' | undefined, display: number | null): number | null {
  const waits = [idle, display].filter(seconds => typeof seconds === 'number' && seconds > 0);
  return waits.length === 0 ? null : Math.min(...waits.map(Number));
}

function idleOf(person: PersonalSaver, forced: ForcedSaver): Said {
  if (forced.idleSeconds !== undefined)
    return { value: forced.idleSeconds, because: `idleTime=${forced.idleSeconds} (profile)`, forced: true };
  if (person.idleSeconds === 'unread')
    return { value: undefined, because: 'idleTime could not be read', forced: false };
  if (person.idleSeconds === null)
    return {
      value: usualIdleSeconds,
      because: `idleTime is not set: ${usualIdleSeconds} (macOS)`,
      forced: false,
    };
  return {
    value: person.idleSeconds,
    because: `idleTime=${person.idleSeconds} (own setting)`,
    forced: false,
  };
}

/** A Mac that never darkens its display on the mains does not lock there: the longest wait counts. */
function displayOf(display: DisplaySleep | null) {
  if (display === null) return { seconds: null, because: ['displaysleep could not be read'] };
  const because = [...display].map(([power, seconds]) => `displaysleep=${seconds / 60} minutes (${power})`);
  const waits = [...display.values()];
  return { seconds: waits.includes(0) ? 0 : Math.max(...waits), because };
}

function delayOf(account: string, forced: ForcedSaver, delays: Delays): Said {
  if (forced.asksPassword === true && forced.delaySeconds !== undefined)
    return {
      value: forced.delaySeconds,
      because: `askForPasswordDelay=${forced.delaySeconds} (profile)`,
      forced: true,
    };
  const seen = delays.of.get(account);
  if (seen === undefined)
    return {
      value: undefined,
      because: `when the password is asked is not known: ${delays.why}`,
      forced: false,
    };
  const because = seen.value === 'off' ? 'screenLock is off' : `screenLock delay=${seen.value}`;
  return {
    value: seen.value,
    because: seen.now ? because : `${because}, as last seen at the screen`,
    forced: false,
  };
}

interface Delays {
  readonly of: ReadonlyMap<string, { readonly value: PasswordDelay; readonly now: boolean }>;
  /** Why it is not known for the others. */
  readonly why: string;
}

const place = 'macosScreenLocks';

/** Of whoever sits at the screen now, and of those who did before. */
async function passwordDelays(look: Look): Promise<Delays> {
  const kept = remembered(look.memory.read(place));
  const before = new Map([...kept].map(([account, value]) => [account, { value, now: false }]));
  try {
    const owner = await look.at(consoleOwnerSource);
    if (owner === null) return { of: before, why: 'not seen at the screen' };
    // They may change it while they sit there, so what was seen before is no answer.
    before.delete(owner.account);
    const source = screenLockSources.get(owner.uid);
    if (source === undefined) return { of: before, why: 'it is asked for the first five accounts only' };
    const value = await look.at(source);
    look.memory.write(place, Object.fromEntries([...kept, [owner.account, value]]));
    return { of: new Map([...before, [owner.account, { value, now: true }]]), why: 'not seen at the screen' };
  } catch (error) {
    // Without knowing who sits there, nobody's last word is sure.
    if (error instanceof LookFailure) return { of: new Map(), why: 'sysadminctl did not answer' };
    throw error;
  }
}

function remembered(kept: unknown): ReadonlyMap<string, PasswordDelay> {
  if (kept === null || typeof kept !== 'object') return new Map();
  const delays = Object.entries(kept).filter(
    (one): one is [string, PasswordDelay] =>
      one[1] === 'off' || (typeof one[1] === 'number' && Number.isSafeInteger(one[1]) && one[1] >= 0),
  );
  return new Map(delays);
}

async function logoutTold(look: Look): Promise<readonly string[]> {
  const preferences = await orNull(look, globalPreferencesSource);
  try {
    const seconds =
      preferences === null ? 0 : (numberIn(preferences, 'com.apple.autologout.AutoLogOutDelay') ?? 0);
    return seconds > 0 ? [`AutoLogOutDelay=${seconds} (machine)`] : [];
  } catch (error) {
    if (error instanceof LookFailure) return [];
    throw error;
  }
}

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}
