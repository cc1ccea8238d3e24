import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/** Witnesses outside of the firm, asked to cosign each head of the ledger. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  await db.schema
    .createTable('ledger_witnesses')
    .addColumn('key', 'text', c => c.primaryKey())
    .addColumn('url', 'text', c => c.notNull())
    .addColumn('size', integer, c => c.notNull())
    .addColumn('cosigned_at', integer)
    .addColumn('trouble', 'text')
    .addColumn('refused', integer, c => c.notNull())
    .execute();
}
