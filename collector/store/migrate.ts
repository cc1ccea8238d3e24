/** Brings a database to this collector's schema: forward only, each step once and whole. */
import { type Kysely, sql } from 'kysely';
import type { Kind } from './db.ts';
import * as first from './migrations/0001_first.ts';
import * as register from './migrations/0002_register.ts';
import * as ledger from './migrations/0003_ledger.ts';
import * as witness from './migrations/0004_witness.ts';
import * as access from './migrations/0005_access.ts';
import * as singleSignOn from './migrations/0006_single_sign_on.ts';
import * as rollout from './migrations/0009_rollout.ts';
import * as keeping from './migrations/0010_keeping.ts';
import * as groups from './migrations/0011_groups.ts';
import * as releases from './migrations/0012_releases.ts';
import * as marks from './migrations/0013_marks.ts';
import type { Tables } from './tables.ts';

interface Step {
  readonly name: string;
  readonly up: (db: Kysely<unknown>, kind: Kind) => Promise<void>;
}

const steps: readonly Step[] = [
  { name: '0001_first', up: first.up },
  { name: '0002_register', up: register.up },
  { name: '0003_ledger', up: ledger.up },
  { name: '0005_access', up: access.up },
  { name: '0006_single_sign_on', up: singleSignOn.up },
  { name: '0004_witness', up: witness.up },
  { name: '0009_rollout', up: rollout.up },
  { name: '0010_keeping', up: keeping.up },
  { name: '0011_groups', up: groups.up },
  { name: '0012_releases', up: releases.up },
  { name: '0013_marks', up: marks.up },
];

/** What separates a database of these steps from this collector's. */
export function stepsBetween(done: readonly string[]): {
  /** Steps that this collector would take. */
  readonly missing: readonly string[];
  /** Steps that only a newer collector knows. */
  readonly strange: readonly string[];
} {
  const known = steps.map(({ name }) => name);
  return {
    missing: known.filter(name => !done.includes(name)),
    strange: done.filter(name => !known.includes(name)),
  };
}

/** @throws Error when the database was made by a newer collector. */
export async function migrate(db: Kysely<Tables>, kind: Kind): Promise<void> {
  await db.transaction().execute(async trx => {
    // Two collectors that start at once must not both create the tables.
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(4907341)`.execute(trx);
    await sql`create table if not exists migrations (name text primary key, at ${sql.raw(kind === 'postgres' ? 'bigint' : 'integer')} not null)`.execute(
      trx,
    );
    const done = await sql<{ name: string }>`select name from migrations order by name`.execute(trx);
    const names = new Set(done.rows.map(row => row.name));
    const [strange] = stepsBetween([...names]).strange;
    if (strange !== undefined) {
      throw new Error(
        `This database was made by a newer collector (step ${strange}). Update this collector and start it again.`,
      );
    }
    for (const step of steps) {
      if (names.has(step.name)) continue;
      await step.up(trx as unknown as Kysely<unknown>, kind);
      await sql`insert into migrations (name, at) values (${step.name}, ${Date.now()})`.execute(trx);
    }
  });
}
