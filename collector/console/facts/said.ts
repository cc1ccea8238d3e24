/** What every fact's words are made of. A value that is absent is "not known", never a zero or a no. */
import type { FactName, FactOf } from '#proto/fact-names.ts';
import type { Clock } from '../time.ts';
import { relative } from '../time.ts';

export interface Said {
  /** The answer in one sentence. */
  readonly sentence: string;
  /** The particulars, one line each. */
  readonly points: readonly string[];
}

export interface FactWords<N extends FactName> {
  readonly title: string;
  /** Where it stands on the page of a device. */
  readonly section: 'Updates' | 'Disks' | 'Locking' | 'People' | 'Machine';
  say(fact: FactOf<N>, clock: Clock): Said;
}

type Maybe<T> = T | null | undefined;

export const notKnown = 'not known';
export const orNotKnown = (value: Maybe<string | number>): string =>
  value === null || value === undefined || value === '' ? notKnown : String(value);

/** One of three answers: yes, no, and not known. */
export function choose<T>(value: Maybe<boolean>, yes: T, no: T, unknown: T): T {
  if (value === null || value === undefined) return unknown;
  return value ? yes : no;
}

export const when = (at: Maybe<number>, clock: Clock): string =>
  at === null || at === undefined ? notKnown : relative(at, clock);

export const given = (...points: readonly (string | false | null | undefined)[]): readonly string[] =>
  points.filter((point): point is string => typeof point === 'string' && point !== '');
