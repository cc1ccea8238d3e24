/** Where a computer stands: the walk between two of them tells whether one person can have used both. */
import { type FormEvent, useState } from 'react';
import type { PlaceList, PlaceRequest } from '../../api/people.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { Field, FormFailure } from './field.tsx';
import { Shown } from './status.tsx';

export function DevicePlace({ deviceId }: { readonly deviceId: string }) {
  const loaded = useLoad<PlaceList>('/api/places', []);
  return (
    <div className="box">
      <h3>Place</h3>
      <p className="hint">
        The walk between two computers tells whether one person can have used a login on both. Without a place
        nothing is said of it.
      </p>
      <Shown of={loaded}>
        {({ places }) => (
          <PlaceForm deviceId={deviceId} place={places.find(place => place.deviceId === deviceId) ?? null} />
        )}
      </Shown>
    </div>
  );
}

function PlaceForm({ deviceId, place }: { readonly deviceId: string; readonly place: PlaceRequest | null }) {
  const act = useAct();
  const [kept, setKept] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: PlaceRequest = {
      site: typed(form, 'site'),
      floor: typed(form, 'floor'),
      room: typed(form, 'room'),
    };
    void act.run(async () => {
      await post(`/api/devices/${encodeURIComponent(deviceId)}/place`, request);
      touch(['devices', 'findings']);
      setKept(true);
    });
  };
  const of = { failure: act.failure, autoComplete: 'off' } as const;
  return (
    <form className="form" onSubmit={submit} aria-label="Place">
      <Field {...of} name="site" label="Building" required defaultValue={place?.site ?? ''} />
      <Field {...of} name="floor" label="Floor" defaultValue={place?.floor ?? ''} />
      <Field {...of} name="room" label="Room" defaultValue={place?.room ?? ''} />
      <FormFailure failure={act.failure} fields={['site', 'floor', 'room']} />
      <button type="submit" disabled={act.busy}>
        Keep
      </button>
      <p role="status">{kept && 'Kept.'}</p>
    </form>
  );
}
