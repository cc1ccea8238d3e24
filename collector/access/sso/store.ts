/** The only SQL for identities of the firm's identity provider. */
import type { Queries } from '../../store/db.ts';

/** @returns whose it is; undefined where nobody here has it */
export async function findIdentity(
  db: Queries,
  issuer: string,
  subject: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('identities')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.person_id;
}

export async function hasIdentity(db: Queries, personId: string, issuer: string): Promise<boolean> {
  const row = await db
    .selectFrom('identities')
    .select('subject')
    .where('person_id', '=', personId)
    .where('issuer', '=', issuer)
    .executeTakeFirst();
  return row !== undefined;
}

export async function linkIdentity(
  trx: Queries,
  identity: { readonly issuer: string; readonly subject: string; readonly person_id: string },
  at: number,
): Promise<void> {
  await trx
    .insertInto('identities')
    .values({ ...identity, linked_at: at })
    .execute();
}

export async function unlinkIdentities(trx: Queries, personId: string): Promise<void> {
  await trx.deleteFrom('identities').where('person_id', '=', personId).execute();
}
