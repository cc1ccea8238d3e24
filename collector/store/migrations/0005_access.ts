import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/**
 * Named access: second factors, sessions that can be listed and ended, links for those who get a seat, grants to the
 * provider's people. Sessions end with the upgrade; a seat without a second factor gets in through a fresh link.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const bytes = kind === 'postgres' ? sql`bytea` : sql`blob`;
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const schema = db.schema;

  await schema.alterTable('seats').addColumn('given_by', 'text').execute();
  await schema.alterTable('seats').addColumn('ended_at', integer).execute();
  await schema.alterTable('seats').addColumn('totp_secret', bytes).execute();
  await schema.alterTable('seats').addColumn('totp_last_step', integer).execute();
  await schema
    .alterTable('seats')
    .addColumn('tries', integer, c => c.notNull().defaultTo(0))
    .execute();
  await schema
    .alterTable('seats')
    .addColumn('tried_at', integer, c => c.notNull().defaultTo(0))
    .execute();

  await schema
    .createTable('passkeys')
    .addColumn('credential_id', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('public_key', bytes, c => c.notNull())
    .addColumn('sign_count', integer, c => c.notNull())
    .addColumn('site', 'text', c => c.notNull())
    .addColumn('label', 'text', c => c.notNull())
    .addColumn('transports', 'text', c => c.notNull())
    .addColumn('synced', integer, c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('last_used_at', integer)
    .execute();
  await schema
    .createTable('recovery_codes')
    .addColumn('code_hash', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('used_at', integer)
    .execute();
  await schema
    .createTable('ceremonies')
    .addColumn('id_hash', 'text', c => c.primaryKey())
    .addColumn('purpose', 'text', c => c.notNull())
    .addColumn('subject', 'text', c => c.notNull())
    .addColumn('challenge', 'text', c => c.notNull())
    .addColumn('totp_secret', bytes)
    .addColumn('expires_at', integer, c => c.notNull())
    .execute();
  await schema
    .createTable('seat_links')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('people.id'))
    .addColumn('role', 'text', c => c.notNull())
    .addColumn('made_at', integer, c => c.notNull())
    .addColumn('made_by', 'text', c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .addColumn('used_at', integer)
    .execute();

  await schema.dropTable('sessions').execute();
  await schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('id', 'text', c => c.notNull().unique())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('last_used_at', integer, c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .addColumn('verified_at', integer, c => c.notNull())
    .addColumn('from_address', 'text', c => c.notNull())
    .addColumn('browser', 'text', c => c.notNull())
    .execute();

  await schema
    .createTable('grants')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('person_id', 'text', c => c.notNull().references('people.id'))
    .addColumn('kind', 'text', c => c.notNull().check(sql`kind in ('usual', 'surge')`))
    .addColumn('powers', 'text', c => c.notNull())
    .addColumn('scope', 'text', c => c.notNull())
    .addColumn('wanted_from', integer)
    .addColumn('duration_ms', integer, c => c.notNull())
    .addColumn('reason', 'text', c => c.notNull())
    .addColumn('ticket', 'text', c => c.notNull())
    .addColumn('asked_at', integer, c => c.notNull())
    .addColumn('asked_by', 'text', c => c.notNull())
    .addColumn('from_at', integer)
    .addColumn('until_at', integer)
    .addColumn('given_at', integer)
    .addColumn('given_by', 'text')
    .addColumn('refused_at', integer)
    .addColumn('refused_by', 'text')
    .addColumn('cut_at', integer)
    .addColumn('cut_by', 'text')
    .addColumn('closed_at', integer)
    .execute();
  await schema.createIndex('grants_person').on('grants').column('person_id').execute();

  await schema
    .createTable('api_tokens')
    .addColumn('token_hash', 'text', c => c.primaryKey())
    .addColumn('id', 'text', c => c.notNull().unique())
    .addColumn('person_id', 'text', c => c.notNull().references('seats.person_id'))
    .addColumn('label', 'text', c => c.notNull())
    .addColumn('powers', 'text', c => c.notNull())
    .addColumn('created_at', integer, c => c.notNull())
    .addColumn('expires_at', integer, c => c.notNull())
    .addColumn('last_used_at', integer)
    .addColumn('ended_at', integer)
    .execute();

  await schema
    .createTable('alerts')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('kind', 'text', c => c.notNull())
    .addColumn('person_id', 'text', c => c.notNull())
    .addColumn('at', integer, c => c.notNull())
    .addColumn('cleared_at', integer)
    .addColumn('cleared_by', 'text')
    .execute();
}
