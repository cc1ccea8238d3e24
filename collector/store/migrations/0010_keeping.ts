import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/**
 * How long things are kept: reports whose bodies were deleted, who proposed and approved that, and from what judging
 * starts then; and time stamps of the ledger's heads.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const bytes = kind === 'postgres' ? 'bytea' : 'blob';
  await db.schema.alterTable('reports').addColumn('pruned_at', integer).execute();
  await db.schema
    .createTable('prunings')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('before_at', integer, c => c.notNull())
    .addColumn('reports', integer, c => c.notNull())
    .addColumn('bytes', integer, c => c.notNull())
    .addColumn('list_sha256', bytes, c => c.notNull())
    .addColumn('proposed_at', integer, c => c.notNull())
    .addColumn('proposed_by', 'text', c => c.notNull())
    .addColumn('outcome', 'text', c => c.notNull().check(sql`outcome in ('waits', 'done', 'refused')`))
    .addColumn('decided_at', integer)
    .addColumn('decided_by', 'text')
    .execute();
  await db.schema
    .createTable('device_bases')
    .addColumn('device_id', 'text', c => c.primaryKey().references('devices.id'))
    .addColumn('sequence', integer, c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('state', 'text', c => c.notNull())
    .execute();
  await db.schema
    .createTable('ledger_stamps')
    .addColumn('size', integer, c => c.notNull())
    .addColumn('url', 'text', c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('note', 'text', c => c.notNull())
    .addColumn('request', bytes, c => c.notNull())
    .addColumn('reply', bytes, c => c.notNull())
    .addColumn('roots', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('ledger_stamps_pk', ['size', 'url'])
    .execute();
}
