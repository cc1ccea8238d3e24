/** The only SQL for seats (the right to sign in), the links that lead to one, alerts and the firm's settings. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { PersonRow } from '../store/tables.ts';
import type { AlertRow, SeatLinkRow, SeatRow } from '../store/tables-access.ts';

export type KeptSeat = Readonly<Selectable<SeatRow>> &
  Pick<PersonRow, 'name' | 'side' | 'starts_at' | 'ends_at' | 'erased_at'>;
export type KeptSeatLink = Readonly<Selectable<SeatLinkRow>>;
export type KeptAlert = Readonly<Selectable<AlertRow>> & Pick<PersonRow, 'name'>;

const personColumns = [
  'people.name',
  'people.side',
  'people.starts_at',
  'people.ends_at',
  'people.erased_at',
] as const;

export async function readSetting(db: Queries, name: string): Promise<string | null> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

export async function writeSetting(db: Queries, name: string, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Nobody can sign in yet: the first owner is still to come. */
export async function countSeats(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('seats')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** For a person who is in the register; one who had a seat before gets it back with what is given here. */
export async function addSeat(db: Queries, seat: NewSeat): Promise<void> {
  const { person_id, ...rest } = seat;
  const fresh = { ...rest, ended_at: null, totp_secret: null, totp_last_step: null, tries: 0, tried_at: 0 };
  await db
    .insertInto('seats')
    .values({ person_id, password_hash: '', ...fresh })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ password_hash: '', ...fresh }))
    .execute();
}
export type NewSeat = Pick<SeatRow, 'person_id' | 'email' | 'role' | 'created_at' | 'given_by'>;

/** Seats that were taken away are history; they are not listed. */
export function listSeats(db: Queries): Promise<KeptSeat[]> {
  return db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .selectAll('seats')
    .select(personColumns)
    .where('seats.ended_at', 'is', null)
    .orderBy('people.name')
    .execute();
}

/** @param email as `writtenEmail` writes it. */
export function findSeatByEmail(db: Queries, email: string): Promise<KeptSeat | undefined> {
  return seatsOfPeople(db)
    .where('seats.email', '=', email)
    .where('seats.ended_at', 'is', null)
    .executeTakeFirst();
}

export function findSeat(db: Queries, personId: string): Promise<KeptSeat | undefined> {
  return seatsOfPeople(db)
    .where('seats.person_id', '=', personId)
    .where('seats.ended_at', 'is', null)
    .executeTakeFirst();
}

const seatsOfPeople = (db: Queries) =>
  db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .selectAll('seats')
    .select(personColumns);

export async function changeRole(db: Queries, personId: string, role: string): Promise<void> {
  await db.updateTable('seats').set({ role }).where('person_id', '=', personId).execute();
}

export async function changeAddress(db: Queries, personId: string, email: string): Promise<void> {
  await db.updateTable('seats').set({ email }).where('person_id', '=', personId).execute();
}

/** Takes the address out of the seat of somebody who was erased; what they did stays, under the id. */
export async function forgetSeat(db: Queries, personId: string): Promise<void> {
  await db
    .updateTable('seats')
    .set({ email: `erased ${personId}` })
    .where('person_id', '=', personId)
    .execute();
}

export async function endSeat(db: Queries, personId: string, at: number): Promise<void> {
  // Its address can be another person's from now on.
  const email = `ended ${personId}`;
  await db.updateTable('seats').set({ ended_at: at, email }).where('person_id', '=', personId).execute();
}

/** Owners who can sign in: there must always be one. */
export async function countOwners(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('seats')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('role', '=', 'owner')
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function noteTry(db: Queries, personId: string, tries: number, at: number): Promise<void> {
  await db.updateTable('seats').set({ tries, tried_at: at }).where('person_id', '=', personId).execute();
}

export async function addSeatLink(db: Queries, link: SeatLinkRow): Promise<void> {
  await db.insertInto('seat_links').values(link).execute();
}

export function findSeatLink(db: Queries, tokenHash: string): Promise<KeptSeatLink | undefined> {
  return db.selectFrom('seat_links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
}

/** Links that can still be used. */
export function openSeatLinks(db: Queries, nowMs: number): Promise<KeptSeatLink[]> {
  return db
    .selectFrom('seat_links')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .execute();
}

/** False when it is unknown, run out or used. */
export async function takeSeatLink(db: Queries, tokenHash: string, nowMs: number): Promise<boolean> {
  const result = await db
    .updateTable('seat_links')
    .set({ used_at: nowMs })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** A newer link, or a seat that ended, makes older links useless. */
export async function dropSeatLinks(db: Queries, personId: string): Promise<void> {
  await db.deleteFrom('seat_links').where('person_id', '=', personId).where('used_at', 'is', null).execute();
}

export async function addAlert(
  db: Queries,
  alert: Pick<AlertRow, 'id' | 'kind' | 'person_id' | 'at'>,
): Promise<void> {
  await db
    .insertInto('alerts')
    .values({ ...alert, cleared_at: null, cleared_by: null })
    .execute();
}

/** What everybody is still to be told, newest first. */
export function openAlerts(db: Queries, sinceMs: number): Promise<KeptAlert[]> {
  return db
    .selectFrom('alerts')
    .innerJoin('people', 'people.id', 'alerts.person_id')
    .selectAll('alerts')
    .select('people.name')
    .where('alerts.cleared_at', 'is', null)
    .where('alerts.at', '>', sinceMs)
    .orderBy('alerts.at', 'desc')
    .execute();
}

export async function clearAlert(db: Queries, id: string, by: string, at: number): Promise<boolean> {
  const result = await db
    .updateTable('alerts')
    .set({ cleared_at: at, cleared_by: by })
    .where('id', '=', id)
    // Nobody takes note of their own.
    .where('person_id', '!=', by)
    .where('cleared_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function addSetupLink(
  db: Queries,
  tokenHash: string,
  nowMs: number,
  expiresAt: number,
): Promise<void> {
  await db
    .insertInto('setup_links')
    .values({ token_hash: tokenHash, created_at: nowMs, expires_at: expiresAt, used_at: null })
    .execute();
}

/** Whether a setup link can still be used. */
export async function hasSetupLink(db: Queries, tokenHash: string, nowMs: number): Promise<boolean> {
  const link = await db
    .selectFrom('setup_links')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .executeTakeFirst();
  return link !== undefined;
}

/** Takes a setup link. False when it is unknown, run out or used. */
export async function takeSetupLink(db: Queries, tokenHash: string, nowMs: number): Promise<boolean> {
  const result = await db
    .updateTable('setup_links')
    .set({ used_at: nowMs })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}
