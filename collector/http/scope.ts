/** Which computers a reach covers: by what they are and where they stand now, not when the grant was given. */

import { grantFor, type Reach, type ScopedDevice } from '../access/decide.ts';
import { listPlaces } from '../admins/store.ts';
import { groupsOfDevices } from '../devices/groups/store.ts';
import { type Device, findDevice } from '../devices/store.ts';
import type { Queries } from '../store/db.ts';

export async function scopedDevice(db: Queries, id: string): Promise<ScopedDevice | null> {
  const device = await findDevice(db, id);
  if (device === undefined) return null;
  const place = (await listPlaces(db)).find(one => one.device_id === id);
  const groups = (await groupsOfDevices(db, id)).get(id) ?? [];
  return { id, deviceClass: device.device_class, site: place?.site ?? null, groups };
}

export type Within = (device: Pick<Device, 'id' | 'device_class'>) => boolean;

/** A test for many computers at once. */
export async function withinReach(db: Queries, reach: Reach): Promise<Within> {
  if (reach.kind !== 'some') return () => reach.kind === 'all';
  const sites = new Map((await listPlaces(db)).map(place => [place.device_id, place.site]));
  const groups = await groupsOfDevices(db);
  return ({ id, device_class }) => {
    const where = { site: sites.get(id) ?? null, groups: groups.get(id) ?? [] };
    return grantFor(reach, { id, deviceClass: device_class, ...where }) !== undefined;
  };
}
