/** The only SQL for kept reports and for the contents that they refer to. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { ContentRow, ReportRow } from '../store/tables.ts';

export type KeptReport = Readonly<Selectable<ReportRow>>;

export async function addReports(db: Queries, rows: readonly ReportRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('reports').values(rows).execute();
}

/** Contents are named by their digest: keeping one twice changes nothing. */
export async function addContents(db: Queries, rows: readonly ContentRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('contents')
    .values(rows)
    .onConflict(conflict => conflict.columns(['device_id', 'digest']).doNothing())
    .execute();
}

export function findReport(db: Queries, deviceId: string, sequence: number): Promise<KeptReport | undefined> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('device_id', '=', deviceId)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
}

/** The newest report with observations that had arrived by `at`; gap markers carry none. */
export function reportAsOf(db: Queries, deviceId: string, at: number): Promise<KeptReport | undefined> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('device_id', '=', deviceId)
    .where('gap_from', 'is', null)
    .where('received_at', '<=', at)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A device's reports in order, after a sequence: for judging anew, a page at a time. */
export function reportsAfter(
  db: Queries,
  deviceId: string,
  sequence: number,
  limit: number,
): Promise<KeptReport[]> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('device_id', '=', deviceId)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
}

/** Contents by digest. */
export async function findContents(
  db: Queries,
  deviceId: string,
  digests: readonly Uint8Array[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (digests.length === 0) return new Map();
  const rows = await db
    .selectFrom('contents')
    .select(['digest', 'bytes'])
    .where('device_id', '=', deviceId)
    .where('digest', 'in', [...digests])
    .execute();
  return new Map(rows.map(row => [Buffer.from(row.digest).toString('hex'), row.bytes]));
}
