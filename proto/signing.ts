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

/** Reads a raw Ed25519 public key (32 bytes). @throws Error when it is not one, or one under which anybody can sign. */
export function publicKeyFromRaw(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw new Error('An Ed25519 public key has 32 bytes.');
  if (isOfLowOrder(raw)) throw new Error('This key signs anything: it must not be trusted.');
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

/** Ed25519 points of order 8 and below (RFC 8032, section 5.1): under them anybody's signature is good. */
const lowOrder = new Set([
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
]);

/** The sign bit and values at or above the prime are other spellings of the same points. */
export function isOfLowOrder(raw: Uint8Array): boolean {
  const prime = 2n ** 255n - 19n;
  const unsigned = BigInt(`0x${Buffer.from(raw).reverse().toString('hex')}`) & (2n ** 255n - 1n);
  const reduced = Buffer.from((unsigned % prime).toString(16).padStart(64, '0'), 'hex').reverse();
  const flipped = Buffer.from(reduced);
  flipped[31] = (flipped[31] ?? 0) | 0x80;
  return lowOrder.has(reduced.toString('hex')) || lowOrder.has(flipped.toString('hex'));
}
