/** Local accounts of a Mac, by the directory on the machine itself. What a network directory knows is that directory's. */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import { lastUses, macLastSource, macWhoSource } from '../logons/macos.ts';
import type { Look, Probe, Source } from '../probe.ts';
import {
  adminGid,
  canLogIn,
  groupsSource,
  isSystemUser,
  type MacGroup,
  type MacUser,
  usersSource,
  wayInto,
} from './macos-directory.ts';
import { volumeOwnersSource } from './macos-owners.ts';

type Account = NonNullable<FactOf<'accounts'>['accounts']>[number];
const dayMs = 86_400_000;

export const accountsOnMacos: Probe<'accounts'> = {
  fact: 'accounts',
  privilege: 'partly',
  sources: [usersSource, groupsSource, volumeOwnersSource, macLastSource, macWhoSource],
  async read(look) {
    const [users, groups, owners, uses] = await Promise.all([
      look.at(usersSource),
      orNull(look, groupsSource),
      orNull(look, volumeOwnersSource),
      usesOrNone(look),
    ]);
    return {
      accounts: users.map(user => ({
        ...accountOf(user, groups ?? []),
        ...ownership(user, owners),
        ...lastUseOf(user, uses),
      })),
    };
  },
};

function accountOf(user: MacUser, groups: readonly MacGroup[]): Account {
  const power = wayInto(adminGid, user, groups);
  return {
    name: user.name,
    id: String(user.uid),
    displayName: user.realName,
    shell: user.shell,
    powerGroups: power === null ? [] : [power],
    canLogIn: canLogIn(user),
    password: user.disabled ? 'locked' : user.password ? 'set' : 'none',
    system: isSystemUser(user),
    origin: originOf(user),
    builtIn: builtInOf(user),
    hidden: user.hidden,
    secureToken: user.secureToken,
    ...(user.passwordSetAtMs === null
      ? {}
      : { passwordChangedAtMs: Math.floor(user.passwordSetAtMs / dayMs) * dayMs }),
  };
}

function ownership(user: MacUser, owners: ReadonlySet<string> | null): Pick<Account, 'volumeOwner'> {
  return owners === null || user.guid === '' ? {} : { volumeOwner: owners.has(user.guid.toUpperCase()) };
}

/** Without a record nothing is said: that nobody was seen is not that nobody was here. */
export async function usesOrNone(look: Look): Promise<ReadonlyMap<string, number>> {
  try {
    return await lastUses(look);
  } catch (error) {
    if (error instanceof LookFailure) return new Map();
    throw error;
  }
}

export function lastUseOf(user: MacUser, uses: ReadonlyMap<string, number>): Pick<Account, 'lastLogonAtMs'> {
  const at = uses.get(user.name);
  return at === undefined ? {} : { lastLogonAtMs: at };
}

export function originOf(user: MacUser): string {
  return user.cached ? 'directory' : 'local';
}

/** By number, never by name: 0 is root, 201 the guest that macOS makes. */
export function builtInOf(user: MacUser): string {
  return user.uid === 0 ? 'root' : user.uid === 201 ? 'guest' : '';
}

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}
