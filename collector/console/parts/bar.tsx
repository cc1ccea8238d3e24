/** How many devices stand how: one bar, its counts beside it in words, each a link to the rows behind it. */
import type { OutcomeCounts } from '../../api/types.ts';
import { To } from '../moment.tsx';
import { countsOf, countsText, outcomes, outcomeWord, totalOf } from '../words.ts';

export function OutcomeBar({ counts }: { readonly counts: OutcomeCounts }) {
  const total = totalOf(counts);
  let from = 0;
  return (
    <svg className="bar" role="img" aria-label={countsText(counts)}>
      {outcomes.map(outcome => {
        const width = total === 0 ? 0 : (countsOf(counts, outcome) / total) * 100;
        const x = from;
        from += width;
        return width === 0 ? null : (
          <rect key={outcome} className={`fill-${outcome}`} x={`${x}%`} width={`${width}%`} height="100%" />
        );
      })}
    </svg>
  );
}

/** @param href where the rows of one outcome are; its address gets `outcome=` added. */
export function CountLinks({ counts, href }: { readonly counts: OutcomeCounts; readonly href: string }) {
  const shown = outcomes.filter(outcome => countsOf(counts, outcome) > 0);
  if (shown.length === 0) return <span className="faint">nothing judged yet</span>;
  return (
    <span className="counts">
      {shown.map(outcome => (
        <To
          key={outcome}
          href={`${href}${href.includes('?') ? '&' : '?'}outcome=${outcome}`}
          className={outcome}
        >
          <b>{countsOf(counts, outcome)}</b> {outcomeWord[outcome].toLowerCase()}
        </To>
      ))}
    </span>
  );
}
