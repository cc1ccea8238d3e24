/** Whether sudo asks for a password: `Defaults` for everybody, for a person, a machine, a target or a command. Pure. */
import type { Meaning } from './people.ts';
import type { AuthenticateDefault, CommandSpec, Member, Setting } from './sudoers-model.ts';

/** Whom a rule is for, as far as a setting may be for the same. */
export interface Covered {
  readonly user: Member;
  readonly accounts: readonly string[];
  readonly spec: CommandSpec;
}

/**
 * What holds for a rule that has no word of its own. "Not asked" for one of those that it reaches is told, while
 * "asked" has to hold for all of them.
 */
export function asks(
  byDefault: boolean,
  defaults: readonly AuthenticateDefault[],
  meaning: Meaning,
  covered: Covered,
): boolean {
  let answer = byDefault;
  for (const entry of defaults) {
    if (entry.binding.length === 0) continue;
    const reach = reachOf(entry, meaning, covered);
    if (reach === 'all' || (reach === 'some' && !entry.authenticate)) answer = entry.authenticate;
  }
  return answer;
}

/**
 * Whose password sudo asks for (sudoers(5): rootpw, targetpw, runaspw). SUSE ships "Defaults targetpw" with a rule for
 * everybody, which lets in whoever knows root's password. Settings for some alone count only towards one's own.
 */
export function passwordOf(settings: readonly Setting[]): 'own' | 'root' | 'target' {
  const isOn = (name: string) => {
    const said = settings.filter(setting => setting.name === name);
    const all = said.findLast(setting => setting.binding.length === 0)?.value === true;
    return all && !said.some(setting => setting.binding.length > 0 && setting.value === false);
  };
  if (isOn('rootpw')) return 'root';
  return isOn('targetpw') || isOn('runaspw') ? 'target' : 'own';
}

/** True when a group spares one of those that a rule reaches the password, whatever the rule says. */
export function areExempt(group: string | null, meaning: Meaning, accounts: readonly string[]): boolean {
  if (group === null) return false;
  const spared = meaning.accountsOf([{ kind: 'group', value: group, negated: false, table: 'user' }]);
  return accounts.some(name => spared.has(name));
}

type Reach = 'all' | 'some' | 'none';

function reachOf(entry: AuthenticateDefault, meaning: Meaning, covered: Covered): Reach {
  const { binding } = entry;
  const table = binding[0]?.table ?? 'user';
  if (table === 'host') return { yes: 'all', perhaps: 'some', no: 'none' }[meaning.isHere(binding)] as Reach;
  if (table === 'command') return reachOfCommands(binding, meaning, covered.spec);
  if (table === 'runas') return reachOfTargets(binding, meaning, covered.spec);
  const users = reachOfUsers(binding, meaning, covered);
  // cvtsudoers writes "Defaults:root" and "Defaults>root" alike: the one that asks for less is taken.
  return users === 'none' && !entry.authenticate ? reachOfTargets(binding, meaning, covered.spec) : users;
}

function reachOfUsers(binding: readonly Member[], meaning: Meaning, { user, accounts }: Covered): Reach {
  const same = meaning
    .open(binding)
    .some(member => !member.negated && member.kind === user.kind && member.value === user.value);
  if (same) return 'all';
  const bound = meaning.accountsOf(binding);
  const touched = accounts.filter(name => bound.has(name));
  if (touched.length === 0) return 'none';
  return touched.length === accounts.length ? 'all' : 'some';
}

/** A setting for a target touches a rule that names the same one; of a rule for every target only root matters. */
function reachOfTargets(binding: readonly Member[], meaning: Meaning, spec: CommandSpec): Reach {
  const targets = spec.runAs.length > 0 || spec.runAsGroups.length > 0 ? meaning.open(spec.runAs) : [asRoot];
  const bound = meaning.open(binding).filter(member => !member.negated);
  if (bound.some(one => one.kind === 'all')) return 'all';
  const values = new Set(bound.map(one => one.value));
  const hit = targets.some(
    target => !target.negated && (values.has(target.value) || (target.kind === 'all' && values.has('root'))),
  );
  return hit ? 'some' : 'none';
}

const asRoot: Member = { kind: 'user', value: 'root', negated: false, table: 'user' };

/** For a rule that allows everything, a setting for some commands changes little; for a short list, much. */
function reachOfCommands(binding: readonly Member[], meaning: Meaning, spec: CommandSpec): Reach {
  const bound = meaning.open(binding).filter(member => !member.negated);
  if (bound.some(member => member.kind === 'all')) return 'all';
  const values = new Set(bound.map(member => member.value));
  const commands = meaning.open(spec.commands).filter(command => !command.negated && command.kind !== 'all');
  return commands.some(command => values.has(command.value)) ? 'some' : 'none';
}
