import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/**
 * Enrollment tokens for many computers: how often one may be used and was, from which networks, and taken back;
 * and when a device said that its agent is being removed.
 */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  const add = (name: string, build: 'one' | 'none' | 'later' | 'text') =>
    db.schema
      .alterTable('invites')
      .addColumn(name, build === 'text' ? 'text' : integer, column => {
        if (build === 'one') return column.notNull().defaultTo(1);
        return build === 'none' ? column.notNull().defaultTo(0) : column;
      })
      .execute();
  await add('max_uses', 'one');
  await add('uses', 'none');
  await add('networks', 'text');
  await add('ended_at', 'later');
  await add('ended_by', 'text');
  await db.schema.alterTable('devices').addColumn('removed_at', integer).execute();
  await sql`update invites set uses = 1 where used_at is not null`.execute(db);
  await db.schema.createIndex('devices_by_invite').on('devices').column('invite_id').execute();
}
