/**
 * Checks the ledger where it lies, against keys that are not in the database: each entry as an outsider checks it, and
 * beside it what only the store has: the columns that pages search by, the kept tiles, the head row, and the personal
 * data. What was taken out by a person's right is told from what is gone with no entry that says so.
 */
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { type Frontier, type Hash, rootOf, sameHash } from '#proto/log/merkle.ts';
import { NoteError, parseNote } from '#proto/log/note.ts';
import { tileLevels, tileWidth } from '#proto/log/tiles.ts';
import {
  type CheckedLog,
  checkLog,
  type LogFault,
  type Said as LogSaid,
  type TrustedKeys,
} from '#proto/log/verify.ts';
import type { Queries } from '../store/db.ts';
import type { LedgerEntryRow, LedgerHeadRow, LedgerOpeningRow } from '../store/tables-ledger.ts';
import {
  allCheckpoints,
  listWitnesses,
  readEntries,
  readHeadRow,
  readOpenings,
  readTilesFrom,
} from './store.ts';
import { checkRow, newPersonalCheck, type PersonalCheck, saidBy } from './verify-row.ts';

export interface CheckedStore extends CheckedLog {
  readonly tiles: number;
  readonly openings: number;
}

const page = tileWidth * 8;
const mostFaults = 100;

interface Walk {
  /** How many entries were read. */
  size: number;
  head: LedgerHeadRow | undefined;
  /** Hashes of tiles, by level and index, that are yet to be compared with the kept ones. */
  readonly tiles: Map<number, Map<number, Hash[]>>;
  tilesChecked: number;
  /** Openings of the page that is read now. */
  openings: readonly LedgerOpeningRow[];
  readonly personal: PersonalCheck;
  /** Witnesses as the acts say: where each is asked. */
  readonly witnesses: Map<unknown, unknown>;
  readonly complain: (position: number | null, fault: string) => void;
}

export interface StoreCheckOptions {
  /** Heads that somebody kept from earlier: the store must still continue them. */
  readonly since?: readonly string[];
  readonly signatures?: 'needed' | 'every';
}

export async function checkStore(
  db: Queries,
  keys: TrustedKeys,
  { since = [], signatures = 'needed' }: StoreCheckOptions = {},
): Promise<CheckedStore> {
  const faults: LogFault[] = [];
  const complain = (position: number | null, fault: string) => {
    if (faults.length < mostFaults) faults.push({ position, fault });
  };
  const walk = newWalk(complain);
  const kept = await allCheckpoints(db);
  for (const { size, note } of kept)
    if (sizeIn(note) !== size)
      complain(null, `The signed head kept as the one of ${size} entries is another.`);
  const notes = [...kept.map(({ note }) => note), ...since];
  const log = await checkLog(entriesOf(db, walk), notes, keys, {
    tail: 'still written',
    signatures,
    entry: (row, position, said) => checkEntry(row, position, said, walk),
    grown: (level, index, hash) => gather(walk, level, index, hash),
  });
  await compareTiles(db, walk);
  checkHead(walk, log.frontier, await lastLeaf(db, log.size));
  await checkEdges(db, walk, log.size);
  await checkWitnesses(db, walk);
  const openings = walk.personal.end();
  return { ...log, faults: [...log.faults, ...faults], tiles: walk.tilesChecked, openings };
}

function newWalk(complain: Walk['complain']): Walk {
  return {
    size: 0,
    head: undefined,
    tiles: new Map(),
    tilesChecked: 0,
    openings: [],
    personal: newPersonalCheck(complain),
    witnesses: new Map(),
    complain,
  };
}

/** Every entry, and those that were added meanwhile: the ledger may be written while it is checked. */
async function* entriesOf(db: Queries, walk: Walk): AsyncGenerator<LedgerEntryRow> {
  // Below zero there is no place: what was put there would be passed over.
  let from = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await readEntries(db, from, Number.MAX_SAFE_INTEGER, page);
    const last = rows.at(-1)?.position;
    const openings = await readOpenings(db, from, last === undefined ? Number.MAX_SAFE_INTEGER : last + 1);
    if (last === undefined) {
      if (await grewSince(db, walk)) continue;
      if (openings.length > 0) walk.complain(null, 'Personal data is kept for an entry that there is not.');
      return;
    }
    from = last + 1;
    walk.openings = openings;
    walk.size += rows.length;
    yield* rows;
    await compareTiles(db, walk);
  }
}

/** Whether the head speaks of more than was read, and of more than when it was last looked at. */
async function grewSince(db: Queries, walk: Walk): Promise<boolean> {
  const before = walk.head;
  walk.head = await readHeadRow(db);
  const size = walk.head?.size ?? 0;
  return size > walk.size && size !== before?.size;
}

function checkEntry(row: LedgerEntryRow, position: number, record: LogSaid | null, walk: Walk): void {
  if (row.position !== position)
    walk.complain(position, `The entry at place ${position} is kept as number ${row.position}.`);
  const said = row.record === null ? null : saidBy(record);
  const wrong = checkRow(row, said);
  if (wrong !== null) walk.complain(position, wrong);
  if (said?.type === 'witness.added') walk.witnesses.set(said.data['key'], said.data['url']);
  if (said?.type === 'witness.removed') walk.witnesses.delete(said.data['key']);
  walk.personal.entry(row, said, walk.openings);
}

function gather({ tiles }: Walk, level: number, index: number, hash: Hash): void {
  if (level % 8 !== 0) return;
  const ofLevel = tiles.get(level / 8) ?? new Map<number, Hash[]>();
  tiles.set(level / 8, ofLevel);
  const tile = Math.floor(index / tileWidth);
  const hashes = ofLevel.get(tile) ?? [];
  ofLevel.set(tile, hashes);
  hashes.push(hash);
}

/** Each kept tile against what the entries say, once it is full. */
async function compareTiles(db: Queries, walk: Walk): Promise<void> {
  for (const [level, tiles] of walk.tiles) {
    const full = [...tiles].filter(([, hashes]) => hashes.length === tileWidth);
    const [first] = full[0] ?? [];
    if (first === undefined) continue;
    const rows = await readTilesFrom(db, level, first, full.length);
    const kept = new Map(rows.map(({ tile, hashes }) => [tile, hashes]));
    for (const [tile, hashes] of full) {
      if (!sameHash(kept.get(tile) ?? new Uint8Array(), Buffer.concat(hashes)))
        walk.complain(null, `The kept tile ${level}/${tile} does not hold the hashes of the entries.`);
      tiles.delete(tile);
      walk.tilesChecked += 1;
    }
  }
}

async function lastLeaf(db: Queries, size: number): Promise<Uint8Array> {
  const [row] = size === 0 ? [] : await readEntries(db, size - 1, size);
  return row?.leaf ?? new Uint8Array(32);
}

function checkHead({ head, complain }: Walk, frontier: Frontier, last: Uint8Array): void {
  if (head === undefined) {
    complain(null, 'The ledger has no head.');
    return;
  }
  if (head.size !== frontier.size)
    complain(null, `The ledger counts ${head.size} entries, and here are ${frontier.size}.`);
  else if (
    !sameHash(head.root, rootOf(frontier)) ||
    !sameHash(head.frontier, Buffer.concat(frontier.hashes)) ||
    !sameHash(head.last_checksum, last.subarray(0, 32))
  )
    complain(null, 'The head of the ledger does not follow from its entries.');
}

/** The tiles that are not full yet, of which an older collector kept none; and any where the log has none. */
async function checkEdges(db: Queries, { tiles, complain }: Walk, size: number): Promise<void> {
  for (let level = 0, span = 1; level < tileLevels; level += 1, span *= tileWidth) {
    const count = Math.floor(size / span);
    const [below] = await readTilesFrom(db, level, Number.MIN_SAFE_INTEGER, 1);
    const [edge, beyond] = await readTilesFrom(db, level, Math.floor(count / tileWidth), 2);
    // Whoever appended meanwhile has their own tiles at the edge.
    if ((await readHeadRow(db))?.size !== size) return;
    const there = Buffer.concat(tiles.get(level)?.get(Math.floor(count / tileWidth)) ?? []);
    const wrongEdge = edge !== undefined && (level === 0 || !sameHash(edge.hashes, there));
    if (wrongEdge || beyond !== undefined || (below !== undefined && below.tile < 0))
      complain(null, `Tiles of level ${level} are kept for which there are no entries.`);
  }
}

/** Whom the collector asks: a witness put in another's place would cosign anything. */
async function checkWitnesses(db: Queries, { witnesses, complain }: Walk): Promise<void> {
  const kept = await listWitnesses(db);
  if (kept.length !== witnesses.size || kept.some(({ key, url }) => witnesses.get(key) !== url))
    complain(null, 'The witnesses that are asked are not those that people of the firm entered.');
}

function sizeIn(note: string): number | null {
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (error) {
    if (error instanceof NoteError) return null;
    throw error;
  }
}
