/** A technician's own view: "What may I do here, until when?" */
import { useState } from 'react';
import type { GrantView, OwnGrants } from '../../api/access.ts';
import { namedOf, ownSentence } from '../access-words.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { useClock } from '../moment.tsx';
import { GrantForm } from '../parts/grant-form.tsx';
import { GrantList } from '../parts/grant-list.tsx';
import { OwnActs } from '../parts/own-acts.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { useSession } from '../session.ts';
import { plural } from '../words.ts';

export function OwnGrantsPage() {
  const loaded = useLoad<OwnGrants>('/api/my-grants', ['access']);
  return (
    <Page title="Your grants">
      <Shown of={loaded}>{own => <Body own={own} />}</Shown>
    </Page>
  );
}

const open = ['asked', 'coming', 'active', 'resting'];

function Body({ own }: { readonly own: OwnGrants }) {
  const { firm } = useSession();
  const clock = useClock();
  const [like, setLike] = useState<GrantView | null>(null);
  const named = namedOf(own);
  const now = own.grants.filter(grant => open.includes(grant.state));
  const past = own.grants.filter(grant => !open.includes(grant.state));
  const again = (grant: GrantView) => (
    <button
      type="button"
      onClick={() => {
        setLike(grant);
        document.getElementById('ask')?.scrollIntoView();
      }}
    >
      Ask again<span className="hidden"> for what you had: {grant.reason}</span>
    </button>
  );
  return (
    <>
      <Lead>{ownSentence(own.grants, firm, named, clock.now)}</Lead>
      <div className="pair">
        <Section id="grants" title="Open or asked for">
          {now.length === 0 ? (
            <Empty>Nothing. Ask for what you need; the firm answers, and it ends by itself.</Empty>
          ) : (
            <GrantList grants={now} own named={named} acts={() => null} />
          )}
          {past.length > 0 && (
            <details open={now.length === 0}>
              <summary>{plural(past.length, 'earlier one')}</summary>
              <GrantList grants={past} own named={named} acts={again} />
            </details>
          )}
        </Section>
        <section aria-labelledby="ask">
          <h2 id="ask">{like === null ? 'Ask for access' : 'Ask for the same again'}</h2>
          <GrantForm
            key={like?.id ?? 'new'}
            {...own}
            technicians={null}
            like={like}
            done={() => {
              setLike(null);
              touch(['access']);
            }}
          />
        </section>
      </div>
      <OwnActs />
    </>
  );
}
