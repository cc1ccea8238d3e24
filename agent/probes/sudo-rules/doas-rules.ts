/** From the rules of doas to this machine's accounts: of several that match, the last one decides. Pure. */
import { membershipsOf } from '../accounts/power-groups.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import type { DoasRule } from './doas.ts';
import type { Machine } from './people.ts';
import type { SudoRule } from './resolve.ts';

type People = Pick<Machine, 'accounts' | 'groups'>;

/** Those that permit something; what a later rule takes away or replaces is left out. */
export function doasRulesOf(rules: readonly DoasRule[], people: People): readonly SudoRule[] {
  const reached = rules.map(rule => reachedBy(rule.identity, people));
  return rules.flatMap((rule, i): SudoRule[] => {
    if (!rule.permit) return [];
    const later = rules
      .slice(i + 1)
      .flatMap((next, j) => (overrides(next, rule) ? [reached[i + 1 + j]] : []));
    const accounts = (reached[i] ?? []).filter(name => !later.some(names => names?.includes(name)));
    return [
      {
        tool: 'doas',
        passwordOf: 'own',
        subject: rule.identity,
        subjectKind: kindOf(rule.identity, people),
        accounts,
        allCommands: !rule.limited,
        asRoot: rule.target === null || isRoot(rule.target, people),
        noPassword: rule.nopass,
        commandCount: rule.limited ? 1 : 0,
        appliesHere: true,
      },
    ];
  });
}

/** A later rule for any command decides about the same targets in place of an earlier one. */
function overrides(later: DoasRule, earlier: DoasRule): boolean {
  return !later.limited && (later.target === null || later.target === earlier.target);
}

function reachedBy(identity: string, { accounts, groups }: People): readonly string[] {
  if (!identity.startsWith(':'))
    return accounts.filter(account => isAccount(identity, account, accounts)).map(account => account.name);
  const meant = groups.filter(group => isGroup(identity.slice(1), group, groups));
  // A number may be that of a group which is listed nowhere.
  const gid = meant.length === 0 ? numberOf(identity.slice(1)) : null;
  return accounts
    .filter(account => account.gid === gid || membershipsOf(account, meant).length > 0)
    .map(account => account.name);
}

/** A name goes before a number. */
function isAccount(text: string, account: PasswdEntry, all: readonly PasswdEntry[]): boolean {
  const named = all.find(one => one.name === text);
  return account.uid === (named?.uid ?? numberOf(text));
}

function isGroup(text: string, group: GroupEntry, all: readonly GroupEntry[]): boolean {
  const named = all.find(one => one.name === text);
  return group.gid === (named?.gid ?? numberOf(text));
}

function isRoot(target: string, { accounts }: People): boolean {
  return (
    (accounts.find(account => account.name === target)?.uid ?? numberOf(target)) === 0 || target === 'root'
  );
}

function kindOf(identity: string, { accounts, groups }: People): string {
  const text = identity.replace(/^:/, '');
  const ofGroup = text !== identity;
  const named = ofGroup ? groups.some(one => one.name === text) : accounts.some(one => one.name === text);
  if (!named && numberOf(text) !== null) return ofGroup ? 'gid' : 'uid';
  return ofGroup ? 'group' : 'user';
}

function numberOf(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
