/**
 * Checks the ledger where it lies, against keys that are not in the database: each entry as an outsider checks it, and
 * beside it what only the store has: the columns that pages search by, the kept tiles, the head row, and the personal
 * data. What was taken out by a person's right is told from what is gone with no entry that says so.
 */
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { checksumOf } from '#proto/log/leaf.ts';
import {
  emptyFrontier,
  type Frontier,
  grow,
  type Hash,
  leafHash,
  rootOf,
  sameHash,
} from '#proto/log/merkle.ts';
import { NoteError, parseNote } from '#proto/log/note.ts';
import { tileWidth } from '#proto/log/tiles.ts';
import {
  type CheckedLog,
  checkLog,
  type LogEntry,
  type LogFault,
  type TrustedKeys,
} from '#proto/log/verify.ts';
import type { Queries } from '../store/db.ts';
import type { LedgerEntryRow, LedgerHeadRow } from '../store/tables-ledger.ts';
import {
  allCheckpoints,
  listWitnesses,
  readEntries,
  readHeadRow,
  readOpenings,
  readTilesFrom,
} from './store.ts';
import { checkRow, newPersonalCheck, type PersonalCheck, type Said, saidBy } from './verify-row.ts';

export interface CheckedStore extends CheckedLog {
  readonly tiles: number;
  readonly openings: number;
}

const page = tileWidth * 8;
const mostFaults = 100;

interface Walk {
  head: LedgerHeadRow | undefined;
  frontier: Frontier;
  lastChecksum: Uint8Array;
  /** Hashes of full tiles, by level and index, that are yet to be compared with the kept ones. */
  readonly tiles: Map<string, Hash[]>;
  tilesChecked: number;
  readonly personal: PersonalCheck;
  /** Witnesses as the acts say: where each is asked. */
  readonly witnesses: Map<unknown, unknown>;
  readonly complain: (position: number | null, fault: string) => void;
}

/** @param since heads that somebody kept from earlier: the store must still continue them */
export async function checkStore(
  db: Queries,
  keys: TrustedKeys,
  since: readonly string[] = [],
): Promise<CheckedStore> {
  const faults: LogFault[] = [];
  const complain = (position: number | null, fault: string) => {
    if (faults.length < mostFaults) faults.push({ position, fault });
  };
  const walk: Walk = {
    head: undefined,
    frontier: emptyFrontier,
    lastChecksum: new Uint8Array(32),
    tiles: new Map(),
    tilesChecked: 0,
    personal: newPersonalCheck(complain),
    witnesses: new Map(),
    complain,
  };
  const kept = await allCheckpoints(db);
  for (const { size, note } of kept)
    if (sizeIn(note) !== size)
      complain(null, `The signed head kept as the one of ${size} entries is another.`);
  const notes = [...kept.map(({ note }) => note), ...since];
  const log = await checkLog(entriesOf(db, walk), notes, keys, 'still written');
  checkHead(walk);
  await checkBeyond(db, walk);
  await checkWitnesses(db, walk);
  const openings = walk.personal.end();
  return { ...log, faults: [...log.faults, ...faults], tiles: walk.tilesChecked, openings };
}

/** Every entry, and those that were added meanwhile: the ledger may be written while it is checked. */
async function* entriesOf(db: Queries, walk: Walk): AsyncGenerator<LogEntry> {
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
    for (const row of rows) {
      const said = saidBy(row);
      checkEntry(row, said, walk);
      walk.personal.entry(row, said, openings);
      yield { leaf: row.leaf, record: row.record };
    }
    await compareTiles(db, walk);
  }
}

/** Whether the head speaks of more than was read, and of more than when it was last looked at. */
async function grewSince(db: Queries, walk: Walk): Promise<boolean> {
  const before = walk.head;
  walk.head = await readHeadRow(db);
  const size = walk.head?.size ?? 0;
  return size > walk.frontier.size && size !== before?.size;
}

function checkEntry(row: LedgerEntryRow, said: Said | null, walk: Walk): void {
  const position = walk.frontier.size;
  if (row.position !== position)
    walk.complain(position, `The entry at place ${position} is kept as number ${row.position}.`);
  const wrong = checkRow(row, said);
  if (said?.type === 'witness.added') walk.witnesses.set(said.data['key'], said.data['url']);
  if (said?.type === 'witness.removed') walk.witnesses.delete(said.data['key']);
  if (wrong !== null) walk.complain(position, wrong);
  walk.lastChecksum = row.record === null ? row.leaf.slice(0, 32) : checksumOf(row.record);
  walk.frontier = grow(walk.frontier, [leafHash(row.leaf)], (level, index, hash) => {
    if (level % 8 !== 0) return;
    const tile = `${level / 8}/${Math.floor(index / tileWidth)}`;
    const hashes = walk.tiles.get(tile) ?? [];
    hashes.push(hash);
    walk.tiles.set(tile, hashes);
  });
}

/** Each kept tile against what the entries say, as soon as both are there. */
async function compareTiles(db: Queries, walk: Walk): Promise<void> {
  const full = [...walk.tiles].filter(([, hashes]) => hashes.length === tileWidth);
  const levels = Map.groupBy(full, ([name]) => Number(name.split('/')[0]));
  for (const [level, tiles] of levels) {
    const first = Number(tiles[0]?.[0].split('/')[1]);
    const kept = new Map(
      (await readTilesFrom(db, level, first, tiles.length)).map(({ tile, hashes }) => [tile, hashes]),
    );
    for (const [name, hashes] of tiles) {
      const held = kept.get(Number(name.split('/')[1])) ?? new Uint8Array();
      if (!sameHash(held, Buffer.concat(hashes)))
        walk.complain(null, `The kept tile ${name} does not hold the hashes of the entries.`);
      walk.tiles.delete(name);
      walk.tilesChecked += 1;
    }
  }
}

function checkHead({ head, frontier, lastChecksum, complain }: Walk): void {
  if (head === undefined) {
    complain(null, 'The ledger has no head.');
    return;
  }
  if (head.size !== frontier.size)
    complain(null, `The ledger counts ${head.size} entries, and here are ${frontier.size}.`);
  else if (
    !sameHash(head.root, rootOf(frontier)) ||
    !sameHash(head.frontier, Buffer.concat(frontier.hashes)) ||
    !sameHash(head.last_checksum, lastChecksum)
  )
    complain(null, 'The head of the ledger does not follow from its entries.');
}

/** Whom the collector asks: a witness put in another's place would cosign anything. */
async function checkWitnesses(db: Queries, { witnesses, complain }: Walk): Promise<void> {
  const kept = await listWitnesses(db);
  if (kept.length !== witnesses.size || kept.some(({ key, url }) => witnesses.get(key) !== url))
    complain(null, 'The witnesses that are asked are not those that people of the firm entered.');
}

/** Tiles where the log has none. */
async function checkBeyond(db: Queries, { frontier, complain }: Walk): Promise<void> {
  for (let level = 0, span = tileWidth; level < 7; level += 1, span *= tileWidth) {
    const [below] = await readTilesFrom(db, level, Number.MIN_SAFE_INTEGER, 1);
    const [beyond] = await readTilesFrom(db, level, Math.floor(frontier.size / span), 1);
    const there = Math.floor(((await readHeadRow(db))?.size ?? 0) / span);
    const stray = [below, beyond].find(tile => tile !== undefined && (tile.tile < 0 || tile.tile >= there));
    if (stray !== undefined)
      complain(null, `A tile ${level}/${stray.tile} is kept, for which there are no entries.`);
    if (there === 0) return;
  }
}

function sizeIn(note: string): number | null {
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (error) {
    if (error instanceof NoteError) return null;
    throw error;
  }
}
