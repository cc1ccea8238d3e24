/** The only SQL for kept reports and for the contents that they refer to. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import { newInserter } from '../store/insert.ts';
import type { DerivedFactRow, ReportRow } from '../store/tables.ts';

export type KeptReport = Readonly<Selectable<ReportRow>>;

export const addReports = newInserter({
  table: 'reports',
  columns: [
    'device_id',
    'sequence',
    'received_at',
    'made_at',
    'digest',
    'bytes',
    'signature',
    'gap_from',
    'chain',
  ],
});

/** Contents are named by their digest: keeping one twice changes nothing. */
export const addContents = newInserter({
  table: 'contents',
  columns: ['device_id', 'digest', 'bytes', 'first_sequence'],
  onConflict: insert => insert.onConflict(conflict => conflict.columns(['device_id', 'digest']).doNothing()),
});

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

export type KeptDerived = Readonly<Selectable<DerivedFactRow>>;

export async function addDerived(db: Queries, rows: readonly DerivedFactRow[]): Promise<void> {
  if (rows.length > 0)
    await db
      .insertInto('derived_facts')
      .values([...rows])
      .execute();
}

/** What the collector worked out for a device, oldest first. */
export function derivedOf(
  db: Queries,
  deviceId: string,
  until = Number.MAX_SAFE_INTEGER,
): Promise<KeptDerived[]> {
  return db
    .selectFrom('derived_facts')
    .selectAll()
    .where('device_id', '=', deviceId)
    .where('at', '<=', until)
    .orderBy('at')
    .execute();
}

/** Clock of the device and of the collector at each of its newest reports: how far apart they are. */
export async function clockSamples(
  db: Queries,
  deviceId: string,
  limit: number,
): Promise<readonly { readonly made_at: number; readonly received_at: number }[]> {
  return await db
    .selectFrom('reports')
    .select(['made_at', 'received_at'])
    .where('device_id', '=', deviceId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
}
