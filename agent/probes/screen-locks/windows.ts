/**
 * Whether a Windows session locks itself, for each person with a profile and for a new sign-in: the machine's
 * inactivity limit, the limit of an MDM, the person's screen saver under a policy or by choice; the shortest counts.
 *
 * A person's settings are open to reading only while the person is signed in. They cannot change while they are not,
 * so what was read last still holds; for somebody who was never seen, the machine's limits speak, and where there are
 * none it is not known. HKU\.DEFAULT is the desktop behind the sign-in window and says nothing about anybody.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { accountsSource } from '../../os/windows/accounts.ts';
import { type LockReading, lockSource, saverShape } from '../../os/windows/lock.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { shaped, WrongShape } from '../../os/windows/shape.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { graceSeconds, type Hive, type MachineLimits, machineWays, saverWays } from './windows-ways.ts';

type ScreenLock = NonNullable<FactOf<'screenLocks'>['locks']>[number];
type People = ReturnType<typeof peopleOf>;

export const screenLocksOnWindows: Probe<'screenLocks'> = {
  fact: 'screenLocks',
  privilege: 'partly',
  sources: [lockSource, accountsSource],
  read: readLocks,
};

async function readLocks(look: Look): Promise<FactOf<'screenLocks'>> {
  const reading = await look.at(lockSource);
  const machine = sectionValue(reading.machine);
  const people = peopleOf(reading);
  const names = people.some(person => person.account === null)
    ? await localNames(look)
    : new Map<string, string>();
  const before = remembered(look);
  const locks = people.map(person => {
    const account = person.account ?? names.get(person.sid) ?? person.folder ?? person.sid;
    if (person.readable) return withHive(account, person, machine, []);
    const kept = person.loaded ? undefined : before.get(person.sid);
    if (kept !== undefined) return withHive(account, kept, machine, ['as last seen signed in']);
    return withoutHive(account, person.loaded, machine);
  });
  remember(look, people, before);
  return { locks: [...locks, newLogin(reading, machine, people)] };
}

/** SID to login name of the machine's own accounts; empty where they could not be read. */
async function localNames(look: Look): Promise<ReadonlyMap<string, string>> {
  try {
    const { users } = sectionValue((await look.at(accountsSource)).users);
    return new Map(users.map(user => [user.sid, user.name]));
  } catch (error) {
    if (error instanceof LookFailure) return new Map();
    throw error;
  }
}

function peopleOf(reading: LockReading) {
  return sectionValue(reading.people).people;
}

function withHive(account: string, hive: Hive, machine: MachineLimits, more: readonly string[]): ScreenLock {
  const everybody = machineWays(machine);
  const own = saverWays(hive, machine);
  const because = [...everybody.because, ...own.because, ...more];
  const base = { account, desktop: 'windows' };
  if (hive.lockDisabled === 1)
    return {
      ...base,
      locks: false,
      enforced: true,
      because: ['DisableLockWorkstation=1 (policy for this person) switches every lock off', ...because],
    };
  const ways = [...everybody.ways, ...own.ways];
  if (ways.length === 0) return { ...base, locks: false, enforced: false, because };
  const seconds = Math.min(...ways.map(way => way.seconds));
  return {
    ...base,
    locks: true,
    locksAfterSeconds: seconds,
    enforced: ways.some(way => way.seconds === seconds && way.byPolicy),
    passwordDelaySeconds: machine.gracePeriod ?? (own.ways.length > 0 ? graceSeconds(machine) : 0),
    because,
  };
}

/**
 * For somebody whose settings could not be read. In a session that runs, they may have switched the lock off, so
 * nothing is said. Without a session, only an administrator could have, and it shows once the person signs in.
 */
function withoutHive(account: string, loaded: boolean, machine: MachineLimits): ScreenLock {
  const { ways, because } = machineWays(machine);
  const why = loaded
    ? 'their own settings could not be read'
    : 'their own settings are not read: not signed in';
  const base = { account, desktop: 'windows', because: [...because, why] };
  if (loaded || ways.length === 0) return base;
  return { ...base, ...lockedFor(ways, machine) };
}

function lockedFor(ways: readonly { readonly seconds: number }[], machine: MachineLimits) {
  return {
    locks: true,
    locksAfterSeconds: Math.min(...ways.map(way => way.seconds)),
    enforced: true,
    passwordDelaySeconds: machine.gracePeriod ?? 0,
  };
}

/** Windows sets no lock by itself; where a policy for people may arrive at the first sign-in, it is not known. */
function newLogin(
  reading: LockReading,
  machine: MachineLimits & { userPolicyFile: boolean },
  people: People,
) {
  const { ways, because } = machineWays(machine);
  const base = { account: '', desktop: 'windows' };
  if (ways.length > 0) return { ...base, ...lockedFor(ways, machine), because: [...because] };
  const directory = sectionValueOrNull(reading.directory);
  const policyMayCome =
    machine.userPolicyFile ||
    directory === null ||
    directory.partOfDomain ||
    directory.entraJoined ||
    people.some(person => person.policy.active !== null || person.policy.secure !== null);
  if (policyMayCome) return { ...base, because: [...because, 'a policy for people may come at sign-in'] };
  return { ...base, locks: false, enforced: false, because: [...because] };
}

const place = 'windowsLockSettings';
const keptShape = [
  { sid: 'text', policy: saverShape, own: saverShape, lockDisabled: 'whole?', delayLock: 'whole?' },
] as const;

function remembered(look: Look): ReadonlyMap<string, Hive> {
  const kept = look.memory.read(place);
  if (kept === null || kept === undefined) return new Map();
  try {
    return new Map(shaped(kept, keptShape, place).map(one => [one.sid, one]));
  } catch (error) {
    if (error instanceof WrongShape) return new Map();
    throw error;
  }
}

function remember(look: Look, people: People, before: ReadonlyMap<string, Hive>): void {
  const kept = people.flatMap(person => {
    const hive = person.readable ? person : person.loaded ? undefined : before.get(person.sid);
    if (hive === undefined) return [];
    const { policy, own, lockDisabled, delayLock } = hive;
    return [{ sid: person.sid, policy, own, lockDisabled, delayLock }];
  });
  look.memory.write(place, kept);
}
