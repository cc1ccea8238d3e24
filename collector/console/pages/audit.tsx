/** "Who did what, when, and can anybody have changed the record?" */
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { AuditEntry, AuditList } from '../../api/audit.ts';
import type { PeopleList } from '../../api/people.ts';
import type { DeviceList } from '../../api/types.ts';
import { typed } from '../act.ts';
import { get } from '../api.ts';
import { aboutWords, actorWords, disputeWords, setBackWords } from '../audit-words.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { exact } from '../time.ts';
import { plural } from '../words.ts';

export function AuditPage() {
  const search = useSearch();
  const loaded = useLoad<AuditList>(`/api/audit${search === '' ? '' : `?${search}`}`, [
    'devices',
    'findings',
  ]);
  return (
    <Page title="Audit trail">
      <Shown of={loaded}>{list => <Body list={list} search={search} />}</Shown>
    </Page>
  );
}

function Body({ list, search }: { readonly list: AuditList; readonly search: string }) {
  const [older, setOlder] = useState<readonly AuditEntry[]>([]);
  const [more, setMore] = useState(list.more);
  const entries = [...list.entries, ...older];
  const loadOlder = async () => {
    const query = new URLSearchParams(search);
    query.set('before', String(entries.at(-1)?.position ?? 0));
    const next = await get<AuditList>(`/api/audit?${query}`, AbortSignal.timeout(30_000));
    setOlder([...older, ...next.entries]);
    setMore(next.more);
  };
  return (
    <>
      <Lead>
        {`${plural(list.head.size, 'act', 'acts')} on record. Nobody can change one, or take one out, without that showing when it is checked.`}
      </Lead>
      <SetBack entries={list.setBack} />
      <Disputes entries={list.disputes} />
      <Filters search={search} acts={list.acts} />
      <Reports search={search} />
      <Section id="entries" title={search === '' ? 'Newest first' : 'Found, newest first'}>
        {entries.length === 0 ? <Empty>Nothing on record fits.</Empty> : <Entries entries={entries} />}
        {more && (
          <p>
            <button type="button" className="quiet" onClick={() => void loadOlder()}>
              Show older ones
            </button>
          </p>
        )}
      </Section>
      <p>
        <To href="/retention">How long reports are kept, and who decides what goes</To>
      </p>
      <Keys head={list.head} />
    </>
  );
}

/** The one thing on this page that must not be overlooked. */
function Disputes({ entries }: { readonly entries: readonly AuditEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="box" aria-labelledby="disputes" role="alert">
      <h2 id="disputes" className="wrong">
        This trail may have been written anew
      </h2>
      <p>
        These computers hold to a head of it that what they were shown later does not continue. If nobody
        restored this collector from a backup, somebody has changed the record: keep the computers, export the
        trail, call your counsel.
      </p>
      <ul className="plain">
        {entries.map(entry => (
          <li key={entry.position}>
            <b>{actorWords(entry)}</b> {disputeWords(entry.data)}.{' '}
            <To href={`/audit/${entry.position}`}>{exact(entry.at)}</To>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SetBack({ entries }: { readonly entries: readonly AuditEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="box" aria-labelledby="set-back" role="alert">
      <h2 id="set-back" className="wrong">
        This trail was set back
      </h2>
      <p>
        The collector was restored from a backup. What was entered between the backup and then is not in this
        trail; computers and witnesses that saw it keep the head that proves it was there.
      </p>
      <ul className="plain">
        {entries.map(entry => (
          <li key={entry.position}>
            <b>{actorWords(entry)}</b> {setBackWords(entry.data)}.{' '}
            <To href={`/audit/${entry.position}`}>{exact(entry.at)}</To>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same as files, for an auditor: nobody has to be asked. */
function Reports({ search }: { readonly search: string }) {
  const href = (format: string) => `/api/audit/report?${search === '' ? '' : `${search}&`}format=${format}`;
  return (
    <p className="row">
      Take this out as
      <a href={href('pdf')}>PDF</a>
      <a href={href('csv')}>CSV</a>
      <a href={href('json')}>JSON</a>
    </p>
  );
}

interface FiltersProps {
  readonly search: string;
  readonly acts: AuditList['acts'];
}

function Filters({ search, acts }: FiltersProps) {
  const query = new URLSearchParams(search);
  const people = useLoad<PeopleList>('/api/people', []).data?.people ?? [];
  const computers = useLoad<DeviceList>('/api/devices', []).data?.devices ?? [];
  const named = people.map(person => [person.id, person.name || `since erased (${person.id})`] as const);
  const day = (at: string | null) => (at === null ? '' : new Date(Number(at)).toISOString().slice(0, 10));
  const go = (form: HTMLFormElement) => {
    const said = (name: string) => typed(new FormData(form), name);
    const next = new URLSearchParams();
    for (const name of ['type', 'actor', 'person', 'device'] as const) {
      const value = said(name);
      if (value !== '') next.set(name, value);
    }
    const from = Date.parse(said('from'));
    const to = Date.parse(said('to'));
    if (!Number.isNaN(from)) next.set('from', String(from));
    if (!Number.isNaN(to)) next.set('to', String(to + 86_400_000));
    history.pushState(null, '', next.size === 0 ? '/audit' : `/audit?${next}`);
  };
  return (
    <form
      className="filters"
      aria-label="Search the audit trail"
      onSubmit={event => {
        event.preventDefault();
        go(event.currentTarget);
      }}
    >
      <Choice name="type" label="What" chosen={query.get('type')} all="Everything">
        {acts.map(({ type, says }) => [type, says] as const)}
      </Choice>
      <Choice name="actor" label="Done by" chosen={query.get('actor')} all="Anybody">
        {[
          ...named.map(([id, name]) => [`person:${id}`, name] as const),
          ['collector', 'The collector itself'] as const,
          ['nobody', 'Nobody signed in'] as const,
        ]}
      </Choice>
      <Choice name="person" label="About whom" chosen={query.get('person')} all="Anybody">
        {named}
      </Choice>
      <Choice name="device" label="Computer" chosen={query.get('device')} all="Any computer">
        {computers.map(device => [device.id, device.name] as const)}
      </Choice>
      <div className="field">
        <label htmlFor="from">From</label>
        <input id="from" name="from" type="date" defaultValue={day(query.get('from'))} />
      </div>
      <div className="field">
        <label htmlFor="to">To</label>
        <input
          id="to"
          name="to"
          type="date"
          defaultValue={query.get('to') === null ? '' : day(String(Number(query.get('to')) - 86_400_000))}
        />
      </div>
      <button type="submit">Search</button>
      {search !== '' && <To href="/audit">Show everything</To>}
    </form>
  );
}

function Choice({
  name,
  label,
  chosen,
  all,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly all: string;
  readonly children: readonly (readonly [string, string])[];
}) {
  const known = chosen === null || children.some(([value]) => value === chosen);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''} key={known ? 'known' : 'not yet'}>
        <option value="">{all}</option>
        {!known && <option value={chosen ?? ''}>The one chosen before</option>}
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <Table
      caption="Acts on record"
      rows={entries}
      rowKey={entry => String(entry.position)}
      columns={[
        {
          title: 'When',
          cell: entry => <time dateTime={new Date(entry.at).toISOString()}>{exact(entry.at)}</time>,
          text: entry => new Date(entry.at).toISOString(),
          order: entry => entry.position,
        },
        { title: 'Who', cell: actorWords, text: actorWords },
        { title: 'What', cell: entry => entry.says, text: entry => entry.says },
        {
          title: 'Computer',
          cell: ({ device }) => device !== null && <To href={`/devices/${device.id}`}>{device.name}</To>,
          text: ({ device }) => device?.name ?? '',
        },
        { title: 'More', cell: aboutWords, text: aboutWords },
        {
          title: 'Entry',
          cell: entry => <To href={`/audit/${entry.position}`}>{`Proof of ${entry.position}`}</To>,
          text: entry => String(entry.position),
          order: entry => entry.position,
        },
      ]}
    />
  );
}

function Keys({ head }: { readonly head: AuditList['head'] }) {
  return (
    <Section id="trust" title="For your trust sheet">
      <p>
        Print these two keys and give them to whoever will check the trail one day: your counsel, your
        auditor. Then <code>collector audit export FOLDER</code> hands over the whole trail, and{' '}
        <code>collector audit verify FOLDER --keys FILE</code> checks it without you, and without us. Keep the
        newest head outside too, now and then: it shows even whether somebody who holds this collector’s own
        keys has written the trail anew.
      </p>
      <pre className="json">{`log ${head.logKey}\nwriter ${head.writerKey}`}</pre>
      <details>
        <summary>The newest head</summary>
        <dl>
          <dt>Log</dt>
          <dd>{head.origin}</dd>
          <dt>Entries</dt>
          <dd>{head.size}</dd>
          <dt>Root</dt>
          <dd>
            <code>{head.root}</code>
          </dd>
          <dt>Time stamp of others</dt>
          <dd>
            {head.stamped === null
              ? 'none: it takes the internet, and is off until “collector audit timestamp add” names an authority'
              : `${exact(head.stamped.at)} by ${head.stamped.url}, of ${head.stamped.size} entries`}
          </dd>
        </dl>
      </details>
    </Section>
  );
}
