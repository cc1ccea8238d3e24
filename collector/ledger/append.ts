/**
 * Appending to the tree, inside the transaction of the acts themselves. One row, the head, is taken first: writers queue
 * up behind it, also those of another collector on the same PostgreSQL, so that there is one log and never a fork.
 */
import { checksumOf, type LeafWriter, makeLeaves } from '#proto/log/leaf.ts';
import { type Frontier, grow, type Hash, leafHash, rootOf } from '#proto/log/merkle.ts';
import { hashesIn, tileWidth } from '#proto/log/tiles.ts';
import type { Queries } from '../store/db.ts';
import type { LedgerEntryRow, LedgerOpeningRow, LedgerTileRow } from '../store/tables-ledger.ts';
import { type Act, actorText, type PersonalField } from './act.ts';
import { hashesOfTile } from './proofs.ts';
import { makeRecord, type RecordPorts } from './record.ts';
import { addEntries, addOpenings, readLeaves, saveHead, saveTiles, takePlaces } from './store.ts';

export interface AppendPorts extends RecordPorts {
  readonly now: () => number;
  readonly writer: LeafWriter;
}

/** @throws Error for an act with fields that it may not carry; the transaction must not be committed then */
export async function append(trx: Queries, acts: readonly Act[], ports: AppendPorts): Promise<void> {
  if (acts.length === 0) return;
  const head = await takePlaces(trx, acts.length);
  const atMs = ports.now();
  const records: Buffer[] = [];
  const checksums: Hash[] = [];
  const openings: LedgerOpeningRow[] = [];
  let previous: Uint8Array = head.last_checksum;
  for (const [i, act] of acts.entries()) {
    const position = head.size + i;
    const record = makeRecord(act, { position, previous, atMs }, ports);
    previous = checksumOf(record.bytes);
    records.push(record.bytes);
    checksums.push(previous);
    for (const opening of record.openings)
      openings.push({ position, person_id: whose(act, opening.field), ...opening });
  }
  const leaves = await makeLeaves(checksums, ports.writer);
  const row = (act: Act, i: number): LedgerEntryRow => ({
    position: head.size + i,
    at: atMs,
    type: act.type,
    actor: actorText(act.by),
    device_id: act.device ?? null,
    person_id: act.person ?? null,
    leaf: leaves[i] ?? new Uint8Array(),
    record: records[i] ?? null,
  });
  await addEntries(trx, acts.map(row));
  await addOpenings(trx, openings);
  const after = await growTree(
    trx,
    { size: head.size, hashes: hashesIn(head.frontier) },
    leaves.map(leafHash),
  );
  await saveHead(trx, {
    frontier: Buffer.concat(after.hashes),
    root: rootOf(after),
    last_checksum: previous,
  });
}

/**
 * Keeps what became of the tiles: those of leaves once they are full, those above with every hash that they gain, so that
 * a proof reads a few tiles and never works one out.
 */
async function growTree(trx: Queries, before: Frontier, leaves: readonly Hash[]): Promise<Frontier> {
  const gained = new Map<number, { readonly first: number; readonly hashes: Hash[] }>();
  const after = grow(before, leaves, (level, index, hash) => {
    if (level === 0 || level % 8 !== 0) return;
    const at = gained.get(level / 8) ?? { first: index, hashes: [] };
    at.hashes.push(hash);
    gained.set(level / 8, at);
  });
  const rows = [...(await leafTiles(trx, before.size, leaves))];
  for (const [level, { first, hashes }] of gained)
    rows.push(...(await upperTiles(trx, level, first, hashes)));
  await saveTiles(trx, rows);
  return after;
}

async function leafTiles(
  trx: Queries,
  before: number,
  leaves: readonly Hash[],
): Promise<readonly LedgerTileRow[]> {
  const from = Math.floor(before / tileWidth);
  const to = Math.floor((before + leaves.length) / tileWidth);
  if (from === to) return [];
  const kept = before === from * tileWidth ? [] : await readLeaves(trx, from * tileWidth, before);
  const all = [...kept.map(leafHash), ...leaves];
  return Array.from({ length: to - from }, (_, i) => ({
    level: 0,
    tile: from + i,
    hashes: Buffer.concat(all.slice(i * tileWidth, (i + 1) * tileWidth)),
  }));
}

async function upperTiles(
  trx: Queries,
  level: number,
  first: number,
  gained: readonly Hash[],
): Promise<readonly LedgerTileRow[]> {
  const tile = Math.floor(first / tileWidth);
  const kept =
    first % tileWidth === 0 ? [] : await hashesOfTile(trx, level, tile, first * tileWidth ** level);
  const all = [...kept, ...gained];
  return Array.from({ length: Math.ceil(all.length / tileWidth) }, (_, i) => ({
    level,
    tile: tile + i,
    hashes: Buffer.concat(all.slice(i * tileWidth, (i + 1) * tileWidth)),
  }));
}

/** Where somebody acted from is theirs; what is said about a person is that person's. */
function whose({ by, person }: Act, field: PersonalField): string | null {
  return ownerOf(field, by.kind === 'person' ? by.id : null, person ?? null);
}

/** @param actor the person who acted, @param about the person that the act is about */
export function ownerOf(field: string, actor: string | null, about: string | null): string | null {
  return field === 'from' ? actor : (about ?? actor);
}
