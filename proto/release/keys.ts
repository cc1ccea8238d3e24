/**
 * Keys that sign releases and approvals: Ed25519 keys in files that are kept away from every collector, or a person's
 * passkey. A key is known by the SHA-256 of what it verifies with, so that one key cannot count twice.
 */
import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from '../digest.ts';
import { publicKeyFromRaw } from '../signing.ts';
import { checkPasskeySignature } from './passkey.ts';

export interface FileKey {
  readonly kind: 'ed25519';
  /** Raw public key, 32 bytes, base64. */
  readonly public: string;
}

export interface Passkey {
  readonly kind: 'passkey';
  /** SubjectPublicKeyInfo, DER, base64: ES256, RS256 or Ed25519. */
  readonly spki: string;
  /** WebAuthn's RP ID. */
  readonly rpId: string;
  /** Pages on which it may be asked. */
  readonly origins: readonly string[];
  /** The credential's id, base64url: which one a browser is to ask for. */
  readonly credential: string;
}

export type ReleaseKey = FileKey | Passkey;

/** @returns null for anything that is no key */
export function readKey(value: unknown): ReleaseKey | null {
  const key = value as Partial<Record<string, unknown>> | null;
  if (typeof key !== 'object' || key === null) return null;
  if (key['kind'] === 'ed25519') {
    const { public: text } = key;
    return isBase64(text) && Buffer.from(text, 'base64').length === 32
      ? { kind: 'ed25519', public: text }
      : null;
  }
  const { kind, spki, rpId, origins, credential } = key;
  if (kind !== 'passkey' || !isBase64(spki) || !isText(rpId) || !isText(credential)) return null;
  if (!Array.isArray(origins) || origins.length === 0 || !origins.every(isText)) return null;
  return isPublicKey(spki) ? { kind, spki, rpId, origins, credential } : null;
}

/** 64 hex digits. */
export function keyIdOf(key: ReleaseKey): string {
  const bytes = Buffer.from(key.kind === 'ed25519' ? key.public : key.spki, 'base64');
  return sha256(bytes).toString('hex');
}

/** @param message what was to be signed (the envelope's own encoding of it) */
export function verifyWithKey(key: ReleaseKey, message: Uint8Array, signature: Uint8Array): boolean {
  if (key.kind === 'passkey') return checkPasskeySignature(key, message, signature);
  if (signature.length !== 64) return false;
  return verify(null, message, publicKeyFromRaw(Buffer.from(key.public, 'base64')), signature);
}

function isPublicKey(spki: string): boolean {
  try {
    createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
    return true;
  } catch {
    return false;
  }
}

function isBase64(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 2048 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= 1024;
}
