/** By which roads each account becomes root. Pure: it is given what the other probes and sources found. */
import type { FactOf } from '#proto/fact-names.ts';
import { isRootEquivalent, membershipsOf, membershipText } from '../accounts/power-groups.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import { shortened } from '../output.ts';
import {
  type Grounds,
  groupsMeant,
  groupsNamed,
  isUserMeant,
  mayBecomeRoot,
  type SudoRule,
  subjectsOf,
} from './grounds.ts';

type WireAdministrator = NonNullable<FactOf<'administrators'>['administrators']>[number];
type WireRoad = NonNullable<WireAdministrator['roads']>[number];
export type Road = { -readonly [K in keyof WireRoad]: WireRoad[K] };

/** How one account gets somewhere: no road, one, or several. */
type Finder = (account: PasswdEntry) => readonly Road[];

/**
 * Given the grounds once, tells the roads of each account, the plainest first; none for an account without power.
 * Directories may list tens of thousands of accounts, so that nothing is searched anew for each.
 */
export function roadsFrom(grounds: Grounds): Finder {
  const finders = [
    byNumber,
    ...grounds.rules.filter(mayBecomeRoot).map(rule => bySudo(rule, grounds)),
    ...grounds.polkit.identities.map(identity => byPolkit(identity, grounds)),
    byRootEquivalentGroup(grounds.groups),
  ];
  return account => onceEach(finders.flatMap(find => find(account)));
}

function onceEach(roads: readonly Road[]): readonly Road[] {
  return [...new Map(roads.map(road => [`${road.kind}\n${road.via}`, road])).values()];
}

/** Roads by way of rules alone. */
export function sudoRoadsFrom(grounds: Grounds): Finder {
  const finders = grounds.rules.filter(mayBecomeRoot).map(rule => bySudo(rule, grounds));
  return account => onceEach(finders.flatMap(find => find(account)));
}

const byNumber: Finder = account => (account.uid === 0 ? [{ kind: 'uid0', via: 'uid 0' }] : []);

/** The rule itself, and the group through which it reaches the account, if it names one. */
function bySudo(rule: SudoRule, grounds: Grounds): Finder {
  const names = new Set(rule.accounts ?? []);
  const groups = groupsNamed(subjectsOf(rule, grounds), grounds.groups);
  const road = sudoRoad(rule, grounds.sudoAsks);
  return account => (names.has(account.name) ? [...groupRoads(account, groups), road] : []);
}

function sudoRoad(rule: SudoRule, sudoAsks: boolean): Road {
  // A rule's own PASSWD or NOPASSWD goes before what holds for everybody (sudoers(5)).
  const free = rule.noPassword ?? !sudoAsks;
  const subject = shortened(rule.subject ?? '', 200);
  const [kind, word] = rule.tool === 'doas' ? ['doas', 'nopass'] : ['sudoers', 'NOPASSWD'];
  return { kind, via: free ? `${subject} ${word}` : subject, noPassword: free };
}

function byPolkit(identity: string, grounds: Grounds): Finder {
  const groups = sameNumber(groupsMeant(identity, grounds.groups), grounds.groups);
  return account => {
    const through = groupRoads(account, groups);
    if (through.length === 0 && !isUserMeant(identity, account)) return [];
    return [...through, { kind: 'polkit', via: identity }];
  };
}

function byRootEquivalentGroup(all: readonly GroupEntry[]): Finder {
  const groups = sameNumber(all.filter(isRootEquivalent), all);
  return account =>
    membershipsOf(account, groups).map(membership => ({
      kind: 'root_equivalent_group',
      via: membershipText(membership),
    }));
}

function groupRoads(account: PasswdEntry, groups: readonly GroupEntry[]): readonly Road[] {
  return membershipsOf(account, groups).map(({ group, primary }) => ({
    kind: primary ? 'primary_group' : 'group',
    via: group.name,
  }));
}

/** A group goes by its number: another name for the same number leads to the same place. */
function sameNumber(some: readonly GroupEntry[], all: readonly GroupEntry[]): readonly GroupEntry[] {
  const numbers = new Set(some.map(group => group.gid));
  return all.filter(group => numbers.has(group.gid));
}
