/**
 * What stands in the tree for one record: 128 bytes that commit to it and say which key wrote it, and from which nothing
 * can be read. The form is that of Sigsum logs (https://git.glasklar.is/sigsum/project/documentation, log.md), so that
 * their tools check our records: SHA-256(SHA-256(record)), the writer's signature, SHA-256(writer's key).
 */
import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { rawPublicKey } from '../signing.ts';
import { type Hash, ProofError, sameHash } from './merkle.ts';

export const leafBytes = 128;
const context = Buffer.from('sigsum.org/v1/tree-leaf\0');
const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

export function checksumOf(record: Uint8Array): Hash {
  return sha256(sha256(record));
}

export function keyHash(publicKey: KeyObject): Hash {
  return sha256(rawPublicKey(publicKey));
}

export interface LeafWriter {
  readonly privateKey: KeyObject;
  readonly keyHash: Hash;
}

export function makeLeaf(record: Uint8Array, writer: LeafWriter): Buffer {
  const checksum = checksumOf(record);
  const signature = sign(null, Buffer.concat([context, checksum]), writer.privateKey);
  return Buffer.concat([checksum, signature, writer.keyHash]);
}

/** @throws ProofError unless the leaf commits to this record and that writer signed it */
export function checkLeaf(leaf: Uint8Array, record: Uint8Array, writer: KeyObject): void {
  if (leaf.length !== leafBytes || !sameHash(leaf.subarray(0, 32), checksumOf(record)))
    throw new ProofError('The record is not the one that was logged.');
  checkLeafSignature(leaf, writer);
}

/** The same for a record whose contents were erased. @throws ProofError */
export function checkLeafSignature(leaf: Uint8Array, writer: KeyObject): void {
  if (leaf.length !== leafBytes || !sameHash(leaf.subarray(96), keyHash(writer)))
    throw new ProofError('The entry was written with another key.');
  const checksum = leaf.subarray(0, 32);
  if (!verify(null, Buffer.concat([context, checksum]), writer, leaf.subarray(32, 96)))
    throw new ProofError('The signature of the entry is wrong.');
}
