/**
 * Appending to the tree, inside the transaction of the acts themselves. One row, the head, is taken first: writers queue
 * up behind it, also those of another collector on the same PostgreSQL, so that there is one log and never a fork.
 */
import { checksumOf, type LeafWriter, makeLeaf } from '#proto/log/leaf.ts';
import { type Frontier, grow, type Hash, leafHash, rootOf } from '#proto/log/merkle.ts';
import { tileWidth } from '#proto/log/tiles.ts';
import type { Queries } from '../store/db.ts';
import type { LedgerEntryRow, LedgerOpeningRow, LedgerTileRow } from '../store/tables-ledger.ts';
import { type Act, actorText, type PersonalField } from './act.ts';
import { makeRecord, type RecordPorts } from './record.ts';
import { addEntries, addOpenings, addTiles, readLeaves, readTile, saveHead, takePlaces } from './store.ts';

export interface AppendPorts extends RecordPorts {
  readonly now: () => number;
  readonly writer: LeafWriter;
}

const hashBytes = 32;

/** @throws Error for an act with fields that it may not carry; the transaction must not be committed then */
export async function append(trx: Queries, acts: readonly Act[], ports: AppendPorts): Promise<void> {
  if (acts.length === 0) return;
  const head = await takePlaces(trx, acts.length);
  const atMs = ports.now();
  const entries: LedgerEntryRow[] = [];
  const openings: LedgerOpeningRow[] = [];
  let previous: Uint8Array = head.last_checksum;
  for (const [i, act] of acts.entries()) {
    const position = head.size + i;
    const record = makeRecord(act, { position, previous, atMs }, ports);
    previous = checksumOf(record.bytes);
    entries.push({
      position,
      at: atMs,
      type: act.type,
      actor: actorText(act.by),
      device_id: act.device ?? null,
      person_id: act.person ?? null,
      leaf: makeLeaf(record.bytes, ports.writer),
      record: record.bytes,
    });
    for (const opening of record.openings)
      openings.push({ position, person_id: whose(act, opening.field), ...opening });
  }
  const before: Frontier = { size: head.size, hashes: split(head.frontier) };
  const leaves = entries.map(entry => leafHash(entry.leaf));
  const after = grow(before, leaves);
  await addEntries(trx, entries);
  await addOpenings(trx, openings);
  await addTiles(trx, await fullTiles(trx, head.size, after.size));
  await saveHead(trx, {
    frontier: Buffer.concat(after.hashes.map(hash => Buffer.from(hash))),
    root: rootOf(after),
    last_checksum: previous,
  });
}

/** The tiles that became full between two sizes, lowest level first: each is made of what is kept already. */
async function fullTiles(trx: Queries, before: number, size: number): Promise<readonly LedgerTileRow[]> {
  const rows: LedgerTileRow[] = [];
  const made = (level: number, tile: number) =>
    rows.find(row => row.level === level && row.tile === tile)?.hashes;
  for (
    let level = 0, span = tileWidth;
    Math.floor(size / span) > Math.floor(before / span);
    level += 1, span *= tileWidth
  ) {
    for (let tile = Math.floor(before / span); tile < Math.floor(size / span); tile += 1) {
      const hashes =
        level === 0
          ? (await readLeaves(trx, tile * tileWidth, (tile + 1) * tileWidth)).map(leafHash)
          : await Promise.all(
              Array.from({ length: tileWidth }, async (_, i) => {
                const below = tile * tileWidth + i;
                const held = made(level - 1, below) ?? (await readTile(trx, level - 1, below));
                return rootOf(grow({ size: 0, hashes: [] }, split(held ?? new Uint8Array())));
              }),
            );
      rows.push({ level, tile, hashes: Buffer.concat(hashes.map(hash => Buffer.from(hash))) });
    }
  }
  return rows;
}

/** Where somebody acted from is theirs; what is said about a person is that person's. */
function whose({ by, person }: Act, field: PersonalField): string | null {
  return ownerOf(field, by.kind === 'person' ? by.id : null, person ?? null);
}

/** @param actor the person who acted, @param about the person that the act is about */
export function ownerOf(field: string, actor: string | null, about: string | null): string | null {
  return field === 'from' ? actor : (about ?? actor);
}

export function split(hashes: Uint8Array): readonly Hash[] {
  return Array.from({ length: hashes.length / hashBytes }, (_, i) =>
    hashes.subarray(i * hashBytes, (i + 1) * hashBytes),
  );
}
