import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/** The first schema. Never edited once landed: later changes are later files. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const identity = kind === 'postgres' ? sql`bigint generated always as identity` : sql`integer`;
  const schema = db.schema;

  await schema
    .createTable('settings')
    .addColumn('name', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute();
  await schema
    .createTable('people')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('email', 'text', c => c.notNull().unique())
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('password_hash', 'text', c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('people.id'))
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('last_used_at', integer, c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .execute();
  await schema
    .createTable('setup_links')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .addColumn('used_at', integer)
    .execute();
  await schema
    .createTable('invites')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('secret_hash', 'text', c => c.notNull())
    .addColumn('device_class', 'text', c => c.notNull())
    .addColumn('admits', integer, c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('created_by', 'text', c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .addColumn('used_at', integer)
    .addColumn('device_id', 'text')
    .execute();
  await schema
    .createTable('devices')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('platform', 'text', c => c.notNull())
    .addColumn('agent_version', 'text', c => c.notNull())
    .addColumn('device_class', 'text', c => c.notNull())
    .addColumn('class_chosen_by', 'text', c => c.notNull())
    .addColumn('standing', 'text', c =>
      c.notNull().check(sql`standing in ('pending', 'admitted', 'revoked')`),
    )
    .addColumn('report_key', bytes, c => c.notNull())
    .addColumn('invite_id', 'text', c => c.notNull().references('invites.id'))
    .addColumn('enrolled_at', integer, c => c.notNull())
    .addColumn('admitted_at', integer)
    .addColumn('admitted_by', 'text')
    .addColumn('revoked_at', integer)
    .addColumn('revoked_by', 'text')
    .addColumn('revoked_reason', 'text')
    .addColumn('changed_at', integer, c => c.notNull())
    .execute();
  await schema
    .createTable('class_changes')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('after_sequence', integer, c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('device_class', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('class_changes_pk', ['device_id', 'at'])
    .execute();
  await schema
    .createTable('certificates')
    .addColumn('fingerprint', 'text', c => c.primaryKey())
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('not_before', integer, c => c.notNull())
    .addColumn('not_after', integer, c => c.notNull())
    .addColumn('issued_at', integer, c => c.notNull())
    .execute();
  await schema
    .createTable('reports')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('sequence', integer, c => c.notNull())
    .addColumn('received_at', integer, c => c.notNull())
    .addColumn('made_at', integer, c => c.notNull())
    .addColumn('digest', bytes, c => c.notNull())
    .addColumn('bytes', bytes, c => c.notNull())
    .addColumn('signature', bytes, c => c.notNull())
    .addColumn('gap_from', integer)
    .addColumn('chain', 'text', c => c.notNull().check(sql`chain in ('whole', 'broken')`))
    .addPrimaryKeyConstraint('reports_pk', ['device_id', 'sequence'])
    .execute();
  await schema
    .createTable('contents')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('digest', bytes, c => c.notNull())
    .addColumn('bytes', bytes, c => c.notNull())
    .addColumn('first_sequence', integer, c => c.notNull())
    .addPrimaryKeyConstraint('contents_pk', ['device_id', 'digest'])
    .execute();
  await schema
    .createTable('standings')
    .addColumn('device_id', 'text', c => c.primaryKey().references('devices.id'))
    .addColumn('last_sequence', integer, c => c.notNull())
    .addColumn('last_digest', bytes, c => c.notNull())
    .addColumn('last_received_at', integer, c => c.notNull())
    .addColumn('judged_at', integer, c => c.notNull())
    .addColumn('next_deadline_at', integer)
    .addColumn('rulebook', 'text', c => c.notNull())
    .execute();
  await schema.createIndex('standings_deadline').on('standings').column('next_deadline_at').execute();
  await schema
    .createTable('findings')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('rule_id', 'text', c => c.notNull())
    .addColumn('outcome', 'text', c => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('offenders', 'text', c => c.notNull())
    .addColumn('since', integer, c => c.notNull())
    .addColumn('ever_failed', integer, c => c.notNull())
    .addPrimaryKeyConstraint('findings_pk', ['device_id', 'rule_id'])
    .execute();
  await schema
    .createTable('finding_changes')
    .addColumn('id', identity, c => (kind === 'postgres' ? c.primaryKey() : c.primaryKey().autoIncrement()))
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('rule_id', 'text', c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('sequence', integer, c => c.notNull())
    .addColumn('from_outcome', 'text')
    .addColumn('to_outcome', 'text', c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('detail', 'text')
    .addColumn('offenders', 'text', c => c.notNull())
    .execute();
  await schema
    .createIndex('finding_changes_device')
    .on('finding_changes')
    .columns(['device_id', 'rule_id', 'at'])
    .execute();
  await schema.createIndex('finding_changes_at').on('finding_changes').column('at').execute();
}
