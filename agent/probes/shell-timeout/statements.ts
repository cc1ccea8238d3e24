/**
 * Splits a shell script into simple commands, as far as a start-up file needs it: quotes, comments, line
 * continuations, here-documents, substitutions and redirections are stepped over rightly; nothing is run.
 * The grammar is that of POSIX's Shell Command Language, chapters 2.2 to 2.7.
 */
import { LookFailure } from '../failure.ts';

export interface Word {
  /** With quotes taken off; substitutions stay as written ("${TMOUT:-900}"). */
  readonly text: string;
  /** Some of it was quoted, so that it is no keyword. */
  readonly quoted: boolean;
  /** It holds a substitution: what it becomes is known only when it runs. */
  readonly computed: boolean;
}

export interface Statement {
  readonly words: readonly Word[];
  /** What ended it: "\n", ";", ";;", "&", "&&", "||", "|", "(", ")". */
  readonly end: string;
}

/** @throws LookFailure when a quote, a substitution or a here-document never ends. */
export function statementsOf(script: string, file: string): readonly Statement[] {
  const statements: Statement[] = [];
  const hereEnds: { readonly word: string; readonly tabs: boolean }[] = [];
  let words: Word[] = [];
  let at = 0;
  let dropNext = false;
  const finish = (end: string) => {
    statements.push({ words, end });
    words = [];
    dropNext = false;
  };
  while (at < script.length) {
    const rest = script.slice(at, at + 3);
    if (rest.startsWith('\\\n')) at += 2;
    else if (/^[ \t\r]/.test(rest)) at++;
    else if (rest.startsWith('#')) at = lineEnd(script, at);
    else if (rest.startsWith('\n')) {
      finish('\n');
      at = afterHereDocuments(script, at + 1, hereEnds.splice(0), file);
    } else if (/^(?:<<-?)(?!<)/.test(rest) && !rest.startsWith('<<<')) {
      const tabs = rest.startsWith('<<-');
      const word = wordAt(script, skipBlanks(script, at + (tabs ? 3 : 2)), file);
      hereEnds.push({ word: word.word.text, tabs });
      at = word.next;
    } else if (/^[<>]|^&>/.test(rest)) {
      // A redirection: its file number before it and its target after it are no arguments.
      if (/^[<>]/.test(rest) && /\d$/.test(script.charAt(at - 1)) && /^\d+$/.test(words.at(-1)?.text ?? ''))
        words.pop();
      at += /^(?:&>>|<<<)/.test(rest) ? 3 : /^(?:>>|>&|<&|<>|>\||&>)/.test(rest) ? 2 : 1;
      dropNext = true;
    } else if (/^(?:;;|&&|\|\|)/.test(rest)) {
      finish(rest.slice(0, 2));
      at += 2;
    } else if (/^[;&|()]/.test(rest)) {
      finish(rest.charAt(0));
      at++;
    } else {
      const { word, next } = wordAt(script, at, file);
      if (!dropNext) words.push(word);
      dropNext = false;
      at = next;
    }
  }
  finish('\n');
  if (hereEnds.length > 0) throw unended(file);
  return statements;
}

function lineEnd(script: string, at: number): number {
  const end = script.indexOf('\n', at);
  return end < 0 ? script.length : end;
}

function skipBlanks(script: string, at: number): number {
  let to = at;
  while (/[ \t]/.test(script.charAt(to))) to++;
  return to;
}

function afterHereDocuments(
  script: string,
  from: number,
  ends: readonly { readonly word: string; readonly tabs: boolean }[],
  file: string,
): number {
  let at = from;
  for (const { word, tabs } of ends) {
    for (;;) {
      if (at >= script.length) throw unended(file);
      const end = lineEnd(script, at);
      const line = script.slice(at, end);
      at = end + 1;
      if ((tabs ? line.replace(/^\t+/, '') : line) === word) break;
    }
  }
  return Math.min(at, script.length);
}

function wordAt(script: string, from: number, file: string): { readonly word: Word; readonly next: number } {
  let text = '';
  let quoted = false;
  let computed = false;
  let at = from;
  while (at < script.length && !/[\s;&|()<>]/.test(script.charAt(at))) {
    const char = script.charAt(at);
    if (char === '\\') {
      if (script.charAt(at + 1) !== '\n') text += script.charAt(at + 1);
      quoted = true;
      at += 2;
    } else if (char === "'") {
      const end = script.indexOf("'", at + 1);
      if (end < 0) throw unended(file);
      text += script.slice(at + 1, end);
      quoted = true;
      at = end + 1;
    } else if (char === '"') {
      const end = endOfQuotes(script, at + 1, file);
      const inside = script.slice(at + 1, end);
      computed ||= /(?<!\\)[$`]/.test(inside);
      text += inside.replace(/\\(["\\$`])/g, '$1').replaceAll('\\\n', '');
      quoted = true;
      at = end + 1;
    } else if (char === '$' || char === '`') {
      const end = endOfSubstitution(script, at, file);
      text += script.slice(at, end);
      computed = true;
      at = end;
    } else {
      text += char;
      at++;
    }
  }
  return { word: { text, quoted, computed }, next: Math.max(at, from + 1) };
}

function endOfQuotes(script: string, from: number, file: string): number {
  let at = from;
  while (at < script.length) {
    const char = script.charAt(at);
    if (char === '"') return at;
    if (char === '\\') at += 2;
    else if (char === '`' || /^\$[({]/.test(script.slice(at, at + 2)))
      at = endOfSubstitution(script, at, file);
    else at++;
  }
  throw unended(file);
}

/** Past "$x", "${...}", "$(...)", "$((...))" or "`...`". */
function endOfSubstitution(script: string, from: number, file: string): number {
  const char = script.charAt(from);
  const next = script.charAt(from + 1);
  if (char === '`') {
    const end = /(?<!\\)`/.exec(script.slice(from + 1))?.index;
    if (end === undefined) throw unended(file);
    return from + end + 2;
  }
  if (next !== '(' && next !== '{') {
    const name = /^\$(?:[A-Za-z_]\w*|[-@*#?$!0-9])?/.exec(script.slice(from, from + 200))?.[0] ?? '$';
    return from + name.length;
  }
  const [open, close] = next === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = from + 1; at < script.length; at++) {
    const here = script.charAt(at);
    if (here === '\\') at++;
    else if (here === "'" && next === '(') {
      const end = script.indexOf("'", at + 1);
      if (end < 0) throw unended(file);
      at = end;
    } else if (here === open) depth++;
    else if (here === close && --depth === 0) return at + 1;
  }
  throw unended(file);
}

function unended(file: string): LookFailure {
  return new LookFailure('parse_error', `${file} is cut off, or has a quote that never ends.`);
}
