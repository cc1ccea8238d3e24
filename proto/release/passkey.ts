/**
 * A passkey's signature under a document (WebAuthn Level 3, section 7.2), checked far from any server: the challenge is
 * the digest of what is approved, behind a context line of its own, so that an answer given to sign in approves nothing
 * and an approval signs nobody in.
 */
import { createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { sha256 } from '../digest.ts';

interface Holder {
  readonly spki: string;
  readonly rpId: string;
  readonly origins: readonly string[];
}

const context = Buffer.from('keyholder.v1 approval by passkey\n');
const userPresent = 0x01;
const userVerified = 0x04;

/** What a browser is asked to have signed. */
export function passkeyChallenge(message: Uint8Array): Buffer {
  return sha256(Buffer.concat([context, message]));
}

/** The bytes that an envelope keeps as the signature: the three parts of a browser's answer, base64url. */
export function packPasskeyAnswer(answer: {
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}): Buffer {
  const { authenticatorData, clientDataJSON, signature } = answer;
  return Buffer.from(JSON.stringify({ authenticatorData, clientDataJSON, signature }));
}

export function checkPasskeySignature(holder: Holder, message: Uint8Array, packed: Uint8Array): boolean {
  const parts = unpack(packed);
  if (parts === null || !saysSo(parts.client, holder, passkeyChallenge(message))) return false;
  // RP ID hash, flags, count.
  const { data } = parts;
  if (data.length < 37 || !data.subarray(0, 32).equals(sha256(Buffer.from(holder.rpId)))) return false;
  const flags = data[32] ?? 0;
  if ((flags & userPresent) === 0 || (flags & userVerified) === 0) return false;
  const signed = Buffer.concat([data, sha256(parts.client)]);
  const key = createPublicKey({ key: Buffer.from(holder.spki, 'base64'), format: 'der', type: 'spki' });
  return verifyBy(key, signed, parts.signature);
}

function unpack(packed: Uint8Array): { data: Buffer; client: Buffer; signature: Buffer } | null {
  try {
    const read = JSON.parse(Buffer.from(packed).toString('utf8')) as Record<string, unknown>;
    const [data, client, signature] = ['authenticatorData', 'clientDataJSON', 'signature'].map(name =>
      Buffer.from(String(read[name]), 'base64url'),
    );
    return data === undefined || client === undefined || signature === undefined
      ? null
      : { data, client, signature };
  } catch {
    return null;
  }
}

/** Read as JSON and never compared with a template: browsers add members. */
function saysSo(client: Buffer, { origins }: Holder, challenge: Buffer): boolean {
  let said: Record<string, unknown>;
  try {
    said = JSON.parse(client.toString('utf8')) as Record<string, unknown>;
  } catch {
    return false;
  }
  const given = Buffer.from(String(said['challenge']), 'base64url');
  // A page inside another page could be covered by it.
  const framed = said['crossOrigin'] === true || said['topOrigin'] !== undefined;
  return (
    said['type'] === 'webauthn.get' &&
    !framed &&
    origins.includes(String(said['origin'])) &&
    given.length === challenge.length &&
    timingSafeEqual(given, challenge)
  );
}

function verifyBy(key: KeyObject, signed: Buffer, signature: Buffer): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519') return verify(null, signed, key, signature);
  const sound =
    type === 'ec'
      ? details?.namedCurve === 'prime256v1'
      : type === 'rsa' && (details?.modulusLength ?? 0) >= 2048;
  return sound && verify('sha256', signed, key, signature);
}
