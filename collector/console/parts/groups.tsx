/** Groups of computers by a name of the firm's: what a grant can be for. */
import { type FormEvent, useState } from 'react';
import type { AccessOverview, DeviceGroup } from '../../api/access.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useMay } from '../session.ts';
import { listed, plural } from '../words.ts';
import { chosenDevices, DeviceBoxes } from './device-boxes.tsx';
import { Field, FormFailure } from './field.tsx';
import { Section } from './page.tsx';
import { Empty } from './status.tsx';

type Known = Pick<AccessOverview, 'devices' | 'groups'>;

export function Groups({ known }: { readonly known: Known }) {
  const may = useMay()('manage_devices');
  const names = new Map(known.devices.map(device => [device.id, device.name]));
  return (
    <Section id="groups" title="Groups of computers">
      {known.groups.length === 0 ? (
        <Empty>
          No group yet. With one, access can be given for “Front desk” rather than for everything.
        </Empty>
      ) : (
        <ul className="cards">
          {known.groups.map(group => (
            <Group
              key={group.id}
              group={group}
              names={group.devices.flatMap(id => names.get(id) ?? [])}
              known={known}
              may={may}
            />
          ))}
        </ul>
      )}
      {may && known.devices.length > 0 && (
        <details>
          <summary>Make a group</summary>
          <GroupForm known={known} group={null} done={() => {}} />
        </details>
      )}
    </Section>
  );
}

interface GroupProps {
  readonly group: DeviceGroup;
  readonly names: readonly string[];
  readonly known: Known;
  readonly may: boolean;
}

function Group({ group, names, known, may }: GroupProps) {
  const act = useAct();
  const [open, setOpen] = useState(false);
  const end = () =>
    void act.run(async () => {
      await post(`/api/device-groups/${encodeURIComponent(group.id)}/end`);
      touch(['access']);
    });
  return (
    <li>
      <span>
        <b>{group.name}</b>{' '}
        <span className="faint">
          {names.length === 0 ? 'no computer' : `${plural(names.length, 'computer')}: ${listed(names)}`}
        </span>
      </span>
      {may && (
        <span className="row">
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close' : 'Change'}
            <span className="hidden"> the group {group.name}</span>
          </button>
          <button type="button" className="quiet" disabled={act.busy} onClick={end}>
            Take away
            <span className="hidden"> the group {group.name}; a grant for it opens nothing then</span>
          </button>
        </span>
      )}
      <FormFailure failure={act.failure} fields={[]} />
      {open && <GroupForm known={known} group={group} done={() => setOpen(false)} />}
    </li>
  );
}

interface GroupFormProps {
  readonly known: Known;
  readonly group: DeviceGroup | null;
  readonly done: () => void;
}

function GroupForm({ known, group, done }: GroupFormProps) {
  const act = useAct();
  const id = group?.id ?? 'new';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const devices = chosenDevices(form);
    void act.run(async () => {
      const path = group === null ? '' : `/${encodeURIComponent(group.id)}`;
      await post(`/api/device-groups${path}`, { name: typed(form, `group-name-${id}`), devices });
      if (group === null) element.reset();
      touch(['access']);
      done();
    });
  };
  const name = `group-name-${id}`;
  const wrong = act.failure?.field === 'name' ? act.failure.message : null;
  return (
    <form className="form" onSubmit={submit} aria-label={group === null ? 'Make a group' : group.name}>
      <Field
        name={name}
        label="Its name"
        maxLength={60}
        required
        autoComplete="off"
        defaultValue={group?.name}
        failure={null}
      />
      {wrong !== null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      <DeviceBoxes legend="Computers in it" devices={known.devices} chosen={group?.devices ?? []} />
      {group !== null && (
        <p className="hint">Whoever has a grant for this group now can do the same on what you add.</p>
      )}
      <FormFailure failure={act.failure} fields={['name']} />
      <button type="submit" className="main" disabled={act.busy}>
        {group === null ? 'Make the group' : 'Save'}
      </button>
    </form>
  );
}
