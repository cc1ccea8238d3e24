/**
 * The words of one file in the language of sudoers(5): a position that moves forward over blanks, marks, quoted and
 * escaped words, and lines that go on after a backslash. "#" begins a comment, but before a digit a number. Pure;
 * each character is looked at a bounded number of times.
 */

/** A line has a fault, or says something that is not known here. sudo skips such a line and goes on after it. */
export class Misread extends Error {
  override readonly name = 'Misread';
}

export interface Word {
  readonly text: string;
  /** Written in quotes or with an escape: never the name of an alias. */
  readonly quoted: boolean;
}

export interface Words {
  /** True before the end of a line, a comment or the end of the file. Goes over blanks first, as all the others do. */
  atLineEnd(): boolean;
  /** Goes over the end of the line, and over empty ones; false at the end of the file. */
  nextLine(): boolean;
  /** Goes over a mark that stands here. */
  take(mark: string): boolean;
  /** What stands here in this form, gone over; null for something else. The form is sticky. */
  match(form: RegExp): RegExpExecArray | null;
  /** The same, without going over blanks before it. */
  matchHere(form: RegExp): RegExpExecArray | null;
  /** A name, a number ("#1001", "%#27"), a pattern. @throws Misread where none stands */
  word(): Word;
  /** What follows the path of a command, up to the next mark. */
  args(): string;
  /** A line that goes on in one that is not there: the file was cut off. */
  breaksOff(): boolean;
  /** Number of the line, from 1. */
  line(): number;
  /** Goes over the rest of a line that cannot be understood, and of those that it goes on in. */
  skipLine(): void;
}

const blanks = /(?:[ \t]+|\\[ \t]*\r?\n)+/y;
const comment = /#(?!-?\d|-[ \t]*(?:\r?\n|$))[^\n]*/y;
const lineEnd = /\r?(?:\n|$)/y;
const emptyLines = /(?:[ \t]*\r?\n)+/y;
const restOfLine = /(?:[^\n\\]|\\(?![ \t]*\r?\n)|\\[ \t]*\r?\n)*/y;
// An escaped character is the second form; a backslash before the end of a line is none.
const bare = /%?:?#-?\d+(?![\w.-])|(?:%:)?(?:[^#>!=:,() \t\r\n"\\]|\\(?![ \t]*\r?\n)[^\t\r\n])+/y;
const inQuotes = /"((?:[^"\\\n]|\\[^\n]|\\\r?\n)*)"(?![^\s#>!=:,()"])/y;
const arg = /(?:[^#\\:, \t\r\n]|\\(?![ \t]*\r?\n)[*?[\]!^:\\,= \t#])+/y;
/** A whole expression, from "^" to "$", as a program or as its arguments. */
export const expression = /\^(?:\\[#$]|[^#\r\n$]){0,512}\$(?=[ \t,:\r\n]|$)/y;

export function wordsOf(text: string): Words {
  let at = 0;
  let counted = 0;
  let line = 1;

  const match = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found !== null) at = form.lastIndex;
    return found;
  };
  const skip = () => match(blanks);
  return {
    atLineEnd() {
      skip();
      match(comment);
      const here = at;
      const ends = match(lineEnd) !== null;
      at = here;
      return ends;
    },
    nextLine() {
      match(lineEnd);
      match(emptyLines);
      return at < text.length;
    },
    take(mark) {
      skip();
      if (!text.startsWith(mark, at)) return false;
      at += mark.length;
      return true;
    },
    match(form) {
      skip();
      return match(form);
    },
    matchHere: match,
    word() {
      skip();
      const quoted = match(inQuotes)?.[1];
      if (quoted !== undefined && quoted !== '') return { text: unquoted(quoted), quoted: true };
      const found = quoted === undefined ? match(bare)?.[0] : undefined;
      // A path or a whole expression is a command, and stands for nobody and nowhere.
      if (found === undefined || /^(?:\/.|\^.*\$$)/s.test(found)) throw new Misread();
      return { text: unescaped(found), quoted: found.includes('\\') };
    },
    args() {
      const parts: string[] = [];
      for (;;) {
        skip();
        const part = (parts.length === 0 ? match(expression) : null) ?? match(arg);
        if (part === null) return parts.join(' ');
        parts.push(unescapedCommand(part[0]));
      }
    },
    breaksOff: () => at === text.length && /\\[ \t]*\r?\n[ \t]*$/.test(text.slice(-200)),
    line() {
      for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
      return line;
    },
    skipLine() {
      match(restOfLine);
    },
  };
}

/** "\x20" is a character by its number; before anything else a backslash only keeps it from being a mark. */
export function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|(.))/g, (_all, hex?: string, other?: string) =>
    hex === undefined ? (other ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

export function unquoted(text: string): string {
  return text.replace(/\\\r?\n[ \t]*/g, '').replace(/\\"/g, '"');
}

/** Only before a mark of sudoers: before a star it belongs to the pattern. */
export function unescapedCommand(text: string): string {
  return text.replace(/\\([,:= \t#])/g, '$1');
}
