/** Grants in force or to come as bars on a calendar: who has a way in, and when it shuts by itself. */
import type { GrantView } from '../../api/access.ts';
import { grantWord } from '../access-words.ts';
import { useClock } from '../moment.tsx';
import { clockTime, dayMs, exact, hourMs, startOfDay } from '../time.ts';

const width = 900;
const left = 150;
const top = 26;
const laneHeight = 30;
const mostDays = 28;
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

export function GrantCalendar({ grants }: { readonly grants: readonly GrantView[] }) {
  const { now } = useClock();
  const shown = grants.filter(grant => grant.fromMs !== null && grant.untilMs !== null);
  if (shown.length === 0) return null;
  const { from, to, ticks } = axisOf(shown, now);
  const x = (at: number) =>
    left + ((Math.min(Math.max(at, from), to) - from) / (to - from)) * (width - left - 8);
  const height = top + shown.length * laneHeight + 6;
  return (
    <section
      className="lanes-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is scrolled with the arrow keys
      tabIndex={0}
      aria-label="Grants on a calendar; the list below says the same"
    >
      <svg className="lanes" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="Grants on a calendar">
        {ticks.map(at => (
          <g key={at}>
            <line x1={x(at)} x2={x(at)} y1={top - 6} y2={height} className="tick" />
            <text x={x(at) + 3} y={top - 10}>
              {to - from > 2 * dayMs || startOfDay(at) === at ? shortDay.format(at) : clockTime(at)}
            </text>
          </g>
        ))}
        {shown.map((grant, i) => (
          <g key={grant.id}>
            <text x={0} y={top + i * laneHeight + 19}>
              {grant.name}
            </text>
            <rect
              className={`span ${grant.state === 'active' ? '' : 'locked'}`}
              x={x(grant.fromMs ?? from)}
              width={Math.max(3, x(grant.untilMs ?? to) - x(grant.fromMs ?? from))}
              y={top + i * laneHeight + 6}
              height={18}
            >
              <title>{`${grant.name}, ${grantWord[grant.state]}: ${exact(grant.fromMs ?? 0)} to ${exact(grant.untilMs ?? 0)}`}</title>
            </rect>
          </g>
        ))}
        <line x1={x(now)} x2={x(now)} y1={top - 6} y2={height} className="act" />
      </svg>
    </section>
  );
}

/** From a little before now to a little after the last end, in steps that can be read. */
function axisOf(grants: readonly GrantView[], now: number) {
  const last = Math.max(...grants.map(grant => grant.untilMs ?? now));
  const hours = last - now <= 1.5 * dayMs;
  const from = hours ? Math.floor((now - hourMs) / hourMs) * hourMs : startOfDay(now);
  const to = Math.min(hours ? last + hourMs : startOfDay(last) + dayMs, from + mostDays * dayMs);
  const span = to - from;
  const step = hours ? (span <= 12 * hourMs ? 2 : 6) * hourMs : Math.ceil(span / dayMs / 8) * dayMs;
  const first = hours ? startOfDay(from) : from;
  const ticks = Array.from({ length: Math.ceil((to - first) / step) }, (_, i) => first + i * step);
  return { from, to, ticks: ticks.filter(at => at >= from && at < to - span / 14) };
}
