/** The only SQL for invites, devices and their certificates. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { CertificateRow, DeviceRow, InviteRow } from '../store/tables.ts';

export type Device = Readonly<Selectable<DeviceRow>>;
export type Invite = Readonly<Selectable<InviteRow>>;

export async function addInvite(db: Queries, invite: InviteRow): Promise<void> {
  await db.insertInto('invites').values(invite).execute();
}

export function findInvite(db: Queries, id: string): Promise<Invite | undefined> {
  return db.selectFrom('invites').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Takes an invite for one device. False when somebody was quicker: single use is decided here, by the database. */
export async function takeInvite(db: Queries, id: string, deviceId: string, nowMs: number): Promise<boolean> {
  const result = await db
    .updateTable('invites')
    .set({ used_at: nowMs, device_id: deviceId })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function addDevice(db: Queries, device: DeviceRow): Promise<void> {
  await db.insertInto('devices').values(device).execute();
}

export function findDevice(db: Queries, id: string): Promise<Device | undefined> {
  return db.selectFrom('devices').selectAll().where('id', '=', id).executeTakeFirst();
}

export function listDevices(db: Queries): Promise<Device[]> {
  return db.selectFrom('devices').selectAll().orderBy('name').orderBy('id').execute();
}

/** Devices whose standing or class changed at or after a moment: how a running collector hears of other processes' acts. */
export function devicesChangedSince(db: Queries, sinceMs: number): Promise<Device[]> {
  return db.selectFrom('devices').selectAll().where('changed_at', '>=', sinceMs).execute();
}

export async function updateDevice(db: Queries, id: string, change: Partial<DeviceRow>): Promise<void> {
  await db.updateTable('devices').set(change).where('id', '=', id).execute();
}

export async function addCertificate(db: Queries, certificate: CertificateRow): Promise<void> {
  await db.insertInto('certificates').values(certificate).execute();
}

/** The device that a client certificate was made for. */
export function deviceOfCertificate(db: Queries, fingerprint: string): Promise<Device | undefined> {
  return db
    .selectFrom('certificates')
    .innerJoin('devices', 'devices.id', 'certificates.device_id')
    .selectAll('devices')
    .where('certificates.fingerprint', '=', fingerprint)
    .executeTakeFirst();
}
