/** A technician's own view: "What may I do here, until when?" */
import type { OwnGrants } from '../../api/access.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { GrantForm } from '../parts/grant-form.tsx';
import { GrantList } from '../parts/grant-list.tsx';
import { OwnActs } from '../parts/own-acts.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { useSession } from '../session.ts';
import { plural } from '../words.ts';

export function OwnGrantsPage() {
  const loaded = useLoad<OwnGrants>('/api/my-grants', ['access']);
  const { firm } = useSession();
  return (
    <Page title="Your grants">
      <Shown of={loaded}>
        {own => {
          const active = own.grants.filter(grant => grant.state === 'active');
          const asked = own.grants.filter(grant => grant.state === 'asked');
          return (
            <>
              <Lead>
                {active.length > 0
                  ? `You have ${plural(active.length, 'grant')} in force at ${firm}.`
                  : `Nothing is open to you at ${firm} now${asked.length > 0 ? '; the firm has not answered yet' : ''}.`}
              </Lead>
              <div className="pair">
                <Section id="grants" title="What the firm gave you">
                  {own.grants.length === 0 ? (
                    <Empty>You have not asked for anything yet.</Empty>
                  ) : (
                    <GrantList grants={own.grants} deviceName={id => id} acts={() => null} />
                  )}
                </Section>
                <section className="box" aria-labelledby="ask">
                  <h2 id="ask">Ask for access</h2>
                  <GrantForm
                    limits={own.limits}
                    sites={own.sites}
                    technicians={null}
                    devices={[]}
                    done={() => touch(['access'])}
                  />
                </section>
              </div>
              <OwnActs />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
