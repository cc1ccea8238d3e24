/** The log as files: names of the spec, and proofs made from tiles alone. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkLeaf, checkLeafSignature, keyHash, makeLeaf } from '#proto/log/leaf.ts';
import {
  checkConsistency,
  checkInclusion,
  consistencyProof,
  emptyFrontier,
  grow,
  type Hash,
  inclusionProof,
  leafHash,
  ProofError,
  rootOf,
} from '#proto/log/merkle.ts';
import {
  bundleOf,
  hashesAt,
  leavesOf,
  parseTilePath,
  subtreesFromTiles,
  tilePath,
  tileRoot,
  tilesOf,
} from '#proto/log/tiles.ts';

describe('a tile', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 1, index: 5, width: 17 }, 'tile/1/005.p/17'],
    [{ level: 'entries' as const, index: 273, width: 112 }, 'tile/entries/273.p/112'],
  ])('%j is the file %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it.each([
    'tile/0/x000/001',
    'tile/0/000.p/256',
    'tile/0/000.p/0',
    'tile/0/1',
    'tile/64/000',
    'tile/0/../000',
    'tile/-1/000',
  ])('is not named %s', path => expect(parseTilePath(path)).toBeNull());

  it('count of 70,000 entries is the one of the spec’s example', () => {
    const tiles = tilesOf(70_000);
    const count = (level: number | 'entries', full: boolean) =>
      tiles.filter(tile => tile.level === level && (tile.width === 256) === full).length;
    expect([count(0, true), count(0, false), count(1, true), count(1, false), count(2, false)]).toEqual([
      273, 1, 1, 1, 1,
    ]);
    expect(tiles.filter(tile => tile.level === 0).at(-1)?.width).toBe(112);
    expect(tiles.filter(tile => tile.level === 2)).toEqual([{ level: 2, index: 0, width: 1 }]);
  });
});

describe('proofs out of tiles', () => {
  const size = 1_000;
  const leaves = Array.from({ length: size }, (_, i) => leafHash(Buffer.from(String(i))));
  const root = rootOf(grow(emptyFrontier, leaves));
  const above = Array.from({ length: hashesAt(1, size) }, (_, i) =>
    tileRoot(leaves.slice(i * 256, i * 256 + 256)),
  );
  const files: readonly (readonly Hash[])[] = [leaves, above];
  const read = subtreesFromTiles((level, index) =>
    (files[level] ?? []).slice(index * 256, index * 256 + 256),
  );

  it('hold', () => {
    for (const index of [0, 1, 255, 256, 511, 767, 768, 999]) {
      const proof = inclusionProof(index, size, read);
      checkInclusion(leaves[index] ?? leafHash(Buffer.alloc(0)), index, size, proof, root);
    }
    for (const before of [1, 2, 255, 256, 257, 700, 999]) {
      const old = rootOf(grow(emptyFrontier, leaves.slice(0, before)));
      checkConsistency(before, size, consistencyProof(before, size, read), old, root);
    }
  });

  it('are not made of a tile that is too short', () => {
    const short = subtreesFromTiles((level, index) =>
      (files[level] ?? []).slice(index * 256, index * 256 + 100),
    );
    expect(() => inclusionProof(3, size, short)).toThrow(ProofError);
  });
});

describe('an entry', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const record = Buffer.from('{"v":1,"type":"device.admitted"}');
  const leaf = makeLeaf(record, { privateKey, keyHash: keyHash(publicKey) });

  it('commits to its record and its writer', () => {
    expect(leaf).toHaveLength(128);
    checkLeaf(leaf, record, publicKey);
    checkLeafSignature(leaf, publicKey);
    expect(() => checkLeaf(leaf, Buffer.from('{}'), publicKey)).toThrow(ProofError);
    const other = generateKeyPairSync('ed25519').publicKey;
    expect(() => checkLeaf(leaf, record, other)).toThrow(ProofError);
    for (let i = 0; i < leaf.length; i += 1) {
      const changed = Buffer.from(leaf);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => checkLeaf(changed, record, publicKey), String(i)).toThrow(ProofError);
    }
  });

  it('lets nothing be read of its record', () => {
    expect(leaf.toString('latin1')).not.toContain('device');
  });

  it('comes back out of a bundle, and not out of one that was cut', () => {
    const bundle = bundleOf([leaf, leaf]);
    expect(leavesOf(bundle, 2).map(each => Buffer.from(each))).toEqual([leaf, leaf]);
    expect(() => leavesOf(bundle.subarray(1), 2)).toThrow(ProofError);
    expect(() => leavesOf(bundle, 3)).toThrow(ProofError);
  });
});
