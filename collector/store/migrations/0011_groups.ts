import { type Kysely, sql } from 'kysely';
import type { Kind } from '../db.ts';

/** Groups of computers by a name that the firm gives: "Front desk", "Billing". A grant can be for one. */
export async function up(db: Kysely<unknown>, kind: Kind): Promise<void> {
  const integer = kind === 'postgres' ? sql`bigint` : sql`integer`;
  await db.schema
    .createTable('device_groups')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('name', 'text', c => c.notNull())
    .addColumn('made_at', integer, c => c.notNull())
    .addColumn('made_by', 'text', c => c.notNull())
    .addColumn('ended_at', integer)
    .execute();
  await db.schema
    .createTable('device_group_members')
    .addColumn('group_id', 'text', c => c.notNull().references('device_groups.id'))
    .addColumn('device_id', 'text', c => c.notNull().references('devices.id'))
    .addPrimaryKeyConstraint('device_group_members_key', ['group_id', 'device_id'])
    .execute();
}
