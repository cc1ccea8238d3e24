/**
 * Opens the store: an SQLite file by default (built into Node), or a PostgreSQL database. One schema and one
 * query text serve both. It promises that what was committed survives a crash of the process and of the machine
 * (SQLite runs in WAL with synchronous=FULL), and that a database of a newer collector is refused.
 */
import { chmodSync, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import {
  Kysely,
  PostgresDialect,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteStatement,
  type Transaction,
} from 'kysely';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export type Kind = 'sqlite' | 'postgres';
export type Db = Kysely<Tables>;
/** What a store function needs: the database or a transaction on it. */
export type Queries = Db | Transaction<Tables>;

export interface Store {
  readonly kind: Kind;
  /** Reads and writes; transactions start here. */
  readonly write: Db;
  /** Reads only, beside a running writer: what the console uses. */
  readonly read: Db;
  close(): Promise<void>;
}

export function isPostgres(where: string): boolean {
  return /^postgres(ql)?:\/\//.test(where);
}

/** @param where a file's path, or a "postgres://" URL. */
export async function openStore(where: string): Promise<Store> {
  return isPostgres(where) ? await openPostgres(where) : await openSqlite(where);
}

async function openSqlite(file: string): Promise<Store> {
  const created = !existsSync(file);
  if (!created) (await import('./upgrade.ts')).keepBeforeUpgrade(file);
  const main = new DatabaseSync(file, { timeout: 10_000 });
  if (created) chmodSync(file, 0o600);
  main.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;');
  // Each commit flushes the log, whatever stands here: this is how much of it (16 MB) is gathered before it is moved into
  // the database file, which flushes twice more and writes pages that recur (indexes, the ledger's head) once for many.
  main.exec('pragma wal_autocheckpoint = 4000;');
  const write = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(main) }) });
  await migrate(write, 'sqlite');
  const second = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  const read = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(second) }) });
  return {
    kind: 'sqlite',
    write,
    read,
    async close() {
      await read.destroy();
      await write.destroy();
    },
  };
}

/** An SQLite database as it is, for a look that must neither change it nor bring it up to date. */
function look<T>(file: string, at: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 });
  try {
    return at(database);
  } finally {
    database.close();
  }
}

/**
 * Copies an SQLite database into an empty file, also while others write to it: VACUUM INTO reads in one transaction
 * (sqlite.org/lang_vacuum.html). Whether the copy is on disk is the caller's to see to.
 */
export function copySqlite(from: string, to: string): void {
  look(from, database => database.prepare('vacuum into ?').run(to));
}

/** What SQLite finds wrong with a database; null for nothing. */
export function sqliteFault(file: string): string | null {
  return look(file, database => {
    const [row] = database.prepare('pragma integrity_check(1)').all();
    const said = String(Object.values(row ?? {})[0] ?? 'it says nothing');
    return said === 'ok' ? null : said;
  });
}

/** The steps of the schema that a database has taken; none for an empty one. Nothing is changed by asking. */
export async function lookAtSchema(where: string): Promise<readonly string[]> {
  return isPostgres(where) ? await stepsOfPostgres(where) : stepsTaken(where);
}

/** The same for an SQLite file. */
export function stepsTaken(file: string): readonly string[] {
  return look(file, database => {
    const there = database.prepare("select 1 from sqlite_master where name = 'migrations'").get();
    if (there === undefined) return [];
    const rows = database.prepare('select name from migrations order by name').all();
    return rows.map(({ name }) => String(name));
  });
}

async function stepsOfPostgres(url: string): Promise<readonly string[]> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const there = await client.query<{ name: string | null }>("select to_regclass('migrations') as name");
    if (there.rows[0]?.name == null) return [];
    const { rows } = await client.query<{ name: string }>('select name from migrations order by name');
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function openPostgres(url: string): Promise<Store> {
  const { default: pg } = await import('pg');
  // int8 arrives as text by default; every integer of ours is below 2^53.
  pg.types.setTypeParser(20, Number);
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // A connection that the server drops while idle must not end the process; the next query opens another.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db, 'postgres');
  return { kind: 'postgres', write: db, read: db, close: () => db.destroy() };
}

const maxCachedStatements = 500;

/** node:sqlite in the shape that Kysely asks for, with prepared statements kept: most of our queries recur. */
function adapt(db: DatabaseSync): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare(text) {
      const known = cache.get(text);
      if (known !== undefined) return known;
      // Every transaction here writes: one that begins by reading could find, too late, that another has written since.
      const statement = db.prepare(text === 'begin' ? 'begin immediate' : text);
      const adapted = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as [])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as [])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as [])),
      } as unknown as SqliteStatement;
      if (cache.size >= maxCachedStatements) cache.clear();
      cache.set(text, adapted);
      return adapted;
    },
  };
}
