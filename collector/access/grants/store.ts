/** The only SQL for grants. */
import type { Selectable, Updateable } from 'kysely';
import type { Queries } from '../../store/db.ts';
import type { PersonRow } from '../../store/tables.ts';
import type { GrantRow } from '../../store/tables-access.ts';

export type KeptGrant = Readonly<Selectable<GrantRow>> & Pick<PersonRow, 'name' | 'ends_at'>;

export async function addGrant(db: Queries, grant: GrantRow): Promise<void> {
  await db.insertInto('grants').values(grant).execute();
}

const grantsOfPeople = (db: Queries) =>
  db
    .selectFrom('grants')
    .innerJoin('people', 'people.id', 'grants.person_id')
    .selectAll('grants')
    .select(['people.name', 'people.ends_at']);

export function findGrant(db: Queries, id: string): Promise<KeptGrant | undefined> {
  return grantsOfPeople(db).where('grants.id', '=', id).executeTakeFirst();
}

/** Newest first. @param personId of one technician only */
export function listGrants(db: Queries, most: number, personId?: string): Promise<KeptGrant[]> {
  return grantsOfPeople(db)
    .$if(personId !== undefined, query => query.where('grants.person_id', '=', personId ?? ''))
    .orderBy('grants.asked_at', 'desc')
    .orderBy('grants.id')
    .limit(most)
    .execute();
}

/** Given, neither cut nor told to the ledger as ended. */
export function openGrants(db: Queries, personId?: string): Promise<KeptGrant[]> {
  return grantsOfPeople(db)
    .where('grants.given_at', 'is not', null)
    .where('grants.cut_at', 'is', null)
    .where('grants.closed_at', 'is', null)
    .$if(personId !== undefined, query => query.where('grants.person_id', '=', personId ?? ''))
    .execute();
}

/** Neither refused, cut nor told to the ledger as ended: whatever may still be in force or come to be. */
export function unendedGrants(db: Queries): Promise<KeptGrant[]> {
  return grantsOfPeople(db)
    .where('grants.refused_at', 'is', null)
    .where('grants.cut_at', 'is', null)
    .where('grants.closed_at', 'is', null)
    .execute();
}

/** Asked for since a moment, and neither given nor refused. */
export async function countRequests(db: Queries, since: number): Promise<number> {
  const row = await db
    .selectFrom('grants')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('given_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('cut_at', 'is', null)
    .where('asked_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** False when it was decided already: by another person, in another window. */
export async function decideGrant(db: Queries, id: string, decision: Updateable<GrantRow>): Promise<boolean> {
  const result = await db
    .updateTable('grants')
    .set(decision)
    .where('id', '=', id)
    .where('given_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('cut_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** False when it was cut before. */
export async function cutGrant(db: Queries, id: string, at: number, by: string): Promise<boolean> {
  const result = await db
    .updateTable('grants')
    .set({ cut_at: at, cut_by: by })
    .where('id', '=', id)
    .where('cut_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function closeGrant(db: Queries, id: string, at: number): Promise<void> {
  await db
    .updateTable('grants')
    .set({ closed_at: at })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}
