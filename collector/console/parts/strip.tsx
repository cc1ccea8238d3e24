/** How something stood over time: one band from the first day to the page's moment. */
import { type Segments, stretches, stripText } from '../stretches.ts';
import { type Clock, exact } from '../time.ts';
import { outcomeWord } from '../words.ts';

interface StripProps {
  readonly segments: Segments;
  /** Common start of all strips on the page, so that they line up. */
  readonly start: number;
  readonly clock: Clock;
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
