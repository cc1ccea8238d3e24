/**
 * doas.conf(5): who may become whom by doas, in opendoas and its kin. The last rule that matches decides. A file with
 * a fault makes doas refuse everybody; its other rules are told all the same, since the next edit may mend it. Pure.
 */
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource } from '../probe.ts';

export interface DoasRule {
  readonly permit: boolean;
  /** Without a password. */
  readonly nopass: boolean;
  /** One typed password is good for a while. */
  readonly persist: boolean;
  /** "bob", ":wheel", "1001" */
  readonly identity: string;
  /** null: anybody. */
  readonly target: string | null;
  /** For one command only. */
  readonly limited: boolean;
}

export interface DoasConf {
  readonly rules: readonly DoasRule[];
  /** "/etc/doas.conf, line 3" */
  readonly gaps: readonly string[];
}

/** Alpine adds a folder, read in order of names; the port of BSD's own ships its file below /usr/local. */
export const doasFiles: FilesSource<DoasConf | null> = {
  name: 'linux.files.doas',
  kind: 'files',
  files: { paths: ['/etc/doas.conf', '/usr/local/etc/doas.conf', '/etc/doas.d/*.conf'] },
  parse: parseDoas,
};

/** Characters beyond any list of rules, and lines that nobody understands beyond any slip. */
const most = 64 * 1024;
const mostGaps = 50;

function parseDoas(files: FileSet): DoasConf | null {
  if (files.size === 0) return null;
  const rules: DoasRule[] = [];
  const gaps: string[] = [];
  let left = most;
  for (const [path, text] of files) {
    left -= text.length;
    if (left < 0) throw new LookFailure('too_much_output', 'doas.conf is far longer than any list of rules.');
    for (const line of linesOfTokens(text)) {
      const rule = ruleOf(line);
      if (rule === null) gaps.push(`${path}, line ${line.number}`);
      else rules.push(rule);
      if (gaps.length > mostGaps)
        throw new LookFailure('parse_error', `${path} is not in the form of doas.conf.`);
    }
  }
  return { rules, gaps };
}

interface Token {
  readonly text: string;
  /** Written plainly: a quoted or escaped word is never a keyword. */
  readonly plain: boolean;
}

interface Line {
  readonly number: number;
  readonly tokens: readonly Token[];
  /** Ended as doas wants it: no quote left open, and with the end of a line. */
  readonly whole: boolean;
}

const blank = /[ \t]+/y;
const comment = /#[^\n]*/y;
const mark = /[{}]/y;
/** Parts of a word: plain, a quoted piece, an escaped character (a new line vanishes). */
const word = /(?:[^ \t\n{}#"\\\0]|"(?:[^"\\\n\0]|\\[^\0])*"|\\[^\0])+/y;

/** Lines that say something. */
function* linesOfTokens(text: string): Generator<Line> {
  let [at, number, start] = [0, 1, 1];
  let tokens: Token[] = [];
  let known = true;
  const match = (form: RegExp) => {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found !== undefined) at = form.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (match(blank) !== undefined || match(comment) !== undefined) continue;
    if (match(/\n/y) !== undefined) {
      if (tokens.length > 0 || !known) yield { number: start, tokens, whole: known };
      [tokens, known, number] = [[], true, number + 1];
      start = number;
      continue;
    }
    const found = match(mark) ?? match(word);
    if (found === undefined) {
      known = false;
      match(/[^\n]*/y);
    } else if (!/^(?:\\\n)+$/.test(found)) tokens.push(tokenOf(found));
    number += found?.match(/\n/g)?.length ?? 0;
  }
  if (tokens.length > 0 || !known) yield { number: start, tokens, whole: false };
}

function tokenOf(raw: string): Token {
  const text = raw.replace(
    /\\(\n)|\\(.)|"/gs,
    (_all, _line: string | undefined, escaped?: string) => escaped ?? '',
  );
  return { text, plain: !/["\\]/.test(raw) };
}

/** null for a line that doas refuses, or that says something unknown. */
function ruleOf({ tokens, whole }: Line): DoasRule | null {
  const left = [...tokens];
  const takes = (keyword: string) => {
    const [next] = left;
    if (next?.plain !== true || next.text !== keyword) return false;
    left.shift();
    return true;
  };
  const value = () => {
    const next = left.shift();
    return next === undefined || (next.plain && reserved.has(next.text)) ? null : next.text;
  };
  if (!whole) return null;
  const permit = takes('permit');
  if (!permit && !takes('deny')) return null;
  const options = permit ? optionsOf(left, takes) : new Set<string>();
  const identity = value();
  const target = takes('as') ? value() : undefined;
  const command = takes('cmd') ? value() : undefined;
  if (options === null || identity === null || identity === '' || target === null || command === null)
    return null;
  if (command !== undefined && takes('args') && !left.some(isBrace)) left.length = 0;
  if (left.length > 0 || (options.has('nopass') && options.has('persist'))) return null;
  return {
    permit,
    nopass: options.has('nopass'),
    persist: options.has('persist'),
    identity,
    target: target ?? null,
    limited: command !== undefined,
  };
}

const isBrace = ({ text, plain }: Token) => plain && (text === '{' || text === '}');
const reserved = new Set([
  'permit',
  'deny',
  'as',
  'cmd',
  'args',
  'nopass',
  'nolog',
  'persist',
  'keepenv',
  'setenv',
]);

function optionsOf(left: Token[], takes: (keyword: string) => boolean): Set<string> | null {
  const options = new Set<string>();
  for (;;) {
    const name = ['nopass', 'nolog', 'persist', 'keepenv', 'setenv'].find(takes);
    if (name === undefined) return options;
    options.add(name);
    // Older ones let "keepenv" name what is kept, too.
    if (name !== 'setenv' && !(name === 'keepenv' && left[0]?.text === '{')) continue;
    const end = left.findIndex(({ text, plain }) => plain && text === '}');
    if (!takes('{') || end < 0) return null;
    left.splice(0, end);
  }
}
