/**
 * What an outsider checks of a ledger that was handed over, from nothing but bytes and the keys that they trust:
 * every entry's signature and record, the writer's own chain, every root at every signed head, the head itself.
 * It says what it checked; what it could not check is no success.
 */
import type { KeyObject } from 'node:crypto';
import { type Checkpoint, cosignedAtMs, parseCheckpoint } from './checkpoint.ts';
import { epochOf, isKnownLost, isOlder, keyOfEpoch, newNames, type OpenedEpoch } from './epoch.ts';
import { checkLeafSignatureAside, checksumOf, keyHash, leafBytes } from './leaf.ts';
import {
  emptyFrontier,
  type Frontier,
  type Grown,
  grow,
  type Hash,
  leafHash,
  ProofError,
  rootOf,
  sameHash,
} from './merkle.ts';
import { isSignedBy, NoteError, type NoteKey, parseNote } from './note.ts';

export interface LogEntry {
  /** 128 bytes. */
  readonly leaf: Uint8Array;
  /** Null where its contents were erased. */
  readonly record: Uint8Array | null;
}

export interface TrustedKeys {
  readonly log: NoteKey;
  readonly writer: KeyObject;
  readonly witnesses: readonly NoteKey[];
}

/** One thing that is wrong, in words, with the place where it shows. */
export interface LogFault {
  /** Null for the log as a whole. */
  readonly position: number | null;
  readonly fault: string;
}

export interface CheckedLog {
  readonly size: number;
  /** Entries whose contents were erased: place and time still stand. */
  readonly erased: number;
  readonly checkpoints: number;
  /** How many entries the newest signed head does not speak of. */
  readonly unsigned: number;
  /** Which witnesses signed the newest head, and when, in epoch milliseconds. */
  readonly witnessed: readonly { readonly name: string; readonly atMs: number }[];
  /** Where the log was set back to a backup, and went on under a new name. */
  readonly epochs: readonly OpenedEpoch[];
  readonly faults: readonly LogFault[];
  /** The tree of all these entries. */
  readonly frontier: Frontier;
}

export interface CheckOptions<E extends LogEntry> {
  /** Whether entries may follow the newest head: a log that is still written has such, one handed over has none. */
  readonly tail?: 'all signed' | 'still written';
  /**
   * Each record names the one before it, so the signature of one vouches for all before it: "needed" checks those after
   * which that chain breaks off, and all beyond the newest head. "every" checks the others too; nothing rests on them.
   */
  readonly signatures?: 'needed' | 'every';
  /** Hears of each entry, with what its record says; null for one that is erased or no JSON. */
  readonly entry?: (entry: E, position: number, said: Said | null) => void;
  /** Hears of each subtree that is complete. */
  readonly grown?: Grown;
}

export type Said = Readonly<Record<string, unknown>>;

const mostFaults = 100;
/** So many leaves are put into the tree at once, unless a signed head speaks of fewer. */
const leavesAtOnce = 256;
const signaturesAtOnce = 512;

/**
 * Reads the whole log once, from its first entry.
 * @param notes signed heads, of any age
 */
export async function checkLog<E extends LogEntry>(
  entries: AsyncIterable<E> | Iterable<E>,
  notes: readonly string[],
  keys: TrustedKeys,
  { tail = 'all signed', signatures = 'needed', entry: heard, grown }: CheckOptions<E> = {},
): Promise<CheckedLog> {
  const faults: LogFault[] = [];
  const complain = (position: number | null, error: unknown) => {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    if (faults.length < mostFaults) faults.push({ position, fault: error.message });
  };
  const { heads, newest, witnessed } = checkNotes(notes, keys, complain);
  const epochs: OpenedEpoch[] = [];
  const tree = newTree(heads, epochs, complain, grown);
  const names = newNames(keys.log, epochs);
  const signed = newSignatures(keys.writer, complain);
  let erased = 0;
  let size = 0;
  let before: Link = firstLink;
  for await (const entry of entries) {
    const position = size;
    const said = readRecord(entry.record);
    const fault = faultOf(entry, position, said, before, keys.writer) ?? names.faultOf(said);
    if (fault !== null) complain(position, new ProofError(fault));
    // Nobody after it vouches for the entry before: its own signature must.
    const vouched = entry.record !== null && fault === null;
    if (signatures === 'every' || !vouched || position > (newest?.size ?? 0))
      await signed.check(position - 1, before.leaf);
    if (entry.record === null) erased += 1;
    heard?.(entry, position, said);
    before = { leaf: entry.leaf, previous: Buffer.from(entry.leaf.subarray(0, 32)).toString('base64') };
    size += 1;
    tree.add(leafHash(entry.leaf));
  }
  await signed.check(size - 1, before.leaf);
  await signed.end();
  const frontier = tree.end();
  const gap = tail === 'all signed' ? newest?.size !== size : (newest?.size ?? 0) > size;
  if (newest === undefined)
    complain(null, new ProofError('There is no signed head: nothing vouches for these entries.'));
  else if (gap)
    complain(
      null,
      new ProofError(`The newest signed head is of ${newest.size} entries, and here are ${size}.`),
    );
  const unsigned = Math.max(0, size - (newest?.size ?? 0));
  return { size, erased, checkpoints: heads.length, unsigned, witnessed, epochs, faults, frontier };
}

type Complain = (position: number | null, error: unknown) => void;

/** Grows the tree and compares its root with each signed head on the way. */
function newTree(
  heads: readonly Checkpoint[],
  epochs: readonly OpenedEpoch[],
  complain: Complain,
  grown?: Grown,
) {
  let frontier: Frontier = emptyFrontier;
  let waiting: Hash[] = [];
  let next = 0;
  const flush = () => {
    frontier = grow(frontier, waiting, grown);
    waiting = [];
    for (; heads[next]?.size === frontier.size; next += 1) {
      const head = heads[next];
      if (head !== undefined && !sameHash(head.root, rootOf(frontier)) && !isKnownLost(head, epochs))
        complain(
          null,
          new ProofError(
            `The first ${head.size} entries are not those that the signed head of ${head.size} entries is about.`,
          ),
        );
    }
  };
  flush();
  return {
    add(leaf: Hash) {
      waiting.push(leaf);
      if (waiting.length === leavesAtOnce || frontier.size + waiting.length === heads[next]?.size) flush();
    },
    end(): Frontier {
      flush();
      for (const head of heads.slice(next))
        if (
          epochs.some(({ epoch }) => epoch > (epochOf(head.origin)?.number ?? 0)) &&
          !isKnownLost(head, epochs)
        )
          complain(
            null,
            new ProofError(`The entries that the signed head of ${head.size} entries is about are gone.`),
          );
      return frontier;
    },
  };
}

/** Checks signatures on all cores, a bounded number at a time. */
function newSignatures(writer: KeyObject, complain: Complain) {
  let waiting: Promise<void>[] = [];
  const end = async () => {
    await Promise.all(waiting);
    waiting = [];
  };
  return {
    async check(position: number, leaf: Uint8Array) {
      if (position < 0) return;
      waiting.push(
        checkLeafSignatureAside(leaf, writer).catch((error: unknown) => complain(position, error)),
      );
      if (waiting.length >= signaturesAtOnce) await end();
    },
    end,
  };
}

interface Link {
  readonly leaf: Uint8Array;
  /** What the next record must name: the checksum of this one's, in base64. */
  readonly previous: string;
}
const firstLink: Link = { leaf: new Uint8Array(), previous: Buffer.alloc(32).toString('base64') };

/** What is wrong with an entry, but for its signature; null for nothing. */
function faultOf(
  { leaf, record }: LogEntry,
  position: number,
  said: Said | null,
  before: Link,
  writer: KeyObject,
): string | null {
  if (leaf.length !== leafBytes) return 'The entry is not in its form.';
  if (!sameHash(leaf.subarray(96), keyHash(writer))) return 'The entry was written with another key.';
  if (record === null) return null;
  if (!sameHash(leaf.subarray(0, 32), checksumOf(record)))
    return 'The record is not the one that was logged.';
  if (said === null) return 'The record is no JSON.';
  if (said['position'] !== position)
    return `The record at place ${position} was written for place ${String(said['position'])}.`;
  return said['previous'] === before.previous
    ? null
    : 'The record does not name the one before it: one is missing, or was put in.';
}

function readRecord(record: Uint8Array | null): Said | null {
  if (record === null) return null;
  try {
    const said: unknown = JSON.parse(Buffer.from(record.buffer, record.byteOffset, record.length).toString());
    return typeof said === 'object' && said !== null ? (said as Said) : null;
  } catch {
    return null;
  }
}

function checkNotes(
  notes: readonly string[],
  keys: TrustedKeys,
  complain: (position: null, error: unknown) => void,
) {
  const heads: Checkpoint[] = [];
  let witnessed: { name: string; atMs: number }[] = [];
  for (const text of notes) {
    try {
      const note = parseNote(text);
      const head = parseCheckpoint(note.text);
      const key = keyOfEpoch(keys.log, head.origin);
      if (key === null) throw new NoteError('A head is of another log.');
      if (!isSignedBy(note, key)) throw new NoteError('A head is not signed by the log’s own key.');
      const seen = keys.witnesses.flatMap(witness => {
        const atMs = cosignedAtMs(note, witness);
        return atMs === null ? [] : [{ name: witness.name, atMs }];
      });
      if (heads.every(known => isOlder(known, head))) witnessed = seen;
      heads.push(head);
    } catch (error) {
      complain(null, error);
    }
  }
  const newest = heads.reduce<Checkpoint | undefined>(
    (last, head) => (last === undefined || isOlder(last, head) ? head : last),
    undefined,
  );
  heads.sort((a, b) => a.size - b.size);
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1];
    if (next?.size === head.size && next.origin === head.origin && !sameHash(next.root, head.root))
      complain(
        null,
        new ProofError(`Two signed heads of ${head.size} entries name two different logs: a fork.`),
      );
  }
  return { heads, newest, witnessed };
}
