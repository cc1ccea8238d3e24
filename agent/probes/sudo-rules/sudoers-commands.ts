/** What stands after the "=" of a rule of sudoers(5): as whom, with which tags, which commands. Pure. */

import { isAliasName, isNegated, isReserved, plainKind, readUsers } from './sudoers-members.ts';
import type { CommandSpec, Member } from './sudoers-model.ts';
import { expression, Misread, unescapedCommand, type Words } from './sudoers-words.ts';

/** What holds for a command, and for those after it until they say otherwise. */
interface Terms {
  readonly runAs: readonly Member[];
  readonly runAsGroups: readonly Member[];
  readonly options: ReadonlyMap<string, string>;
}

/** Commands on the same terms stand together, as cvtsudoers prints them. */
export function readCommandSpecs(words: Words): readonly CommandSpec[] {
  const specs: (CommandSpec & { readonly commands: Member[] })[] = [];
  let terms: Terms = { runAs: [], runAsGroups: [], options: new Map() };
  do {
    const next = readTerms(words, terms);
    const command = readCommand(words, false);
    const last = specs.at(-1);
    if (next === terms && last !== undefined) last.commands.push(command);
    else specs.push({ ...specOf(next), commands: [command] });
    terms = next;
  } while (words.take(','));
  return specs;
}

function specOf({ runAs, runAsGroups, options }: Terms): Omit<CommandSpec, 'commands'> {
  const passwd = options.get('PASSWD');
  return {
    runAs,
    runAsGroups,
    authenticate: passwd === undefined ? null : passwd === 'yes',
    timed: options.has('NOTBEFORE') || options.has('NOTAFTER'),
  };
}

const tag = /(NO)?(PASSWD|EXEC|SETENV|LOG_INPUT|LOG_OUTPUT|MAIL|FOLLOW|INTERCEPT)[ \t]*:(?!:)/y;
const option =
  /(ROLE|TYPE|PRIVS|LIMITPRIVS|APPARMOR_PROFILE|TIMEOUT|NOTBEFORE|NOTAFTER|CWD|CHROOT)[ \t]*=[ \t]*("[^"\r\n]*"|(?:[^\s"\\,#]|\\(?![ \t]*\r?\n)[^\r\n])+)/y;

/** Where a value can be wrong, sudo drops the line. */
const day = /^\d{10}(?:\d{2}){0,2}(?:[.,]\d)?(?:Z|[+-]\d{4})?$/;
const place = /^"?[/~*]/;
const values: Readonly<Record<string, RegExp>> = {
  TIMEOUT: /^(?=\d)(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s?)?$/i,
  NOTBEFORE: day,
  NOTAFTER: day,
  CWD: place,
  CHROOT: place,
};

/** Targets, then options, then tags. The same object where nothing new is said. */
function readTerms(words: Words, before: Terms): Terms {
  let terms = before;
  const say = (name: string, said: string) => {
    if (terms.options.get(name) !== said)
      terms = { ...terms, options: new Map([...terms.options, [name, said]]) };
  };
  if (words.take('(')) terms = { ...terms, ...readTargets(words) };
  for (let found = words.match(option); found !== null; found = words.match(option)) {
    const [, name = '', value = ''] = found;
    if (values[name]?.test(value) === false) throw new Misread();
    say(name, value);
  }
  for (let found = words.match(tag); found !== null; found = words.match(tag))
    say(found[2] ?? '', found[1] === undefined ? 'yes' : 'no');
  return terms;
}

/** As "(root)", "(ALL : ALL)", "(:wheel)"; "()" means as oneself. */
function readTargets(words: Words): Pick<Terms, 'runAs' | 'runAsGroups'> {
  const isNext = (form: RegExp) => words.match(form) !== null;
  const users = isNext(/(?=[:)])/y) ? [] : readUsers(words, 'runas');
  const groups: Member[] = [];
  // "(:)" says as much as "()"; "(root:)" is none of its forms.
  if (words.take(':') && !(users.length === 0 && isNext(/(?=\))/y))) {
    do groups.push(readTargetGroup(words));
    while (words.take(','));
  }
  if (!words.take(')')) throw new Misread();
  const nobodyElse = users.length === 0 && groups.length === 0;
  return { runAs: nobodyElse ? [oneself] : users, runAsGroups: groups };
}

const oneself: Member = { kind: 'user', value: '', negated: false, table: 'user' };

function readTargetGroup(words: Words): Member {
  const negated = isNegated(words);
  const { text, quoted } = words.word();
  if (!quoted && /^[%+]/.test(text)) throw new Misread();
  const kind = plainKind(text, quoted, 'group');
  return { kind, value: text, negated, table: kind === 'alias' ? 'runas' : 'user' };
}

const digest = /sha(224|256|384|512)[ \t]*:[ \t]*([A-Za-z0-9+/]+={0,2})(?=[ \t,\\])/y;
const path = /\/(?:[^,:=\\ \t\r\n#]|\\(?![ \t]*\r?\n)[^\r\n])*/y;
// sudo's own: editing a file, and listing what one may do.
const named = /(?:sudoedit|list)(?![^ \t,:\r\n\\#])/y;

/** Of a setting's commands each is a path without arguments: a second word begins the settings. */
export function readCommand(words: Words, inBinding: boolean): Member {
  skipDigests(words);
  const negated = isNegated(words);
  const program = words.match(path) ?? words.match(named) ?? words.match(expression);
  if (program !== null) {
    // A folder stands for what lies in it, and takes no arguments.
    const args = inBinding || program[0].endsWith('/') ? '' : words.args();
    const value = unescapedCommand(program[0]) + (args === '' ? '' : ` ${args}`);
    return { kind: 'command', value, negated, table: 'command' };
  }
  const { text, quoted } = words.word();
  if (quoted || !isAliasName(text) || isReserved(text)) throw new Misread();
  return { kind: text === 'ALL' ? 'all' : 'alias', value: text, negated, table: 'command' };
}

function skipDigests(words: Words): void {
  if (!skipDigest(words)) return;
  while (words.take(',')) if (!skipDigest(words)) throw new Misread();
}

/** In hexadecimal or in base64, and as long as its kind says. */
function skipDigest(words: Words): boolean {
  const [, bits, text = ''] = words.match(digest) ?? [];
  if (bits === undefined) return false;
  const bytes = Number(bits) / 8;
  const length = text.endsWith('=') ? 4 * Math.ceil(bytes / 3) : Math.floor((4 * bytes + 2) / 3);
  if (text.length !== length && !(text.length === 2 * bytes && /^[0-9a-fA-F]+$/.test(text)))
    throw new Misread();
  return true;
}
