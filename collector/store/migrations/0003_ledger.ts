import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/** The ledger: every act, in one tree that can only grow. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const schema = db.schema;

  await schema
    .createTable('ledger_head')
    .addColumn('id', integer, c => c.primaryKey().check(sql`id = 1`))
    .addColumn('size', integer, c => c.notNull())
    .addColumn('frontier', bytes, c => c.notNull())
    .addColumn('root', bytes, c => c.notNull())
    .addColumn('last_checksum', bytes, c => c.notNull())
    .execute();

  await schema
    .createTable('ledger_entries')
    .addColumn('position', integer, c => c.primaryKey())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('type', 'text', c => c.notNull())
    .addColumn('actor', 'text', c => c.notNull())
    .addColumn('device_id', 'text')
    .addColumn('person_id', 'text')
    .addColumn('leaf', bytes, c => c.notNull())
    .addColumn('record', bytes)
    .execute();
  await schema.createIndex('ledger_entries_at').on('ledger_entries').column('at').execute();
  await schema.createIndex('ledger_entries_device').on('ledger_entries').column('device_id').execute();
  await schema.createIndex('ledger_entries_actor').on('ledger_entries').column('actor').execute();

  await schema
    .createTable('ledger_openings')
    .addColumn('position', integer, c => c.notNull().references('ledger_entries.position'))
    .addColumn('field', 'text', c => c.notNull())
    .addColumn('person_id', 'text')
    .addColumn('salt', bytes, c => c.notNull())
    .addColumn('value', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('ledger_openings_pk', ['position', 'field'])
    .execute();
  await schema.createIndex('ledger_openings_person').on('ledger_openings').column('person_id').execute();

  await schema
    .createTable('ledger_tiles')
    .addColumn('level', integer, c => c.notNull())
    .addColumn('tile', integer, c => c.notNull())
    .addColumn('hashes', bytes, c => c.notNull())
    .addPrimaryKeyConstraint('ledger_tiles_pk', ['level', 'tile'])
    .execute();

  await schema
    .createTable('ledger_checkpoints')
    .addColumn('size', integer, c => c.primaryKey())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('note', 'text', c => c.notNull())
    .execute();
}
