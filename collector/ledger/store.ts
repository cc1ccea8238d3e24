/** The only SQL of the ledger's tables. */
import { sql } from 'kysely';
import type { Queries } from '../store/db.ts';
import { newInserter } from '../store/insert.ts';
import type {
  LedgerCheckpointRow,
  LedgerEntryRow,
  LedgerHeadRow,
  LedgerOpeningRow,
  LedgerTileRow,
  LedgerWitnessRow,
} from '../store/tables-ledger.ts';

const insertEntries = newInserter({
  table: 'ledger_entries',
  columns: ['position', 'at', 'type', 'actor', 'device_id', 'person_id', 'leaf', 'record'],
});

/** The head, if nobody has appended yet. Two collectors that start at once make one. */
export async function makeHead(db: Queries, head: Omit<LedgerHeadRow, 'id'>): Promise<void> {
  await db
    .insertInto('ledger_head')
    .values({ id: 1, ...head })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute();
}

/** Takes `count` places: until the transaction ends, whoever else would append waits. @returns the head before */
export async function takePlaces(trx: Queries, count: number): Promise<Omit<LedgerHeadRow, 'id' | 'root'>> {
  const head = await trx
    .updateTable('ledger_head')
    .set({ size: sql`size + ${count}` })
    .where('id', '=', 1)
    .returning(['size', 'frontier', 'last_checksum'])
    .executeTakeFirstOrThrow();
  return { ...head, size: head.size - count };
}

export async function saveHead(
  trx: Queries,
  head: Pick<LedgerHeadRow, 'frontier' | 'root' | 'last_checksum'>,
): Promise<void> {
  await trx.updateTable('ledger_head').set(head).where('id', '=', 1).execute();
}

export async function readHead(db: Queries): Promise<{ size: number; root: Uint8Array } | undefined> {
  return await db.selectFrom('ledger_head').select(['size', 'root']).where('id', '=', 1).executeTakeFirst();
}

/** All that the head row says, for whoever checks it. */
export async function readHeadRow(db: Queries): Promise<LedgerHeadRow | undefined> {
  return await db.selectFrom('ledger_head').selectAll().where('id', '=', 1).executeTakeFirst();
}

export async function addEntries(trx: Queries, rows: readonly LedgerEntryRow[]): Promise<void> {
  await insertEntries(trx, rows);
}

export async function addOpenings(trx: Queries, rows: readonly LedgerOpeningRow[]): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('ledger_openings')
      .values([...rows])
      .execute();
}

/** A tile above the leaves may be there already, with fewer hashes. */
export async function saveTiles(trx: Queries, rows: readonly LedgerTileRow[]): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto('ledger_tiles')
      .values([...rows])
      .onConflict(conflict =>
        conflict.columns(['level', 'tile']).doUpdateSet(eb => ({ hashes: eb.ref('excluded.hashes') })),
      )
      .execute();
}

export async function readTile(db: Queries, level: number, tile: number): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('ledger_tiles')
    .select('hashes')
    .where('level', '=', level)
    .where('tile', '=', tile)
    .executeTakeFirst();
  return row?.hashes;
}

/** Kept tiles of a level from the one numbered `from` on, in order. */
export async function readTilesFrom(
  db: Queries,
  level: number,
  from: number,
  most: number,
): Promise<readonly LedgerTileRow[]> {
  return await db
    .selectFrom('ledger_tiles')
    .selectAll()
    .where('level', '=', level)
    .where('tile', '>=', from)
    .orderBy('tile')
    .limit(most)
    .execute();
}

/** Entries from `from` to below `to`, in order; the first `most` of them. */
export async function readEntries(
  db: Queries,
  from: number,
  to: number,
  most?: number,
): Promise<readonly LedgerEntryRow[]> {
  const query = db
    .selectFrom('ledger_entries')
    .selectAll()
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position');
  return await (most === undefined ? query : query.limit(most)).execute();
}

export async function readLeaves(db: Queries, from: number, to: number): Promise<readonly Uint8Array[]> {
  const rows = await db
    .selectFrom('ledger_entries')
    .select('leaf')
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .execute();
  return rows.map(row => row.leaf);
}

export async function readOpenings(
  db: Queries,
  from: number,
  to: number,
): Promise<readonly LedgerOpeningRow[]> {
  return await db
    .selectFrom('ledger_openings')
    .selectAll()
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .execute();
}

/** What a person's own data opens; the entries stay as they are. @returns how many were taken out */
export async function eraseOpenings(trx: Queries, personId: string): Promise<number> {
  const gone = await trx.deleteFrom('ledger_openings').where('person_id', '=', personId).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export interface EntrySearch {
  readonly actor?: string;
  readonly device?: string;
  /** Id of the person that it is about. */
  readonly person?: string;
  readonly types?: readonly string[];
  readonly fromMs?: number;
  readonly toMs?: number;
  /** Only entries before this one: the next page. */
  readonly before?: number;
  readonly most: number;
}

/** Newest first. */
export async function findEntries(db: Queries, search: EntrySearch): Promise<readonly LedgerEntryRow[]> {
  let query = db.selectFrom('ledger_entries').selectAll().orderBy('position', 'desc').limit(search.most);
  if (search.person !== undefined) query = query.where('person_id', '=', search.person);
  if (search.actor !== undefined) query = query.where('actor', '=', search.actor);
  if (search.device !== undefined) query = query.where('device_id', '=', search.device);
  if (search.types !== undefined) query = query.where('type', 'in', [...search.types]);
  if (search.fromMs !== undefined) query = query.where('at', '>=', search.fromMs);
  if (search.toMs !== undefined) query = query.where('at', '<', search.toMs);
  if (search.before !== undefined) query = query.where('position', '<', search.before);
  return await query.execute();
}

/** The place of the first entry of a moment or later; undefined where there is none. */
export async function firstEntryFrom(db: Queries, atMs: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('ledger_entries')
    .select('position')
    .where('at', '>=', atMs)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return row?.position;
}

/** The newest entries of a kind that has its own index: written as the index has it, so that it is used. */
export async function findMarks(
  db: Queries,
  type: 'epoch.opened' | 'ledger.disputed',
  most: number,
): Promise<readonly LedgerEntryRow[]> {
  return await db
    .selectFrom('ledger_entries')
    .selectAll()
    .where(sql<boolean>`type in ('epoch.opened', 'ledger.disputed')`)
    .where('type', '=', type)
    .orderBy('position', 'desc')
    .limit(most)
    .execute();
}

export async function addCheckpoint(db: Queries, row: LedgerCheckpointRow): Promise<void> {
  await db
    .insertInto('ledger_checkpoints')
    .values(row)
    .onConflict(conflict => conflict.column('size').doNothing())
    .execute();
}

/** The newest signed head, or the newest of at most so many entries. */
export async function lastCheckpoint(
  db: Queries,
  atMost = Number.MAX_SAFE_INTEGER,
): Promise<LedgerCheckpointRow | undefined> {
  return await db
    .selectFrom('ledger_checkpoints')
    .selectAll()
    .where('size', '<=', atMost)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Every signed head, oldest first. */
export async function allCheckpoints(db: Queries): Promise<readonly LedgerCheckpointRow[]> {
  return await db.selectFrom('ledger_checkpoints').selectAll().orderBy('size').execute();
}

/** Puts a cosigned note in the place of the one that was read; nothing when another was faster. */
export async function replaceNote(db: Queries, size: number, before: string, note: string): Promise<boolean> {
  const done = await db
    .updateTable('ledger_checkpoints')
    .set({ note })
    .where('size', '=', size)
    .where('note', '=', before)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export async function listWitnesses(db: Queries): Promise<readonly LedgerWitnessRow[]> {
  return await db.selectFrom('ledger_witnesses').selectAll().orderBy('key').execute();
}

export async function addWitness(trx: Queries, key: string, url: string): Promise<void> {
  const row = { key, url, size: 0, cosigned_at: null, trouble: null, refused: 0 };
  await trx.insertInto('ledger_witnesses').values(row).execute();
}

export async function removeWitness(trx: Queries, key: string): Promise<void> {
  await trx.deleteFrom('ledger_witnesses').where('key', '=', key).execute();
}

export async function noteWitness(
  db: Queries,
  key: string,
  change: Partial<Omit<LedgerWitnessRow, 'key' | 'url'>>,
): Promise<void> {
  await db.updateTable('ledger_witnesses').set(change).where('key', '=', key).execute();
}

/** For a log under a new name: each of them begins anew. */
export async function forgetWhatWitnessesSaw(trx: Queries): Promise<void> {
  await trx
    .updateTable('ledger_witnesses')
    .set({ size: 0, cosigned_at: null, trouble: null, refused: 0 })
    .execute();
}
