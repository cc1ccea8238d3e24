/**
 * A new epoch of the ledger, after its collector was restored from a backup: entries that others have seen are gone, and
 * going on under the same name would be a fork. The first entry of the epoch says what was lost and who decided it.
 */
import { formatCheckpoint } from '#proto/log/checkpoint.ts';
import { epochOf, openedBy, openingType } from '#proto/log/epoch.ts';
import { formatNote, signNote } from '#proto/log/note.ts';
import type { Queries, Store } from '../store/db.ts';
import type { LedgerEntryRow } from '../store/tables-ledger.ts';
import type { Actor } from './act.ts';
import { append } from './append.ts';
import { keysOfEpoch, type LedgerKeys } from './keys.ts';
import { addCheckpoint, findMarks, forgetWhatWitnessesSaw, readHead } from './store.ts';

/** The entry that opened the present epoch; null in the first. */
export async function lastOpening(
  db: Queries,
): Promise<{ readonly row: LedgerEntryRow; readonly epoch: number } | null> {
  const [row] = await findMarks(db, openingType, 1);
  if (row === undefined || row.record === null) return null;
  const opened = openedBy(JSON.parse(Buffer.from(row.record).toString()) as Record<string, unknown>);
  return opened === null ? null : { row, epoch: opened.epoch };
}

/** A head of this log that somebody knew before the restore. */
export interface KnownHead {
  readonly origin: string;
  readonly size: number;
  /** Lower-case hex. */
  readonly root: string;
}

/** Of two heads the later: by epoch, then by entries. */
export function laterHead(a: KnownHead | null, b: KnownHead | null): KnownHead | null {
  if (a === null || b === null) return a ?? b;
  const [x, y] = [epochOf(a.origin)?.number ?? 0, epochOf(b.origin)?.number ?? 0];
  return x > y || (x === y && a.size >= b.size) ? a : b;
}

/** The head of a store as it is now; null for a ledger that has none. */
export async function headOf(db: Queries, keys: LedgerKeys): Promise<KnownHead | null> {
  const head = await readHead(db);
  if (head === undefined) return null;
  const { origin } = keysOfEpoch(keys, (await lastOpening(db))?.epoch ?? 1);
  return { origin, size: head.size, root: Buffer.from(head.root).toString('hex') };
}

/**
 * Opens the next epoch in a restored store, and signs its head.
 * @param known the last head that is known of the log; null when nobody can say
 * @returns its number
 */
export async function openEpoch(
  store: Store,
  firstKeys: LedgerKeys,
  { by, known }: { readonly by: Actor; readonly known: KnownHead | null },
  ports: { readonly now: () => number; readonly random: (bytes: number) => Uint8Array },
): Promise<number> {
  const { write } = store;
  const restored = await headOf(write, firstKeys);
  if (restored === null) throw new Error('There is no ledger to go on from.');
  const epoch = (epochOf(laterHead(restored, known)?.origin ?? '')?.number ?? 1) + 1;
  const keys = keysOfEpoch(firstKeys, epoch);
  const data = {
    epoch,
    restoredSize: restored.size,
    restoredRoot: restored.root,
    knownSize: known?.size ?? 0,
    knownRoot: known?.root ?? '',
  };
  await write.transaction().execute(async trx => {
    await append(trx, [{ type: openingType, by, data }], {
      ...ports,
      origin: keys.origin,
      writer: keys.writer,
    });
    const head = await readHead(trx);
    if (head === undefined) throw new Error('The ledger has no head.');
    const text = formatCheckpoint({ origin: keys.origin, size: head.size, root: head.root });
    const note = formatNote({ text, signatures: [signNote(text, keys.log, keys.logPrivate)] });
    await addCheckpoint(trx, { size: head.size, at: ports.now(), note });
    // They watch a log of another name from here on, once their keepers say so.
    await forgetWhatWitnessesSaw(trx);
  });
  return epoch;
}
