/** The only SQL for releases, their documents, approvals, rings, and what became of them on devices. */
import type { Selectable } from 'kysely';
import type { Queries } from '../store/db.ts';
import type { ApprovalRow, DeviceUpdateRow, ReleaseRow, RingRow } from '../store/tables-releases.ts';

export type DocumentKind = 'vendorRoot' | 'firmRoot' | 'freshness';

/** Oldest first. */
export async function documents(db: Queries, kind: DocumentKind): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('release_documents')
    .select('envelope')
    .where('kind', '=', kind)
    .orderBy('number')
    .execute();
  return rows.map(row => row.envelope);
}

/** The newest of its kind. */
export async function newestDocument(db: Queries, kind: DocumentKind): Promise<string | undefined> {
  const row = await db
    .selectFrom('release_documents')
    .select('envelope')
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.envelope;
}

export async function keepDocument(
  db: Queries,
  kind: DocumentKind,
  number: number,
  envelope: string,
  nowMs: number,
): Promise<void> {
  await db
    .insertInto('release_documents')
    .values({ kind, number, envelope, kept_at: nowMs })
    .onConflict(conflict => conflict.columns(['kind', 'number']).doUpdateSet({ envelope, kept_at: nowMs }))
    .execute();
}

export async function addRelease(db: Queries, release: ReleaseRow): Promise<void> {
  await db.insertInto('releases').values(release).execute();
}

export function findRelease(db: Queries, version: string): Promise<Selectable<ReleaseRow> | undefined> {
  return db.selectFrom('releases').selectAll().where('version', '=', version).executeTakeFirst();
}

export function listReleases(db: Queries): Promise<Selectable<ReleaseRow>[]> {
  return db.selectFrom('releases').selectAll().orderBy('imported_at', 'desc').execute();
}

/** False when it is withdrawn already, or there is none. */
export async function withdrawRelease(
  db: Queries,
  version: string,
  by: string,
  nowMs: number,
): Promise<boolean> {
  const result = await db
    .updateTable('releases')
    .set({ withdrawn_at: nowMs, withdrawn_by: by })
    .where('version', '=', version)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function restoreRelease(db: Queries, version: string): Promise<void> {
  await db
    .updateTable('releases')
    .set({ withdrawn_at: null, withdrawn_by: null })
    .where('version', '=', version)
    .execute();
}

export async function addApproval(db: Queries, approval: ApprovalRow): Promise<void> {
  await db.insertInto('approvals').values(approval).execute();
}

/** Newest first. */
export function listApprovals(db: Queries): Promise<Selectable<ApprovalRow>[]> {
  return db.selectFrom('approvals').selectAll().orderBy('number', 'desc').execute();
}

/** In their order. */
export function listRings(db: Queries): Promise<Selectable<RingRow>[]> {
  return db.selectFrom('rings').selectAll().orderBy('position').orderBy('name').execute();
}

export async function writeRing(db: Queries, ring: RingRow): Promise<void> {
  const { name: _, ...change } = ring;
  await db
    .insertInto('rings')
    .values(ring)
    .onConflict(conflict => conflict.column('name').doUpdateSet(change))
    .execute();
}

export async function removeRing(db: Queries, name: string): Promise<void> {
  await db.deleteFrom('rings').where('name', '=', name).execute();
}

export function findDeviceUpdate(db: Queries, id: string): Promise<Selectable<DeviceUpdateRow> | undefined> {
  return db.selectFrom('device_updates').selectAll().where('device_id', '=', id).executeTakeFirst();
}

export function listDeviceUpdates(db: Queries): Promise<Selectable<DeviceUpdateRow>[]> {
  return db.selectFrom('device_updates').selectAll().execute();
}

export async function writeDeviceUpdate(db: Queries, update: DeviceUpdateRow): Promise<void> {
  const { device_id: _, ...change } = update;
  await db
    .insertInto('device_updates')
    .values(update)
    .onConflict(conflict => conflict.column('device_id').doUpdateSet(change))
    .execute();
}

/** Changes whenever anything does that decides what a device is offered. */
export async function releasesMark(db: Queries): Promise<string> {
  const { fn } = db;
  const approvals = await db.selectFrom('approvals').select(fn.max('number').as('last')).executeTakeFirst();
  const releases = await db
    .selectFrom('releases')
    .select([
      fn.count('version').as('all'),
      fn.max('withdrawn_at').as('withdrawn'),
      fn.count('withdrawn_at').as('gone'),
    ])
    .executeTakeFirst();
  const kept = await db
    .selectFrom('release_documents')
    .select([fn.max('kept_at').as('last'), fn.count('kept_at').as('all')])
    .executeTakeFirst();
  return JSON.stringify([approvals, releases, kept]);
}
