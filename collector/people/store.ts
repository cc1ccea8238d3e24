/** The only SQL for the register of people and for whose an account is. */
import type { Selectable, Updateable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { ClaimRow, PersonRow } from '../store/tables.ts';

export type KeptPerson = Readonly<Selectable<PersonRow>>;
export type KeptClaim = Readonly<Selectable<ClaimRow>>;

export async function addPerson(db: Queries, person: PersonRow): Promise<void> {
  await db.insertInto('people').values(person).execute();
}

export function findPerson(db: Queries, id: string): Promise<KeptPerson | undefined> {
  return db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Everybody, those who left and those who were erased too. */
export function listPeople(db: Queries): Promise<KeptPerson[]> {
  return db.selectFrom('people').selectAll().orderBy('name').orderBy('id').execute();
}

export async function updatePerson(db: Queries, id: string, change: Updateable<PersonRow>): Promise<void> {
  await db.updateTable('people').set(change).where('id', '=', id).execute();
}

/**
 * Puts another word in the place of an address, wherever somebody is named by theirs as the one who did something: an
 * id once they are erased, their new address when it changes.
 */
export async function renameInRegister(trx: Queries, from: string, to: string): Promise<void> {
  await trx.updateTable('people').set({ created_by: to }).where('created_by', '=', from).execute();
  await trx.updateTable('claims').set({ made_by: to }).where('made_by', '=', from).execute();
  await trx.updateTable('claims').set({ ended_by: to }).where('ended_by', '=', from).execute();
}

export async function addClaim(db: Queries, claim: ClaimRow): Promise<void> {
  await db.insertInto('claims').values(claim).execute();
}

/** Claims that stand, newest first; those that were ended are history. */
export function standingClaims(db: Queries): Promise<KeptClaim[]> {
  return db
    .selectFrom('claims')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('made_at', 'desc')
    .execute();
}

export async function endClaim(db: Queries, id: string, at: number, by: string): Promise<void> {
  await db
    .updateTable('claims')
    .set({ ended_at: at, ended_by: by })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
