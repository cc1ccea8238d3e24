/** Which computers report here, which wait for the firm, and how to add one. */
import { useLocation, useSearch } from 'wouter';
import type { DeviceList, DeviceRow } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import { type DeviceShow, matchesDevice, readShow, shows } from '../device-filter.ts';
import { useLoad } from '../load.ts';
import { To, useAt } from '../moment.tsx';
import { DeviceTable } from '../parts/device-table.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { PendingDevices } from '../parts/pending.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { devicesSentence } from '../sentences.ts';
import { useMay } from '../session.ts';

export function DevicesPage() {
  const at = useAt();
  const loaded = useLoad<DeviceList>(
    withQuery('/api/devices', { at }),
    at === null ? ['devices', 'findings'] : [],
  );
  return (
    <Page title="Devices">
      <Shown of={loaded}>{list => <DevicesBody list={list} />}</Shown>
    </Page>
  );
}

function DevicesBody({ list }: { readonly list: DeviceList }) {
  const past = useAt() !== null;
  const may = useMay();
  const of = (standing: DeviceRow['standing']) => list.devices.filter(d => d.standing === standing);
  const pending = of('pending');
  const revoked = of('revoked');
  return (
    <>
      <Lead>{devicesSentence(list, past)}</Lead>
      {!past && may('invite_devices') && (
        <p>
          <To className={list.devices.length === 0 ? 'button main' : 'button'} href="/add">
            Add workstations
          </To>
        </p>
      )}
      {!past && may('see_access') && list.devices.length > 0 && (
        <p>
          <To href="/agent-versions">Agent versions: which computer runs which</To>
        </p>
      )}
      {pending.length > 0 && <PendingDevices devices={pending} />}
      <Admitted devices={of('admitted')} />
      {revoked.length > 0 && (
        <Section id="revoked" title="Taken off the list">
          <details>
            <summary>{revoked.length} no longer report; what they reported is kept</summary>
            <DeviceTable caption="Devices taken off the list" devices={revoked} />
          </details>
        </Section>
      )}
    </>
  );
}

function Admitted({ devices }: { readonly devices: readonly DeviceRow[] }) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const params = new URLSearchParams(search);
  const show = readShow(params);
  const text = params.get('q') ?? '';
  const set = (name: string, value: string) =>
    navigate(withQuery(`/devices?${search}`, { [name]: value }), { replace: name === 'q' });
  const shown = devices.filter(device => matchesDevice(device, show, text));
  if (devices.length === 0) return null;
  return (
    <Section id="admitted" title="Admitted">
      <search className="filters">
        <span className="choice">
          <label htmlFor="q">Find</label>
          <input id="q" type="search" value={text} onChange={event => set('q', event.currentTarget.value)} />
        </span>
        <span className="choice">
          <label htmlFor="show">Show</label>
          <select
            id="show"
            value={show}
            onChange={event => set('show', event.currentTarget.value as DeviceShow)}
          >
            {Object.entries(shows).map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </span>
        <span role="status" className="faint">
          {shown.length} of {devices.length}
        </span>
      </search>
      {shown.length === 0 ? (
        <Empty>No computer matches.</Empty>
      ) : (
        <DeviceTable caption="Admitted devices" devices={shown} />
      )}
    </Section>
  );
}
