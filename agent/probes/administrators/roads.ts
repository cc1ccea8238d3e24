/** By which roads each account becomes administrator. Pure. */
import type { FactOf } from '#proto/facts.ts';
import { type Membership, membershipsOf, rootEquivalentGroups } from '../accounts/power.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import type { SudoRule } from '../sudo-rules/resolve.ts';

export interface Road {
  readonly kind: 'uid0' | 'group' | 'primary_group' | 'sudoers' | 'polkit' | 'root_equivalent_group';
  readonly via: string;
  readonly noPassword?: boolean;
}

export interface Powers {
  readonly groups: readonly GroupEntry[];
  readonly sudo: readonly SudoRule[];
  /** "unix-group:sudo" */
  readonly polkit: readonly string[];
}

export function roadsOf(account: PasswdEntry, powers: Powers): readonly Road[] {
  const memberships = membershipsOf(account, powers.groups);
  return [
    ...(account.uid === 0 ? [{ kind: 'uid0', via: 'uid 0' } as const] : []),
    ...powers.sudo
      .filter(rule => isFull(rule) && rule.accounts?.includes(account.name))
      .map(rule => sudoRoad(rule, memberships, powers.groups)),
    ...powers.polkit.flatMap(identity => polkitRoad(identity, account, memberships)),
    ...memberships
      .filter(({ group }) => Object.hasOwn(rootEquivalentGroups, group))
      .map(
        ({ group, primary }): Road => ({
          kind: 'root_equivalent_group',
          via: primary ? `${group} (primary)` : group,
        }),
      ),
  ];
}

/** Anything, as root, on this machine. */
function isFull(rule: SudoRule): boolean {
  return rule.allCommands === true && rule.asRoot === true && rule.appliesHere === true;
}

function sudoRoad(rule: SudoRule, memberships: readonly Membership[], groups: readonly GroupEntry[]): Road {
  const subject = rule.subject ?? '';
  const noPassword = rule.noPassword === true;
  const words = noPassword ? `${subject}, no password asked` : subject;
  if (rule.subjectKind !== 'group' && rule.subjectKind !== 'gid')
    return { kind: 'sudoers', via: words, noPassword };
  const name =
    rule.subjectKind === 'group'
      ? subject.slice(1)
      : groups.find(group => group.gid === Number(subject.replace(/^%#/, '')))?.name;
  const membership = memberships.find(one => one.group === name);
  if (membership === undefined) return { kind: 'sudoers', via: words, noPassword };
  return {
    kind: membership.primary ? 'primary_group' : 'group',
    via: words.replace(subject, membership.group),
    noPassword,
  };
}

function polkitRoad(
  identity: string,
  account: PasswdEntry,
  memberships: readonly Membership[],
): readonly Road[] {
  const [kind, value = ''] = identity.split(/:(.*)/s);
  const means =
    kind === 'unix-user'
      ? value === account.name || value === String(account.uid)
      : kind === 'unix-group' && memberships.some(one => one.group === value);
  // Everybody named by uid 0 is on the list already.
  return means && account.uid !== 0 ? [{ kind: 'polkit', via: identity }] : [];
}

/** Roads that lead to people whom this machine cannot list. */
export function unresolved(powers: Powers, accounts: readonly PasswdEntry[]): readonly string[] {
  const local = new Set(accounts.map(account => account.name));
  const fromSudo = powers.sudo
    .filter(isFull)
    .filter(({ subjectKind, subject, accounts: reached }) => {
      const name = subject ?? '';
      if (subjectKind === 'netgroup' || subjectKind === 'nonunix_group' || subjectKind === 'alias')
        return true;
      if (subjectKind === 'user') return !local.has(name);
      if (subjectKind === 'group') return !powers.groups.some(group => group.name === name.slice(1));
      return subjectKind === 'uid' && (reached?.length ?? 0) === 0;
    })
    .map(rule => `${rule.subject} (sudo)`);
  const fromPolkit = powers.polkit
    .filter(identity => identity.startsWith('unix-netgroup:'))
    .map(one => `${one} (polkit)`);
  return [...new Set([...fromSudo, ...fromPolkit])];
}

export type Administrator = NonNullable<FactOf<'administrators'>['administrators']>[number];
