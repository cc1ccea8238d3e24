/**
 * What is left of a login without the marks people put around it: "adm-jlee", "jlee.admin", "acmeit-jlee2". Every
 * reading is kept, the whole login first; which one is right is for the roster to say.
 */
import { plain } from './fold.ts';
import { letters } from './forms.ts';
import type { PreparedRoster } from './roster.ts';

export interface Reading {
  /** Small letters and digits, words parted by dots. */
  readonly text: string;
  readonly letters: string;
  readonly admin: boolean;
  readonly outside: boolean;
  readonly msp: boolean;
  readonly digits: boolean;
  /** The mark was a single letter ("a.costa"), which is more often somebody's initial. */
  readonly single: boolean;
}

/** Each mark or number taken off weakens what the rest says. */
export const markCost = 3;
const mostMarks = 3;

/** "ACME\\Jane_Lee@firm.example" is "jane.lee". */
export function normalise(name: string): string {
  const bare = name.slice(name.lastIndexOf('\\') + 1);
  const at = bare.indexOf('@');
  return plain(at > 0 ? bare.slice(0, at) : bare)
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '');
}

export function readingsOf(name: string, prepared: PreparedRoster): readonly Reading[] {
  const text = normalise(name);
  const whole = {
    text,
    letters: letters(text),
    admin: false,
    outside: false,
    msp: false,
    digits: false,
    single: false,
  };
  const found = new Map<string, Reading>([[text, whole]]);
  let last: readonly Reading[] = [whole];
  for (let round = 0; round < mostMarks; round++) {
    const next: Reading[] = [];
    for (const reading of last)
      for (const less of without(reading, prepared)) {
        if (less.text === '' || found.has(less.text)) continue;
        found.set(less.text, less);
        next.push(less);
      }
    last = next;
  }
  return [...found.values()];
}

/** How many kinds of marks were taken off. */
export function marksOf(reading: Reading): number {
  return Number(reading.admin) + Number(reading.outside) + Number(reading.msp) + Number(reading.digits);
}

function without(reading: Reading, prepared: PreparedRoster): Reading[] {
  const { text } = reading;
  const { marks } = prepared.lexicon;
  const found: Reading[] = [];
  const keep = (rest: string, mark: Partial<Reading>) => {
    const left = rest.replace(/^\.+|\.+$/g, '');
    if (left !== '') found.push({ ...reading, ...mark, text: left, letters: letters(left) });
  };
  const first = text.indexOf('.');
  if (first > 0) {
    const [head, rest] = [text.slice(0, first), text.slice(first + 1)];
    if (marks.beforeSeparated.has(head)) keep(rest, { admin: true, single: head.length === 1 });
    if (marks.outside.has(head)) keep(rest, { outside: true, single: head.length === 1 });
    const last = text.lastIndexOf('.');
    const [start, tail] = [text.slice(0, last), text.slice(last + 1)];
    if (marks.afterSeparated.has(tail)) keep(start, { admin: true });
    if (marks.outside.has(tail)) keep(start, { outside: true });
  }
  for (const mark of marks.beforeJoined)
    if (startsApart(text, mark)) keep(text.slice(mark.length), { admin: true });
  for (const mark of marks.afterJoined)
    if (text.endsWith(mark) && text.length > mark.length + 1)
      keep(text.slice(0, -mark.length), { admin: true });
  withoutMsp(text, prepared.mspMarks, rest => keep(rest, { msp: true, outside: true }));
  const digits = text.length - text.replace(/\d+$/, '').length;
  if (digits > 0 && digits <= 4) keep(text.slice(0, -digits), { digits: true });
  return found;
}

/** At least three characters stand behind the mark, and it is not the longer mark: "admin2" is not "adm" and "in2". */
function startsApart(text: string, mark: string): boolean {
  return (
    text.startsWith(mark) && text.length > mark.length + 2 && !(mark === 'adm' && text.startsWith('admin'))
  );
}

/** The provider's mark may itself hold a separator ("helvetia-ict"): compared by letters, cut where they end. */
function withoutMsp(text: string, mspMarks: readonly string[], keep: (rest: string) => void): void {
  for (const mark of mspMarks) {
    const head = endOfLetters(text, mark, 1);
    if (head > 0 && (text[head] === '.' || mark.length >= 5)) keep(text.slice(head));
    const tail = endOfLetters(text, mark, -1);
    if (tail > 0 && (text[tail - 1] === '.' || mark.length >= 5)) keep(text.slice(0, tail));
  }
}

/** Where a mark ends when read from the start (step 1) or begins when read from the end (step -1); 0 if not there. */
function endOfLetters(text: string, mark: string, step: 1 | -1): number {
  let at = step === 1 ? 0 : text.length - 1;
  for (let left = 0; left < mark.length; left++) {
    while (text[at] === '.') at += step;
    if (text[at] !== (step === 1 ? mark[left] : mark[mark.length - 1 - left])) return 0;
    at += step;
  }
  return step === 1 ? at : at + 1;
}
