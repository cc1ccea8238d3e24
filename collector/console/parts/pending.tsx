/** Devices that enrolled and wait for the firm's yes. */
import { useState } from 'react';
import type { DeviceRow } from '../../api/types.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { To, useAt } from '../moment.tsx';
import { ClassChoice } from './class-choice.tsx';
import { FormFailure } from './field.tsx';
import { Section } from './page.tsx';
import { When } from './when.tsx';

export function PendingDevices({ devices }: { readonly devices: readonly DeviceRow[] }) {
  return (
    <Section id="pending" title="Waits for you">
      <p className="hint">
        Admit a computer only when you know that it is yours. Until then its reports are kept but count for
        nothing.
      </p>
      <ul className="cards">
        {devices.map(device => (
          <li key={device.id}>
            <div>
              <To className="name" href={`/devices/${encodeURIComponent(device.id)}`}>
                {device.name}
              </To>
              <small>
                {device.system ?? device.platform}, enrolled <When at={device.enrolledAt} />
              </small>
            </div>
            <Admit device={device} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Admit({ device }: { readonly device: DeviceRow }) {
  const past = useAt() !== null;
  const act = useAct();
  const [deviceClass, setDeviceClass] = useState<DeviceClass>(device.deviceClass);
  const admit = () =>
    act.run(async () => {
      await post(`/api/devices/${encodeURIComponent(device.id)}/admit`, { deviceClass });
      touch(['devices', 'findings']);
    });
  return (
    <div className="admit">
      <ClassChoice label="Class" value={deviceClass} choose={setDeviceClass} disabled={past} />
      <button
        type="button"
        className="main"
        aria-label={`Admit ${device.name}`}
        disabled={past || act.busy}
        onClick={() => void admit()}
      >
        {act.busy ? 'Admitting …' : 'Admit'}
      </button>
      <FormFailure failure={act.failure} fields={[]} />
    </div>
  );
}
