/** One login's sessions on every computer, as lanes on one time axis. */
import { useLocation, useSearch } from 'wouter';
import type { LoginTimeline } from '../../api/people.ts';
import { withQuery } from '../api.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { Lanes } from '../parts/lanes.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { dayMs, exact } from '../time.ts';
import { plural } from '../words.ts';

const spans = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs } as const;
type Span = keyof typeof spans;

export function LoginTimelinePage() {
  const [, navigate] = useLocation();
  const search = useSearch();
  const params = new URLSearchParams(search);
  const key = params.get('key') ?? '';
  const asked = params.get('span') ?? 'week';
  const span: Span = Object.hasOwn(spans, asked) ? (asked as Span) : 'week';
  const end = params.get('to');
  const to = end !== null && /^\d{1,15}$/.test(end) ? Number(end) : null;
  // The minute: another moment at each drawing would ask again and again.
  const until = to ?? Math.ceil(Date.now() / 60_000) * 60_000;
  const loaded = useLoad<LoginTimeline>(
    withQuery('/api/admin-logins/timeline', { key, from: until - spans[span], to: until }),
    to === null ? ['devices'] : [],
  );
  const go = (change: Readonly<Record<string, string | number>>) =>
    navigate(withQuery(`/admin-logins/timeline?${search}`, change));
  return (
    <Page
      title="Timeline of a login"
      above={
        <p className="up">
          <To href="/admin-logins">Admin logins</To>
        </p>
      }
    >
      <Shown of={loaded}>
        {line => (
          <>
            <Lead>{leadOf(line)}</Lead>
            <div className="filters">
              <span className="choice">
                <label htmlFor="span">Show a</label>
                <select id="span" value={span} onChange={event => go({ span: event.currentTarget.value })}>
                  {Object.keys(spans).map(name => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </span>
              <button type="button" onClick={() => go({ to: until - spans[span] })}>
                Earlier
              </button>
              <button
                type="button"
                disabled={until + spans[span] > Date.now() + spans[span]}
                onClick={() => go({ to: Math.min(Date.now(), until + spans[span]) })}
              >
                Later
              </button>
            </div>
            {line.lanes.length === 0 ? <Empty>No computer has this login.</Empty> : <Lanes line={line} />}
            {line.conflicts.length > 0 && (
              <Section id="conflicts" title="In two places at once">
                <ul className="plain">
                  {line.conflicts.map(conflict => (
                    <li key={`${conflict.at} ${conflict.says}`}>
                      {exact(conflict.at)}: {conflict.says}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <Section id="acts" title="The same as a table">
              <Table
                caption="What was recorded"
                rows={line.lanes.flatMap(lane =>
                  lane.acts.map((act, i) => ({ ...act, device: lane.deviceName, i })),
                )}
                rowKey={row => `${row.device} ${row.at} ${row.i}`}
                columns={[
                  {
                    title: 'When',
                    cell: row => exact(row.at),
                    text: row => new Date(row.at).toISOString(),
                    order: row => row.at,
                  },
                  { title: 'Computer', cell: row => row.device, text: row => row.device },
                  { title: 'What', cell: row => row.kind, text: row => row.kind },
                  { title: 'From', cell: row => row.source, text: row => row.source },
                ]}
              />
            </Section>
          </>
        )}
      </Shown>
    </Page>
  );
}

function leadOf(line: LoginTimeline): string {
  const acts = line.lanes.reduce((sum, lane) => sum + lane.acts.length, 0);
  const where = plural(line.lanes.filter(lane => lane.acts.length > 0).length, 'computer');
  const head =
    acts === 0
      ? `“${line.account}” was not used in this time.`
      : `“${line.account}” was used on ${where} in this time.`;
  return line.conflicts.length === 0
    ? head
    : `${head} It was in two places at once ${plural(line.conflicts.length, 'time')}.`;
}
