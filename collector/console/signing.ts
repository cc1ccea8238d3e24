/**
 * What is signed in this page. The page takes nothing on trust from the collector but the document itself: it shows
 * what the document says and works out by itself what a passkey or a key is asked to sign (proto/release, DSSE).
 */
import type { PasskeyApproval } from '../api/releases.ts';
import { askPasskey } from './passkey.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Document {
  readonly type: string;
  readonly payload: Bytes;
  /** The JSON object inside. */
  readonly says: Readonly<Record<string, unknown>>;
}

const context = 'keyholder.v1 approval by passkey\n';
const encoder = new TextEncoder();

/** @throws Error for a text that is no document */
export function documentIn(envelope: string): Document {
  const { payloadType, payload } = JSON.parse(envelope) as { payloadType: string; payload: string };
  const bytes = fromBase64(payload);
  return { type: payloadType, payload: bytes, says: JSON.parse(new TextDecoder().decode(bytes)) };
}

/** What a key signs: the bytes as they are, with their type. */
export function encodingOf({ type, payload }: Document): Bytes {
  const head = encoder.encode(`DSSEv1 ${encoder.encode(type).length} ${type} ${payload.length} `);
  return joined(head, payload);
}

/** What a passkey is asked to sign, base64url. */
export async function challengeOf(document: Document): Promise<string> {
  const message = joined(encoder.encode(context), encodingOf(document));
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', message)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** SHA-256 of a document, hex: what a computer pins. */
export async function digestOf({ payload }: Document): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', payload)));
}

/** @throws ApiFailure when the browser gives no passkey */
export async function signedByPasskey(
  envelope: string,
  { rpId, credentials }: { readonly rpId: string; readonly credentials: readonly string[] },
): Promise<Omit<PasskeyApproval, 'anyway'>> {
  const answer = (await askPasskey({
    challenge: await challengeOf(documentIn(envelope)),
    rpId,
    allowCredentials: credentials.map(id => ({ id, type: 'public-key' })),
    userVerification: 'required',
    timeout: 120_000,
  })) as { id: string; response: Record<'authenticatorData' | 'clientDataJSON' | 'signature', string> };
  const { authenticatorData, clientDataJSON, signature } = answer.response;
  return { envelope, credential: answer.id, authenticatorData, clientDataJSON, signature };
}

/** Hands the reader a file. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function joined(one: Uint8Array, other: Uint8Array): Bytes {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}

function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
