/** What the roads to root are worked out from, and the words that they share. Pure. */
import type { FactOf } from '#proto/fact-names.ts';
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import { written } from '../sudo-rules/resolve.ts';
import type { Member, Sudoers } from '../sudo-rules/sudoers-model.ts';
import type { SudoersText } from '../sudo-rules/sudoers-text.ts';
import type { PolkitAdmins } from './polkit.ts';

export type SudoRule = NonNullable<FactOf<'sudoRules'>['rules']>[number];

export interface Grounds {
  readonly accounts: readonly PasswdEntry[];
  readonly groups: readonly GroupEntry[];
  readonly rules: readonly SudoRule[];
  /** Members of each alias of sudoers, by "user NAME". */
  readonly aliases: Sudoers['aliases'];
  /** Where rules stand that could not be read. */
  readonly gaps: readonly string[];
  /** False when sudo asks for no password at all. */
  readonly sudoAsks: boolean;
  readonly polkit: PolkitAdmins;
  /** True when a directory may know people and groups that are not listed here. */
  readonly directory: boolean;
}

export function aliasesOf(readings: readonly SudoersText[]): Sudoers['aliases'] {
  return new Map(readings.flatMap(({ sudoers }) => [...sudoers.aliases]));
}

/** One whom a rule names, as sudoers writes it: "%sudo" of kind "group". */
export interface Subject {
  readonly kind: string;
  readonly text: string;
  /** "sudo", "doas" */
  readonly tool: string;
}

/** Aliases in aliases, at most; sudo forbids circles. */
const deepest = 16;

/** Whom a rule names, its alias opened. One that is not defined stays as it is. */
export function subjectsOf(rule: SudoRule, grounds: Grounds): readonly Subject[] {
  if (rule.tool === 'doas') return [subjectOfDoas(rule)];
  const open = (kind: string, text: string, depth: number): readonly Subject[] => {
    const members = kind === 'alias' && depth < deepest ? grounds.aliases.get(`user ${text}`) : undefined;
    if (members === undefined) return [{ kind, text, tool: 'sudo' }];
    return members
      .filter((member: Member) => !member.negated)
      .flatMap(member => open(member.kind, written(member), depth + 1));
  };
  return open(rule.subjectKind ?? '', rule.subject ?? '', 0);
}

/** ":wheel" is "%wheel" to sudo, and "1001" is "#1001". */
function subjectOfDoas(rule: SudoRule): Subject {
  const marks: Readonly<Record<string, string>> = { group: '%', gid: '%#', uid: '#' };
  const kind = rule.subjectKind ?? '';
  const text = `${marks[kind] ?? ''}${(rule.subject ?? '').replace(/^:/, '')}`;
  return { kind, text, tool: 'doas' };
}

/** What a rule does not say is taken for the worse. One that asks for root's password opens nothing by itself. */
export function mayBecomeRoot(rule: SudoRule): boolean {
  const asksAnother = rule.noPassword === false && (rule.passwordOf ?? 'own') !== 'own';
  return rule.allCommands !== false && rule.asRoot !== false && rule.appliesHere !== false && !asksAnother;
}

/** Local groups that a subject of sudoers names: "%sudo", "%#27". */
export function groupsNamed(subjects: readonly Subject[], groups: readonly GroupEntry[]) {
  const texts = new Set(subjects.map(subject => subject.text));
  return groups.filter(group => texts.has(`%${group.name}`) || texts.has(`%#${group.gid}`));
}

/** Local groups that an identity of polkit names: "unix-group:sudo", "unix-group:27". */
export function groupsMeant(identity: string, groups: readonly GroupEntry[]): readonly GroupEntry[] {
  return groups.filter(
    group => identity === `unix-group:${group.name}` || identity === `unix-group:${group.gid}`,
  );
}

export function isUserMeant(identity: string, account: PasswdEntry): boolean {
  return identity === `unix-user:${account.name}` || identity === `unix-user:${account.uid}`;
}
