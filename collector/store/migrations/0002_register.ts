import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/**
 * The register: everybody of the firm and of its provider, whether or not they may sign in here (a seat), and which
 * login is whose. Who signed in before keeps the right to; their sessions end with the upgrade.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const schema = db.schema;

  await sql`delete from sessions`.execute(db);
  await schema.alterTable('people').renameTo('people_before').execute();
  await schema
    .createTable('people')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('given_name', 'text', c => c.notNull())
    .addColumn('family_name', 'text', c => c.notNull())
    .addColumn('email', 'text')
    .addColumn('side', 'text', c => c.notNull().check(sql`side in ('firm', 'provider')`))
    .addColumn('position', 'text', c => c.notNull())
    .addColumn('employee_number', 'text')
    .addColumn('starts_at', integer)
    .addColumn('ends_at', integer)
    .addColumn('erased_at', integer)
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('created_by', 'text', c => c.notNull())
    .addColumn('changed_at', integer, c => c.notNull())
    .execute();
  await sql`insert into people (id, name, given_name, family_name, email, side, position, created_at, created_by, changed_at)
    select id, name, '', '', email, 'firm', role, created_at, email, created_at from people_before`.execute(
    db,
  );
  await schema
    .createTable('seats')
    .addColumn('person_id', 'text', c => c.primaryKey().references('people.id'))
    .addColumn('email', 'text', c => c.notNull().unique())
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('password_hash', 'text', c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .execute();
  await sql`insert into seats (person_id, email, role, password_hash, created_at)
    select id, email, role, password_hash, created_at from people_before`.execute(db);
  // Its foreign key points at the old table.
  await schema.dropTable('sessions').execute();
  await schema.dropTable('people_before').execute();
  await schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('last_used_at', integer, c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .execute();

  await schema
    .createTable('claims')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('device_id', 'text', c => c.references('devices.id'))
    .addColumn('account_id', 'text', c => c.notNull())
    .addColumn('account_name', 'text', c => c.notNull())
    .addColumn('kind', 'text', c =>
      c.notNull().check(sql`kind in ('person', 'service', 'break_glass', 'not_ours')`),
    )
    .addColumn('person_id', 'text', c => c.references('people.id'))
    .addColumn('reason', 'text', c => c.notNull())
    .addColumn('made_at', integer, c => c.notNull())
    .addColumn('made_by', 'text', c => c.notNull())
    .addColumn('ended_at', integer)
    .addColumn('ended_by', 'text')
    .execute();
  await schema.createIndex('claims_account').on('claims').columns(['account_id', 'device_id']).execute();

  await schema
    .createTable('admin_logins')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('account_id', 'text', c => c.notNull())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('account', 'text', c => c.notNull())
    .addColumn('verdict', 'text', c => c.notNull())
    .addColumn('first_seen_at', integer, c => c.notNull())
    .addColumn('last_seen_at', integer, c => c.notNull())
    .addColumn('gone_at', integer)
    .addPrimaryKeyConstraint('admin_logins_pk', ['device_id', 'account_id', 'name'])
    .execute();
  await schema.createIndex('admin_logins_account').on('admin_logins').column('account_id').execute();
  await schema.createIndex('admin_logins_name').on('admin_logins').column('name').execute();

  await schema
    .createTable('logon_events')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('at', integer, c => c.notNull())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('account_id', 'text', c => c.notNull())
    .addColumn('account', 'text', c => c.notNull())
    .addColumn('authority', 'text', c => c.notNull())
    .addColumn('manner', 'text', c => c.notNull())
    .addColumn('session', 'text', c => c.notNull())
    .addColumn('source_host', 'text', c => c.notNull())
    .addColumn('source_address', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('logon_events_pk', ['device_id', 'at', 'kind', 'account_id', 'session'])
    .execute();
  await schema.createIndex('logon_events_account').on('logon_events').columns(['account_id', 'at']).execute();

  await schema
    .createTable('places')
    .addColumn('device_id', 'text', c => c.primaryKey().references('devices.id'))
    .addColumn('site', 'text', c => c.notNull())
    .addColumn('floor', 'text', c => c.notNull())
    .addColumn('room', 'text', c => c.notNull())
    .addColumn('changed_at', integer, c => c.notNull())
    .addColumn('changed_by', 'text', c => c.notNull())
    .execute();

  await schema
    .createTable('derived_facts')
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addColumn('after_sequence', integer, c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('fact', 'text', c => c.notNull())
    .addColumn('digest', bytes, c => c.notNull())
    .addPrimaryKeyConstraint('derived_facts_pk', ['device_id', 'fact', 'at'])
    .execute();

  await schema
    .createTable('access_reviews')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('signed_at', integer, c => c.notNull())
    .addColumn('signed_by', 'text', c => c.notNull())
    .addColumn('note', 'text', c => c.notNull())
    .addColumn('list', 'text', c => c.notNull())
    .addColumn('digest', bytes, c => c.notNull())
    .execute();
}
