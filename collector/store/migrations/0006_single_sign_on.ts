import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/** Whom an identity provider of the firm (Entra ID, Google Workspace) knows as whom. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  await db.schema
    .createTable('identities')
    .addColumn('issuer', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('linked_at', integer, c => c.notNull())
    .addPrimaryKeyConstraint('identities_pk', ['issuer', 'subject'])
    .execute();
}
