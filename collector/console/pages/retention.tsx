/** "How long is it kept, and who decides what goes?" */
import { type FormEvent, useState } from 'react';
import type { Pruning, PruningContents, Retention } from '../../api/retention.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { When } from '../parts/when.tsx';
import { useMay } from '../session.ts';
import { plural } from '../words.ts';

export function RetentionPage() {
  const loaded = useLoad<Retention>('/api/retention', ['access']);
  return (
    <Page
      title="How long reports are kept"
      above={
        <p className="up">
          <To href="/audit">Audit trail</To>
        </p>
      }
    >
      <Shown of={loaded}>{of => <Body of={of} />}</Shown>
    </Page>
  );
}

function Body({ of }: { readonly of: Retention }) {
  const may = useMay();
  return (
    <>
      <Lead>
        {of.due.reports === 0
          ? `Every report is kept for ${of.years} years. None is older yet.`
          : `Every report is kept for ${of.years} years. ${plural(of.due.reports, 'report is', 'reports are')} older now; nothing is deleted by itself.`}
      </Lead>
      <p>
        What can be deleted is the body of an old report: what a computer said in it. Its digest, its
        signature and its times stay, and so do all findings with their history and every entry of the audit
        trail. The last report before the day is kept whole, so that it stays known how the computer stood
        then. One person proposes, another approves.
      </p>
      {may('manage_retention') && <Years of={of} />}
      {of.waiting === null ? <Due of={of} /> : <Waiting of={of.waiting} />}
      <Section id="past" title="What was decided">
        {of.past.length === 0 ? <Empty>Nothing was ever deleted.</Empty> : <Past rows={of.past} />}
      </Section>
    </>
  );
}

function Years({ of }: { readonly of: Retention }) {
  const act = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const years = Number(typed(new FormData(event.currentTarget), 'years'));
    void act.run(async () => {
      await post('/api/retention/years', { years });
      touch(['access']);
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field
        name="years"
        type="number"
        min={of.leastYears}
        max={of.mostYears}
        label={`Keep reports for so many years (${of.leastYears} at least)`}
        defaultValue={of.years}
        failure={act.failure}
      />
      <FormFailure failure={act.failure} fields={['years']} />
      <button type="submit" disabled={act.busy}>
        Save
      </button>
    </form>
  );
}

function Due({ of }: { readonly of: Retention }) {
  const may = useMay();
  const act = useAct();
  if (of.due.reports === 0) return null;
  return (
    <Section id="due" title="What could go now">
      <Contents of={of.due} />
      <FormFailure failure={act.failure} fields={[]} />
      {may('manage_retention') && (
        <button
          type="button"
          disabled={act.busy}
          onClick={() =>
            void act.run(async () => {
              await post('/api/retention/prunings');
              touch(['access']);
            })
          }
        >
          Propose to delete these
        </button>
      )}
    </Section>
  );
}

function Waiting({ of }: { readonly of: NonNullable<Retention['waiting']> }) {
  const may = useMay();
  const act = useAct();
  const [sure, setSure] = useState(false);
  const decide = (how: 'approve' | 'refuse') =>
    void act.run(async () => {
      await post(`/api/retention/prunings/${of.id}/${how}`);
      touch(['access']);
    });
  return (
    <Section id="waiting" title="Waits to be decided">
      <p>
        {of.proposedBy} proposed <When at={of.proposedAt} /> to delete these.
      </p>
      <Contents of={of.contents} />
      <FormFailure failure={act.failure} fields={[]} />
      {may('approve_pruning') && (
        <>
          {of.mayApprove ? (
            <label>
              <input type="checkbox" checked={sure} onChange={event => setSure(event.target.checked)} />I have
              looked at this list. What goes cannot be brought back.
            </label>
          ) : (
            <p>You proposed this yourself: somebody else of the firm has to approve it.</p>
          )}
          <p className="row">
            {of.mayApprove && (
              <button
                type="button"
                className="danger"
                disabled={act.busy || !sure}
                onClick={() => decide('approve')}
              >
                Approve, and delete
              </button>
            )}
            <button type="button" disabled={act.busy} onClick={() => decide('refuse')}>
              Refuse
            </button>
          </p>
        </>
      )}
    </Section>
  );
}

function Contents({ of }: { readonly of: PruningContents }) {
  return (
    <>
      <p>
        {`${plural(of.reports, 'report', 'reports')} from before `}
        <When at={of.beforeAt} />
        {`, ${Math.ceil(of.bytes / 1024)} KB.`}
      </p>
      <Table
        caption="What would go"
        rows={of.devices}
        rowKey={device => device.id}
        columns={[
          {
            title: 'Computer',
            cell: device => <To href={`/devices/${device.id}`}>{device.name}</To>,
            text: device => device.name,
          },
          { title: 'Reports', cell: device => device.reports, text: device => String(device.reports) },
          {
            title: 'First',
            cell: device => <When at={device.firstAt} />,
            text: device => new Date(device.firstAt).toISOString(),
          },
          {
            title: 'Last',
            cell: device => <When at={device.lastAt} />,
            text: device => new Date(device.lastAt).toISOString(),
          },
        ]}
      />
    </>
  );
}

function Past({ rows }: { readonly rows: readonly Pruning[] }) {
  return (
    <ul className="plain">
      {rows.map(row => (
        <li key={row.id}>
          {`${plural(row.reports, 'report', 'reports')} from before `}
          <When at={row.beforeAt} />
          {`: proposed by ${row.proposedBy}, ${row.outcome === 'done' ? 'approved and deleted' : 'refused'} by ${row.decidedBy ?? ''} `}
          <When at={row.decidedAt} />.
        </li>
      ))}
    </ul>
  );
}
