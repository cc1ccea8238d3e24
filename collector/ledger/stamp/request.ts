/** What a time-stamping authority is asked (RFC 3161, section 2.4.1): a digest, a number used once, its certificates. */
import { hash } from 'node:crypto';
import { contentOf, inside, oidOf, readDer, StampError, tag, writeDer } from './der.ts';

/** 2.16.840.1.101.3.4.2.1 */
const sha256Oid = Buffer.from('0609608648016503040201', 'hex');
const one = writeDer(tag.integer, Uint8Array.of(1));
const yes = writeDer(tag.boolean, Uint8Array.of(0xff));

/** @param nonce eight random bytes */
export function makeRequest(bytes: Uint8Array, nonce: Uint8Array): Buffer {
  const algorithm = writeDer(tag.sequence, sha256Oid, writeDer(tag.nothing));
  const digest = writeDer(tag.octets, hash('sha256', bytes, 'buffer'));
  // A positive number in its shortest form.
  const positive = Buffer.from(nonce);
  positive[0] = ((positive[0] ?? 0) & 0x7f) | 0x40;
  return writeDer(
    tag.sequence,
    one,
    writeDer(tag.sequence, algorithm, digest),
    writeDer(tag.integer, positive),
    yes,
  );
}

export interface ReadRequest {
  readonly algorithm: string;
  readonly digest: Uint8Array;
  /** As it is encoded; null for none. */
  readonly nonce: Uint8Array | null;
}

/** @throws StampError */
export function readRequest(request: Uint8Array): ReadRequest {
  const [, imprint, ...rest] = inside(readDer(request), tag.sequence);
  const [algorithm, digest] = inside(imprint, tag.sequence);
  if (algorithm === undefined) throw new StampError('The request for a time stamp is not in its form.');
  return {
    algorithm: oidOf(inside(algorithm, tag.sequence)[0]),
    digest: contentOf(digest, tag.octets),
    nonce: rest.find(part => part.tag === tag.integer)?.content ?? null,
  };
}
