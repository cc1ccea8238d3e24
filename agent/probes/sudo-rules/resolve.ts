/** From sudoers' words to this machine's accounts: aliases opened, groups by list and by primary gid. Pure. */
import type { FactOf } from '#proto/facts.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import type { CommandSpec, Member, Sudoers, UserSpec } from './sudoers.ts';

export interface Machine {
  readonly accounts: readonly PasswdEntry[];
  readonly groups: readonly GroupEntry[];
  readonly hostname: string;
}

export type SudoRule = NonNullable<FactOf<'sudoRules'>['rules']>[number];

/** Aliases in aliases, at most: sudo itself forbids circles. */
const deepest = 16;

export function resolveSudoers(sudoers: Sudoers, machine: Machine): readonly SudoRule[] {
  return sudoers.specs.flatMap(spec => resolveSpec(spec, sudoers, machine));
}

/** Whether a password is asked of everybody, unless a rule says otherwise. The last such line wins. */
export function asksByDefault(sudoers: Sudoers): boolean {
  return sudoers.defaults.findLast(entry => entry.binding.length === 0)?.authenticate ?? true;
}

function resolveSpec(spec: UserSpec, sudoers: Sudoers, machine: Machine): readonly SudoRule[] {
  const appliesHere = matchesHost(spec.hosts, sudoers, machine.hostname, 0);
  const reached = accountsOf(spec.users, sudoers, machine, 0);
  return spec.users
    .filter(user => !user.negated)
    .flatMap(user => {
      const accounts = [...accountsOf([user], sudoers, machine, 0)].filter(name => reached.has(name));
      const powers = powersOf(spec.specs, sudoers, accounts, machine, user);
      return powers.map(power => ({
        subject: written(user),
        subjectKind: user.kind,
        accounts,
        ...power,
        appliesHere,
      }));
    });
}

/** Of the commands of one rule: everything, or how many. Later parts of a rule override earlier ones. */
function powersOf(
  specs: readonly CommandSpec[],
  sudoers: Sudoers,
  accounts: readonly string[],
  machine: Machine,
  user: Member,
) {
  return specs.map(spec => {
    const commands = open(spec.commands, 'command', sudoers, 0);
    const all = commands.findLastIndex(command => command.kind === 'all' && !command.negated);
    const withdrawn = commands.findLastIndex(command => command.kind === 'all' && command.negated);
    return {
      // "ALL, !/bin/su" is still everything: whoever may run anything else gets there (sudoers(5), on negation).
      allCommands: all >= 0 && all > withdrawn,
      asRoot: runsAsRoot(spec.runAs, sudoers),
      noPassword: !(spec.authenticate ?? asks(sudoers, accounts, machine, user)),
      commandCount: commands.filter(command => command.kind !== 'all' && !command.negated).length,
    };
  });
}

/** A setting for one person counts for a rule when it covers everybody whom the rule reaches. */
function asks(sudoers: Sudoers, accounts: readonly string[], machine: Machine, user: Member): boolean {
  let answer = asksByDefault(sudoers);
  for (const entry of sudoers.defaults) {
    if (entry.binding.length === 0) continue;
    const bound = accountsOf(entry.binding, sudoers, machine, 0);
    const same = entry.binding.some(member => member.kind === user.kind && member.value === user.value);
    const touched = accounts.filter(name => bound.has(name));
    // "Not asked" for one of them is reported; "asked" has to hold for all of them.
    if (!entry.authenticate && (same || touched.length > 0)) answer = false;
    if (entry.authenticate && (same || (accounts.length > 0 && touched.length === accounts.length)))
      answer = true;
  }
  return answer;
}

function runsAsRoot(runAs: readonly Member[], sudoers: Sudoers): boolean {
  if (runAs.length === 0) return true;
  let root = false;
  for (const member of open(runAs, 'user', sudoers, 0)) {
    const means =
      member.kind === 'all' ||
      (member.kind === 'user' && member.value === 'root') ||
      (member.kind === 'uid' && member.value.replace('#', '') === '0');
    // An alias that could not be opened, or a group that may hold root: the worse is assumed.
    if (means || member.kind === 'alias' || member.kind === 'group' || member.kind === 'gid')
      root = !member.negated || (root && !means);
  }
  return root;
}

function matchesHost(hosts: readonly Member[], sudoers: Sudoers, hostname: string, depth: number): boolean {
  const own = hostname.toLowerCase();
  let matches = false;
  for (const host of open(hosts, 'host', sudoers, depth)) {
    const value = host.value.toLowerCase();
    const means =
      host.kind === 'all' || value === own || value === own.split('.')[0] || value.split('.')[0] === own;
    // Addresses, netgroups and patterns cannot be settled from here: they may well mean this machine.
    const unsure = host.kind === 'netgroup' || host.kind === 'alias' || /[*?[\]/]|^\d+\.\d+|:/.test(value);
    if (means || (unsure && !host.negated)) matches = !host.negated;
  }
  return matches;
}

/** Local accounts that a list of users means, in order: a later "!name" takes one out again. */
function accountsOf(
  users: readonly Member[],
  sudoers: Sudoers,
  machine: Machine,
  depth: number,
): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const user of open(users, 'user', sudoers, depth)) {
    for (const account of machine.accounts) {
      if (!means(user, account, machine)) continue;
      if (user.negated) reached.delete(account.name);
      else reached.add(account.name);
    }
  }
  return reached;
}

function means(user: Member, account: PasswdEntry, machine: Machine): boolean {
  const value = user.value.replace(/^#/, '');
  switch (user.kind) {
    case 'all':
      return true;
    case 'user':
      return account.name === user.value;
    case 'uid':
      return account.uid === Number(value);
    case 'gid':
      return (
        inGroup(
          account,
          machine.groups.filter(group => group.gid === Number(value)),
        ) || account.gid === Number(value)
      );
    case 'group':
      return inGroup(
        account,
        machine.groups.filter(group => group.name === user.value),
      );
    default:
      return false;
  }
}

function inGroup(account: PasswdEntry, groups: readonly GroupEntry[]): boolean {
  return groups.some(group => group.gid === account.gid || group.members.includes(account.name));
}

/** Aliases replaced by what they stand for; one that is not defined stays as it is. */
function open(
  members: readonly Member[],
  kind: 'user' | 'host' | 'command',
  sudoers: Sudoers,
  depth: number,
): readonly Member[] {
  return members.flatMap(member => {
    if (member.kind !== 'alias' || depth >= deepest) return [member];
    const inside = sudoers.aliases.get(`${kind} ${member.value}`);
    if (inside === undefined) return [member];
    const opened = open(inside, kind, sudoers, depth + 1);
    return member.negated ? opened.map(one => ({ ...one, negated: !one.negated })) : opened;
  });
}

/** As sudoers writes it: "%sudo", "#1001", "+ops". */
export function written(member: Member): string {
  const bare = member.value.replace(/^#/, '');
  const marks: Partial<Record<Member['kind'], string>> = {
    group: `%${member.value}`,
    gid: `%#${bare}`,
    uid: `#${bare}`,
    netgroup: `+${member.value.replace(/^\+/, '')}`,
    nonunix_group: `%:${member.value}`,
  };
  return marks[member.kind] ?? member.value;
}
