/** The tokens of the last 90 days: how far each is used, and taking one back. */
import type { InviteList, InviteRow } from '../../api/rollout.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { inviteWord, usesWords } from '../rollout-words.ts';
import { classWord } from '../words.ts';
import { FormFailure } from './field.tsx';
import { Section } from './page.tsx';
import { Shown } from './status.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

export function InviteTable() {
  const loaded = useLoad<InviteList>('/api/invites', ['devices']);
  return (
    <Shown of={loaded}>{({ invites }) => (invites.length === 0 ? null : <Listed invites={invites} />)}</Shown>
  );
}

function Listed({ invites }: { readonly invites: readonly InviteRow[] }) {
  const act = useAct();
  const end = (id: string) =>
    act.run(async () => {
      await post(`/api/invites/${encodeURIComponent(id)}/end`);
      touch(['devices']);
    });
  const columns: readonly Column<InviteRow>[] = [
    {
      title: 'Made',
      cell: invite => (
        <To href={`/add/${encodeURIComponent(invite.id)}`}>
          <When at={invite.createdAt} />
        </To>
      ),
      text: invite => new Date(invite.createdAt).toISOString(),
      order: invite => invite.createdAt,
    },
    { title: 'By', cell: invite => invite.createdBy, text: invite => invite.createdBy },
    { title: 'Joined', cell: usesWords, text: usesWords, order: invite => invite.used },
    {
      title: 'Class',
      cell: invite => classWord[invite.deviceClass],
      text: invite => classWord[invite.deviceClass],
    },
    {
      title: 'From',
      cell: invite => invite.networks.join(', ') || 'anywhere',
      text: invite => invite.networks.join(' '),
    },
    { title: 'State', cell: invite => <State invite={invite} />, text: invite => inviteWord[invite.state] },
    {
      title: 'Change',
      cell: invite =>
        invite.state === 'good' && (
          <button type="button" className="quiet" disabled={act.busy} onClick={() => void end(invite.id)}>
            Take back<span className="hidden"> the token made by {invite.createdBy}</span>
          </button>
        ),
      text: () => '',
    },
  ];
  return (
    <Section id="tokens" title="Lines made">
      <p className="hint">
        A line that is taken back lets no further computer join; those that joined with it stay.
      </p>
      <FormFailure failure={act.failure} fields={[]} />
      <Table
        caption="Lines of the last 90 days"
        columns={columns}
        rows={invites}
        rowKey={invite => invite.id}
      />
    </Section>
  );
}

function State({ invite }: { readonly invite: InviteRow }) {
  const word = inviteWord[invite.state];
  if (invite.state === 'used_up') return word;
  return (
    <>
      {word}, {invite.state === 'good' ? 'ends ' : ''}
      <When at={invite.endedAt ?? invite.expiresAt} />
    </>
  );
}
