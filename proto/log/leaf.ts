/**
 * What stands in the tree for one record: 128 bytes that commit to it and say which key wrote it, and from which nothing
 * can be read. The form is that of Sigsum logs (https://git.glasklar.is/sigsum/project/documentation, log.md), so that
 * their tools check our records: SHA-256(SHA-256(record)), the writer's signature, SHA-256(writer's key).
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import { rawPublicKey } from '../signing.ts';
import { type Hash, ProofError, sameHash, sha256 } from './merkle.ts';

export const leafBytes = 128;
const context = Buffer.from('sigsum.org/v1/tree-leaf\0');

export function checksumOf(record: Uint8Array): Hash {
  return sha256(sha256(record));
}

const keyHashes = new WeakMap<KeyObject, Hash>();

export function keyHash(publicKey: KeyObject): Hash {
  const known = keyHashes.get(publicKey) ?? sha256(rawPublicKey(publicKey));
  keyHashes.set(publicKey, known);
  return known;
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

/** More of them at once are worth the way to other threads. */
const signAside = 8;

/** Leaves of records with these checksums. Many are signed on all cores, while this thread is free. */
export async function makeLeaves(checksums: readonly Hash[], writer: LeafWriter): Promise<readonly Buffer[]> {
  const signed = async (checksum: Hash): Promise<Buffer> => {
    const message = Buffer.concat([context, checksum]);
    const signature =
      checksums.length < signAside
        ? sign(null, message, writer.privateKey)
        : await new Promise<Buffer>((resolve, reject) =>
            sign(null, message, writer.privateKey, (error, made) => (error ? reject(error) : resolve(made))),
          );
    return Buffer.concat([checksum, signature, writer.keyHash]);
  };
  return await Promise.all(checksums.map(signed));
}

/** @throws ProofError unless the leaf commits to this record and that writer signed it */
export function checkLeaf(leaf: Uint8Array, record: Uint8Array, writer: KeyObject): void {
  if (leaf.length !== leafBytes || !sameHash(leaf.subarray(0, 32), checksumOf(record)))
    throw new ProofError('The record is not the one that was logged.');
  checkLeafSignature(leaf, writer);
}

/** The same for a record whose contents were erased. @throws ProofError */
export function checkLeafSignature(leaf: Uint8Array, writer: KeyObject): void {
  if (!verify(null, signedIn(leaf, writer), writer, leaf.subarray(32, 96))) throw wrongSignature();
}

/** The same on another thread. */
export async function checkLeafSignatureAside(leaf: Uint8Array, writer: KeyObject): Promise<void> {
  const message = signedIn(leaf, writer);
  const right = await new Promise<boolean>((resolve, reject) =>
    verify(null, message, writer, leaf.subarray(32, 96), (error, valid) =>
      error ? reject(error) : resolve(valid),
    ),
  );
  if (!right) throw wrongSignature();
}

const wrongSignature = () => new ProofError('The signature of the entry is wrong.');

function signedIn(leaf: Uint8Array, writer: KeyObject): Buffer {
  if (leaf.length !== leafBytes || !sameHash(leaf.subarray(96), keyHash(writer)))
    throw new ProofError('The entry was written with another key.');
  return Buffer.concat([context, leaf.subarray(0, 32)]);
}
