/** The firm's ledger as the rest of the collector knows it: record acts, sign the head, prove. */
import { randomBytes } from 'node:crypto';
import { formatCheckpoint } from '#proto/log/checkpoint.ts';
import type { EpochOpening } from '#proto/log/epoch.ts';
import { consistencyProof, emptyRoot, type Hash, inclusionProof } from '#proto/log/merkle.ts';
import { formatNote, signNote } from '#proto/log/note.ts';
import type { Queries, Store } from '../store/db.ts';
import type { Recorder } from './act.ts';
import { append } from './append.ts';
import { lastOpening } from './epoch.ts';
import { keysOfEpoch, type LedgerKeys } from './keys.ts';
import { proofReader } from './proofs.ts';
import { addCheckpoint, lastCheckpoint, makeHead, readHead } from './store.ts';

export interface Head {
  readonly size: number;
  readonly root: Hash;
  /** The signed note. */
  readonly note: string;
}

export interface Ledger {
  readonly keys: LedgerKeys;
  readonly record: Recorder;
  /** Signs what is committed, if it is not signed yet. */
  sign(): Promise<Head>;
  /** A signed head of at least that size, a minute old at most: so that a thousand askers do not make as many heads. */
  recent(atLeast: number): Promise<{ readonly size: number; readonly note: string }>;
  /** What opened the present epoch, proven under a head of that size; null in the first. */
  opening(size: number): Promise<EpochOpening | null>;
  /** @throws ProofError when there is no such entry in the log of that size */
  proveEntry(position: number, size: number): Promise<readonly Hash[]>;
  /** @throws ProofError when `before` is beyond `size` */
  proveGrowth(before: number, size: number): Promise<readonly Hash[]>;
}

export interface LedgerPorts {
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

const recentMs = 60_000;
const stockBytes = 4096;

/** The system's randomness, fetched for many salts at once: each byte is given out once, as a copy. */
function randomFromStock(): (bytes: number) => Uint8Array {
  let stock: Uint8Array = new Uint8Array();
  return bytes => {
    if (stock.length < bytes) stock = randomBytes(Math.max(stockBytes, bytes));
    const given = Uint8Array.from(stock.subarray(0, bytes));
    stock = stock.subarray(bytes);
    return given;
  };
}

/** Opens the ledger of a store, or begins it. */
export async function openLedger(
  store: Store,
  firstKeys: LedgerKeys,
  ports: LedgerPorts = { now: Date.now, random: randomFromStock() },
): Promise<Ledger> {
  const { write, read } = store;
  await makeHead(write, {
    size: 0,
    frontier: new Uint8Array(),
    root: emptyRoot,
    last_checksum: new Uint8Array(32),
  });
  const opened = await lastOpening(read);
  const keys = keysOfEpoch(firstKeys, opened?.epoch ?? 1);
  const appendPorts = { ...ports, origin: keys.origin, writer: keys.writer };
  const sign = async (): Promise<Head> => {
    const head = await readHead(read);
    if (head === undefined) throw new Error('The ledger has no head.');
    const last = await lastCheckpoint(read);
    if (last?.size === head.size) return { ...head, note: last.note };
    const text = formatCheckpoint({ origin: keys.origin, size: head.size, root: head.root });
    const note = formatNote({ text, signatures: [signNote(text, keys.log, keys.logPrivate)] });
    await addCheckpoint(write, { size: head.size, at: ports.now(), note });
    return { ...head, note };
  };
  return {
    keys,
    record: (trx: Queries, acts) => append(trx, acts, appendPorts),
    sign,
    async recent(atLeast) {
      const last = await lastCheckpoint(read);
      const age = ports.now() - (last?.at ?? 0);
      // A head "of the future" would be the newest for ever; one of more entries than there are must not hide that.
      const fresh = last !== undefined && last.size >= atLeast && age >= 0 && age < recentMs;
      return fresh && last.size <= ((await readHead(read))?.size ?? 0) ? last : await sign();
    },
    async opening(size) {
      if (opened === null || opened.row.record === null) return null;
      const { position, record, leaf } = opened.row;
      const proof = await proofReader(read, size)(subtrees => inclusionProof(position, size, subtrees));
      return { record, leaf, proof };
    },
    async proveEntry(position, size) {
      return await proofReader(read, size)(subtrees => inclusionProof(position, size, subtrees));
    },
    async proveGrowth(before, size) {
      return await proofReader(read, size)(subtrees => consistencyProof(before, size, subtrees));
    },
  };
}
