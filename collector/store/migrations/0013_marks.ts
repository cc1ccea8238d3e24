import { type Kysely, sql } from 'kysely';

/** The few entries that every look at the trail asks for: found without reading all the others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index "ledger_entries_marks" on "ledger_entries" ("type", "position")
    where type in ('epoch.opened', 'ledger.disputed')`.execute(db);
}
