/**
 * Signed notes, the text form in which a log's head is signed and cosigned (C2SP signed-note): the text, an empty line,
 * then one line for each signature, "— name base64(key id, signature)". Keys travel as "name+keyid+base64(type, key)".
 */
import { hash, type KeyObject, sign, verify } from 'node:crypto';
import { isOfLowOrder, publicKeyFromRaw, rawPublicKey } from '../signing.ts';

/** A note or key that is not in its form, or whose signature is wrong. Words for whoever checks. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
}

/** 0x01 Ed25519 over the note's text; 0x04 Ed25519 cosignature with a time (C2SP tlog-cosignature). */
export const ed25519Note = 1;
export const ed25519Cosignature = 4;
export type KeyType = typeof ed25519Note | typeof ed25519Cosignature;

export interface NoteKey {
  readonly name: string;
  readonly type: KeyType;
  readonly publicKey: KeyObject;
  /** Four bytes that tell keys of one name apart. */
  readonly id: Buffer;
}

export interface NoteSignature {
  readonly name: string;
  readonly keyId: Buffer;
  readonly signature: Buffer;
}

export interface Note {
  /** Ends in a line feed; it is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** More would let a note cost its reader without end. */
const mostSignatures = 100;
const mostCharacters = 1_000_000;

export function noteKey(name: string, publicKey: KeyObject, type: KeyType = ed25519Note): NoteKey {
  if (!isKeyName(name)) throw new NoteError('A key needs a name without spaces and plus signs.');
  const raw = rawPublicKey(publicKey);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), Uint8Array.of(type), raw]), 'buffer');
  return { name, type, publicKey, id: id.subarray(0, 4) };
}

/** "clinic.example/log+9f2c41a0+AbC…": what goes onto the trust sheet and into a witness' settings. */
export function formatKey(key: NoteKey): string {
  const bytes = Buffer.concat([Uint8Array.of(key.type), rawPublicKey(key.publicKey)]);
  return `${key.name}+${key.id.toString('hex')}+${bytes.toString('base64')}`;
}

/** @throws NoteError when it is no key of a kind that is known, or its id is not its own */
export function parseKey(text: string): NoteKey {
  const match = /^([^+\s]+)\+([\da-f]{8})\+(\S+)$/.exec(text);
  const bytes = match === null ? null : strictBase64(match[3] ?? '');
  const type = bytes?.[0];
  if (match === null || bytes?.length !== 33 || (type !== ed25519Note && type !== ed25519Cosignature))
    throw new NoteError('This is no verifier key of the form name+id+key.');
  const raw = bytes.subarray(1);
  if (isOfLowOrder(raw)) throw new NoteError('This key signs anything: it must not be trusted.');
  const key = noteKey(match[1] ?? '', publicKeyFromRaw(raw), type);
  if (key.id.toString('hex') !== match[2]) throw new NoteError('The id in this key is not the key’s own.');
  return key;
}

/** @throws NoteError on any other form */
export function parseNote(text: string): Note {
  if (text.length > mostCharacters) throw new NoteError('This note is longer than any head of a log.');
  // Control characters could show a person another text than the one that is signed.
  if (/(?!\n)\p{Cc}|\ufffd/u.test(text)) throw new NoteError('This note holds characters that no note may.');
  const split = text.lastIndexOf('\n\n');
  if (split === -1 || !text.endsWith('\n')) throw new NoteError('This note has no signatures.');
  const lines = text.slice(split + 2, -1).split('\n');
  if (lines.length > mostSignatures) throw new NoteError('This note has more signatures than are read.');
  return { text: text.slice(0, split + 1), signatures: lines.map(readSignature) };
}

function readSignature(line: string): NoteSignature {
  const match = /^\u2014 (\S+) (\S+)$/.exec(line);
  const bytes = match === null ? null : strictBase64(match[2] ?? '');
  if (match === null || bytes === null || bytes.length < 5 || !isKeyName(match[1] ?? ''))
    throw new NoteError('A signature of this note is not in its form.');
  return { name: match[1] ?? '', keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** "— name base64", a line with its end. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  return `\u2014 ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** Reads such lines, as a witness answers with. @throws NoteError */
export function parseSignatures(text: string): readonly NoteSignature[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length > mostSignatures)
    throw new NoteError('These are no lines of signatures.');
  return lines.map(readSignature);
}

/** @param privateKey of the log itself; witnesses sign with `cosign` */
export function signNote(text: string, key: NoteKey, privateKey: KeyObject): NoteSignature {
  if (!text.endsWith('\n') || text.includes('\n\n')) throw new NoteError('This text cannot be a note.');
  return { name: key.name, keyId: key.id, signature: sign(null, Buffer.from(text), privateKey) };
}

/**
 * Whether `key`, which signs the note's own text, has signed it.
 * @throws NoteError when it carries that key's name and id over a signature that is wrong
 */
export function isSignedBy(note: Note, key: NoteKey): boolean {
  const mine = signaturesOf(note, key);
  for (const { signature } of mine) {
    if (signature.length !== 64 || !verify(null, Buffer.from(note.text), key.publicKey, signature))
      throw new NoteError(`The signature of ${key.name} does not fit this text.`);
  }
  return mine.length > 0;
}

/** The signatures that say they are by this key: name and id both. */
export function signaturesOf(note: Note, key: NoteKey): readonly NoteSignature[] {
  return note.signatures.filter(({ name, keyId }) => name === key.name && keyId.equals(key.id));
}

/** Standard base64 with nothing left over: Node alone skips what it does not know. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function isKeyName(name: string): boolean {
  return name !== '' && name.length <= 200 && !/[\s+]/u.test(name);
}
