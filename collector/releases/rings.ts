/** Rings: one computer first, then a group, then all. A ring gets a release when the one before it runs it. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { DeviceUpdateRow } from '../store/tables-releases.ts';
import { listDeviceUpdates, listRings } from './store.ts';
import { ReleaseError } from './words.ts';

export type Members = 'all' | readonly string[];

export interface Ring {
  readonly name: string;
  readonly members: Members;
}

/** The last ring is there from the beginning. */
export const lastRing = 'all';

export function ringsFrom(
  rows: readonly { readonly name: string; readonly devices: string }[],
): readonly Ring[] {
  const named = rows.map(row => ({ name: row.name, members: JSON.parse(row.devices) as Members }));
  return [...named, { name: lastRing, members: 'all' as const }];
}

export async function readRings(db: Queries): Promise<readonly Ring[]> {
  return ringsFrom(await listRings(db));
}

/** @throws ReleaseError */
export function ringNamed(rings: readonly Ring[], name: string): Ring {
  const ring = rings.find(one => one.name === name);
  if (ring === undefined)
    throw new ReleaseError(
      `There is no ring "${name}". There are: ${rings.map(one => one.name).join(', ')}.`,
    );
  if (ring.members !== 'all' && ring.members.length === 0)
    throw new ReleaseError(`Nobody is in the ring "${name}" yet.`);
  return ring;
}

export interface RanOn {
  readonly deviceId: string;
  readonly version: string;
}

/**
 * Why a ring should wait; null when nothing speaks against it.
 * @param running what each admitted device runs
 */
export function whyWait(
  rings: readonly Ring[],
  name: string,
  release: string,
  running: readonly RanOn[],
  told: readonly Pick<Selectable<DeviceUpdateRow>, 'device_id' | 'release' | 'state'>[],
): string | null {
  const at = rings.findIndex(one => one.name === name);
  for (const before of rings.slice(0, at)) {
    const members = before.members === 'all' ? running.map(one => one.deviceId) : before.members;
    if (members.length === 0) continue;
    const back = told.some(
      one => members.includes(one.device_id) && one.release === release && one.state === 'went_back',
    );
    if (back) return `A computer of the ring "${before.name}" went back from ${release}.`;
    const runs = running.some(one => members.includes(one.deviceId) && one.version === release);
    if (!runs) return `No computer of the ring "${before.name}" runs ${release} yet.`;
  }
  return null;
}

export async function turnOf(
  db: Queries,
  name: string,
  release: string,
  running: readonly RanOn[],
): Promise<string | null> {
  return whyWait(await readRings(db), name, release, running, await listDeviceUpdates(db));
}
