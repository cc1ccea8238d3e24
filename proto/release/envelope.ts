/**
 * Signed documents as DSSE envelopes (secure-systems-lab/dsse, protocol 1.0): the bytes are signed as they are, with
 * their type inside the signature, so that nothing canonicalises and no document passes for one of another kind.
 */
import { type KeyObject, sign } from 'node:crypto';
import { keyIdOf, type ReleaseKey, verifyWithKey } from './keys.ts';
import { UpdateRefusal } from './refusals.ts';

export const documentTypes = {
  vendorRoot: 'application/vnd.keyholder.vendor-root+json',
  firmRoot: 'application/vnd.keyholder.firm-root+json',
  release: 'application/vnd.keyholder.release+json',
  freshness: 'application/vnd.keyholder.freshness+json',
  approval: 'application/vnd.keyholder.approval+json',
} as const;
export type DocumentType = keyof typeof documentTypes;

export interface Envelope {
  readonly type: DocumentType;
  readonly payload: Buffer;
  readonly signatures: readonly { readonly keyId: string; readonly signature: Buffer }[];
}

/** Largest envelope, in characters. */
export const maxEnvelopeChars = 256 * 1024;
const maxSignatures = 32;

/** DSSE's pre-authentication encoding: what is signed. */
export function encodingOf(type: DocumentType, payload: Uint8Array): Buffer {
  const name = documentTypes[type];
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(name)} ${name} ${payload.length} `),
    payload,
  ]);
}

/** @throws UpdateRefusal documents_malformed */
export function readEnvelope(text: string, type: DocumentType): Envelope {
  const broken = () => new UpdateRefusal('documents_malformed', type);
  if (text.length > maxEnvelopeChars) throw broken();
  let read: { payloadType?: unknown; payload?: unknown; signatures?: unknown } | null;
  try {
    read = JSON.parse(text) as typeof read;
  } catch {
    throw broken();
  }
  if (typeof read !== 'object' || read === null || read.payloadType !== documentTypes[type]) throw broken();
  const { payload, signatures } = read;
  if (typeof payload !== 'string' || !Array.isArray(signatures) || signatures.length > maxSignatures)
    throw broken();
  return {
    type,
    payload: Buffer.from(payload, 'base64'),
    signatures: (signatures as Partial<Record<string, unknown>>[]).map(one => {
      const { keyid, sig } = one ?? {};
      if (typeof keyid !== 'string' || typeof sig !== 'string') throw broken();
      return { keyId: keyid, signature: Buffer.from(sig, 'base64') };
    }),
  };
}

export function envelopeText({ type, payload, signatures }: Envelope): string {
  const lines = signatures.map(one => ({ keyid: one.keyId, sig: one.signature.toString('base64') }));
  const whole = { payloadType: documentTypes[type], payload: payload.toString('base64'), signatures: lines };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Puts a document into an envelope that nobody has signed yet. */
export function newEnvelope(type: DocumentType, document: object): Envelope {
  return { type, payload: Buffer.from(JSON.stringify(document)), signatures: [] };
}

/** With one more signature, or that of the same key anew. */
export function signedBy(envelope: Envelope, key: ReleaseKey, privateKey: KeyObject): Envelope {
  return withSignature(envelope, key, sign(null, encodingOf(envelope.type, envelope.payload), privateKey));
}

export function withSignature(envelope: Envelope, key: ReleaseKey, signature: Buffer): Envelope {
  const keyId = keyIdOf(key);
  const others = envelope.signatures.filter(one => one.keyId !== keyId);
  return { ...envelope, signatures: [...others, { keyId, signature }] };
}

/** Which of these keys have signed: each counts once. */
export function signersOf(envelope: Envelope, keys: ReadonlyMap<string, ReleaseKey>): ReadonlySet<string> {
  const message = encodingOf(envelope.type, envelope.payload);
  const good = envelope.signatures.filter(({ keyId, signature }) => {
    const key = keys.get(keyId);
    return key !== undefined && verifyWithKey(key, message, signature);
  });
  return new Set(good.map(one => one.keyId));
}
