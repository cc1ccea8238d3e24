/**
 * Who is an administrator of a Mac: whoever is in the group admin (gid 80), by name, by identifier, as primary group or
 * by way of a group within; root; and whoever a rule of sudoers lets act as root. Network accounts are told by what is known here.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { builtInOf, lastUseOf, originOf, usesOrNone } from '../accounts/macos.ts';
import {
  adminGid,
  canLogIn,
  groupsSource,
  type MacUser,
  strangersIn,
  usersSource,
  wayInto,
} from '../accounts/macos-directory.ts';
import { LookFailure } from '../failure.ts';
import { macLastSource, macWhoSource } from '../logons/macos.ts';
import type { Probe } from '../probe.ts';
import { sudoRulesOnMacos } from '../sudo-rules/macos.ts';
import { sudoersOf } from './macos-sudoers.ts';
import type { Road } from './roads.ts';

type Fact = FactOf<'administrators'>;
type Administrator = NonNullable<Fact['administrators']>[number];

export const administratorsOnMacos: Probe<'administrators'> = {
  fact: 'administrators',
  privilege: 'administrator',
  sources: [
    ...new Set([usersSource, groupsSource, macLastSource, macWhoSource, ...sudoRulesOnMacos.sources]),
  ],
  async read(look) {
    const users = await look.at(usersSource);
    const groups = await look.at(groupsSource);
    const admin = groups.find(group => group.gid === adminGid);
    if (admin === undefined) throw new LookFailure('parse_error', 'This Mac has no group of administrators.');
    const strangers = strangersIn(admin, users, groups);
    const sudoers = await sudoersOf(look, users, groups, admin);
    const uses = await usesOrNone(look);
    return {
      administrators: [
        ...users.flatMap(user =>
          administratorOf(user, wayInto(adminGid, user, groups), sudoers.roadsOf(user)).map(one => ({
            ...one,
            ...lastUseOf(user, uses),
          })),
        ),
        ...strangers.names.map(name => stranger(name, admin.name)),
      ],
      unresolved: [
        ...strangers.guids.map(guid => `${guid} (a member that nobody could name)`),
        ...strangers.groups.map(guid => `${guid} (a group of other people)`),
        ...new Set(sudoers.unresolved),
      ],
    };
  },
};

function administratorOf(user: MacUser, way: string | null, bySudo: readonly Road[]): Administrator[] {
  const byGroup: Road[] = [
    ...(user.uid === 0 ? [{ kind: 'uid0', via: 'uid 0' }] : []),
    ...(way === null ? [] : [{ kind: way.endsWith('(primary)') ? 'primary_group' : 'group', via: way }]),
  ];
  const roads = [...byGroup, ...bySudo];
  if (roads.length === 0) return [];
  return [
    {
      account: user.name,
      id: String(user.uid),
      displayName: user.realName,
      enabled: canLogIn(user),
      origin: originOf(user),
      builtIn: builtInOf(user),
      principal: 'user',
      roads,
    },
  ];
}

/** In the group by name, and no account of this Mac: of a directory, or long gone. Only the directory knows which. */
function stranger(name: string, group: string): Administrator {
  return {
    account: name,
    id: '',
    displayName: '',
    origin: 'directory',
    builtIn: '',
    principal: 'user',
    roads: [{ kind: 'group', via: group }],
  };
}
