/** Local accounts of a Mac, by the directory on the machine itself. What a network directory knows is that directory's. */
import type { FactOf } from '#proto/facts.ts';
import { LookFailure } from '../failure.ts';
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

type Account = NonNullable<FactOf<'accounts'>['accounts']>[number];
const dayMs = 86_400_000;

export const accountsOnMacos: Probe<'accounts'> = {
  fact: 'accounts',
  privilege: 'partly',
  sources: [usersSource, groupsSource],
  async read(look) {
    const users = await look.at(usersSource);
    const groups = await orNull(look, groupsSource);
    return { accounts: users.map(user => accountOf(user, groups ?? [])) };
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
