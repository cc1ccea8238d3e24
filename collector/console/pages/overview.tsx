/** "Are we in control today, and what got worse?" */
import { useLocation, useSearch } from 'wouter';
import type { Overview } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import { useLoad } from '../load.ts';
import { To, useAt, useClock } from '../moment.tsx';
import { Changes } from '../parts/changes.tsx';
import { Lead, Page, Pieces, Section } from '../parts/page.tsx';
import { SafeguardTables } from '../parts/safeguards.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { When } from '../parts/when.tsx';
import { overviewSentence } from '../sentences.ts';
import { useSession } from '../session.ts';
import { dayMs, sinceDay } from '../time.ts';
import { plural } from '../words.ts';

const periods = [
  { days: 1, title: 'the last day' },
  { days: 7, title: 'the last 7 days' },
  { days: 30, title: 'the last 30 days' },
  { days: 90, title: 'the last 90 days' },
];

/** How many days back the list of drift goes; in the address as `?days=`, so that a link means the same tomorrow. */
function useDays(): number {
  const days = Number(new URLSearchParams(useSearch()).get('days'));
  return periods.some(period => period.days === days) ? days : 7;
}

export function OverviewPage() {
  const at = useAt();
  const clock = useClock();
  const days = useDays();
  // Whole hours, so that the address, and with it what is loaded, does not change with every tick.
  const hour = 3_600_000;
  const end = at ?? Math.ceil(clock.now / hour) * hour;
  const path = withQuery('/api/overview', { at, since: days === 7 ? null : end - days * dayMs });
  const loaded = useLoad<Overview>(path, at === null ? ['devices', 'findings'] : []);
  return (
    <Page title="Overview">
      <Shown of={loaded}>{overview => <OverviewBody overview={overview} />}</Shown>
    </Page>
  );
}

function OverviewBody({ overview }: { readonly overview: Overview }) {
  const clock = useClock();
  const { total, pending } = overview.devices;
  if (total === 0 && pending.length === 0) return <Nothing />;
  const proposed = overview.proposed;
  return (
    <>
      <Lead>
        <Pieces of={overviewSentence(overview, clock)} />
      </Lead>
      <Waiting overview={overview} />
      <Section id="safeguards" title="Safeguards">
        <p className="hint">
          Each row counts computers; a computer counts with the worst of what was measured for that safeguard.
        </p>
        <SafeguardTables rows={overview.safeguards} />
      </Section>
      <Drift overview={overview} />
      {proposed.length > 0 && (
        <Section id="proposed" title="Proposed, not in force">
          <details>
            <summary>
              {plural(proposed.length, 'proposal')}: they bind nobody and are counted nowhere else on this
              page
            </summary>
            <SafeguardTables rows={proposed} />
          </details>
        </Section>
      )}
    </>
  );
}

function Nothing() {
  return (
    <>
      <Lead>No computer reports here yet.</Lead>
      <Empty>
        <p>When one does, this page says in its first line whether it meets every safeguard.</p>
        <To className="button main" href="/add">
          Add workstations
        </To>
      </Empty>
    </>
  );
}

function Waiting({ overview }: { readonly overview: Overview }) {
  const { pending, silent } = overview.devices;
  const past = useAt() !== null;
  const session = useSession();
  const requests = past ? 0 : session.requests;
  if (pending.length + silent.length + requests === 0) return null;
  return (
    <div className="pair">
      {requests > 0 && (
        <Section id="requests" title="The provider asks">
          <p>
            {requests === 1 ? 'One request for access waits' : `${requests} requests for access wait`} for an
            answer.
          </p>
          <To className="button main" href="/access#requests">
            Look and answer
          </To>
        </Section>
      )}
      {pending.length > 0 && (
        <Section id="pending" title="Waits for you">
          <ul className="plain">
            {pending.map(device => (
              <li key={device.id}>
                <To href={`/devices/${encodeURIComponent(device.id)}`}>{device.name}</To> has enrolled and is
                not admitted
              </li>
            ))}
          </ul>
          <To className="button" href="/devices?show=pending">
            Look and admit
          </To>
        </Section>
      )}
      {silent.length > 0 && (
        <Section id="silent" title="Not seen lately">
          <ul className="plain">
            {silent.map(device => (
              <li key={device.id}>
                <To href={`/devices/${encodeURIComponent(device.id)}`}>{device.name}</To>: last seen{' '}
                <When at={device.lastReportAt} />
              </li>
            ))}
          </ul>
          <p className="hint">Switch it on, or find out where it is.</p>
        </Section>
      )}
    </div>
  );
}

function Drift({ overview }: { readonly overview: Overview }) {
  const clock = useClock();
  return (
    <Section id="drift" title="What got worse" beside={<PeriodChoice />}>
      {overview.drift.length === 0 ? (
        <Empty>Nothing got worse since {sinceDay(overview.since, clock.now)}.</Empty>
      ) : (
        <Changes changes={overview.drift} />
      )}
    </Section>
  );
}

function PeriodChoice() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const days = useDays();
  const choose = (next: string) => navigate(withQuery(`${path}?${search}`, { days: next }));
  return (
    <span className="choice">
      <label htmlFor="period">In</label>
      <select id="period" value={days} onChange={event => choose(event.currentTarget.value)}>
        {periods.map(period => (
          <option key={period.days} value={period.days}>
            {period.title}
          </option>
        ))}
      </select>
    </span>
  );
}
