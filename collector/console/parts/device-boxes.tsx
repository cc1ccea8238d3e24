/** Which computers are in something: a box for each, under the name "device". */
import type { ReactNode } from 'react';

interface Props<D> {
  readonly legend: string;
  /** One below the other; otherwise side by side. */
  readonly stacked?: boolean;
  readonly devices: readonly D[];
  /** Ids of those that are in it now. */
  readonly chosen: readonly string[];
  /** What stands behind a computer's name. */
  readonly remark?: (device: D) => ReactNode;
}

export function DeviceBoxes<D extends { readonly id: string; readonly name: string }>({
  legend,
  stacked = false,
  devices,
  chosen,
  remark,
}: Props<D>) {
  return (
    <fieldset className={stacked ? undefined : 'boxes'}>
      <legend>{legend}</legend>
      {devices.map(device => (
        <label key={device.id}>
          <input
            type="checkbox"
            name="device"
            value={device.id}
            defaultChecked={chosen.includes(device.id)}
          />
          {device.name}
          {remark?.(device)}
        </label>
      ))}
    </fieldset>
  );
}

/** The ids that a form with these boxes holds. */
export function chosenDevices(form: FormData): readonly string[] {
  return form.getAll('device').filter(one => typeof one === 'string');
}
