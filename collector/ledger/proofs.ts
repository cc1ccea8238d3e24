/**
 * Proofs out of the store. The tree's functions read subtrees at once and in any order; the store answers later. So a
 * proof is tried with the tiles at hand, and whatever tile was missing is fetched before it is tried again: three or four
 * tiles for any log that a firm will ever have.
 */
import { type Hash, leafHash, type SubtreeReader } from '#proto/log/merkle.ts';
import { hashesAt, hashesIn, subtreesFromTiles, tileRoot, tileWidth } from '#proto/log/tiles.ts';
import type { Queries } from '../store/db.ts';
import { readLeaves, readTile } from './store.ts';

class Missing extends Error {
  readonly level: number;
  readonly tile: number;
  constructor(level: number, tile: number) {
    super('a tile is not at hand yet');
    this.level = level;
    this.tile = tile;
  }
}

export function proofReader(db: Queries, size: number) {
  const tiles = new Map<string, readonly Hash[]>();
  const atHand: SubtreeReader = subtreesFromTiles((level, tile) => {
    const hashes = tiles.get(`${level}/${tile}`);
    if (hashes === undefined) throw new Missing(level, tile);
    return hashes;
  });

  return async <R>(prove: (read: SubtreeReader) => R): Promise<R> => {
    for (;;) {
      try {
        return prove(atHand);
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        tiles.set(`${error.level}/${error.tile}`, await hashesOfTile(db, error.level, error.tile, size));
      }
    }
  };
}

/** The hashes of one tile as far as a log of that size has them. */
export async function hashesOfTile(
  db: Queries,
  level: number,
  tile: number,
  size: number,
): Promise<readonly Hash[]> {
  const width = Math.min(tileWidth, hashesAt(level, size) - tile * tileWidth);
  if (width <= 0) return [];
  const kept = await readTile(db, level, tile);
  // Ledgers of older collectors have only full ones.
  if (kept !== undefined && kept.length >= width * 32) return hashesIn(kept).slice(0, width);
  if (level === 0) return (await readLeaves(db, tile * tileWidth, tile * tileWidth + width)).map(leafHash);
  const below = Array.from({ length: width }, (_, i) => tile * tileWidth + i);
  return await Promise.all(
    below.map(async index => tileRoot(await hashesOfTile(db, level - 1, index, size))),
  );
}
