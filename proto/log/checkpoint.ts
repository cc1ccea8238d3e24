/**
 * The head of a log as text (C2SP tlog-checkpoint): origin, number of entries, root, a line each; and witnesses'
 * statements about it (C2SP tlog-cosignature, Ed25519): "at this time I saw no other head than this one's past".
 */
import { type KeyObject, sign, verify } from 'node:crypto';
import type { Hash } from './merkle.ts';
import {
  ed25519Cosignature,
  type Note,
  NoteError,
  type NoteKey,
  type NoteSignature,
  signaturesOf,
  strictBase64,
} from './note.ts';

export interface Checkpoint {
  /** Names the log for ever: "clinic.example/audit/1". */
  readonly origin: string;
  /** How many entries the log has. */
  readonly size: number;
  readonly root: Hash;
}

export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/**
 * Reads the text of a note. Lines after the third are taken as they are: they are signed, and we know none.
 * @throws NoteError on any other form
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin = '', size = '', root = ''] = text.split('\n');
  const bytes = strictBase64(root);
  if (origin === '' || !/^(?:0|[1-9]\d{0,15})$/.test(size) || bytes?.length !== 32 || !text.endsWith('\n'))
    throw new NoteError('This is no checkpoint: it takes an origin, a number of entries and a root.');
  const entries = Number(size);
  if (!Number.isSafeInteger(entries))
    throw new NoteError('This checkpoint is of a larger log than there can be.');
  return { origin, size: entries, root: bytes };
}

function cosigned(text: string, seconds: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
}

/** @param nowMs the witness' clock */
export function cosign(text: string, key: NoteKey, privateKey: KeyObject, nowMs: number): NoteSignature {
  if (key.type !== ed25519Cosignature) throw new NoteError('A witness needs a key made for cosignatures.');
  const seconds = Math.floor(nowMs / 1000);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = Buffer.concat([time, sign(null, cosigned(text, seconds), privateKey)]);
  return { name: key.name, keyId: key.id, signature };
}

/**
 * When a witness saw this checkpoint, in epoch milliseconds; null when it has not signed it.
 * @throws NoteError when it carries that key's name and id over a signature that is wrong
 */
export function cosignedAtMs(note: Note, key: NoteKey): number | null {
  let latest: number | null = null;
  for (const { signature } of signaturesOf(note, key)) {
    const wrong = new NoteError(`The cosignature of ${key.name} does not fit this checkpoint.`);
    if (key.type !== ed25519Cosignature || signature.length !== 72) throw wrong;
    const seconds = Number(signature.readBigUInt64BE(0));
    if (!Number.isSafeInteger(seconds * 1000)) throw wrong;
    if (!verify(null, cosigned(note.text, seconds), key.publicKey, signature.subarray(8))) throw wrong;
    latest = Math.max(latest ?? 0, seconds * 1000);
  }
  return latest;
}
