/**
 * Inserts many rows with few, recurring statements. Kysely writes the text of each statement once; after that only the
 * values change. Building the text anew for every batch cost more than the insert itself.
 */
import { CompiledQuery, type Insertable, type InsertQueryBuilder, type InsertResult } from 'kysely';
import type { Queries } from './db.ts';
import type { Tables } from './tables.ts';

type Builder<T extends keyof Tables> = InsertQueryBuilder<Tables, T, InsertResult>;

export interface Insert<T extends keyof Tables> {
  readonly table: T;
  /** Every column, in the order in which their values are handed over. */
  readonly columns: readonly (keyof Insertable<Tables[T]> & string)[];
  /** What to do with a row that is there already. */
  readonly onConflict?: (builder: Builder<T>) => Builder<T>;
}

export type Inserter<T extends keyof Tables> = (
  db: Queries,
  rows: readonly Insertable<Tables[T]>[],
) => Promise<void>;

/** Rows in one statement: SQLite takes at most 32,766 values. */
const most = 128;

export function newInserter<T extends keyof Tables>(insert: Insert<T>): Inserter<T> {
  const texts = new Map<string, string>();

  function textFor(db: Queries, rows: readonly Insertable<Tables[T]>[]): string {
    // The two stores write their texts differently.
    const key = `${db.getExecutor().adapter.constructor.name} ${rows.length}`;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const builder = db
      .insertInto(insert.table)
      .values(rows.map(row => inOrder(insert, row)) as never) as Builder<T>;
    const { sql } = (insert.onConflict?.(builder) ?? builder).compile();
    texts.set(key, sql);
    return sql;
  }

  return async (db, rows) => {
    let from = 0;
    while (from < rows.length) {
      // Sizes that are powers of two: a handful of texts serves every batch.
      const size = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - from)));
      const part = rows.slice(from, from + size);
      const values = part.flatMap(row => insert.columns.map(column => row[column] as unknown));
      await db.executeQuery(CompiledQuery.raw(textFor(db, part), values));
      from += size;
    }
  };
}

function inOrder<T extends keyof Tables>(insert: Insert<T>, row: Insertable<Tables[T]>): object {
  return Object.fromEntries(insert.columns.map(column => [column, row[column]]));
}
