/** The only SQL for sessions and for the tokens of programs. */
import type { Selectable } from 'kysely';
import type { Queries } from '../../store/db.ts';
import type { PersonRow } from '../../store/tables.ts';
import type { ApiTokenRow, SessionRow } from '../../store/tables-access.ts';

export type KeptSession = Readonly<Selectable<SessionRow>>;
export type KeptToken = Readonly<Selectable<ApiTokenRow>>;

/** Whose a session or token is, as far as it decides what they may. */
export interface SeatedPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly side: string;
  readonly starts_at: number | null;
  readonly ends_at: number | null;
  readonly erased_at: number | null;
  readonly seat_ended_at: number | null;
}

const seatedColumns = [
  'seats.email',
  'seats.role',
  'seats.ended_at as seat_ended_at',
  'people.name',
  'people.side',
  'people.starts_at',
  'people.ends_at',
  'people.erased_at',
] as const;

export async function addSession(db: Queries, session: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export function findSession(
  db: Queries,
  tokenHash: string,
): Promise<(KeptSession & SeatedPerson) | undefined> {
  return db
    .selectFrom('sessions')
    .innerJoin('seats', 'seats.person_id', 'sessions.person_id')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .selectAll('sessions')
    .select(seatedColumns)
    .where('sessions.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export function listSessions(
  db: Queries,
  personId?: string,
): Promise<(KeptSession & Pick<PersonRow, 'name'>)[]> {
  return db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .selectAll('sessions')
    .select('people.name')
    .$if(personId !== undefined, query => query.where('sessions.person_id', '=', personId ?? ''))
    .orderBy('sessions.last_used_at', 'desc')
    .execute();
}

export async function touchSession(db: Queries, tokenHash: string, nowMs: number): Promise<void> {
  await db.updateTable('sessions').set({ last_used_at: nowMs }).where('token_hash', '=', tokenHash).execute();
}

export async function noteVerified(db: Queries, id: string, nowMs: number): Promise<void> {
  await db.updateTable('sessions').set({ verified_at: nowMs }).where('id', '=', id).execute();
}

export async function endSession(db: Queries, id: string): Promise<boolean> {
  const result = await db.deleteFrom('sessions').where('id', '=', id).executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/** @param except a session that goes on. @returns how many ended */
export async function endSessionsOf(db: Queries, personId: string, except = ''): Promise<number> {
  const result = await db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '!=', except)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

export async function endOldSessions(db: Queries, nowMs: number, idleSinceMs: number): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where(eb => eb.or([eb('expires_at', '<=', nowMs), eb('last_used_at', '<=', idleSinceMs)]))
    .execute();
}

export async function addToken(db: Queries, token: ApiTokenRow): Promise<void> {
  await db.insertInto('api_tokens').values(token).execute();
}

export function findToken(db: Queries, tokenHash: string): Promise<(KeptToken & SeatedPerson) | undefined> {
  return db
    .selectFrom('api_tokens')
    .innerJoin('seats', 'seats.person_id', 'api_tokens.person_id')
    .innerJoin('people', 'people.id', 'api_tokens.person_id')
    .selectAll('api_tokens')
    .select(seatedColumns)
    .where('api_tokens.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

export function listTokens(db: Queries, personId: string, nowMs: number): Promise<KeptToken[]> {
  return db
    .selectFrom('api_tokens')
    .selectAll()
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', nowMs)
    .orderBy('created_at')
    .execute();
}

/** Everybody's that can still be used. */
export function openTokens(db: Queries, nowMs: number): Promise<(KeptToken & Pick<PersonRow, 'name'>)[]> {
  return db
    .selectFrom('api_tokens')
    .innerJoin('people', 'people.id', 'api_tokens.person_id')
    .selectAll('api_tokens')
    .select('people.name')
    .where('api_tokens.ended_at', 'is', null)
    .where('api_tokens.expires_at', '>', nowMs)
    .orderBy('api_tokens.created_at')
    .execute();
}

export async function touchToken(db: Queries, tokenHash: string, nowMs: number): Promise<void> {
  await db
    .updateTable('api_tokens')
    .set({ last_used_at: nowMs })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function endToken(db: Queries, id: string, personId: string, nowMs: number): Promise<boolean> {
  const result = await db
    .updateTable('api_tokens')
    .set({ ended_at: nowMs })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function endTokensOf(db: Queries, personId: string, nowMs: number): Promise<void> {
  await db
    .updateTable('api_tokens')
    .set({ ended_at: nowMs })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
}
