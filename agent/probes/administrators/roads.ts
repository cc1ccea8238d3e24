/**
 * By which roads each account becomes root. Pure: it is given what the other probes and sources found. A road whose
 * people cannot be listed here (a directory's group, a netgroup, a name that is no account) is told apart, since a
 * list that leaves them out must not read as whole.
 */
import type { FactOf } from '#proto/facts.ts';
import { isRootEquivalent, membershipsOf, membershipText } from '../accounts/power-groups.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import { shortened } from '../output.ts';
import type { PolkitAdmins } from './polkit.ts';

type SudoRule = NonNullable<FactOf<'sudoRules'>['rules']>[number];
type WireAdministrator = NonNullable<FactOf<'administrators'>['administrators']>[number];
type WireRoad = NonNullable<WireAdministrator['roads']>[number];
export type Road = { -readonly [K in keyof WireRoad]: WireRoad[K] };

export interface Grounds {
  readonly accounts: readonly PasswdEntry[];
  readonly groups: readonly GroupEntry[];
  readonly rules: readonly SudoRule[];
  /** False when sudo asks for no password at all. */
  readonly sudoAsks: boolean;
  readonly polkit: PolkitAdmins;
  /** True when a directory may know people and groups that are not listed here. */
  readonly directory: boolean;
}

/**
 * Given the grounds once, tells the roads of each account, the plainest first; none for an account without power.
 * Directories may list tens of thousands of accounts, so that nothing is searched anew for each.
 */
export function roadsFrom(grounds: Grounds): (account: PasswdEntry) => readonly Road[] {
  const trusted = sameNumber(trustedGroups(grounds), grounds.groups);
  const equivalent = sameNumber(grounds.groups.filter(isRootEquivalent), grounds.groups);
  const rules = grounds.rules
    .filter(mayBecomeRoot)
    .map(rule => ({ road: sudoRoad(rule, grounds.sudoAsks), names: new Set(rule.accounts ?? []) }));
  const identities = grounds.polkit.identities.map(identity => ({
    identity,
    groups: grounds.groups.filter(group => isGroup(identity, group)),
  }));
  return account => {
    const roads: Road[] = account.uid === 0 ? [{ kind: 'uid0', via: 'uid 0' }] : [];
    for (const { group, primary } of membershipsOf(account, trusted))
      roads.push({ kind: primary ? 'primary_group' : 'group', via: group.name });
    for (const { road, names } of rules) if (names.has(account.name)) roads.push(road);
    for (const { identity, groups } of identities) {
      const isMeant = isUser(identity, account) || membershipsOf(account, groups).length > 0;
      if (isMeant) roads.push({ kind: 'polkit', via: identity });
    }
    for (const membership of membershipsOf(account, equivalent))
      roads.push({ kind: 'root_equivalent_group', via: membershipText(membership) });
    return [...new Map(roads.map(road => [`${road.kind}\n${road.via}`, road])).values()];
  };
}

/** A group goes by its number: another name for the same number leads to the same place. */
function sameNumber(some: readonly GroupEntry[], all: readonly GroupEntry[]): readonly GroupEntry[] {
  const numbers = new Set(some.map(group => group.gid));
  return all.filter(group => numbers.has(group.gid));
}

function sudoRoad(rule: SudoRule, sudoAsks: boolean): Road {
  const free = rule.noPassword === true || !sudoAsks;
  const subject = shortened(rule.subject ?? '', 200);
  const road: Road = { kind: 'sudoers', via: free ? `${subject} NOPASSWD` : subject };
  if (free || rule.noPassword === false) road.noPassword = free;
  return road;
}

/** What a rule does not say is taken for the worse. */
function mayBecomeRoot(rule: SudoRule): boolean {
  return rule.allCommands !== false && rule.asRoot !== false && rule.appliesHere !== false;
}

/** Groups that a rule of sudo or polkit names; the road goes through them. */
function trustedGroups(grounds: Grounds): readonly GroupEntry[] {
  const subjects = new Set(grounds.rules.filter(mayBecomeRoot).map(rule => rule.subject ?? ''));
  return grounds.groups.filter(group => {
    const bySudo = subjects.has(`%${group.name}`) || subjects.has(`%#${group.gid}`);
    return bySudo || grounds.polkit.identities.some(identity => isGroup(identity, group));
  });
}

function isGroup(identity: string, group: GroupEntry): boolean {
  return identity === `unix-group:${group.name}` || identity === `unix-group:${group.gid}`;
}

function isUser(identity: string, account: PasswdEntry): boolean {
  return identity === `unix-user:${account.name}` || identity === `unix-user:${account.uid}`;
}

/** Roads that lead to people who are not in the list of accounts. */
export function unresolvedOf(grounds: Grounds): readonly string[] {
  const lost = [
    ...grounds.rules
      .filter(rule => mayBecomeRoot(rule) && leadsAway(rule, grounds))
      .map(rule => `${shortened(rule.subject ?? '', 200)} (${awayWords(rule)})`),
    ...grounds.polkit.identities.filter(identity => isLost(identity, grounds)).map(id => `${id} (polkit)`),
    ...grounds.polkit.unclear.map(file => `${file} (polkit, worked out by a script)`),
    ...strangers(grounds),
  ];
  return [...new Set(lost.map(text => shortened(text, 300)))];
}

function awayWords(rule: SudoRule): string {
  return rule.subjectKind === 'netgroup' ? 'netgroup' : 'sudo';
}

function leadsAway(rule: SudoRule, grounds: Grounds): boolean {
  if (rule.subjectKind === 'netgroup' || rule.subjectKind === 'nonunix_group') return true;
  if (rule.subjectKind === 'all') return grounds.directory;
  const subject = rule.subject ?? '';
  if (rule.subjectKind === 'group') return isLostGroup(subject.replace(/^%/, ''), grounds);
  if (rule.subjectKind === 'gid') return isLostGroup(subject.replace(/^%?#/, ''), grounds);
  return (rule.accounts ?? []).length === 0;
}

/** Stock rules name groups that a machine does not have (%admin on Ubuntu): nobody, unless a directory may know it. */
function isLostGroup(name: string, grounds: Grounds): boolean {
  const known = grounds.groups.some(group => group.name === name || String(group.gid) === name);
  return !known && (grounds.directory || /[\\@ ]/.test(name));
}

function isLost(identity: string, grounds: Grounds): boolean {
  const [kind, name = ''] = identity.split(/:(.*)/s);
  if (kind === 'unix-group') return isLostGroup(name, grounds);
  if (kind !== 'unix-user') return true;
  return !grounds.accounts.some(account => isUser(identity, account));
}

/** Members of a group with power that no account has the name of. */
function strangers(grounds: Grounds): readonly string[] {
  const names = new Set(grounds.accounts.map(account => account.name));
  const groups = new Set([...trustedGroups(grounds), ...grounds.groups.filter(isRootEquivalent)]);
  return [...groups].flatMap(group =>
    group.members.filter(member => !names.has(member)).map(member => `${member} (group ${group.name})`),
  );
}
