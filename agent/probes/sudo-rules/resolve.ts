/**
 * From sudoers' words to this machine's accounts: aliases opened, groups by list and by primary gid, and of several
 * rules that match the last one in force (sudoers(5)). Pure.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { rootEquivalentGroups } from '../accounts/power-groups.ts';
import { areExempt, asks, passwordOf } from './passwords.ts';
import { type Machine, type Meaning, meaningOf } from './people.ts';
import type { CommandSpec, Member, Sudoers, UserSpec } from './sudoers-model.ts';
import type { SudoersText } from './sudoers-text.ts';

export type SudoRule = NonNullable<FactOf<'sudoRules'>['rules']>[number];

/** A rule of the answer, with what tells whether a later one overrides it. */
interface Draft {
  readonly user: Member;
  readonly accounts: readonly string[];
  readonly spec: CommandSpec;
  readonly here: 'yes' | 'no' | 'perhaps';
  readonly allCommands: boolean;
  readonly asRoot: boolean;
  readonly noPassword: boolean;
  readonly commandCount: number;
  /** Says yes or no to any command at all. */
  readonly settlesAll: boolean;
}

/** One answer from all that was read: sudo's rules, and those of sudo-rs where they stand apart. */
export function sudoRulesOf(readings: readonly SudoersText[], machine: Machine): FactOf<'sudoRules'> {
  return {
    rules: readings.flatMap(({ sudoers }) => [...resolveSudoers(sudoers, machine)]),
    authenticate: readings.every(({ sudoers }) => asksByDefault(sudoers)),
    unread: { places: [...new Set(readings.flatMap(({ gaps }) => gaps))] },
  };
}

export function resolveSudoers(sudoers: Sudoers, machine: Machine): readonly SudoRule[] {
  const meaning = meaningOf(sudoers, machine);
  const asksFor = passwordOf(sudoers.settings);
  const drafts = sudoers.specs.flatMap(spec => draftsOf(spec, sudoers, meaning, machine));
  return drafts.map((draft, i) => ({
    tool: 'sudo',
    passwordOf: asksFor,
    subject: written(draft.user),
    subjectKind: draft.user.kind,
    accounts: stillReached(draft, drafts.slice(i + 1)),
    allCommands: draft.allCommands,
    asRoot: draft.asRoot,
    noPassword: draft.noPassword,
    commandCount: draft.commandCount,
    appliesHere: draft.here !== 'no',
  }));
}

/** Whether a password is asked of everybody, unless a rule says otherwise. The last such line wins. */
export function asksByDefault(sudoers: Sudoers): boolean {
  return sudoers.defaults.findLast(entry => entry.binding.length === 0)?.authenticate ?? true;
}

function draftsOf(rule: UserSpec, sudoers: Sudoers, meaning: Meaning, machine: Machine): readonly Draft[] {
  const here = meaning.isHere(rule.hosts);
  const byDefault = asksByDefault(sudoers);
  const reached = meaning.accountsOf(rule.users);
  return rule.users
    .filter(user => !user.negated)
    .flatMap(user => {
      const accounts = [...meaning.accountsOf([user])].filter(name => reached.has(name));
      return rule.specs.map((spec): Draft => {
        const asked =
          spec.authenticate ?? asks(byDefault, sudoers.defaults, meaning, { user, accounts, spec });
        return {
          user,
          accounts,
          spec,
          here,
          ...commandsOf(spec, meaning),
          asRoot: runsAsRoot(spec, meaning, machine),
          noPassword: !asked || areExempt(sudoers.exemptGroup, meaning, accounts),
        };
      });
    });
}

/** Of the commands of one rule: everything, or how many. */
function commandsOf(spec: CommandSpec, meaning: Meaning) {
  const commands = meaning.open(spec.commands);
  const all = commands.findLastIndex(command => command.kind === 'all');
  return {
    // "ALL, !/bin/su" is still everything: whoever may run anything else gets there (sudoers(5), on negation).
    allCommands: all >= 0 && commands[all]?.negated === false,
    settlesAll: all >= 0,
    commandCount: commands.filter(command => command.kind !== 'all' && !command.negated).length,
  };
}

/** Accounts for which no later rule takes it back: "!ALL", or everything with a password where this asks for none. */
function stillReached(draft: Draft, later: readonly Draft[]): string[] {
  const overriding = later.filter(
    one =>
      one.settlesAll &&
      one.here === 'yes' &&
      !one.spec.timed &&
      coversTargets(one.spec, draft.spec) &&
      (!one.allCommands || (draft.noPassword && !one.noPassword)),
  );
  if (overriding.length === 0) return [...draft.accounts];
  const gone = new Set(overriding.flatMap(one => one.accounts));
  return draft.accounts.filter(name => !gone.has(name) || regains(name, draft, later));
}

/** A password that is asked again later, and then again not, is not asked: the last rule decides. */
function regains(name: string, draft: Draft, later: readonly Draft[]): boolean {
  const last = later.findLast(
    one =>
      one.settlesAll &&
      one.here === 'yes' &&
      one.accounts.includes(name) &&
      coversTargets(one.spec, draft.spec),
  );
  return last?.allCommands === true && (last.noPassword || !draft.noPassword);
}

/** True when the later rule speaks about every target that the earlier one allows. */
function coversTargets(later: CommandSpec, earlier: CommandSpec): boolean {
  const text = (members: readonly Member[]) => JSON.stringify(members);
  const whole = (members: readonly Member[]) =>
    members.some(member => member.value === 'ALL') && members.every(member => !member.negated);
  const users = whole(later.runAs) || text(later.runAs) === text(earlier.runAs);
  const groups =
    earlier.runAsGroups.length === 0 ||
    whole(later.runAsGroups) ||
    text(later.runAsGroups) === text(earlier.runAsGroups);
  return users && groups;
}

function runsAsRoot(spec: CommandSpec, meaning: Meaning, machine: Machine): boolean {
  if (spec.runAs.length === 0) {
    // With groups alone it runs as oneself in that group, which for some is as good as root.
    return spec.runAsGroups.length === 0 || hasRootEquivalent(meaning.open(spec.runAsGroups));
  }
  const roots = new Set(['root']);
  for (const account of machine.accounts) if (account.uid === 0) roots.add(account.name);
  const possible = new Set<string>();
  for (const member of meaning.open(spec.runAs)) {
    const meant = [...roots].filter(name => meansTarget(member, name));
    for (const name of meant) {
      if (!member.negated) possible.add(name);
      // Groups and what cannot be opened may hold root or not: they let in, and keep nobody out.
      else if (member.kind === 'all' || member.kind === 'user' || member.kind === 'uid')
        possible.delete(name);
    }
  }
  return possible.size > 0 || hasRootEquivalent(meaning.open(spec.runAsGroups));
}

function meansTarget(member: Member, root: string): boolean {
  if (member.kind === 'user') return member.value === root;
  if (member.kind === 'uid') return /^#?0+$/.test(member.value);
  return true;
}

function hasRootEquivalent(groups: readonly Member[]): boolean {
  return groups.some(
    ({ value, negated, kind }) =>
      !negated && (value === 'ALL' || kind === 'gid' || kind === 'alias' || rootEquivalentGroups.has(value)),
  );
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
