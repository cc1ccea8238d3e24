/** One device as lists of the console show it, with the system that it said it runs. */
import type { DeviceRow } from '../api/types.ts';
import { factsAsOf } from '../facts/evidence.ts';
import type { Queries } from '../store/db.ts';
import type { PostureDevice } from './posture.ts';
import { deviceRow } from './rows.ts';

export async function deviceRowAt(
  db: Queries,
  known: PostureDevice,
  at: number,
  online: boolean,
): Promise<DeviceRow> {
  const os = (await factsAsOf(db, known.device.id, at)).values.get('osRelease') as
    | { name?: string }
    | undefined;
  return deviceRow(known, online, os?.name ?? null);
}
