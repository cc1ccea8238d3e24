/**
 * The devices as witnesses: each is shown a signed head with proof that it continues the one that the device holds to,
 * and says so when it was shown something else.
 */
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { type Hash, ProofError } from '#proto/log/merkle.ts';
import { formatKey, isSignedBy, NoteError, parseNote } from '#proto/log/note.ts';
import type { Act } from './act.ts';
import { type DeedPorts, deed } from './deed.ts';
import type { Ledger } from './ledger.ts';
import { findEntries } from './store.ts';

export interface ShownToDevice {
  readonly note: string;
  readonly growth: Uint8Array[];
  readonly logKey: string;
  readonly epoch?: { record: Uint8Array; leaf: Uint8Array; proof: Uint8Array[] };
}

/** @param pinnedSize null for a device that holds to none yet */
export async function headFor(ledger: Ledger, pinnedSize: number | null): Promise<ShownToDevice> {
  const { size, note } = await ledger.recent(pinnedSize ?? 0);
  // A device that knows of more entries than there are gets no proof: there is none, and it will say so.
  const provable = pinnedSize !== null && pinnedSize > 0 && pinnedSize < size;
  const growth = provable ? await ledger.proveGrowth(pinnedSize, size).catch(unproven) : [];
  const opening = await ledger.opening(size);
  return {
    note,
    growth: [...growth],
    logKey: formatKey(ledger.keys.log),
    ...(opening === null ? {} : { epoch: { ...opening, proof: [...opening.proof] } }),
  };
}

/** A tree that was tampered with proves nothing. The device finds that out, and reports all the same. */
function unproven(error: unknown): readonly Hash[] {
  if (error instanceof ProofError) return [];
  throw error;
}

/** Records what a device holds against this ledger, once for each pair of heads. */
export async function noteDispute(
  ports: DeedPorts,
  ledger: Ledger,
  deviceId: string,
  dispute: { readonly kept: string; readonly shown: string },
): Promise<void> {
  const [kept, shown] = [headIn(dispute.kept), headIn(dispute.shown)];
  const data = {
    keptSize: kept?.size ?? 0,
    keptRoot: kept?.root ?? '',
    // A device may lie; what this log's own key has signed is no lie of the device.
    keptIsOurs: signedByUs(ledger, dispute.kept),
    shownSize: shown?.size ?? 0,
    shownRoot: shown?.root ?? '',
  };
  const act: Act = { type: 'ledger.disputed', by: { kind: 'device', id: deviceId }, device: deviceId, data };
  const [last] = await findEntries(ports.db, { types: ['ledger.disputed'], device: deviceId, most: 1 });
  if (last !== undefined && JSON.stringify(dataOf(last.record)) === JSON.stringify(data)) return;
  await deed(
    ports,
    async () => {},
    () => [act],
  );
}

function dataOf(record: Uint8Array | null): unknown {
  return record === null ? null : (JSON.parse(Buffer.from(record).toString()) as { data?: unknown }).data;
}

function headIn(note: string): { readonly size: number; readonly root: string } | null {
  try {
    const { size, root } = parseCheckpoint(parseNote(note).text);
    return { size, root: Buffer.from(root).toString('hex') };
  } catch (error) {
    if (error instanceof NoteError) return null;
    throw error;
  }
}

function signedByUs(ledger: Ledger, note: string): boolean {
  try {
    return isSignedBy(parseNote(note), ledger.keys.log);
  } catch (error) {
    if (error instanceof NoteError) return false;
    throw error;
  }
}
