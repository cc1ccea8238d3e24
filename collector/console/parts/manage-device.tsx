/** What the firm may change about a device: its class (undone with one click), and whether it may report at all. */
import { type FormEvent, useState } from 'react';
import type { DeviceDetail } from '../../api/types.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useAt } from '../moment.tsx';
import { classWord } from '../words.ts';
import { ClassChoice } from './class-choice.tsx';
import { DevicePlace } from './device-place.tsx';
import { Field, FormFailure } from './field.tsx';
import { Section } from './page.tsx';

export function ManageDevice({ device }: { readonly device: DeviceDetail }) {
  if (useAt() !== null) return null;
  return (
    <Section id="manage" title="Change">
      <div className="pair">
        {device.standing === 'admitted' && <ChangeClass device={device} />}
        <DevicePlace deviceId={device.id} />
        <Revoke device={device} />
      </div>
    </Section>
  );
}

function ChangeClass({ device }: { readonly device: DeviceDetail }) {
  const act = useAct();
  const [before, setBefore] = useState<DeviceClass | null>(null);
  const change = (deviceClass: DeviceClass, undo: DeviceClass | null) =>
    act.run(async () => {
      await post(`/api/devices/${encodeURIComponent(device.id)}/class`, { deviceClass });
      setBefore(undo);
      touch(['devices', 'findings']);
    });
  return (
    <div className="box">
      <h3>Class</h3>
      <p className="hint">The class decides what is expected: a front desk locks sooner than an office.</p>
      <ClassChoice
        label="This computer is"
        value={device.deviceClass}
        disabled={act.busy}
        choose={next => void change(next, device.deviceClass)}
      />
      <p role="status">
        {before !== null && (
          <>
            It is now judged as {classWord[device.deviceClass].toLowerCase()}.{' '}
            <button type="button" className="quiet" onClick={() => void change(before, null)}>
              Undo
            </button>
          </>
        )}
      </p>
      <FormFailure failure={act.failure} fields={[]} />
    </div>
  );
}

function Revoke({ device }: { readonly device: DeviceDetail }) {
  const act = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = typed(new FormData(event.currentTarget), 'reason');
    void act.run(async () => {
      await post(`/api/devices/${encodeURIComponent(device.id)}/revoke`, { reason });
      touch(['devices', 'findings']);
    });
  };
  return (
    <form className="box" onSubmit={submit}>
      <h3>Take it off the list</h3>
      <p className="hint">
        It can no longer report and counts no longer. What it reported is kept. This cannot be undone: to come
        back it has to enroll again.
      </p>
      <Field
        name="reason"
        label="Why? This is kept with the record."
        required
        autoComplete="off"
        failure={act.failure}
      />
      <FormFailure failure={act.failure} fields={['reason']} />
      <button type="submit" className="danger" disabled={act.busy}>
        {act.busy ? 'Taking it off …' : `Take ${device.name} off the list for good`}
      </button>
    </form>
  );
}
