/** The only SQL for kept reports and for the contents that they refer to. */
import { type Selectable, sql } from 'kysely';
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

/** The newest report with observations that had arrived by `at`, deleted ones too; gap markers carry none. */
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

/** What the oldest of a device's reports that came before a moment are about to lose. */
export interface Prunable {
  readonly sequence: number;
  readonly received_at: number;
  readonly digest: Uint8Array;
  readonly size: number;
}

/** Reports before `sequence` whose bodies are still there, after another one, a page at a time. */
export async function prunableReports(
  db: Queries,
  deviceId: string,
  range: { readonly after: number; readonly before: number },
  limit: number,
): Promise<readonly Prunable[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['sequence', 'received_at', 'digest', sql<number>`length(bytes)`.as('size')])
    .where('device_id', '=', deviceId)
    .where('sequence', '>', range.after)
    .where('sequence', '<', range.before)
    .where('pruned_at', 'is', null)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map(row => ({ ...row, size: Number(row.size) }));
}

/** Takes the bodies of all reports before a sequence out. Digests, signatures and times stay. @returns how many */
export async function pruneReports(
  trx: Queries,
  deviceId: string,
  before: number,
  at: number,
): Promise<number> {
  const done = await trx
    .updateTable('reports')
    .set({ bytes: new Uint8Array(), pruned_at: at })
    .where('device_id', '=', deviceId)
    .where('sequence', '<', before)
    .where('pruned_at', 'is', null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}

/** Digests of contents that first came with a report up to a sequence. */
export async function contentsUpTo(
  db: Queries,
  deviceId: string,
  sequence: number,
): Promise<readonly Uint8Array[]> {
  const rows = await db
    .selectFrom('contents')
    .select('digest')
    .where('device_id', '=', deviceId)
    .where('first_sequence', '<=', sequence)
    .execute();
  return rows.map(row => row.digest);
}

export async function dropContents(
  trx: Queries,
  deviceId: string,
  digests: readonly Uint8Array[],
): Promise<void> {
  for (let from = 0; from < digests.length; from += 500)
    await trx
      .deleteFrom('contents')
      .where('device_id', '=', deviceId)
      .where('digest', 'in', digests.slice(from, from + 500))
      .execute();
}

/** When the bodies of reports were deleted, and of how many; newest first. */
export async function prunedReports(
  db: Queries,
  deviceId: string,
): Promise<readonly { readonly at: number; readonly reports: number; readonly to: number }[]> {
  const rows = await db
    .selectFrom('reports')
    .select(eb => ['pruned_at', eb.fn.countAll<number>().as('reports'), eb.fn.max('sequence').as('to')])
    .where('device_id', '=', deviceId)
    .where('pruned_at', 'is not', null)
    .groupBy('pruned_at')
    .orderBy('pruned_at', 'desc')
    .execute();
  return rows.map(row => ({ at: row.pruned_at ?? 0, reports: Number(row.reports), to: Number(row.to) }));
}

/** Reports before which others are missing with no gap marker that says so, newest first. */
export async function brokenChains(
  db: Queries,
  deviceId: string,
  limit: number,
): Promise<readonly { readonly sequence: number; readonly received_at: number }[]> {
  return await db
    .selectFrom('reports')
    .select(['sequence', 'received_at'])
    .where('device_id', '=', deviceId)
    .where('chain', '=', 'broken')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
}

/** A device's reports with these sequences, in order. */
export function reportsBetween(
  db: Queries,
  deviceId: string,
  from: number,
  to: number,
): Promise<KeptReport[]> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('device_id', '=', deviceId)
    .where('sequence', '>=', from)
    .where('sequence', '<=', to)
    .orderBy('sequence')
    .execute();
}

/** How many reports are kept of each device, deleted bodies included. */
export async function countReports(db: Queries): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('reports')
    .select(eb => ['device_id', eb.fn.countAll<number>().as('count')])
    .groupBy('device_id')
    .execute();
  return new Map(rows.map(row => [row.device_id, Number(row.count)]));
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
