/**
 * Local accounts on Windows, by SID. A domain controller has none of its own: there the question does not arise for
 * this machine, and its domain's accounts are the domain's to tell of.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type AccountsReading, accountsSource } from '../../os/windows/accounts.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';
import { authorityOf, builtInOf, isRenamed } from './windows-sid.ts';

type Account = NonNullable<FactOf<'accounts'>['accounts']>[number];

export const accountsOnWindows: Probe<'accounts'> = {
  fact: 'accounts',
  privilege: 'partly',
  sources: [accountsSource],
  async read(look) {
    const reading = await look.at(accountsSource);
    refuseController(reading);
    const { users } = sectionValue(reading.users);
    // Every Windows has at least its built-in ones: an empty list was not read.
    if (users.length === 0) throw new LookFailure('parse_error', 'Windows listed no local account at all.');
    return { accounts: users.map(user => accountOf(user, reading, look.nowMs)) };
  },
};

/** @throws LookFailure on a domain controller */
export function refuseController(reading: AccountsReading): void {
  const role = sectionValueOrNull(reading.machine)?.domainRole ?? null;
  if (role !== null && role >= 4)
    throw new LookFailure(
      'feature_missing',
      'A domain controller has no accounts of its own; ask the domain.',
    );
}

const groupNames: Readonly<Record<string, string>> = {
  'S-1-5-32-544': 'Administrators',
  'S-1-5-32-555': 'Remote Desktop Users',
  'S-1-5-32-551': 'Backup Operators',
  'S-1-5-32-578': 'Hyper-V Administrators',
  'S-1-5-32-580': 'Remote Management Users',
};

type User = ReturnType<typeof usersOf>[number];
const usersOf = (reading: AccountsReading) => sectionValue(reading.users).users;

function accountOf(user: User, reading: AccountsReading, nowMs: number): Account {
  const dates = sectionValueOrNull(reading.dates)?.users.find(one => one.sid === user.sid);
  const groups = sectionValueOrNull(reading.groups)?.groups ?? [];
  const expired = dates?.expires !== undefined && dates.expires !== null && dates.expires <= nowMs;
  const renamed = isRenamed(user.sid, user.name);
  return {
    name: user.name,
    id: user.sid,
    displayName: user.fullName ?? '',
    shell: '',
    powerGroups: groups
      .filter(group => group.members.some(member => member.sid === user.sid))
      .map(group => groupNames[group.sid] ?? group.sid),
    canLogIn: user.enabled && !expired,
    origin: 'local',
    builtIn: builtInOf(user.sid),
    system: /-50[34]$/.test(user.sid),
    passwordOptional: !user.passwordRequired,
    passwordNeverExpires: !user.passwordExpires,
    ...(renamed === null ? {} : { renamed }),
    ...(dates === undefined
      ? {}
      : {
          // Windows has no date for a password that was never set.
          ...(dates.passwordLastSet === null
            ? {}
            : { passwordChangedAtMs: startOfDay(dates.passwordLastSet) }),
          ...(dates.lastLogon === null ? {} : { lastLogonAtMs: dates.lastLogon }),
          ...(dates.expires === null ? {} : { expiresAtMs: dates.expires }),
        }),
    ...passwordState(user, dates?.passwordLastSet ?? null),
  };
}

/** Nothing tells whether a password is empty; that it must not be does. */
function passwordState(user: User, setAtMs: number | null): { readonly password?: string } {
  return user.passwordRequired && setAtMs !== null ? { password: 'set' } : {};
}

function startOfDay(ms: number): number {
  return Math.floor(ms / 86_400_000) * 86_400_000;
}

/** The part that all accounts of this machine share; null where nobody tells. */
export function machineAuthority(reading: AccountsReading): string | null {
  const users = sectionValueOrNull(reading.users)?.users ?? [];
  return users.map(user => authorityOf(user.sid)).find(one => one !== null) ?? null;
}
