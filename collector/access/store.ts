/** The only SQL for people, their sessions, setup links and the firm's settings. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { PersonRow, SessionRow } from '../store/tables.ts';

export type KeptPerson = Readonly<Selectable<PersonRow>>;
export type KeptSession = Readonly<Selectable<SessionRow>>;

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

export async function countPeople(db: Queries): Promise<number> {
  const row = await db
    .selectFrom('people')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function addPerson(db: Queries, person: PersonRow): Promise<void> {
  await db.insertInto('people').values(person).execute();
}

/** @param email in lower case. */
export function findPersonByEmail(db: Queries, email: string): Promise<KeptPerson | undefined> {
  return db.selectFrom('people').selectAll().where('email', '=', email).executeTakeFirst();
}

export async function addSession(db: Queries, session: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export function findSession(db: Queries, tokenHash: string): Promise<(KeptSession & KeptPerson) | undefined> {
  return db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .selectAll()
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
