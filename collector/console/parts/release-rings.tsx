/** Rings: which computers get a release first, which next. */
import { type FormEvent, useState } from 'react';
import type { AgentVersions, RingRow } from '../../api/releases.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { ringWords } from '../release-words.ts';
import { useMay } from '../session.ts';
import { chosenDevices, DeviceBoxes } from './device-boxes.tsx';
import { Field, FormFailure } from './field.tsx';
import { Section } from './page.tsx';

export function ReleaseRings({ of }: { readonly of: AgentVersions }) {
  const may = useMay()('manage_releases');
  const names = new Map(of.devices.map(one => [one.id, one.name]));
  return (
    <Section id="rings" title="Rings">
      <p className="hint">
        A ring gets a release once a computer of the ring before it runs it and none went back. An approval
        names the computers that are in the ring when it is made.
      </p>
      <ul className="cards">
        {of.rings.map(ring => (
          <Ring key={ring.name} ring={ring} of={of} names={names} may={may} />
        ))}
      </ul>
      {may && of.devices.length > 0 && (
        <details>
          <summary>Make a ring</summary>
          <RingForm of={of} ring={null} done={() => {}} />
        </details>
      )}
    </Section>
  );
}

interface RingProps {
  readonly ring: RingRow;
  readonly of: AgentVersions;
  readonly names: ReadonlyMap<string, string>;
  readonly may: boolean;
}

function Ring({ ring, of, names, may }: RingProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <span>
        <b>{ring.name}</b> <span className="faint">{ringWords(ring, names)}</span>
      </span>
      {may && ring.devices !== null && (
        <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Close' : 'Change'}
          <span className="hidden"> the ring {ring.name}</span>
        </button>
      )}
      {open && <RingForm of={of} ring={ring} done={() => setOpen(false)} />}
    </li>
  );
}

interface RingFormProps {
  readonly of: AgentVersions;
  /** Null: a new one. */
  readonly ring: RingRow | null;
  readonly done: () => void;
}

function RingForm({ of, ring, done }: RingFormProps) {
  const act = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const devices = chosenDevices(form);
    void act.run(async () => {
      await post('/api/release-rings', { name: ring?.name ?? typed(form, 'ring-name'), devices });
      if (ring === null) element.reset();
      touch(['devices']);
      done();
    });
  };
  const elsewhere = (name: string) => name !== 'all' && name !== ring?.name;
  return (
    <form className="form" onSubmit={submit} aria-label={ring === null ? 'Make a ring' : `Ring ${ring.name}`}>
      {ring === null && (
        <Field
          name="ring-name"
          label="Its name"
          hint="Letters and digits: first, office. It comes after the rings that are there."
          maxLength={32}
          pattern="[\w\-]+"
          required
          autoComplete="off"
          failure={null}
        />
      )}
      <DeviceBoxes
        legend="Computers in it"
        devices={of.devices}
        chosen={ring?.devices ?? []}
        remark={one => elsewhere(one.ring) && <span className="faint">&nbsp;(now in {one.ring})</span>}
      />
      {ring !== null && <p className="hint">A ring without a computer is taken away.</p>}
      <FormFailure failure={act.failure} fields={[]} />
      <button type="submit" className="main" disabled={act.busy}>
        {ring === null ? 'Make the ring' : 'Save the ring'}
      </button>
    </form>
  );
}
