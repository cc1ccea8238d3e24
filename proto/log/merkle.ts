/**
 * The tree of a transparency log: RFC 6962 section 2.1 (hashes with SHA-256, leaf and node apart by their first byte),
 * its proofs, and the frontier with which a tree grows without being read. Pure; sizes and indexes are whole numbers
 * below 2^53.
 */
import { hash } from 'node:crypto';

export type Hash = Uint8Array;

/** The hash of a complete subtree: the `index`-th one of 2^level leaves. */
export type SubtreeReader = (level: number, index: number) => Hash;

/** A proof or a size that can not be right. Words for a person who checks an export. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}

/** By way of a string, which costs half of what Node's way to a new buffer does: a log has millions of these. */
export const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'latin1'), 'latin1');

export const emptyRoot: Hash = sha256(new Uint8Array());

export function leafHash(leaf: Uint8Array): Hash {
  const bytes = Buffer.allocUnsafe(1 + leaf.length);
  bytes[0] = 0;
  bytes.set(leaf, 1);
  return sha256(bytes);
}

/** Where a node's hash is put together; nothing else runs meanwhile. */
const nodeBytes = Buffer.alloc(65, 1);

export function nodeHash(left: Hash, right: Hash): Hash {
  if (left.length !== 32 || right.length !== 32) throw new ProofError('A hash in the tree is not 32 bytes.');
  nodeBytes.set(left, 1);
  nodeBytes.set(right, 33);
  return sha256(nodeBytes);
}

export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/**
 * The right edge of a growing tree: the hashes of its complete subtrees, largest first, one for each bit of the size
 * that is set.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Hash[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** A complete subtree that came to be by adding leaves. */
export type Grown = (level: number, index: number, hash: Hash) => void;

/** @param grown hears of each subtree that became complete, leaves included */
export function grow(frontier: Frontier, leaves: readonly Hash[], grown: Grown = () => {}): Frontier {
  const hashes = [...frontier.hashes];
  let { size } = frontier;
  for (const leaf of leaves) {
    let hash = leaf;
    let index = size;
    let level = 0;
    grown(0, index, hash);
    // Each set bit at the end of the old size is a subtree that this one completes.
    for (; index % 2 === 1; level += 1) {
      hash = nodeHash(hashes.pop() ?? emptyRoot, hash);
      index = (index - 1) / 2;
      grown(level + 1, index, hash);
    }
    hashes.push(hash);
    size += 1;
  }
  return { size, hashes };
}

export function rootOf({ hashes }: Frontier): Hash {
  const smallestFirst = [...hashes].reverse();
  const [first, ...rest] = smallestFirst;
  return rest.reduce((right, left) => nodeHash(left, right), first ?? emptyRoot);
}

/** The complete subtrees of the leaves from `from` to below `to`, left to right. `from` is a multiple of their size. */
function completeSubtrees(
  from: number,
  to: number,
): readonly { readonly level: number; readonly index: number }[] {
  const parts = [];
  let at = from;
  while (at < to) {
    let level = 0;
    let size = 1;
    while (at % (size * 2) === 0 && at + size * 2 <= to) {
      size *= 2;
      level += 1;
    }
    parts.push({ level, index: at / size });
    at += size;
  }
  return parts;
}

/** The hash over leaves `from` to below `to`, as MTH(D[from:to]) of RFC 6962. */
export function rangeHash(from: number, to: number, read: SubtreeReader): Hash {
  const parts = completeSubtrees(from, to).map(({ level, index }) => read(level, index));
  const last = parts.at(-1);
  if (last === undefined) return emptyRoot;
  return parts.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The largest power of two below `size`, which is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** PATH(index, D[0:size]) of RFC 6962 section 2.1.1, from the leaf upwards. */
export function inclusionProof(index: number, size: number, read: SubtreeReader): readonly Hash[] {
  wholeBelow(index, size);
  const path: Hash[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push(rangeHash(middle, to, read));
      to = middle;
    } else {
      path.push(rangeHash(from, middle, read));
      from = middle;
    }
  }
  return path.reverse();
}

/** PROOF(before, D[0:size]) of RFC 6962 section 2.1.2. */
export function consistencyProof(before: number, size: number, read: SubtreeReader): readonly Hash[] {
  if (before === size) return [];
  wholeBelow(before, size);
  if (before === 0) return [];
  const path: Hash[] = [];
  let from = 0;
  let to = size;
  while (before !== to) {
    const middle = from + splitOf(to - from);
    if (before <= middle) {
      path.push(rangeHash(middle, to, read));
      to = middle;
    } else {
      path.push(rangeHash(from, middle, read));
      from = middle;
    }
  }
  if (from > 0) path.push(rangeHash(from, to, read));
  return path.reverse();
}

/**
 * The root that a leaf's hash leads to (RFC 9162 section 2.1.3.2).
 * @throws ProofError when the proof has the wrong length for its place
 */
export function rootFromInclusion(leaf: Hash, index: number, size: number, proof: readonly Hash[]): Hash {
  wholeBelow(index, size);
  let fn = index;
  let sn = size - 1;
  let root = leaf;
  for (const step of proof) {
    if (sn === 0) throw new ProofError('The proof is longer than its place in the log allows.');
    if (fn % 2 === 1 || fn === sn) {
      root = nodeHash(step, root);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else root = nodeHash(root, step);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  if (sn !== 0) throw new ProofError('The proof is shorter than its place in the log demands.');
  return root;
}

/** @throws ProofError unless the leaf stands at that index of the tree with that root */
export function checkInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): void {
  if (leaf.length !== 32 || !sameHash(rootFromInclusion(leaf, index, size, proof), root))
    throw new ProofError(`Entry ${index} is not in the log with this checkpoint.`);
}

/**
 * That the tree of `size` leaves only adds to that of `before` (RFC 9162 section 2.1.4.2).
 * @throws ProofError otherwise, and for `before` 0, from which nothing follows
 */
export function checkConsistency(
  before: number,
  size: number,
  proof: readonly Hash[],
  rootBefore: Hash,
  root: Hash,
): void {
  const forked = new ProofError(`The log of ${size} entries does not continue the one of ${before} entries.`);
  if (!isWhole(before) || !isWhole(size) || before > size) throw forked;
  if (before === 0) throw new ProofError('Anything continues an empty log: there is nothing to check.');
  if (before === size) {
    if (proof.length > 0 || !sameHash(rootBefore, root)) throw forked;
    return;
  }
  const isPower = Number.isInteger(Math.log2(before)) && completeSubtrees(0, before).length === 1;
  const [first, ...rest] = isPower ? [rootBefore, ...proof] : proof;
  if (first === undefined || proof.length === 0) throw forked;
  let fn = before - 1;
  let sn = size - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  let old = first;
  let grown = first;
  for (const step of rest) {
    if (sn === 0) throw forked;
    if (fn % 2 === 1 || fn === sn) {
      old = nodeHash(step, old);
      grown = nodeHash(step, grown);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else grown = nodeHash(grown, step);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  if (sn !== 0 || !sameHash(old, rootBefore) || !sameHash(grown, root)) throw forked;
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function wholeBelow(index: number, size: number): void {
  if (!isWhole(index) || !isWhole(size) || index >= size)
    throw new ProofError(`There is no entry ${index} in a log of ${size} entries.`);
}
