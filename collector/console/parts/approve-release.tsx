/** Approving a release for a ring: what is signed, then a passkey; or the same document, signed elsewhere. */
import { useEffect, useState } from 'react';
import type { ApprovalRequest, PasskeyApproval } from '../../api/releases.ts';
import { useAct } from '../act.ts';
import { get, post } from '../api.ts';
import { touch } from '../live.ts';
import { toFailure } from '../load.ts';
import { approvalSays } from '../release-words.ts';
import { documentIn, saveText, signedByPasskey } from '../signing.ts';
import { moment } from '../time.ts';
import { listed, plural } from '../words.ts';
import { FormFailure } from './field.tsx';
import { HandIn } from './hand-in.tsx';
import { Loading } from './status.tsx';

interface ApproveProps {
  readonly release: string;
  readonly ring: string;
  readonly names: ReadonlyMap<string, string>;
  readonly done: () => void;
}

export function ApproveRelease({ release, ring, names, done }: ApproveProps) {
  const [request, setRequest] = useState<ApprovalRequest | null>(null);
  const [failure, setFailure] = useState<ReturnType<typeof toFailure> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const path = `/api/releases/${encodeURIComponent(release)}/approval?ring=${encodeURIComponent(ring)}`;
    get<ApprovalRequest>(path, stop.signal)
      .then(setRequest)
      .catch((cause: unknown) => {
        if (!stop.signal.aborted) setFailure(toFailure(cause));
      });
    return () => stop.abort();
  }, [release, ring]);
  return (
    <section className="box form" aria-label={`Approve ${release} for the ring ${ring}`}>
      <FormFailure failure={failure} fields={[]} />
      {request === null ? (
        failure === null && <Loading />
      ) : (
        <Sign request={request} names={names} done={done} />
      )}
      <button type="button" className="quiet" onClick={done}>
        Leave it
      </button>
    </section>
  );
}

interface SignProps {
  readonly request: ApprovalRequest;
  readonly names: ReadonlyMap<string, string>;
  readonly done: () => void;
}

function Sign({ request, names, done }: SignProps) {
  const { envelope, passkey, notHere, wait } = request;
  const act = useAct();
  const [anyway, setAnyway] = useState(false);
  const took = () => {
    touch(['devices']);
    done();
  };
  const withPasskey = () =>
    void act.run(async () => {
      if (passkey === null) return;
      const signed = await signedByPasskey(envelope, passkey);
      await post('/api/release-approvals/passkey', { ...signed, anyway } satisfies PasskeyApproval);
      took();
    });
  const ready = wait === null || anyway;
  return (
    <>
      <What envelope={envelope} names={names} />
      {wait !== null && (
        <div className="notice">
          <p>{wait}</p>
          <label>
            <input type="checkbox" checked={anyway} onChange={event => setAnyway(event.target.checked)} />
            Approve it all the same. The audit trail says so.
          </label>
        </div>
      )}
      {passkey !== null && (
        <button type="button" className="main" disabled={act.busy || !ready} onClick={withPasskey}>
          {act.busy ? 'Waiting for the passkey …' : 'Approve with your passkey'}
        </button>
      )}
      <FormFailure failure={act.failure} fields={[]} />
      {passkey === null && <p>{notHere}</p>}
      <details open={passkey === null}>
        <summary>Sign with the firm’s key, on another computer</summary>
        <ol className="steps">
          <li>
            <button type="button" onClick={() => saveText('approval.json', envelope)}>
              Download approval.json
            </button>{' '}
            and carry it to where the key lives.
          </li>
          <li>
            There: <code>collector release sign approval.json --key firm.key</code>
          </li>
          <li>
            <HandIn
              label="Hand in the signed approval.json here"
              take={async text => {
                await post('/api/release-approvals/signed', { envelope: text, anyway });
                took();
              }}
            />
          </li>
        </ol>
      </details>
    </>
  );
}

/** Read from the very bytes that are signed, not from what the page was told beside them. */
function What({ envelope, names }: { readonly envelope: string; readonly names: SignProps['names'] }) {
  const says = approvalSays(documentIn(envelope).says);
  const computers =
    says.devices === null
      ? 'every computer, those that join later too'
      : `${plural(says.devices.length, 'computer')}: ${listed(
          says.devices.map(id => names.get(id) ?? id),
          12,
        )}`;
  return (
    <>
      <h3>
        Version {says.release}, for the ring “{says.ring}”
      </h3>
      <p>
        {`You sign approval number ${says.number}, for ${computers}. It is good until ${moment(says.expiresAt)}.`}
      </p>
      <p className="hint">
        Release <code>{says.sha256}</code>
      </p>
    </>
  );
}
