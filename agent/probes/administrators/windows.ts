/**
 * Who is an administrator of a Windows machine: the members of the group S-1-5-32-544, whatever it is called, each by
 * SID. A group of a domain stands for people who are not listed here; a member that nobody can name is still a member.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type AccountsReading, accountsSource } from '../../os/windows/accounts.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { machineAuthority } from '../accounts/windows.ts';
import { builtInOf, isDomainGroup, originOf } from '../accounts/windows-sid.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

type Administrator = NonNullable<FactOf<'administrators'>['administrators']>[number];

const administratorsGroup = 'S-1-5-32-544';

export const administratorsOnWindows: Probe<'administrators'> = {
  fact: 'administrators',
  privilege: 'partly',
  sources: [accountsSource],
  async read(look) {
    const reading = await look.at(accountsSource);
    const group = sectionValue(reading.groups).groups.find(one => one.sid === administratorsGroup);
    if (group === undefined)
      throw new LookFailure('parse_error', 'Windows did not tell of its group of administrators.');
    // The built-in administrator cannot be taken out of it: an empty list was not read.
    if (group.members.length === 0)
      throw new LookFailure('parse_error', 'Windows listed no member of its group of administrators.');
    const machine = machineAuthority(reading);
    const administrators = group.members.map(member => administratorOf(member, reading, machine, look.nowMs));
    return {
      administrators,
      unresolved: administrators.filter(one => one.principal !== 'user').map(unresolvedWords),
    };
  },
};

interface Member {
  readonly sid: string | null;
  readonly name: string;
  readonly authority: string;
  readonly kind: string;
}

function administratorOf(
  member: Member,
  reading: AccountsReading,
  machine: string | null,
  nowMs: number,
): Administrator {
  const sid = member.sid ?? '';
  const local = sectionValueOrNull(reading.users)?.users.find(user => user.sid === sid);
  const dates = sectionValueOrNull(reading.dates)?.users.find(user => user.sid === sid);
  const origin = sid === '' ? null : originOf(sid, machine);
  const expired = dates?.expires !== undefined && dates.expires !== null && dates.expires <= nowMs;
  return {
    account: local?.name ?? member.name,
    id: sid,
    displayName: local?.fullName ?? '',
    principal: principalOf(member, origin),
    builtIn: builtInOf(sid),
    roads: [{ kind: 'group', via: 'Administrators (S-1-5-32-544)' }],
    ...(origin === null ? {} : { origin }),
    // Whether a domain's or Entra's account can be used, only they can tell.
    ...(local === undefined ? {} : { enabled: local.enabled && !expired }),
    ...(dates === undefined || dates.lastLogon === null ? {} : { lastLogonAtMs: dates.lastLogon }),
  };
}

function principalOf({ sid, name, kind }: Member, origin: string | null): string {
  if (sid === null || name === sid) {
    // Two roles of Entra stand in the group of every joined machine, and are never named there.
    return origin === 'entra' ? 'group' : 'unresolved';
  }
  if (kind === 'Group' || isDomainGroup(sid)) return 'group';
  return kind === 'User' ? 'user' : 'unresolved';
}

function unresolvedWords({ account, id, principal, origin }: Administrator): string {
  const what =
    principal === 'unresolved'
      ? 'a member that nobody could name'
      : origin === 'entra'
        ? 'a role or group of Entra ID'
        : 'a group of other people';
  return `${account || id} (${what})`;
}
