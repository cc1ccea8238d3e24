/** Reads a bundle back, entry by entry, for whoever checks it. Nothing in it is believed. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { type Hash, leafHash, ProofError, sameHash } from '#proto/log/merkle.ts';
import { type NoteKey, parseKey, parseNote, strictBase64 } from '#proto/log/note.ts';
import { hashesAt, leavesOf, tilePath, tileRoot, tileWidth } from '#proto/log/tiles.ts';
import type { LogEntry, TrustedKeys } from '#proto/log/verify.ts';
import { isOfLowOrder, publicKeyFromRaw } from '#proto/signing.ts';
import { commitmentOf, type Opening } from '../record.ts';
import type { KeptStamp } from '../stamp/check.ts';

/** The heads of a bundle, oldest first. @throws ProofError where it is none */
export function readHeads(folder: string): readonly string[] {
  const text = readText(folder, 'checkpoints.txt');
  // A note holds one empty line, and one stands between two notes.
  const parts = text.split('\n\n');
  if (parts.length < 2) throw new ProofError('The bundle has no signed head.');
  const notes: string[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const signatures = parts[i + 1] ?? '';
    notes.push(`${parts[i]}\n\n${signatures.endsWith('\n') ? signatures : `${signatures}\n`}`);
  }
  return notes;
}

/** Lines "log NAME+ID+KEY", "writer HEX", "witness NAME+ID+KEY". @throws ProofError, NoteError */
export function readKeys(text: string): TrustedKeys {
  let log: NoteKey | null = null;
  let writer: KeyObject | null = null;
  const witnesses: NoteKey[] = [];
  for (const line of text.split('\n').map(each => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, key = ''] = line.split(/\s+/);
    if (kind === 'log') log = parseKey(key);
    else if (kind === 'witness') witnesses.push(parseKey(key));
    else if (kind === 'writer' && /^[\da-f]{64}$/.test(key)) writer = writerKey(key);
    else throw new ProofError(`This line names no key: "${line.slice(0, 80)}".`);
  }
  if (log === null || writer === null)
    throw new ProofError('Name the log’s key and the writer’s: a line "log …" and a line "writer …".');
  return { log, writer, witnesses };
}

/** Read by way of PEM: a key made from its raw form alone checks signatures more slowly. @throws ProofError */
function writerKey(hex: string): KeyObject {
  const raw = Buffer.from(hex, 'hex');
  if (isOfLowOrder(raw)) throw new ProofError('The writer’s key signs anything: it must not be trusted.');
  return createPublicKey(publicKeyFromRaw(raw).export({ type: 'spki', format: 'pem' }));
}

/** The time stamps in a bundle, in order of their folders' names. @throws ProofError when a part of one is missing */
export function readStamps(folder: string): readonly KeptStamp[] {
  const root = join(folder, 'stamps');
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .toSorted()
    .map(name => ({
      name,
      note: readText(folder, `stamps/${name}/checkpoint`),
      request: readBytes(folder, `stamps/${name}/request.tsq`),
      reply: readBytes(folder, `stamps/${name}/reply.tsr`),
    }));
}

/** How many entries the newest head speaks of. */
export function sizeOf(heads: readonly string[]): number {
  return Math.max(0, ...heads.map(head => parseCheckpoint(parseNote(head).text).size));
}

/** @throws ProofError when a file is missing or cut off */
export function* readEntriesOf(folder: string, size: number): Generator<LogEntry> {
  for (let from = 0; from < size; from += tileWidth) {
    const width = Math.min(tileWidth, size - from);
    const index = from / tileWidth;
    const leaves = leavesOf(readBytes(folder, tilePath({ level: 'entries', index, width })), width);
    const lines = readText(folder, `records/${String(index).padStart(6, '0')}.jsonl`).split('\n');
    if (lines.length !== width + 1 || lines.at(-1) !== '')
      throw new ProofError(`The records from ${from} on are not ${width} lines.`);
    for (const [i, leaf] of leaves.entries()) {
      const line = lines[i] ?? '';
      yield { leaf, record: line === '' ? null : Buffer.from(line) };
    }
  }
}

/** That every tile of hashes says what the entries say. @throws ProofError naming the first that does not */
export function checkTiles(folder: string, size: number): number {
  let below: readonly Hash[] = [];
  let tiles = 0;
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const expected =
      level === 0
        ? [...readEntriesOf(folder, size)].map(entry => leafHash(entry.leaf))
        : rowsAbove(below, hashesAt(level, size));
    for (let from = 0; from < expected.length; from += tileWidth) {
      const part = expected.slice(from, from + tileWidth);
      const path = tilePath({ level, index: from / tileWidth, width: part.length });
      if (!sameHash(readBytes(folder, path), Buffer.concat(part.map(hash => Buffer.from(hash)))))
        throw new ProofError(`The file ${path} does not hold the hashes of the entries.`);
      tiles += 1;
    }
    below = expected;
  }
  return tiles;
}

function rowsAbove(below: readonly Hash[], count: number): readonly Hash[] {
  return Array.from({ length: count }, (_, i) => tileRoot(below.slice(i * tileWidth, (i + 1) * tileWidth)));
}

/** That each piece of personal data in the bundle is the one that its record commits to. @returns how many. @throws ProofError */
export function checkOpenings(folder: string, size: number): number {
  let checked = 0;
  let position = 0;
  let waiting: readonly (Opening & { readonly position: number })[] = [];
  for (const { record } of readEntriesOf(folder, size)) {
    if (position % tileWidth === 0) waiting = openingsOf(folder, position / tileWidth);
    const said = record === null ? {} : personalOf(record);
    for (const opening of waiting.filter(each => each.position === position)) {
      if (said[opening.field] !== commitmentOf(opening).toString('base64'))
        throw new ProofError(`The "${opening.field}" of entry ${position} is not the one that was logged.`);
      checked += 1;
    }
    position += 1;
  }
  return checked;
}

function openingsOf(folder: string, index: number): readonly (Opening & { readonly position: number })[] {
  const path = `personal/${String(index).padStart(6, '0')}.jsonl`;
  if (!existsSync(join(folder, path))) return [];
  return openingsIn(readText(folder, path), path);
}

/** A line each. @throws ProofError */
export function openingsIn(text: string, path: string): readonly (Opening & { readonly position: number })[] {
  const lines = text.split('\n').slice(0, -1);
  return lines.map(line => {
    const { position, field, salt, value } = parsed(line, path);
    if (typeof position !== 'number' || typeof salt !== 'string' || typeof value !== 'string')
      throw new ProofError(`A line of ${path} is not in its form.`);
    const bytes = strictBase64(salt);
    if (bytes === null) throw new ProofError(`A line of ${path} is not in its form.`);
    return { position, field: field as Opening['field'], salt: bytes, value };
  });
}

function personalOf(record: Uint8Array): Readonly<Record<string, unknown>> {
  const { personal } = parsed(Buffer.from(record).toString(), 'a record');
  return typeof personal === 'object' && personal !== null ? (personal as Record<string, unknown>) : {};
}

export function parsed(line: string, where: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    throw new ProofError(`A line of ${where} is no JSON.`);
  }
}

function readBytes(folder: string, path: string): Uint8Array {
  const file = join(folder, path);
  if (!existsSync(file)) throw new ProofError(`The file ${path} is missing.`);
  return readFileSync(file);
}

export function readText(folder: string, path: string): string {
  return Buffer.from(readBytes(folder, path)).toString();
}
