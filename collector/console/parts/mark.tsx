/** State as a shape and a word; colour comes third. The shapes differ in outline, so that a grey print stays readable. */
import type { Outcome, Severity } from '../../rulebook/types.ts';
import { outcomeWord, severityWord } from '../words.ts';

const shapes: { readonly [O in Outcome]: string } = {
  // A ring with a tick, a full diamond with a bar, an open square with a dot, a dash.
  pass: 'M4.6 8.3l2.3 2.4 4.4-5',
  fail: 'M8 1l7 7-7 7-7-7z',
  unknown: 'M2.5 2.5h11v11h-11z',
  not_applicable: 'M3 8h10',
};

export function Mark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className={`mark ${outcome}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {outcome === 'pass' && <circle cx="8" cy="8" r="6.6" />}
        <path d={shapes[outcome]} className={outcome === 'fail' ? 'full' : undefined} />
        {outcome === 'fail' && <path d="M8 4.4v4.2M8 10.6v1" className="on-full" />}
        {outcome === 'unknown' && <path d="M8 5v3.4M8 10.4v.8" />}
      </svg>
      {outcomeWord[outcome]}
    </span>
  );
}

const bars: { readonly [S in Severity]: number } = { critical: 4, high: 3, medium: 2, low: 1 };

/** Four steps, filled up to the severity, and its word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className="severity">
      <svg viewBox="0 0 19 12" width="19" height="12" aria-hidden="true">
        {[1, 2, 3, 4].map(step => (
          <rect
            key={step}
            x={(step - 1) * 5}
            y={12 - step * 3}
            width="4"
            height={step * 3}
            className={step <= bars[severity] ? 'on' : 'off'}
          />
        ))}
      </svg>
      {severityWord[severity]}
    </span>
  );
}

/** Hatches that the bars and strips refer to; once on the page. */
export function MarkPatterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <rect width="2" height="5" className="hatch-line" />
        </pattern>
        <pattern id="dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="4" className="dots-ground" />
          <circle cx="2" cy="2" r="0.7" className="dots-dot" />
        </pattern>
      </defs>
    </svg>
  );
}
