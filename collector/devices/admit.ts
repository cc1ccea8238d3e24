/** What a named person decides about a device: let it in, take it off, say where it stands. */
import type { DeviceClass } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import { type Device, findDevice, updateDevice } from './store.ts';

/** Why a decision could not be carried out, in plain words. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
}

/** @param by the person who decides. */
export async function admitDevice(
  db: Queries,
  id: string,
  deviceClass: DeviceClass,
  by: string,
  nowMs: number,
): Promise<void> {
  const device = await existing(db, id);
  if (device.standing === 'revoked') {
    throw new DecisionError('This device was taken off the list. Enroll it again with a new token.');
  }
  const entry = device.standing === 'pending' ? { admitted_at: nowMs, admitted_by: by } : {};
  await updateDevice(db, id, {
    ...entry,
    standing: 'admitted',
    device_class: deviceClass,
    class_chosen_by: device.device_class === deviceClass ? device.class_chosen_by : by,
    changed_at: nowMs,
  });
}

/** Findings follow as soon as the collector that judges has heard of it. */
export async function classifyDevice(
  db: Queries,
  id: string,
  deviceClass: DeviceClass,
  by: string,
  nowMs: number,
): Promise<void> {
  const device = await existing(db, id);
  if (device.device_class === deviceClass) return;
  await updateDevice(db, id, { device_class: deviceClass, class_chosen_by: by, changed_at: nowMs });
}

/** Its connections end, its certificates open nothing any more; what it reported stays. */
export async function revokeDevice(
  db: Queries,
  id: string,
  reason: string,
  by: string,
  nowMs: number,
): Promise<void> {
  const device = await existing(db, id);
  if (device.standing === 'revoked') return;
  await updateDevice(db, id, {
    standing: 'revoked',
    revoked_at: nowMs,
    revoked_by: by,
    revoked_reason: reason,
    changed_at: nowMs,
  });
}

async function existing(db: Queries, id: string): Promise<Device> {
  const device = await findDevice(db, id);
  if (device === undefined) {
    throw new DecisionError(`There is no device ${id}. "collector devices list" shows them all.`);
  }
  return device;
}
