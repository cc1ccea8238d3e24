/** "How do I put it on a computer?": a line to type there, and the computer appearing by itself. */
import { useState } from 'react';
import { useAt } from '../moment.tsx';
import { InstallLines } from '../parts/install-line.tsx';
import { InviteForm, type NewInvite } from '../parts/invite-form.tsx';
import { InviteTable } from '../parts/invite-list.tsx';
import { Joined } from '../parts/joined.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty } from '../parts/status.tsx';

export function AddWorkstationsPage() {
  const past = useAt() !== null;
  const [invite, setInvite] = useState<NewInvite | null>(null);
  return (
    <Page title="Add workstations">
      <Lead>Make a line, type it on the computer, and the computer appears here by itself.</Lead>
      {past && <Empty>A computer joins now, not in the past. Go back to now first.</Empty>}
      {!past && invite === null && (
        <section className="box" aria-label="A new line">
          <InviteForm done={setInvite} />
        </section>
      )}
      {!past && invite !== null && <Made invite={invite} again={() => setInvite(null)} />}
      {!past && <InviteTable key={invite?.id ?? ''} />}
    </Page>
  );
}

function Made({ invite, again }: { readonly invite: NewInvite; readonly again: () => void }) {
  return (
    <>
      <Section
        id="line"
        title="Type this on the computer"
        beside={
          <button type="button" className="quiet" onClick={again}>
            Make another
          </button>
        }
      >
        <InstallLines invite={invite} />
      </Section>
      <Joined id={invite.id} />
    </>
  );
}

/** A token that was made before: its line is not kept anywhere, who joined with it is. */
export function InvitePage({ id }: { readonly id: string }) {
  return (
    <Page title="Add workstations">
      <Lead>The line itself was shown once, when it was made. This is who joined with it.</Lead>
      <Joined id={id} />
      <InviteTable />
    </Page>
  );
}
