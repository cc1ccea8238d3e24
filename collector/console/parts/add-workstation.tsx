/** "How do I put it on a computer?": a line to type there, good for one computer, shown once. */
import { type FormEvent, useState } from 'react';
import { useSearch } from 'wouter';
import type { InviteReply, InviteRequest } from '../../api/rollout.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { useClock } from '../moment.tsx';
import { exact, relative } from '../time.ts';
import { ClassChoice } from './class-choice.tsx';
import { CopyButton } from './copy.tsx';
import { FormFailure } from './field.tsx';

export function AddWorkstation({ open }: { readonly open: boolean }) {
  const asked = new URLSearchParams(useSearch()).has('add');
  // Kept here and not taken from `open` again: the first computer must not fold the line away under its reader.
  const [unfolded, setUnfolded] = useState(open || asked);
  const [invite, setInvite] = useState<InviteReply | null>(null);
  return (
    <section id="add" aria-labelledby="add-title" className="box">
      <details open={unfolded} onToggle={event => setUnfolded(event.currentTarget.open)}>
        <summary>
          <h2 id="add-title">Add a workstation</h2>
        </summary>
        {invite === null ? (
          <InviteForm done={setInvite} />
        ) : (
          <Line invite={invite} again={() => setInvite(null)} />
        )}
      </details>
    </section>
  );
}

function InviteForm({ done }: { readonly done: (invite: InviteReply) => void }) {
  const act = useAct();
  const [deviceClass, setDeviceClass] = useState<DeviceClass>('office');
  const [admit, setAdmit] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const request: InviteRequest = { deviceClass, admit };
    void act.run(async () => done(await post<InviteReply>('/api/invites', request)));
  };
  return (
    <form onSubmit={submit} className="form">
      <ClassChoice label="What kind of computer is it?" value={deviceClass} choose={setDeviceClass} />
      <fieldset>
        <legend>When it enrolls</legend>
        <label>
          <input type="radio" name="admit" checked={admit} onChange={() => setAdmit(true)} /> admit it at
          once: whoever holds the line may add one computer
        </label>
        <label>
          <input type="radio" name="admit" checked={!admit} onChange={() => setAdmit(false)} /> let it wait
          until I have looked at it
        </label>
      </fieldset>
      <FormFailure failure={act.failure} fields={[]} />
      <button type="submit" className="main" disabled={act.busy}>
        {act.busy ? 'Making the line …' : 'Make the line to type'}
      </button>
    </form>
  );
}

interface LineProps {
  readonly invite: InviteReply;
  readonly again: () => void;
}

function Line({ invite, again }: LineProps) {
  const clock = useClock();
  const command = invite.lines.find(({ system }) => system === 'installed')?.line ?? invite.token;
  return (
    <div className="line" role="status">
      <p>
        Type this on the workstation, as administrator. It is <b>shown this once</b>, works for one computer,
        and ends{' '}
        <time dateTime={new Date(invite.expiresAt).toISOString()} title={exact(invite.expiresAt)}>
          {relative(invite.expiresAt, clock)}
        </time>
        .
      </p>
      <pre className="command">
        <code>{command}</code>
      </pre>
      <p className="row">
        <CopyButton text={() => command}>Copy the line</CopyButton>
        <button type="button" className="quiet" onClick={again}>
          Make another
        </button>
      </p>
      <p className="hint">The computer appears on this page by itself when it has enrolled.</p>
    </div>
  );
}
