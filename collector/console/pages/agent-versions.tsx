/** "Which version runs where?": releases and who approves them, rings, what each computer runs and what became of it. */
import type { AgentVersions, Ending } from '../../api/releases.ts';
import { useLoad } from '../load.ts';
import { To, useClock } from '../moment.tsx';
import { FirmKeysSection } from '../parts/firm-keys.tsx';
import { ImportRelease } from '../parts/import-release.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { ReleaseCard } from '../parts/release-card.tsx';
import { ReleaseRings } from '../parts/release-rings.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { happenedTo, versionsSentence } from '../release-words.ts';
import { useMay } from '../session.ts';
import { moment } from '../time.ts';

export function AgentVersionsPage() {
  const loaded = useLoad<AgentVersions>('/api/releases', ['devices']);
  return (
    <Page title="Agent versions">
      <Shown of={loaded}>{versions => <Body versions={versions} />}</Shown>
    </Page>
  );
}

function Body({ versions }: { readonly versions: AgentVersions }) {
  return (
    <>
      <Lead>{versionsSentence(versions)}</Lead>
      <Endings of={versions.endings} />
      <Releases versions={versions} />
      {versions.devices.length > 0 && <ReleaseRings of={versions} />}
      <Section id="computers" title="Computers">
        {versions.devices.length === 0 ? (
          <Empty>No computer has joined yet.</Empty>
        ) : (
          <Computers of={versions} />
        )}
      </Section>
      <FirmKeysSection of={versions} />
    </>
  );
}

/** What runs out is said before anything stops. */
function Endings({ of }: { readonly of: readonly Ending[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="plain" aria-label="What runs out">
      {of.map(({ what, at, says }) => (
        <li key={`${what} ${at}`} className="notice">
          {says}
        </li>
      ))}
    </ul>
  );
}

function Releases({ versions }: { readonly versions: AgentVersions }) {
  const { releases, freshUntil, vendor } = versions;
  const mayImport = useMay()('import_releases');
  const old = releases.filter(one => !one.listed || one.withdrawnAt !== null);
  const current = releases.filter(one => !old.includes(one));
  return (
    <Section id="releases" title="Releases">
      {releases.length === 0 && <Empty>None was imported yet.</Empty>}
      {freshUntil !== null && (
        <p className="hint">
          The vendor’s list of current releases is good until {moment(freshUntil)}.
          {vendor !== null && (
            <>
              {' '}
              Vendor’s keys number {vendor.number}, to be compared with what the vendor publishes:{' '}
              <code>{vendor.digest}</code>
            </>
          )}
        </p>
      )}
      <ul className="cards">
        {current.map(one => (
          <ReleaseCard key={one.version} release={one} of={versions} />
        ))}
      </ul>
      {old.length > 0 && (
        <details>
          <summary>Withdrawn, or no longer on the vendor’s list ({old.length})</summary>
          <ul className="cards">
            {old.map(one => (
              <ReleaseCard key={one.version} release={one} of={versions} />
            ))}
          </ul>
        </details>
      )}
      {mayImport && <ImportRelease />}
    </Section>
  );
}

function Computers({ of }: { readonly of: AgentVersions }) {
  const { now } = useClock();
  return (
    <Table
      caption="Which computer runs which version"
      rows={of.devices}
      rowKey={one => one.id}
      columns={[
        {
          title: 'Computer',
          cell: one => <To href={`/devices/${one.id}`}>{one.name}</To>,
          text: one => one.name,
        },
        { title: 'Runs', cell: one => one.version, text: one => one.version },
        { title: 'Ring', cell: one => one.ring, text: one => one.ring },
        {
          title: 'What waits or happened',
          cell: one => happenedTo(one, now),
          text: one => happenedTo(one, now),
        },
      ]}
    />
  );
}
