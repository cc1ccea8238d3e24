/** "Who from outside can do what here, until when?", and who of the firm may. */
import { useState } from 'react';
import type { AccessOverview, GrantView } from '../../api/access.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { FormFailure } from '../parts/field.tsx';
import { GrantForm } from '../parts/grant-form.tsx';
import { GrantList } from '../parts/grant-list.tsx';
import { LimitsForm } from '../parts/limits-form.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Seats } from '../parts/seats.tsx';
import { Sessions } from '../parts/sessions.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { useMay } from '../session.ts';
import { plural } from '../words.ts';

export function AccessPage() {
  const loaded = useLoad<AccessOverview>('/api/access', ['access']);
  return (
    <Page title="Access">
      <Shown of={loaded}>{access => <Body access={access} />}</Shown>
    </Page>
  );
}

const open = ['asked', 'coming', 'active', 'resting'];

function Body({ access }: { readonly access: AccessOverview }) {
  const may = useMay();
  const act = useAct();
  const names = new Map(access.devices.map(device => [device.id, device.name]));
  const now = access.grants.filter(grant => open.includes(grant.state));
  const past = access.grants.filter(grant => !open.includes(grant.state));
  const active = now.filter(grant => grant.state === 'active');
  const asked = now.filter(grant => grant.state === 'asked');
  const technicians = access.seats
    .filter(seat => seat.role === 'technician' && seat.state === 'active')
    .map(seat => ({ id: seat.personId, name: seat.name }));
  const list = (grants: readonly GrantView[]) => (
    <GrantList
      grants={grants}
      deviceName={id => names.get(id) ?? id}
      acts={grant => (may('give_grants') ? <GrantActs grant={grant} /> : null)}
    />
  );
  return (
    <>
      <Lead>
        {active.length === 0
          ? 'Nobody from outside can do anything here now.'
          : `${[...new Set(active.map(grant => grant.name))].join(', ')} can do something here now, each until their grant ends.`}
        {asked.length > 0 && ` ${plural(asked.length, 'request')} waits for an answer.`}
      </Lead>
      <Section id="grants" title="The provider’s people">
        {now.length === 0 ? <Empty>No grant is open.</Empty> : list(now)}
        {past.length > 0 && (
          <details>
            <summary>{plural(past.length, 'earlier grant')}</summary>
            {list(past)}
          </details>
        )}
        {may('give_grants') && (
          <details>
            <summary>Give access without being asked</summary>
            {technicians.length === 0 ? (
              <Empty>No technician of the provider may sign in yet. Give one a seat below.</Empty>
            ) : (
              <GrantForm
                limits={access.limits}
                sites={access.sites}
                technicians={technicians}
                devices={access.devices}
                done={() => touch(['access'])}
              />
            )}
          </details>
        )}
      </Section>
      <Seats access={access} />
      <Section id="sessions" title="Who is signed in">
        <FormFailure failure={act.failure} fields={[]} />
        <Sessions
          sessions={access.sessions}
          named
          busy={act.busy}
          end={
            may('manage_access')
              ? session =>
                  void act.run(async () => {
                    await post(`/api/sessions/${encodeURIComponent(session.id)}/end`);
                    touch(['access']);
                  })
              : null
          }
        />
      </Section>
      <Section id="limits" title="How long the provider may be given access">
        <LimitsForm limits={access.limits} />
      </Section>
    </>
  );
}

function GrantActs({ grant }: { readonly grant: GrantView }) {
  const act = useAct();
  const [said, setSaid] = useState('');
  const decide = (decision: 'give' | 'refuse' | 'cut') =>
    void act.run(async () => {
      await post(`/api/grants/${encodeURIComponent(grant.id)}/${decision}`);
      setSaid(decision === 'cut' ? 'Cut off' : decision === 'give' ? 'Given' : 'Refused');
      touch(['access']);
    });
  return (
    <>
      {grant.state === 'asked' && (
        <>
          <button type="button" className="main" disabled={act.busy} onClick={() => decide('give')}>
            Give<span className="hidden"> {grant.name} access</span>
          </button>
          <button type="button" disabled={act.busy} onClick={() => decide('refuse')}>
            Refuse<span className="hidden"> {grant.name}</span>
          </button>
        </>
      )}
      {['coming', 'active', 'resting'].includes(grant.state) && (
        <button type="button" className="danger" disabled={act.busy} onClick={() => decide('cut')}>
          Cut off now<span className="hidden"> what {grant.name} may do</span>
        </button>
      )}
      <span role="status" className="hidden">
        {said}
      </span>
      <FormFailure failure={act.failure} fields={[]} />
    </>
  );
}
