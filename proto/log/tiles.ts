/**
 * The log as static files (C2SP tlog-tiles): hashes in tiles of up to 256, entries in bundles of up to 256. A tile of
 * level L holds hashes of complete subtrees of 256^L leaves. Copying the files is copying the log.
 */

import { leafBytes } from './leaf.ts';
import { emptyFrontier, grow, type Hash, ProofError, rootOf, type SubtreeReader } from './merkle.ts';

export const tileWidth = 256;
/** More than any log will have: 256^6 is beyond all whole numbers that we count with. */
export const tileLevels = 6;

/** How many whole subtrees of a tile's level there are in a log of `size` leaves. */
export function hashesAt(level: number, size: number): number {
  return Math.floor(size / tileWidth ** level);
}

/** "x001/x234/067", in the spec's way to keep folders small. */
function indexPath(index: number): string {
  const parts = [String(index % 1000).padStart(3, '0')];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return parts.join('/');
}

export interface Tile {
  /** 'entries', or the level of its hashes. */
  readonly level: number | 'entries';
  readonly index: number;
  /** 256 for a full tile. */
  readonly width: number;
}

/** "tile/0/x001/067" or, for one that is not full, "tile/0/x001/067.p/12". */
export function tilePath({ level, index, width }: Tile): string {
  return `tile/${level}/${indexPath(index)}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** @returns null for a path that names no tile */
export function parseTilePath(path: string): Tile | null {
  const match = /^tile\/(entries|\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(
    path,
  );
  if (match === null) return null;
  const digits = (match[2] ?? '').replaceAll(/[x/]/g, '');
  const tile: Tile = {
    level: match[1] === 'entries' ? 'entries' : Number(match[1]),
    index: Number(digits),
    width: match[3] === undefined ? tileWidth : Number(match[3]),
  };
  // One spelling for each tile: no leading "x000", no ".p/256".
  return tile.width <= tileWidth && tilePath(tile) === path ? tile : null;
}

/** All tiles and bundles that a log of this size consists of. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  const add = (level: Tile['level'], count: number) => {
    for (let index = 0; index * tileWidth < count; index += 1)
      tiles.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) });
  };
  for (let level = 0; level < tileLevels && hashesAt(level, size) > 0; level += 1)
    add(level, hashesAt(level, size));
  add('entries', size);
  return tiles;
}

/** A bundle of entries: each behind its length, as 16 bits. */
export function bundleOf(leaves: readonly Uint8Array[]): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(leafBytes);
  return Buffer.concat(leaves.flatMap(leaf => [length, leaf]));
}

/** @throws ProofError unless it holds exactly `width` entries of our form */
export function leavesOf(bundle: Uint8Array, width: number): readonly Uint8Array[] {
  const step = leafBytes + 2;
  if (bundle.length !== width * step) throw new ProofError('A bundle of entries has the wrong length.');
  return Array.from({ length: width }, (_, i) => {
    const at = i * step;
    if (bundle[at] !== 0 || bundle[at + 1] !== leafBytes)
      throw new ProofError('A bundle holds an entry of another form.');
    return bundle.subarray(at + 2, at + step);
  });
}

/** The hashes that a tile consists of. */
export function hashesIn(tile: Uint8Array): readonly Hash[] {
  return Array.from({ length: Math.floor(tile.length / 32) }, (_, i) => tile.subarray(i * 32, (i + 1) * 32));
}

/** The hash over a whole or partial tile's hashes, which is what the tile above holds of a full one. */
export function tileRoot(hashes: readonly Hash[]): Hash {
  return rootOf(grow(emptyFrontier, hashes));
}

/**
 * Reads subtrees out of tiles: those between the tiles' levels are hashed from below.
 * @param readTile hashes of one tile, of which at least `atLeast` are wanted
 */
export function subtreesFromTiles(
  readTile: (level: number, index: number, atLeast: number) => readonly Hash[],
): SubtreeReader {
  return (level, index) => {
    const tileLevel = Math.floor(level / 8);
    const span = 2 ** (level % 8);
    const first = index * span;
    const at = first % tileWidth;
    const hashes = readTile(tileLevel, Math.floor(first / tileWidth), at + span);
    const part = hashes.slice(at, at + span);
    if (part.length !== span) throw new ProofError('A tile is shorter than the log says.');
    return tileRoot(part);
  };
}
