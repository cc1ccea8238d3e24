/** How something stood over time: one band from the first day to the page's moment. */
import type { SafeguardStrip } from '../../api/types.ts';
import type { Outcome } from '../../rulebook/types.ts';
import { type Clock, exact, sinceDay } from '../time.ts';
import { outcomeWord } from '../words.ts';

type Segments = SafeguardStrip['segments'];
interface StripProps {
  readonly segments: Segments;
  /** Common start of all strips on the page, so that they line up. */
  readonly start: number;
  readonly clock: Clock;
}

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

export function Strip({ segments, start, clock }: StripProps) {
  const whole = Math.max(1, clock.now - start);
  return (
    <svg className="strip" role="img" aria-label={stripText(segments, clock.now)}>
      {stretches(segments, clock.now).map(({ outcome, from, to }) => (
        <rect
          key={from}
          className={`fill-${outcome}`}
          x={`${((Math.max(from, start) - start) / whole) * 100}%`}
          width={`${((to - Math.max(from, start)) / whole) * 100}%`}
          height="100%"
        >
          <title>{`${outcomeWord[outcome]}: ${exact(from)} to ${to === clock.now ? 'now' : exact(to)}`}</title>
        </rect>
      ))}
    </svg>
  );
}
