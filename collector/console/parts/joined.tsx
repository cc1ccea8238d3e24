/** Who joined with a token, as it happens: the page turns from waiting to "FRONT-2 is here" by itself. */
import type { InviteDetail } from '../../api/rollout.ts';
import type { DeviceRow } from '../../api/types.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { arrivalWords, joinedSentence } from '../rollout-words.ts';
import { useMay } from '../session.ts';
import { Section } from './page.tsx';
import { Admit } from './pending.tsx';
import { Shown } from './status.tsx';
import { When } from './when.tsx';

export function Joined({ id }: { readonly id: string }) {
  const loaded = useLoad<InviteDetail>(`/api/invites/${encodeURIComponent(id)}`, ['devices', 'findings']);
  return (
    <Section id="joined" title="Who joined">
      <Shown of={loaded}>{invite => <JoinedBody invite={invite} />}</Shown>
    </Section>
  );
}

function JoinedBody({ invite }: { readonly invite: InviteDetail }) {
  const waiting = invite.devices.length === 0 && invite.state === 'good';
  return (
    <>
      <p role="status" className={waiting ? 'arrival waiting' : 'arrival'}>
        {joinedSentence(invite)}
      </p>
      {waiting && <p className="hint">It appears here by itself. You may leave this page and come back.</p>}
      <ul className="cards">
        {invite.devices.map(device => (
          <Arrived key={device.id} device={device} />
        ))}
      </ul>
    </>
  );
}

function Arrived({ device }: { readonly device: DeviceRow }) {
  const may = useMay();
  return (
    <li>
      <div>
        <To className="name" href={`/devices/${encodeURIComponent(device.id)}`}>
          {device.name}
        </To>
        <small>
          {device.system ?? device.platform}, joined <When at={device.enrolledAt} />
        </small>
        <p>{arrivalWords(device)}</p>
      </div>
      {device.standing === 'pending' && may('manage_devices') && <Admit device={device} />}
    </li>
  );
}
