import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/**
 * Releases of the agent: the vendor's and the firm's signed documents, what the firm approved for which ring, who is in
 * which ring, and what became of it on each device. The bytes of a release are files beside the database.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  await db.schema
    .createTable('releases')
    .addColumn('version', 'text', column => column.primaryKey())
    .addColumn('digest', 'text', column => column.notNull())
    .addColumn('envelope', 'text', column => column.notNull())
    .addColumn('imported_at', integer, column => column.notNull())
    .addColumn('imported_by', 'text', column => column.notNull())
    .addColumn('withdrawn_at', integer)
    .addColumn('withdrawn_by', 'text')
    .execute();
  await db.schema
    .createTable('release_documents')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('number', integer, column => column.notNull())
    .addColumn('envelope', 'text', column => column.notNull())
    .addColumn('kept_at', integer, column => column.notNull())
    .addPrimaryKeyConstraint('release_documents_pk', ['kind', 'number'])
    .execute();
  await db.schema
    .createTable('approvals')
    .addColumn('number', integer, column => column.primaryKey())
    .addColumn('release', 'text', column => column.notNull().references('releases.version'))
    .addColumn('ring', 'text', column => column.notNull())
    .addColumn('devices', 'text', column => column.notNull())
    .addColumn('envelope', 'text', column => column.notNull())
    .addColumn('made_at', integer, column => column.notNull())
    .addColumn('made_by', 'text', column => column.notNull())
    .addColumn('expires_at', integer, column => column.notNull())
    .execute();
  await db.schema
    .createTable('rings')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('position', integer, column => column.notNull())
    .addColumn('devices', 'text', column => column.notNull())
    .addColumn('changed_at', integer, column => column.notNull())
    .addColumn('changed_by', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('device_updates')
    .addColumn('device_id', 'text', column => column.primaryKey().references('devices.id'))
    .addColumn('release', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('code', 'text', column => column.notNull())
    .addColumn('approval', integer, column => column.notNull())
    .addColumn('at', integer, column => column.notNull())
    .execute();
}
