/**
 * The kinds of lines of sudoers(5): rules, aliases, settings. Each reader stands after what told its kind, and hands
 * back what keeps the line, for when its end was understood too. Pure.
 */

import { readCommand, readCommandSpecs } from './sudoers-commands.ts';
import { isAliasName, isNegated, isReserved, readHosts, readList, readUsers } from './sudoers-members.ts';
import {
  type AuthenticateDefault,
  keptSettings,
  type Member,
  type Setting,
  type Table,
  type UserSpec,
} from './sudoers-model.ts';
import { Misread, unescaped, unquoted, type Words } from './sudoers-words.ts';

/** What a reading gathers. */
export interface Tables {
  readonly specs: UserSpec[];
  readonly defaults: AuthenticateDefault[];
  readonly settings: Setting[];
  readonly aliases: Map<string, readonly Member[]>;
  exemptGroup: string | null;
}

export function emptyDraft(): Tables {
  return { specs: [], defaults: [], settings: [], aliases: new Map(), exemptGroup: null };
}

/** "bob, %wheel ALL = ALL : front1 = /bin/ls": the people once, then machines and commands, more than once. */
export function readRule(words: Words, tables: Tables): () => void {
  const users = readUsers(words, 'user');
  const specs: UserSpec[] = [];
  do {
    const hosts = readHosts(words);
    if (!words.take('=')) throw new Misread();
    specs.push({ users, hosts, specs: readCommandSpecs(words) });
  } while (words.take(':'));
  return () => {
    for (const spec of specs) tables.specs.push(spec);
  };
}

const aliasTables: Readonly<Record<string, Table>> = {
  User: 'user',
  Runas: 'runas',
  Host: 'host',
  Cmnd: 'command',
  Cmd: 'command',
};

/** "User_Alias ADMINS = bob, joe : OPS = %ops" */
export function readAlias(words: Words, kind: string, tables: Tables): () => void {
  const table = aliasTables[kind] ?? 'user';
  const found = new Map<string, readonly Member[]>();
  do {
    const { text, quoted } = words.word();
    const key = `${table} ${text}`;
    if (quoted || !isAliasName(text) || text === 'ALL' || isReserved(text)) throw new Misread();
    if (tables.aliases.has(key) || found.has(key) || !words.take('=')) throw new Misread();
    found.set(key, readMembers(words, table));
  } while (words.take(':'));
  return () => {
    for (const [key, members] of found) tables.aliases.set(key, members);
  };
}

/** "Defaults:bob !authenticate, timestamp_timeout=5", where the mark tells of what kind the list before it is. */
export function readDefaults(words: Words, mark: string, tables: Tables): () => void {
  const binding = mark === '' ? [] : readMembers(words, bindings[mark] ?? 'user', true);
  const found: { readonly name: string; readonly value: string | boolean }[] = [];
  do found.push(readSetting(words));
  while (words.take(','));
  return () => {
    const authenticate = found.findLast(({ name }) => name === 'authenticate')?.value;
    if (authenticate !== undefined) tables.defaults.push({ authenticate: authenticate === true, binding });
    for (const { name, value } of found) {
      if (name === 'exempt_group' && typeof value === 'string') tables.exemptGroup = value;
      if (keptSettings.has(name)) tables.settings.push({ name, value, binding });
    }
  };
}

const bindings: Readonly<Record<string, Table>> = { ':': 'user', '>': 'runas', '@': 'host', '!': 'command' };

const operator = /[+-]?=/y;
const quotedValue = /"((?:[^"\\\n]|\\[^\n]|\\\r?\n)*)"(?=[\s,#\\]|$)/y;
const bareValue = /(?!!)(?:[^"=,\s#\\]|\\(?![ \t]*\r?\n)[^\r\n])+/y;

function readSetting(words: Words) {
  const on = !isNegated(words);
  const name = words.match(/[a-z_]+/y)?.[0];
  if (name === undefined) throw new Misread();
  if (words.match(operator) === null) return { name, value: on };
  const quoted = words.match(quotedValue)?.[1];
  const bare = quoted === undefined ? words.match(bareValue)?.[0] : undefined;
  const value = quoted === undefined ? (bare === undefined ? '' : unescaped(bare)) : unquoted(quoted);
  // "authenticate" takes no value: sudo drops such a line, and what its versions make of it differs.
  if (value === '' || !on || name === 'authenticate') throw new Misread();
  return { name, value };
}

function readMembers(words: Words, table: Table, inBinding = false): readonly Member[] {
  if (table === 'user' || table === 'runas') return readUsers(words, table);
  if (table === 'host') return readHosts(words);
  return readList(words, () => readCommand(words, inBinding));
}
