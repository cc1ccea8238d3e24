/** The only SQL for time stamps of heads. */
import type { Queries } from '../../store/db.ts';
import type { LedgerStampRow } from '../../store/tables-ledger.ts';

/** A later stamp of the same head by the same authority takes the place of the earlier one. */
export async function addStamp(trx: Queries, row: LedgerStampRow): Promise<void> {
  const { size, url, ...rest } = row;
  await trx
    .insertInto('ledger_stamps')
    .values({ size, url, ...rest })
    .onConflict(conflict => conflict.columns(['size', 'url']).doUpdateSet(rest))
    .execute();
}

/** The newest by one authority, or by any. */
export async function lastStamp(db: Queries, url?: string): Promise<LedgerStampRow | undefined> {
  let query = db.selectFrom('ledger_stamps').selectAll().orderBy('at', 'desc').limit(1);
  if (url !== undefined) query = query.where('url', '=', url);
  return await query.executeTakeFirst();
}

/** Of heads of at most so many entries, oldest first. */
export async function listStamps(
  db: Queries,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<readonly LedgerStampRow[]> {
  return await db
    .selectFrom('ledger_stamps')
    .selectAll()
    .where('size', '<=', atMost)
    .orderBy('size')
    .orderBy('url')
    .execute();
}
