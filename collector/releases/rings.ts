/** Rings: one computer first, then a group, then all. A ring gets a release when the one before it runs it. */
import type { Selectable } from 'kysely';
import { listDevices } from '../devices/store.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import type { Queries } from '../store/db.ts';
import type { DeviceUpdateRow } from '../store/tables-releases.ts';
import type { Doer } from './doer.ts';
import { listDeviceUpdates, listRings, removeRing, writeRing } from './store.ts';
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

export interface RingChange {
  readonly name: string;
  readonly devices: readonly string[];
}

/**
 * What changes when a ring gets these devices: a device is in one ring, so others lose it. Pure.
 * @throws ReleaseError for a name that no ring may have
 */
export function ringChanges(rings: readonly Ring[], wish: RingChange): readonly RingChange[] {
  if (wish.name === lastRing || !/^[\w-]{1,32}$/.test(wish.name))
    throw new ReleaseError(
      'A ring has a name of letters and digits, 32 at most; the last one, "all", is there by itself.',
    );
  const others = rings.flatMap(({ name, members }) => {
    if (name === wish.name || members === 'all') return [];
    const left = members.filter(id => !wish.devices.includes(id));
    return left.length === members.length ? [] : [{ name, devices: left }];
  });
  return [...others, { name: wish.name, devices: [...new Set(wish.devices)] }];
}

/** Puts devices into a ring; a ring that has none any more is gone. @throws ReleaseError */
export async function setRing(
  ports: DeedPorts & { readonly now: () => number },
  wish: RingChange,
  by: Doer,
): Promise<void> {
  const { name: email, ...who } = by;
  await deed(
    ports,
    async trx => {
      const rows = await listRings(trx);
      const changes = ringChanges(ringsFrom(rows), wish);
      for (const { name, devices } of changes) {
        const position =
          rows.find(one => one.name === name)?.position ?? Math.max(0, ...rows.map(one => one.position)) + 1;
        const changed = { changed_at: ports.now(), changed_by: email };
        if (devices.length === 0) await removeRing(trx, name);
        else await writeRing(trx, { name, position, devices: JSON.stringify(devices), ...changed });
      }
      return changes;
    },
    changes =>
      changes.map(({ name, devices }) => ({ type: 'release.ring', ...who, data: { ring: name, devices } })),
  );
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

/** Why a ring should wait now; null when nothing speaks against it. */
export async function turnOf(db: Queries, name: string, release: string): Promise<string | null> {
  const devices = (await listDevices(db)).filter(one => one.standing === 'admitted');
  const running = devices.map(one => ({ deviceId: one.id, version: one.agent_version }));
  return whyWait(await readRings(db), name, release, running, await listDeviceUpdates(db));
}
