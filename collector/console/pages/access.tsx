/** "Who from outside can do what here, until when?", and who of the firm may. */
import { type ReactNode, useState } from 'react';
import type { AccessOverview, GrantView, ProviderCutReply } from '../../api/access.ts';
import { accessSentence, namedOf } from '../access-words.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { useClock } from '../moment.tsx';
import { FormFailure } from '../parts/field.tsx';
import { GrantActs } from '../parts/grant-acts.tsx';
import { GrantCalendar } from '../parts/grant-calendar.tsx';
import { GrantForm } from '../parts/grant-form.tsx';
import { GrantList } from '../parts/grant-list.tsx';
import { Groups } from '../parts/groups.tsx';
import { LimitsForm } from '../parts/limits-form.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Programs } from '../parts/programs.tsx';
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

function Body({ access }: { readonly access: AccessOverview }) {
  const may = useMay();
  const clock = useClock();
  const act = useAct();
  const named = namedOf(access);
  const asked = access.grants.filter(grant => grant.state === 'asked');
  return (
    <>
      <Lead>{accessSentence(access.grants, named, clock.now)}</Lead>
      {asked.length > 0 && (
        <Section id="requests" title="Waits for an answer">
          <GrantList
            grants={asked}
            named={named}
            acts={grant => (may('give_grants') ? <GrantActs grant={grant} /> : null)}
          />
        </Section>
      )}
      <ProviderSection access={access} />
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
      <Programs access={access} />
      <Groups known={access} />
      <Section id="limits" title="How long the provider may be given access">
        <LimitsForm limits={access.limits} />
      </Section>
    </>
  );
}

const open = ['coming', 'active', 'resting'];

function ProviderSection({ access }: { readonly access: AccessOverview }) {
  const may = useMay()('give_grants');
  const named = namedOf(access);
  const [like, setLike] = useState<GrantView | null>(null);
  const now = access.grants.filter(grant => open.includes(grant.state));
  const past = access.grants.filter(grant => !open.includes(grant.state) && grant.state !== 'asked');
  const again = (grant: GrantView): ReactNode => (
    <button type="button" onClick={() => setLike(grant)}>
      Give again<span className="hidden"> what {grant.name} had</span>
    </button>
  );
  return (
    <Section
      id="grants"
      title="The provider’s people"
      beside={may && <CutProvider something={now.length > 0 || providerIsIn(access)} />}
    >
      {now.length === 0 ? (
        <Empty>No way in is open to the provider, and none opens later.</Empty>
      ) : (
        <>
          <GrantCalendar grants={now} />
          <GrantList grants={now} named={named} acts={grant => (may ? <GrantActs grant={grant} /> : null)} />
        </>
      )}
      {may && <Give access={access} like={like} setLike={setLike} />}
      {past.length > 0 && (
        <details>
          <summary>{plural(past.length, 'earlier grant')}</summary>
          <GrantList grants={past} named={named} acts={grant => (may ? again(grant) : null)} />
        </details>
      )}
    </Section>
  );
}

function providerIsIn(access: AccessOverview): boolean {
  const provider = new Set(access.seats.filter(seat => seat.side === 'provider').map(seat => seat.personId));
  return access.sessions.some(session => provider.has(session.personId));
}

interface GiveProps {
  readonly access: AccessOverview;
  readonly like: GrantView | null;
  readonly setLike: (like: GrantView | null) => void;
}

function Give({ access, like, setLike }: GiveProps) {
  const [shown, setShown] = useState(false);
  const technicians = access.seats
    .filter(seat => seat.role === 'technician' && seat.state === 'active')
    .map(seat => ({ id: seat.personId, name: seat.name }));
  const done = () => {
    setLike(null);
    setShown(false);
    touch(['access']);
  };
  return (
    <details
      open={shown || like !== null}
      onToggle={event => {
        setShown(event.currentTarget.open);
        if (!event.currentTarget.open) setLike(null);
      }}
    >
      <summary>{like === null ? 'Give access without being asked' : `Give ${like.name} access anew`}</summary>
      {technicians.length === 0 ? (
        <Empty>No technician of the provider may sign in yet. Give one a seat below.</Empty>
      ) : (
        <GrantForm key={like?.id ?? 'new'} {...access} technicians={technicians} like={like} done={done} />
      )}
    </details>
  );
}

/** For the day on which something is wrong: everything at once, and no question asked. */
function CutProvider({ something }: { readonly something: boolean }) {
  const act = useAct();
  const [said, setSaid] = useState('');
  const cut = () =>
    void act.run(async () => {
      const done = await post<ProviderCutReply>('/api/provider/cut', {});
      setSaid(
        `Cut off: ${plural(done.cut, 'grant')}, ${plural(done.refused, 'request')}, ${plural(done.tokens, 'enrollment token')}. Nobody of the provider is signed in any more.`,
      );
      touch(['access']);
    });
  return (
    <span className="row">
      <span role="status">{said}</span>
      <FormFailure failure={act.failure} fields={[]} />
      {something && (
        <button type="button" className="danger" disabled={act.busy} onClick={cut}>
          Cut off the whole provider now
        </button>
      )}
    </span>
  );
}
