/** A history as stretches of time, for the eye and in words. */
import type { SafeguardStrip } from '../api/types.ts';
import type { Outcome } from '../rulebook/types.ts';
import { sinceDay } from './time.ts';
import { outcomeWord } from './words.ts';

export type Segments = SafeguardStrip['segments'];

export interface Stretch {
  readonly outcome: Outcome;
  readonly from: number;
  readonly to: number;
}

/** Each segment lasts until the next one, the last until `end`. */
export function stretches(segments: Segments, end: number): readonly Stretch[] {
  return segments
    .map((segment, i) => ({ ...segment, to: segments[i + 1]?.from ?? end }))
    .filter(stretch => stretch.to > stretch.from);
}

export function stripText(segments: Segments, now: number): string {
  return segments.map(s => `${outcomeWord[s.outcome]} since ${sinceDay(s.from, now)}`).join(', then ');
}
