/** Lanes on a time axis: a bar where a session was open, hatched where it was locked, a mark for each act. */
import type { LoginTimeline } from '../../api/people.ts';
import { clockTime, dayMs, exact, hourMs } from '../time.ts';

/** Seven of them have to fit side by side. */
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const width = 900;
const left = 150;
const laneHeight = 40;
const top = 24;

type Lane = LoginTimeline['lanes'][number];

export function Lanes({ line }: { readonly line: LoginTimeline }) {
  const x = (at: number) =>
    left +
    ((Math.min(Math.max(at, line.from), line.to) - line.from) / (line.to - line.from)) * (width - left - 8);
  const height = top + line.lanes.length * laneHeight + 8;
  return (
    <section
      className="lanes-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is scrolled with the arrow keys
      tabIndex={0}
      aria-label="Sessions by computer; the table below says the same"
    >
      <svg
        className="lanes"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Sessions of ${line.account}`}
      >
        {ticksOf(line).map(at => (
          <g key={at}>
            <line x1={x(at)} x2={x(at)} y1={top - 6} y2={height} className="tick" />
            <text x={x(at) + 3} y={top - 10}>
              {line.to - line.from <= 2 * dayMs ? clockTime(at) : shortDay.format(at)}
            </text>
          </g>
        ))}
        {line.lanes.map((lane, i) => (
          <LaneRow
            key={lane.deviceId}
            lane={lane}
            y={top + i * laneHeight}
            x={x}
            from={line.from}
            to={line.to}
          />
        ))}
        {line.conflicts.map(conflict => (
          <g key={`${conflict.at} ${conflict.says}`} className="conflict">
            {conflict.deviceIds.map(id => {
              const lane = line.lanes.findIndex(one => one.deviceId === id);
              return lane < 0 ? null : (
                <circle key={id} cx={x(conflict.at)} cy={top + lane * laneHeight + 16} r={9} />
              );
            })}
            <title>{`${exact(conflict.at)}: ${conflict.says}`}</title>
          </g>
        ))}
      </svg>
      <ul className="plain faint">
        {line.lanes.map(lane => (
          <li key={lane.deviceId}>{remarkOf(lane)}</li>
        ))}
      </ul>
    </section>
  );
}

interface LaneRowProps {
  readonly lane: Lane;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly x: (at: number) => number;
}

function LaneRow({ lane, y, from, to, x }: LaneRowProps) {
  const dark = lane.recordFrom === null ? to : Math.max(from, Math.min(to, lane.recordFrom));
  return (
    <g>
      <text x={0} y={y + 20}>
        {lane.deviceName}
      </text>
      {dark > from && (
        <rect x={x(from)} width={Math.max(0, x(dark) - x(from))} y={y + 4} height={24} className="no-record">
          <title>Before this nothing is on record: silence proves nothing.</title>
        </rect>
      )}
      {lane.spans
        .filter(span => span.from <= to && (span.to ?? to) >= from)
        .map(span => (
          <rect
            key={`${span.from} ${span.kind}`}
            x={x(span.from)}
            width={Math.max(2, x(span.to ?? to) - x(span.from))}
            y={y + 8}
            height={16}
            className={`span ${span.kind}${span.to === null ? ' unended' : ''}`}
          >
            <title>{`${spanWord[span.kind]}, ${exact(span.from)} to ${span.to === null ? 'an end that is not on record' : exact(span.to)}${span.source === '' ? '' : `, from ${span.source}`}`}</title>
          </rect>
        ))}
      {lane.acts.map(act => (
        <line
          key={`${act.at} ${act.kind} ${act.source}`}
          x1={x(act.at)}
          x2={x(act.at)}
          y1={y + 4}
          y2={y + 28}
          className="act"
        >
          <title>{`${act.kind}, ${exact(act.at)}`}</title>
        </line>
      ))}
    </g>
  );
}

const spanWord = { active: 'Open', locked: 'Locked', remote: 'Open from elsewhere' } as const;

function ticksOf({ from, to }: LoginTimeline): readonly number[] {
  const step = to - from <= 2 * dayMs ? 4 * hourMs : to - from <= 8 * dayMs ? dayMs : 5 * dayMs;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

function remarkOf(lane: Lane): string {
  const parts = [
    lane.recordFrom === null
      ? 'how far its record goes back is not known'
      : `its record goes back to ${exact(lane.recordFrom)}`,
    lane.locksRecorded ? null : 'locking leaves no record there',
    lane.clockErrorSeconds === null
      ? 'its clock was never measured'
      : `its clock may be off by ${lane.clockErrorSeconds} s`,
  ];
  return `${lane.deviceName}: ${parts.filter(part => part !== null).join('; ')}.`;
}
