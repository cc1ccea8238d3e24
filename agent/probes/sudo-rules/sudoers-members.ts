/** Lists of people, targets and machines in sudoers(5). Pure. */
import type { Member } from './sudoers-model.ts';
import { Misread, type Words } from './sudoers-words.ts';

/** An even number of "!" is none. They stand together. */
export function isNegated(words: Words): boolean {
  return (words.match(/!+/y)?.[0].length ?? 0) % 2 === 1;
}

export function readUsers(words: Words, table: 'user' | 'runas'): readonly Member[] {
  return readList(words, () => readUser(words, table));
}

const address =
  /(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|\d{1,3}(?:\.\d{1,3}){3})?(?:\/[0-9A-Fa-f:]{1,39})?(?=[\s=,:\\#]|$)/y;

export function readHosts(words: Words): readonly Member[] {
  return readList(words, () => {
    const negated = isNegated(words);
    const number = words.match(address)?.[0];
    if (number !== undefined) return { kind: 'host', value: number, negated, table: 'host' };
    const { text, quoted } = words.word();
    if (text.startsWith('%') && !quoted) throw new Misread();
    if (text.startsWith('+')) return { kind: 'netgroup', value: text.slice(1), negated, table: 'user' };
    return { kind: plainKind(text, quoted, 'host'), value: text, negated, table: 'host' };
  });
}

export function readList(words: Words, read: () => Member): readonly Member[] {
  const members = [read()];
  while (words.take(',')) members.push(read());
  return members;
}

/** "%wheel" and the like are people, and stand in the table of people also where they are targets. */
function readUser(words: Words, table: 'user' | 'runas'): Member {
  const negated = isNegated(words);
  const { text, quoted } = words.word();
  const [, mark = '', rest = ''] = /^(%:#|%:|%#|%|\+|#(?=-?\d))?(.*)$/s.exec(text) ?? [];
  const kind = marks[mark] ?? plainKind(rest, quoted, 'user');
  if (rest === '' || (mark.length > 1 && mark.endsWith('#') && !/^-?\d+$/.test(rest))) throw new Misread();
  // No number of anybody is below zero, and in quotes "#" may begin a name.
  if (mark === '#' && !/^\d+$/.test(rest)) return { kind: 'user', value: text, negated, table: 'user' };
  return { kind, value: rest, negated, table: kind === 'alias' ? table : 'user' };
}

const marks: Readonly<Record<string, Member['kind']>> = {
  '%:#': 'nonunix_group',
  '%:': 'nonunix_group',
  '%#': 'gid',
  '%': 'group',
  '+': 'netgroup',
  '#': 'uid',
};

/** What stands there without a mark. */
export function plainKind(text: string, quoted: boolean, plain: 'user' | 'group' | 'host'): Member['kind'] {
  if (text === 'ALL') return plain === 'group' ? 'group' : 'all';
  if (quoted || !isAliasName(text)) return plain;
  if (isReserved(text)) throw new Misread();
  return 'alias';
}

/** Words that begin a term of a rule and name no list. SELinux's ROLE and TYPE do only where it is built in. */
export function isReserved(text: string): boolean {
  return /^(?:TIMEOUT|NOTBEFORE|NOTAFTER|CWD|CHROOT)$/.test(text);
}

export function isAliasName(text: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/.test(text);
}
