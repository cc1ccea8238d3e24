/**
 * Group commit: what arrives while one transaction is being written goes into the next one together, so that many
 * devices share one flush to disk. `add` resolves when its rows are durable, and rejects when they are not; if a
 * batch fails, its parts are tried one by one, so that one bad part harms nobody else.
 */
import type { Db, Queries } from './db.ts';

export interface Committer<Rows> {
  add(rows: Rows): Promise<void>;
  /** Resolves when nothing waits. */
  settled(): Promise<void>;
}

interface Waiting<Rows> {
  readonly rows: Rows;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const maxBatch = 256;
/**
 * A busy moment is waited out a little: what comes one by one off the thread pool (checked signatures) shares one flush
 * to disk instead of paying one each. A lone report is not kept waiting.
 */
const gatherMs = 2;
const busy = 4;

export function newCommitter<Rows>(
  db: Db,
  write: (trx: Queries, batch: readonly Rows[]) => Promise<void>,
): Committer<Rows> {
  let waiting: Waiting<Rows>[] = [];
  let running: Promise<void> | null = null;
  /** Size of the largest batch lately, sinking by one with each smaller one. */
  let lately = 0;

  const commit = (batch: readonly Waiting<Rows>[]) =>
    db.transaction().execute(trx =>
      write(
        trx,
        batch.map(part => part.rows),
      ),
    );

  async function writeBatch(batch: readonly Waiting<Rows>[]): Promise<void> {
    try {
      await commit(batch);
      for (const part of batch) part.resolve();
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const part of batch) await writeBatch([part]);
    }
  }

  async function run(): Promise<void> {
    // Let whatever this turn of the loop still brings join the first batch.
    await new Promise(resolve => setImmediate(resolve));
    if (lately >= busy) await new Promise(resolve => setTimeout(resolve, gatherMs));
    while (waiting.length > 0) {
      lately = Math.max(Math.min(waiting.length, maxBatch), lately - 1);
      const batch = waiting.slice(0, maxBatch);
      waiting = waiting.slice(maxBatch);
      await writeBatch(batch);
    }
    running = null;
  }

  return {
    add(rows) {
      return new Promise((resolve, reject) => {
        waiting.push({ rows, resolve, reject });
        running ??= run();
      });
    },
    async settled() {
      while (running !== null) await running;
    },
  };
}
