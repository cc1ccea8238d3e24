/**
 * Signing with the device's report key: Ed25519 (RFC 8032). Each kind of message is signed behind a context line
 * of its own, so that a signature made for one purpose can never pass for another.
 */
import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

const contexts = {
  report: Buffer.from('keyholder.v1 report\n'),
  enrollment: Buffer.from('keyholder.v1 enrollment\n'),
} as const;
export type SigningContext = keyof typeof contexts;

export function signBytes(context: SigningContext, bytes: Uint8Array, privateKey: KeyObject): Buffer {
  return sign(null, Buffer.concat([contexts[context], bytes]), privateKey);
}

export function verifyBytes(
  context: SigningContext,
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: KeyObject,
): boolean {
  if (signature.length !== 64) return false;
  return verify(null, Buffer.concat([contexts[context], bytes]), publicKey, signature);
}

/** The same check on libuv's thread pool: a busy collector has its main thread free for other work meanwhile. */
export function verifyBytesAside(
  context: SigningContext,
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: KeyObject,
): Promise<boolean> {
  if (signature.length !== 64) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    verify(null, Buffer.concat([contexts[context], bytes]), publicKey, signature, (error, valid) => {
      if (error) reject(error);
      else resolve(valid);
    });
  });
}

/** Reads a raw Ed25519 public key (32 bytes). @throws Error when it is not one. */
export function publicKeyFromRaw(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new Error('An Ed25519 public key has 32 bytes.');
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw).toString('base64url') },
    format: 'jwk',
  });
}

/** The raw form (32 bytes) of an Ed25519 key. */
export function rawPublicKey(key: KeyObject): Buffer {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url');
}
