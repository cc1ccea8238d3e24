/** The log's tree against the plain definition of RFC 6962, and against published vectors where they lie beside us. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkConsistency,
  checkInclusion,
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  grow,
  type Hash,
  inclusionProof,
  leafHash,
  ProofError,
  rootOf,
  type SubtreeReader,
} from '#proto/log/merkle.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** RFC 6962, section 2.1, word for word. */
function plainRoot(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return sha256(Buffer.concat([Uint8Array.of(0), only]));
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.concat([Uint8Array.of(1), plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k))]));
}

const leafOf = (i: number) => Buffer.from(`entry ${i}`);

function treeOf(size: number) {
  const leaves = Array.from({ length: size }, (_, i) => leafOf(i));
  const kept = new Map<string, Hash>();
  const frontier = grow(emptyFrontier, leaves.map(leafHash), (level, index, hash) => {
    kept.set(`${level}/${index}`, hash);
  });
  const read: SubtreeReader = (level, index) => {
    const hash = kept.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`no subtree ${level}/${index}`);
    return hash;
  };
  return { leaves, read, root: rootOf(frontier) };
}

describe('a growing tree', () => {
  it('has the root that the RFC defines, at every size', () => {
    for (let size = 0; size <= 70; size += 1) {
      const { leaves, root } = treeOf(size);
      expect(Buffer.from(root).toString('hex'), String(size)).toBe(plainRoot(leaves).toString('hex'));
    }
    expect(Buffer.from(rootOf(emptyFrontier))).toEqual(Buffer.from(emptyRoot));
  });

  it('proves each entry, and for no other place, entry or root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, a, b) => {
        const { read, root, leaves } = treeOf(size);
        const [index, other] = [a % size, b % size];
        const leaf = leafHash(leaves[index] ?? Buffer.alloc(0));
        const proof = inclusionProof(index, size, read);
        checkInclusion(leaf, index, size, proof, root);
        if (other !== index) expect(() => checkInclusion(leaf, other, size, proof, root)).toThrow(ProofError);
        expect(() => checkInclusion(leafHash(Buffer.from('x')), index, size, proof, root)).toThrow(
          ProofError,
        );
        expect(() => checkInclusion(leaf, index, size, [...proof, root], root)).toThrow(ProofError);
      }),
      { numRuns: 200 },
    );
  });

  it('proves that it only grew, and of no rewritten tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, a, b) => {
        const before = 1 + (a % size);
        const { read, root, leaves } = treeOf(size);
        const old = plainRoot(leaves.slice(0, before));
        const proof = consistencyProof(before, size, read);
        checkConsistency(before, size, proof, old, root);
        const rewritten = leaves
          .slice(0, before)
          .map((leaf, i) => (i === b % before ? Buffer.from('x') : leaf));
        expect(() => checkConsistency(before, size, proof, plainRoot(rewritten), root)).toThrow(ProofError);
        if (before < size)
          expect(() => checkConsistency(before, size, proof.slice(1), old, root)).toThrow(ProofError);
      }),
      { numRuns: 200 },
    );
  });

  it('goes on from its right edge alone', () => {
    const all = treeOf(100);
    const hashes = all.leaves.map(leafHash);
    const half = grow(emptyFrontier, hashes.slice(0, 37));
    expect(half.hashes).toHaveLength(3);
    expect(rootOf(grow(half, hashes.slice(37)))).toEqual(all.root);
  });

  it('has no entry beyond its size', () => {
    const { read } = treeOf(5);
    for (const index of [5, -1, 0.5, Number.NaN])
      expect(() => inclusionProof(index, 5, read)).toThrow(ProofError);
    expect(() => consistencyProof(6, 5, read)).toThrow(ProofError);
  });
});

const beside = fileURLToPath(new URL('../../../../shared/vectors/merkle/', import.meta.url));
const here = existsSync(beside);
if (!here) console.warn('NOT RUN: published vectors of Merkle trees, which do not lie beside the checkout.');

function vectorsIn(kind: string): readonly Vector[] {
  return readdirSync(join(beside, kind), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .map(
      name => ({ name, ...(JSON.parse(readFileSync(join(beside, kind, name), 'utf8')) as object) }) as Vector,
    );
}
interface Vector {
  readonly name: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly leafHash: string;
  readonly root: string;
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
}
const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64');
const proofOf = (vector: Vector) => (vector.proof ?? []).map(bytes);

describe('published vectors', () => {
  it.skipIf(!here)('of inclusion are all decided the same way', () => {
    const vectors = vectorsIn('inclusion');
    expect(vectors.length).toBeGreaterThan(90);
    for (const vector of vectors) {
      const check = () =>
        checkInclusion(
          bytes(vector.leafHash),
          vector.leafIdx,
          vector.treeSize,
          proofOf(vector),
          bytes(vector.root),
        );
      if (vector.wantErr) expect(check, vector.name).toThrow(ProofError);
      else check();
    }
  });

  it.skipIf(!here)('of consistency are all decided the same way', () => {
    const vectors = vectorsIn('consistency');
    expect(vectors.length).toBeGreaterThan(90);
    for (const vector of vectors) {
      const { size1, size2, root1, root2 } = vector;
      const check = () => checkConsistency(size1, size2, proofOf(vector), bytes(root1), bytes(root2));
      if (vector.wantErr) expect(check, vector.name).toThrow(ProofError);
      else check();
    }
  });
});
