/** The only SQL for seats (the right to sign in), sessions, setup links and the firm's settings. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { PersonRow, SeatRow, SessionRow } from '../store/tables.ts';

export type KeptSeat = Readonly<Selectable<SeatRow>> & Pick<PersonRow, 'name'>;
export type KeptSession = Readonly<Selectable<SessionRow>>;

const seatColumns = [
  'seats.person_id',
  'seats.email',
  'seats.role',
  'seats.password_hash',
  'seats.created_at',
  'people.name',
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

/** For a person who is in the register. */
export async function addSeat(db: Queries, seat: SeatRow): Promise<void> {
  await db.insertInto('seats').values(seat).execute();
}

export function listSeats(db: Queries): Promise<Pick<KeptSeat, 'person_id' | 'email' | 'role'>[]> {
  return db.selectFrom('seats').select(['person_id', 'email', 'role']).execute();
}

/** @param email in lower case. */
export function findSeatByEmail(db: Queries, email: string): Promise<KeptSeat | undefined> {
  return db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(seatColumns)
    .where('seats.email', '=', email)
    .executeTakeFirst();
}

export async function addSession(db: Queries, session: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export function findSession(
  db: Queries,
  tokenHash: string,
): Promise<(KeptSession & Pick<KeptSeat, 'email' | 'name'>) | undefined> {
  return db
    .selectFrom('sessions')
    .innerJoin('seats', 'seats.person_id', 'sessions.person_id')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .selectAll('sessions')
    .select(['seats.email', 'people.name'])
    .where('sessions.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export async function touchSession(db: Queries, tokenHash: string, nowMs: number): Promise<void> {
  await db.updateTable('sessions').set({ last_used_at: nowMs }).where('token_hash', '=', tokenHash).execute();
}

export async function endSession(db: Queries, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

export async function endOldSessions(db: Queries, nowMs: number, idleSinceMs: number): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where(eb => eb.or([eb('expires_at', '<=', nowMs), eb('last_used_at', '<=', idleSinceMs)]))
    .execute();
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
