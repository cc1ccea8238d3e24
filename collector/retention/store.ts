/** The only SQL for proposals to delete old reports' bodies. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { PruningRow } from '../store/tables.ts';

export type KeptPruning = Readonly<Selectable<PruningRow>>;

export async function addPruning(trx: Queries, row: PruningRow): Promise<void> {
  await trx.insertInto('prunings').values(row).execute();
}

export function findPruning(db: Queries, id: string): Promise<KeptPruning | undefined> {
  return db.selectFrom('prunings').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Newest first. */
export function listPrunings(db: Queries, limit: number): Promise<KeptPruning[]> {
  return db.selectFrom('prunings').selectAll().orderBy('proposed_at', 'desc').limit(limit).execute();
}

export function waitingPruning(db: Queries): Promise<KeptPruning | undefined> {
  return db.selectFrom('prunings').selectAll().where('outcome', '=', 'waits').executeTakeFirst();
}

/** False when somebody has decided already. */
export async function decidePruning(
  trx: Queries,
  id: string,
  decision: { readonly outcome: 'done' | 'refused'; readonly at: number; readonly by: string },
): Promise<boolean> {
  const done = await trx
    .updateTable('prunings')
    .set({ outcome: decision.outcome, decided_at: decision.at, decided_by: decision.by })
    .where('id', '=', id)
    .where('outcome', '=', 'waits')
    .executeTakeFirst();
  return Number(done.numUpdatedRows) === 1;
}
