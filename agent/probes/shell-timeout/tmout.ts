/**
 * What the start-up files make of TMOUT, followed in the order in which a login shell reads them. Only what must
 * happen is followed: a setting inside a condition that cannot be judged from here, or a computed one, makes the
 * value unknown instead of a guess. bash(1), TMOUT: a whole number of seconds above zero; anything else is off.
 */
import { LookFailure } from '../failure.ts';
import { and, isAssignment, not, or, type Truth, truthOf } from './conditions.ts';
import { type Statement, statementsOf, type Word } from './statements.ts';

/** null: not set. "unknown": set, or not, in a way that cannot be told from here. */
export type Value = number | null | 'unknown';

export interface State {
  readonly value: Value;
  readonly readonly: Truth;
  readonly exported: boolean;
  /** What the file that is being followed does to it by itself, in effect or not; null: nothing. */
  readonly own: Own | null;
}

export interface Own {
  /** The last number that it gives; null when it gives none. */
  readonly seconds: number | null;
  readonly readonly: boolean;
  readonly exported: boolean;
}

const nothing: Own = { seconds: null, readonly: false, exported: false };

export const unset: State = { value: null, readonly: false, exported: false, own: null };

/** One open "if", "case", loop, function or brace. */
interface Frame {
  readonly kind: 'if' | 'case' | 'block' | 'paren';
  readonly holds: Truth;
  /** A branch before this one was, or may have been, taken. */
  readonly taken: Truth;
  /** "case" only: the word that is compared. */
  readonly subject: string;
  /** "case" only: a pattern comes next, not a command. */
  readonly expects: boolean;
}

const opening = new Set(['while', 'until', 'for', 'select', '{']);
const closing = new Set(['done', '}']);
const harmless = new Set([
  'echo',
  'printf',
  '[',
  '[[',
  'test',
  'logger',
  'grep',
  'true',
  ':',
  'return',
  'exit',
]);

/** @throws LookFailure when the script mentions TMOUT and does not hold together. */
export function follow(script: string, file: string, before: State): State {
  const start: State = { ...before, own: null };
  if (!script.includes('TMOUT')) return start;
  let state = start;
  let frames: readonly Frame[] = [];
  // What the command before came to, for "&&" and "||".
  let last: Truth = true;
  let link = '\n';
  let isFunction = false;
  for (const [i, statement] of statementsOf(script, file).entries()) {
    if (frames.length > 200 || i > 200_000) throw broken(file);
    const step = enter(statement, frames, state, file, isFunction);
    frames = step.frames;
    isFunction = isFunctionHead(statement) || (isFunction && statement.words.length === 0);
    const gate: Truth = link === '&&' ? last : link === '||' ? not(last) : link === '|' ? 'unknown' : true;
    const holds = [...frames.map(frame => frame.holds), gate].reduce(and, true);
    const acted = holds === false ? state : act(step.words, state, holds === 'unknown');
    const truth = step.isCondition ? step.truth : truthOf(step.words, state);
    if (gate !== false) last = gate === true ? truth : 'unknown';
    state = acted;
    frames = leave(statement, frames);
    if (statement.words.length > 0 || statement.end !== '\n') link = statement.end;
  }
  if (frames.length > 0) throw broken(file);
  return state;
}

interface Step {
  readonly frames: readonly Frame[];
  /** What is left to run after the keywords. */
  readonly words: readonly Word[];
  readonly isCondition: boolean;
  readonly truth: Truth;
}

function enter(
  statement: Statement,
  before: readonly Frame[],
  state: State,
  file: string,
  isFunction: boolean,
): Step {
  const frames = [...before];
  let words = statement.words;
  let truth: Truth = 'unknown';
  let isCondition = false;
  const push = (kind: Frame['kind'], holds: Truth, subject = '') =>
    frames.push({ kind, holds, taken: false, subject, expects: kind === 'case' });
  const pop = (kind: Frame['kind']) => {
    if (frames.pop()?.kind !== kind) throw broken(file);
  };
  const top = frames.at(-1);
  if (top?.expects === true && statement.end === ')' && words.length <= 2)
    return pattern(words.at(-1)?.text ?? '', frames, top);
  for (let word = words[0]; word !== undefined && !word.quoted; word = words[0]) {
    const key = word.text;
    if (key === 'if' || key === 'elif') {
      const open = frames.at(-1);
      if (key === 'elif' && open?.kind !== 'if') throw broken(file);
      const tried = key === 'elif' ? or(open?.taken ?? false, open?.holds ?? false) : false;
      if (key === 'elif') frames.pop();
      // The condition itself always runs when it is reached; what follows "then" rests on it.
      truth = statement.end === ';' || statement.end === '\n' ? truthOf(words.slice(1), state) : 'unknown';
      isCondition = true;
      frames.push({ kind: 'if', holds: and(truth, not(tried)), taken: tried, subject: '', expects: false });
      words = [];
    } else if (key === 'else') {
      const open = frames.pop();
      if (open?.kind !== 'if') throw broken(file);
      const taken = or(open.taken, open.holds);
      frames.push({ kind: 'if', holds: not(taken), taken, subject: '', expects: false });
      words = words.slice(1);
    } else if (key === 'case') {
      push('case', false, words[1]?.text ?? '');
      const open = frames.at(-1);
      if (statement.end === ')' && words.length >= 4 && open !== undefined)
        return pattern(words.at(-1)?.text ?? '', frames, open);
      words = [];
    } else if (key === 'fi') {
      pop('if');
      words = words.slice(1);
    } else if (key === 'esac') {
      pop('case');
      words = words.slice(1);
    } else if (key === 'function' && words[2]?.text === '{') {
      push('block', 'unknown');
      words = words.slice(3);
    } else if (opening.has(key)) {
      // A bare brace runs as it stands; a loop's or a function's body may never run, or run later.
      push('block', key === '{' && !isFunction ? true : 'unknown');
      words = key === '{' ? words.slice(1) : [];
    } else if (closing.has(key)) {
      pop('block');
      words = words.slice(1);
    } else if (['then', 'do', '!', 'time'].includes(key)) words = words.slice(1);
    else break;
  }
  return { frames, words, isCondition, truth };
}

/** What a statement's end closes or opens, once its command has been followed. */
function leave(statement: Statement, frames: readonly Frame[]): readonly Frame[] {
  const top = frames.at(-1);
  if (statement.end === ';;' && top?.kind === 'case')
    return [...frames.slice(0, -1), { ...top, holds: false, expects: true }];
  // A subshell's settings end with it; that they may not hold is enough to know.
  if (statement.end === '(' && statement.words.length === 0 && top?.expects !== true)
    return [...frames, { kind: 'paren', holds: 'unknown', taken: false, subject: '', expects: false }];
  if (statement.end === ')' && top?.kind === 'paren') return frames.slice(0, -1);
  return frames;
}

function pattern(text: string, frames: readonly Frame[], top: Frame): Step {
  const interactive = top.subject === '$-' && text === '*i*';
  const matches: Truth = interactive ? true : 'unknown';
  const holds = and(matches, not(top.taken));
  const open: Frame = { ...top, holds, taken: or(top.taken, matches), expects: false };
  return { frames: [...frames.slice(0, -1), open], words: [], isCondition: false, truth: 'unknown' };
}

function isFunctionHead(statement: Statement): boolean {
  if (statement.words[0]?.text === 'function') return true;
  return statement.end === '(' && statement.words.length === 1;
}

function act(words: readonly Word[], state: State, maybe: boolean): State {
  const first = words[0]?.text ?? '';
  if (words.length === 0) return state;
  if (words.every(word => isAssignment(word.text)))
    return words.reduce((now, word) => assign(word, now, maybe), state);
  if (/^(?:export|readonly|declare|typeset)$/.test(first))
    return declare(first, words.slice(1), state, maybe);
  if (first === 'unset' && words.some(word => word.text === 'TMOUT')) return settle(null, state, maybe);
  const touches = words.some(word => /(?<![$\w{])TMOUT(?!\w)/.test(word.text));
  // eval, read, printf -v and the like: it does something to TMOUT, and what cannot be told.
  const mayWrite = !harmless.has(first) || (first === 'printf' && words[1]?.text === '-v');
  const isPrefix = isAssignment(first) && words.slice(1).every(word => !/TMOUT/.test(word.text));
  return touches && mayWrite && !isPrefix ? settle('unknown', state, maybe) : state;
}

function declare(command: string, words: readonly Word[], state: State, maybe: boolean): State {
  const flags = words
    .filter(word => /^-[A-Za-z]/.test(word.text))
    .map(word => word.text)
    .join('');
  const readonly = command === 'readonly' || (command !== 'export' && flags.includes('r'));
  const exported =
    (command === 'export' && !flags.includes('n')) || (command !== 'export' && flags.includes('x'));
  let now = state;
  for (const word of words) {
    if (word.text !== 'TMOUT' && !/^TMOUT\+?=/.test(word.text)) continue;
    if (word.text !== 'TMOUT') now = assign(word, now, maybe);
    const locked: Truth = readonly && now.readonly !== true ? (maybe ? 'unknown' : true) : now.readonly;
    const own = now.own ?? nothing;
    now = {
      ...now,
      readonly: locked,
      exported: now.exported || exported,
      own: { ...own, readonly: own.readonly || readonly, exported: own.exported || exported },
    };
  }
  return now;
}

function assign(word: Word, state: State, maybe: boolean): State {
  const [, plus, text] = /^TMOUT(\+?)=(.*)$/s.exec(word.text) ?? [];
  if (text === undefined) return state;
  return settle(plus === '+' ? 'unknown' : givenBy(text, word.computed, state), state, maybe);
}

function givenBy(text: string, computed: boolean, state: State): Value {
  if (!computed) return secondsOf(text);
  const otherwise = /^\$\{TMOUT:?[-=](\d+)\}$/.exec(text)?.[1];
  if (otherwise !== undefined) return state.value === null ? secondsOf(otherwise) : state.value;
  const product = /^\$\(\(\s*(\d{1,6})\s*(?:\*\s*(\d{1,6})\s*)?\)\)$/.exec(text);
  if (product !== null) return Number(product[1]) * Number(product[2] ?? 1);
  return 'unknown';
}

function secondsOf(text: string): number {
  return /^\s*\+?\d{1,9}\s*$/.test(text) ? Number(text) : 0;
}

/** A value that may or may not be given leaves it unknown, unless it changes nothing. */
function settle(value: Value, state: State, maybe: boolean): State {
  // Once readonly, bash refuses every later change.
  const given = typeof value === 'number' ? value : value === null ? 0 : (state.own?.seconds ?? null);
  const own: Own = { ...(state.own ?? nothing), seconds: given };
  if (state.readonly === true) return { ...state, own };
  const doubtful = maybe || state.readonly === 'unknown';
  const now = doubtful && value !== state.value ? 'unknown' : value;
  return { ...state, value: now, own };
}

function broken(file: string): LookFailure {
  return new LookFailure('parse_error', `${file} is cut off, or its blocks do not fit together.`);
}
