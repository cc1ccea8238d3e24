/** Checks a range of the ledger that was handed over. Nothing in it is believed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cosignedAtMs, parseCheckpoint } from '#proto/log/checkpoint.ts';
import { keyOfEpoch } from '#proto/log/epoch.ts';
import { checkLeaf, checkLeafSignature, leafBytes } from '#proto/log/leaf.ts';
import { checkConsistency, checkInclusion, leafHash, ProofError } from '#proto/log/merkle.ts';
import { isSignedBy, NoteError, parseNote, strictBase64 } from '#proto/log/note.ts';
import type { TrustedKeys } from '#proto/log/verify.ts';
import { commitmentOf } from '../record.ts';
import type { KeptStamp } from '../stamp/check.ts';
import { openingsIn, parsed, readStamps, readText } from './read.ts';

export interface CheckedRange {
  readonly from: number;
  readonly to: number;
  /** Of the head that all of it is proven under. */
  readonly size: number;
  readonly origin: string;
  readonly erased: number;
  readonly openings: number;
  readonly witnessed: readonly { readonly name: string; readonly atMs: number }[];
  /** Whose heads this one continues. */
  readonly stamps: readonly KeptStamp[];
  readonly faults: readonly { readonly position: number | null; readonly fault: string }[];
}

export function isRange(folder: string): boolean {
  return existsSync(join(folder, 'range.json'));
}

const mostFaults = 100;

/** @throws ProofError, NoteError on what is broken beyond reading */
export function checkRange(folder: string, keys: TrustedKeys): CheckedRange {
  const { from, to } = rangeIn(folder);
  const checkpoint = readText(folder, 'checkpoint');
  const note = parseNote(checkpoint);
  const head = parseCheckpoint(note.text);
  const key = keyOfEpoch(keys.log, head.origin);
  if (key === null) throw new NoteError('The head is of another log.');
  if (!isSignedBy(note, key)) throw new NoteError('The head is not signed by the log’s own key.');
  const faults: { position: number | null; fault: string }[] = [];
  const complain = (position: number | null, error: unknown) => {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    if (faults.length < mostFaults) faults.push({ position, fault: error.message });
  };
  let erased = 0;
  let openings = 0;
  let previous: string | null = null;
  for (let position = from; position < to; position += 1) {
    try {
      const proof = readProof(folder, position);
      if (proof.note !== checkpoint) throw new ProofError('Its proof leads to another head.');
      checkInclusion(leafHash(proof.leaf), position, head.size, proof.way, head.root);
      const record = recordOf(folder, position);
      if (record === null) {
        checkLeafSignature(proof.leaf, keys.writer);
        erased += 1;
      } else {
        checkLeaf(proof.leaf, record, keys.writer);
        const said = parsed(Buffer.from(record).toString(), 'a record');
        if (said['position'] !== position) throw new ProofError('The record was written for another place.');
        if (previous !== null && said['previous'] !== previous)
          throw new ProofError('The record does not name the one before it.');
        openings += checkPersonal(folder, position, said['personal']);
      }
      previous = Buffer.from(proof.leaf.subarray(0, 32)).toString('base64');
    } catch (error) {
      complain(position, error);
      previous = null;
    }
  }
  const stamps = readStamps(folder);
  for (const stamp of stamps) {
    try {
      checkStamped(folder, stamp, keys, head);
    } catch (error) {
      complain(null, error);
    }
  }
  const witnessed = keys.witnesses.flatMap(witness => {
    const atMs = cosignedAtMs(note, witness);
    return atMs === null ? [] : [{ name: witness.name, atMs }];
  });
  return { from, to, size: head.size, origin: head.origin, erased, openings, witnessed, stamps, faults };
}

function rangeIn(folder: string): { readonly from: number; readonly to: number } {
  const { from, to } = parsed(readText(folder, 'range.json'), 'range.json');
  const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  if (!isPlace(from) || !isPlace(to) || from >= to) throw new ProofError('The folder names no range.');
  return { from, to };
}

function readProof(folder: string, position: number) {
  const text = readText(folder, `records/${rangeName(position)}.tlog-proof`);
  const end = text.indexOf('\n\n');
  const [kind, extra = '', index, ...lines] = text.slice(0, Math.max(0, end)).split('\n');
  const leaf = strictBase64(extra.replace(/^extra /, ''));
  const way = lines.map(strictBase64);
  if (kind !== 'c2sp.org/tlog-proof@v1' || index !== `index ${position}` || leaf?.length !== leafBytes)
    throw new ProofError('The proof is not in its form.');
  return {
    leaf,
    note: text.slice(end + 2),
    way: way.map(hash => {
      if (hash?.length !== 32) throw new ProofError('The proof is not in its form.');
      return hash;
    }),
  };
}

const rangeName = (position: number) => String(position).padStart(6, '0');

function recordOf(folder: string, position: number): Uint8Array | null {
  const path = `records/${rangeName(position)}.json`;
  return existsSync(join(folder, path)) ? Buffer.from(readText(folder, path)) : null;
}

/** @returns how many pieces of personal data open what the record commits to */
function checkPersonal(folder: string, position: number, personal: unknown): number {
  const path = `records/${rangeName(position)}.personal.jsonl`;
  if (!existsSync(join(folder, path))) return 0;
  const said = (typeof personal === 'object' && personal !== null ? personal : {}) as Record<string, unknown>;
  const openings = openingsIn(readText(folder, path), path);
  for (const opening of openings)
    if (opening.position !== position || said[opening.field] !== commitmentOf(opening).toString('base64'))
      throw new ProofError(`The "${opening.field}" of this entry is not the one that was logged.`);
  return openings.length;
}

/** That the head which was stamped is one that this head continues. */
function checkStamped(
  folder: string,
  { name, note: text }: KeptStamp,
  keys: TrustedKeys,
  head: ReturnType<typeof parseCheckpoint>,
): void {
  const note = parseNote(text);
  const stamped = parseCheckpoint(note.text);
  const key = keyOfEpoch(keys.log, stamped.origin);
  if (key === null || !isSignedBy(note, key))
    throw new NoteError('A stamped head is not signed by the log’s own key.');
  if (stamped.size === 0) return;
  const growth = readText(folder, `stamps/${name}/growth.txt`)
    .split('\n')
    .slice(0, -1)
    .map(line => strictBase64(line) ?? new Uint8Array());
  checkConsistency(stamped.size, head.size, growth, stamped.root, head.root);
}
