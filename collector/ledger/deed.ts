/** Doing something and recording it, as one: both are committed, or neither is. */
import type { Db, Queries } from '../store/db.ts';
import type { Act, Recorder } from './act.ts';

export interface DeedPorts {
  readonly db: Db;
  readonly record: Recorder;
}

/** @param acts what was done, told from what came of it; none where nothing was done after all */
export async function deed<R>(
  { db, record }: DeedPorts,
  work: (trx: Queries) => Promise<R>,
  acts: (result: R) => readonly Act[],
): Promise<R> {
  return await db.transaction().execute(async trx => {
    const result = await work(trx);
    await record(trx, acts(result));
    return result;
  });
}
