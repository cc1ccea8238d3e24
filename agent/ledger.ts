/**
 * This computer as a witness of the firm's ledger: it keeps the last signed head that it saw, and demands with each
 * connection that the next one continues it. What does not is kept too, both heads together, and told.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochOpening, OpenedEpoch } from '#proto/log/epoch.ts';
import { ProofError } from '#proto/log/merkle.ts';
import { NoteError } from '#proto/log/note.ts';
import { follow, type Pin, signedHead } from '#proto/log/pin.ts';
import type { Welcome } from '#proto/wire.ts';
import { readJsonIfThere, writeDurably } from './files.ts';

const pinFile = 'ledger-pin.json';
const disputeFile = 'ledger-dispute.json';
const lostFile = 'ledger-lost.json';

export interface Dispute {
  /** The signed head that was held to. */
  readonly kept: string;
  /** What was shown in its place; empty for nothing. */
  readonly shown: string;
  readonly fault: string;
  readonly atMs: number;
}

export function readPin(folder: string): Pin | null {
  return readJsonIfThere(join(folder, pinFile)) as Pin | null;
}

export function readDispute(folder: string): Dispute | null {
  return readJsonIfThere(join(folder, disputeFile)) as Dispute | null;
}

/** Entries of the pinned log; null before the first. */
export function pinnedSize(folder: string): number | null {
  const pin = readPin(folder);
  return pin === null ? null : signedHead(pin).size;
}

/**
 * Takes the head that a collector shows. The first is believed: it came over the authority that this computer pinned.
 * @returns the dispute that there is now, if any: a later good head does not undo one, since the pin stays where it was
 */
export function takeHead(folder: string, shown: Welcome['ledgerHead'], nowMs: number): Dispute | null {
  const pin = readPin(folder);
  const note = shown?.note ?? '';
  try {
    if (shown == null || note === '') {
      if (pin === null) return null;
      throw new NoteError('The collector shows its audit log no more.');
    }
    const { epoch } = shown;
    const { pin: next, lost } = follow(pin, {
      note,
      logKey: shown.logKey ?? '',
      growth: shown.growth ?? [],
      ...(epoch == null ? {} : { epoch: openingOf(epoch) }),
    });
    // The old head is kept for good before it is let go of.
    if (lost !== null && pin !== null) keepLost(folder, { ...lost, kept: pin.note });
    if (next.note !== pin?.note) writeDurably(join(folder, pinFile), `${JSON.stringify(next, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof NoteError) && !(error instanceof ProofError)) throw error;
    const dispute = { kept: pin?.note ?? '', shown: note, fault: error.message, atMs: nowMs };
    // The first proof is the one to keep.
    if (readDispute(folder) === null)
      writeDurably(join(folder, disputeFile), `${JSON.stringify(dispute, null, 2)}\n`);
  }
  return readDispute(folder);
}

/** A stretch of the log that the firm says was lost when its collector was restored from a backup. */
export interface LostStretch extends OpenedEpoch {
  /** The signed head that this computer held to before: it proves what was there. */
  readonly kept: string;
}

export function readLost(folder: string): readonly LostStretch[] {
  return (readJsonIfThere(join(folder, lostFile)) as readonly LostStretch[] | null) ?? [];
}

function keepLost(folder: string, stretch: LostStretch): void {
  const all = [...readLost(folder).filter(one => one.kept !== stretch.kept), stretch];
  writeDurably(join(folder, lostFile), `${JSON.stringify(all, null, 2)}\n`);
}

type ShownOpening = NonNullable<NonNullable<Welcome['ledgerHead']>['epoch']>;

function openingOf({ record, leaf, proof }: ShownOpening): EpochOpening {
  return { record: record ?? new Uint8Array(), leaf: leaf ?? new Uint8Array(), proof: proof ?? [] };
}

/** After a person of the firm explained the change (a restored backup): the next head is believed anew. */
export function forgetPin(folder: string): void {
  for (const name of [pinFile, disputeFile]) rmSync(join(folder, name), { force: true });
}
