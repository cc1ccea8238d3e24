/** One strip per safeguard, all on the same axis. */
import type { DeviceDetail } from '../../api/types.ts';
import { To, useClock } from '../moment.tsx';
import { sinceDay } from '../time.ts';
import { Mark } from './mark.tsx';
import { Empty } from './status.tsx';
import { Strip } from './strip.tsx';

export function Strips({ device }: { readonly device: DeviceDetail }) {
  const clock = useClock();
  const strips = device.strips.filter(strip => strip.segments.length > 0);
  if (strips.length === 0) return <Empty>There is no history yet.</Empty>;
  const start = Math.min(...strips.flatMap(strip => strip.segments.map(segment => segment.from)));
  return (
    <>
      <ul className="strips">
        {strips.map(strip => (
          <li key={strip.cite}>
            <To
              href={`/findings?device=${encodeURIComponent(device.id)}&safeguard=${encodeURIComponent(strip.cite)}&outcome=fail&outcome=unknown&outcome=pass&outcome=not_applicable`}
            >
              {strip.title}
              <small>{strip.cite}</small>
            </To>
            <Strip segments={strip.segments} start={start} clock={clock} />
            <Mark outcome={strip.segments.at(-1)?.outcome ?? 'unknown'} />
          </li>
        ))}
      </ul>
      <p className="axis" aria-hidden="true">
        <span>{sinceDay(start, clock.now)}</span>
        <span>{clock.past ? 'that moment' : 'now'}</span>
      </p>
    </>
  );
}
