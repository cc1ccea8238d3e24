/**
 * What an outsider checks of a ledger that was handed over, from nothing but bytes and the keys that they trust:
 * every entry's signature and record, the writer's own chain, every root at every signed head, the head itself.
 * It says what it checked; what it could not check is no success.
 */
import type { KeyObject } from 'node:crypto';
import { type Checkpoint, cosignedAtMs, parseCheckpoint } from './checkpoint.ts';
import { checkLeaf, checkLeafSignature } from './leaf.ts';
import { emptyFrontier, type Frontier, grow, leafHash, ProofError, rootOf, sameHash } from './merkle.ts';
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
  readonly faults: readonly LogFault[];
}

const mostFaults = 100;

/**
 * Reads the whole log once, from its first entry.
 * @param notes signed heads, of any age
 * @param tail whether entries may follow the newest head: a log that is still written has such, a handed over one none
 */
export async function checkLog(
  entries: AsyncIterable<LogEntry> | Iterable<LogEntry>,
  notes: readonly string[],
  keys: TrustedKeys,
  tail: 'all signed' | 'still written' = 'all signed',
): Promise<CheckedLog> {
  const faults: LogFault[] = [];
  const complain = (position: number | null, error: unknown) => {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    if (faults.length < mostFaults) faults.push({ position, fault: error.message });
  };
  const { heads, witnessed } = checkNotes(notes, keys, complain);
  const wanted = new Map(heads.map(head => [head.size, head]));

  let frontier: Frontier = emptyFrontier;
  let erased = 0;
  let chain = firstLink;
  const compare = () => {
    const head = wanted.get(frontier.size);
    if (head !== undefined && !sameHash(head.root, rootOf(frontier)))
      complain(
        null,
        new ProofError(
          `The first ${head.size} entries are not those that the signed head of ${head.size} entries is about.`,
        ),
      );
  };
  compare();
  for await (const entry of entries) {
    const position = frontier.size;
    try {
      chain = checkEntry(entry, position, chain, keys, heads[0]?.origin);
    } catch (error) {
      complain(position, error);
      chain = { checksum: entry.leaf.slice(0, 32) };
    }
    if (entry.record === null) erased += 1;
    frontier = grow(frontier, [leafHash(entry.leaf)]);
    compare();
  }
  const newest = heads.at(-1);
  if (newest === undefined)
    complain(null, new ProofError('There is no signed head: nothing vouches for these entries.'));
  else if (tail === 'all signed' ? newest.size !== frontier.size : newest.size > frontier.size)
    complain(
      null,
      new ProofError(`The newest signed head is of ${newest.size} entries, and here are ${frontier.size}.`),
    );
  const unsigned = Math.max(0, frontier.size - (newest?.size ?? 0));
  return { size: frontier.size, erased, checkpoints: heads.length, unsigned, witnessed, faults };
}

interface Link {
  readonly checksum: Uint8Array;
}
const firstLink: Link = { checksum: new Uint8Array(32) };

/** @returns the link to which the next record must point. @throws ProofError */
function checkEntry(
  { leaf, record }: LogEntry,
  position: number,
  before: Link,
  keys: TrustedKeys,
  origin: string | undefined,
): Link {
  if (record === null) {
    checkLeafSignature(leaf, keys.writer);
    return { checksum: leaf.slice(0, 32) };
  }
  checkLeaf(leaf, record, keys.writer);
  const said = readRecord(record);
  if (said.position !== position)
    throw new ProofError(`The record at place ${position} was written for place ${String(said.position)}.`);
  if (origin !== undefined && said.log !== origin)
    throw new ProofError('The record was written for another log.');
  if (said.previous !== Buffer.from(before.checksum).toString('base64'))
    throw new ProofError('The record does not name the one before it: one is missing, or was put in.');
  return { checksum: leaf.slice(0, 32) };
}

function readRecord(record: Uint8Array): { position?: unknown; previous?: unknown; log?: unknown } {
  try {
    return JSON.parse(Buffer.from(record).toString()) as object;
  } catch {
    throw new ProofError('The record is no JSON.');
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
      if (!isSignedBy(note, keys.log)) throw new NoteError('A head is not signed by the log’s own key.');
      if (head.origin !== keys.log.name) throw new NoteError('A head is of another log.');
      const seen = keys.witnesses.flatMap(witness => {
        const atMs = cosignedAtMs(note, witness);
        return atMs === null ? [] : [{ name: witness.name, atMs }];
      });
      if (heads.every(known => known.size <= head.size)) witnessed = seen;
      heads.push(head);
    } catch (error) {
      complain(null, error);
    }
  }
  heads.sort((a, b) => a.size - b.size);
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1];
    if (next?.size === head.size && !sameHash(next.root, head.root))
      complain(
        null,
        new ProofError(`Two signed heads of ${head.size} entries name two different logs: a fork.`),
      );
  }
  return { heads, witnessed };
}
