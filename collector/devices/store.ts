/** The only SQL for invites, devices and their certificates. */
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { CertificateRow, DeviceRow, InviteRow } from '../store/tables.ts';

export type Device = Readonly<Selectable<DeviceRow>>;
export type Invite = Readonly<Selectable<InviteRow>>;

export async function addInvite(db: Queries, invite: Insertable<InviteRow>): Promise<void> {
  await db.insertInto('invites').values(invite).execute();
}

export function findInvite(db: Queries, id: string): Promise<Invite | undefined> {
  return db.selectFrom('invites').selectAll().where('id', '=', id).executeTakeFirst();
}

/**
 * Takes an invite for one more device: the database decides that nobody gets in beyond its count.
 * @returns which use of it this is, from 1; null when somebody was quicker, or it was taken back meanwhile
 */
export async function takeInvite(
  db: Queries,
  id: string,
  deviceId: string,
  nowMs: number,
): Promise<number | null> {
  const taken = await db
    .updateTable('invites')
    .set(({ eb }) => ({ used_at: nowMs, device_id: deviceId, uses: eb('uses', '+', 1) }))
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .whereRef('uses', '<', 'max_uses')
    .returning('uses')
    .executeTakeFirst();
  return taken === undefined ? null : Number(taken.uses);
}

/** Takes an invite back. False when it is back already, or there is none. */
export async function endInvite(db: Queries, id: string, by: string, nowMs: number): Promise<boolean> {
  const result = await db
    .updateTable('invites')
    .set({ ended_at: nowMs, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** Takes back what somebody made and can still be used. @param email theirs. @returns its ids */
export async function endInvitesOf(
  db: Queries,
  email: string,
  by: string,
  nowMs: number,
): Promise<readonly string[]> {
  const open = await db
    .selectFrom('invites')
    .select('id')
    .where('created_by', '=', email)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .whereRef('uses', '<', 'max_uses')
    .execute();
  for (const { id } of open) await endInvite(db, id, by, nowMs);
  return open.map(({ id }) => id);
}

/** Newest first. */
export function listInvites(db: Queries, since: number): Promise<Invite[]> {
  return db
    .selectFrom('invites')
    .selectAll()
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function addDevice(db: Queries, device: Insertable<DeviceRow>): Promise<void> {
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

export async function updateDevice(db: Queries, id: string, change: Updateable<DeviceRow>): Promise<void> {
  await db.updateTable('devices').set(change).where('id', '=', id).execute();
}

/**
 * When a device said that its agent is being removed; null where it came back.
 * @returns false where that was known already
 */
export async function noteRemoved(db: Queries, id: string, at: number | null): Promise<boolean> {
  const result = await db
    .updateTable('devices')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('removed_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
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

/** As `renameInRegister`: who made tokens, and who decided about devices. */
export async function renameInDevices(trx: Queries, from: string, to: string): Promise<void> {
  await trx.updateTable('invites').set({ created_by: to }).where('created_by', '=', from).execute();
  await trx.updateTable('invites').set({ ended_by: to }).where('ended_by', '=', from).execute();
  await trx.updateTable('devices').set({ class_chosen_by: to }).where('class_chosen_by', '=', from).execute();
  await trx.updateTable('devices').set({ admitted_by: to }).where('admitted_by', '=', from).execute();
  await trx.updateTable('devices').set({ revoked_by: to }).where('revoked_by', '=', from).execute();
}
