/**
 * Reports that the collector has not acknowledged yet, on disk, oldest first. A report is durable here before it is
 * sent. The spool is bounded: when it is full, its oldest part becomes one signed gap marker that says how many
 * reports are missing and since when. Nothing is dropped without such a mark.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#proto/digest.ts';
import { decodeReport } from '#proto/frame.ts';
import { type Report, type ReportInput, type SignedReport, wire } from '#proto/wire.ts';
import { readIfThere, readJsonIfThere, writeDurably } from './files.ts';

export interface SpoolLimits {
  readonly reports: number;
  readonly bytes: number;
}
/** Three weeks of a report every 15 minutes. */
export const defaultSpoolLimits: SpoolLimits = { reports: 2_000, bytes: 64 * 1024 * 1024 };

/** Where the chain of this device's reports stands. */
export interface Chain {
  readonly lastSequence: number;
  /** SHA-256 of the last report; empty before the first. */
  readonly lastDigest: Uint8Array;
}

export interface Spool {
  chain(): Chain;
  /** Keeps a signed report durably. */
  append(sequence: number, signed: Uint8Array): void;
  /** Sequence and bytes of the oldest one; null when all is acknowledged. */
  oldest(): { readonly sequence: number; readonly signed: Uint8Array } | null;
  acknowledge(sequence: number): void;
  /** Takes a report out of the way that the collector refuses for good. It stays on disk, in "refused". */
  setAside(sequence: number): void;
  /** Puts a gap marker in place of one report that can no longer be understood. */
  replaceByGap(sequence: number, reason: string): void;
  /** The collector has seen later reports of this device than it has itself (its disk was set back). */
  skipTo(sequence: number): void;
  waiting(): number;
}

/** Signs a report's bytes. */
export type Sign = (report: Uint8Array) => Uint8Array;

const suffix = '.report';
const furthestSkip = 1_000_000;

export function openSpool(folder: string, deviceId: string, sign: Sign, limits: SpoolLimits): Spool {
  const queue = join(folder, 'spool');
  const chainFile = join(folder, 'chain.json');
  mkdirSync(queue, { recursive: true, mode: 0o700 });
  let sequences = readdirSync(queue)
    .filter(name => name.endsWith(suffix))
    .map(name => Number.parseInt(name, 10))
    .sort((a, b) => a - b);
  const sizes = new Map(sequences.map(sequence => [sequence, statSync(fileOf(sequence)).size]));
  let chain = readChain();

  function fileOf(sequence: number): string {
    return join(queue, `${String(sequence).padStart(12, '0')}${suffix}`);
  }

  function readSigned(sequence: number): { signed: SignedReport; report: Report; bytes: Uint8Array } {
    const bytes = readIfThere(fileOf(sequence)) ?? new Uint8Array();
    const signed = wire.SignedReport.decode(bytes);
    return { signed, report: decodeReport(signed.report), bytes };
  }

  /** A crash may have come between the report and the note of where the chain stands: the newer of both counts. */
  function readChain(): Chain {
    const kept = readJsonIfThere(chainFile) as { lastSequence: number; lastDigest: string } | null;
    const newest = sequences.at(-1);
    if (newest !== undefined && newest > (kept?.lastSequence ?? 0)) {
      const { signed, report } = readSigned(newest);
      return { lastSequence: newest, lastDigest: report.gap?.lastDigest ?? sha256(signed.report) };
    }
    if (kept === null) return { lastSequence: 0, lastDigest: new Uint8Array() };
    return { lastSequence: kept.lastSequence, lastDigest: Buffer.from(kept.lastDigest, 'hex') };
  }

  function keepChain(next: Chain): void {
    chain = next;
    const lastDigest = Buffer.from(next.lastDigest).toString('hex');
    writeDurably(chainFile, JSON.stringify({ lastSequence: next.lastSequence, lastDigest }));
  }

  function write(sequence: number, bytes: Uint8Array): void {
    writeDurably(fileOf(sequence), bytes);
    if (!sizes.has(sequence)) sequences = [...sequences, sequence].sort((a, b) => a - b);
    sizes.set(sequence, bytes.length);
  }

  function forget(sequence: number): void {
    sequences = sequences.filter(one => one !== sequence);
    sizes.delete(sequence);
  }

  function isFull(): boolean {
    let bytes = 0;
    for (const size of sizes.values()) bytes += size;
    return sequences.length > limits.reports || bytes > limits.bytes;
  }

  /** The oldest half becomes one gap marker; half, so that this is done seldom. */
  function compact(): void {
    const going = sequences.slice(0, Math.max(2, Math.floor(sequences.length / 2)));
    const last = going.at(-1);
    if (last === undefined || going.length < 2) return;
    writeGap(going, last, 'spool_full');
  }

  function writeGap(going: readonly number[], last: number, reason: string): void {
    const [first = last] = going;
    const { report: from } = readSigned(first);
    const { signed, report: to } = readSigned(last);
    const gap: ReportInput = {
      deviceId,
      sequence: last,
      previousDigest: from.previousDigest,
      madeAtMs: to.madeAtMs,
      agentVersion: to.agentVersion,
      gap: {
        fromSequence: from.gap?.fromSequence ?? first,
        fromAtMs: from.gap?.fromAtMs ?? from.madeAtMs,
        toAtMs: to.gap?.toAtMs ?? to.madeAtMs,
        lastDigest: to.gap?.lastDigest ?? sha256(signed.report),
        reason,
      },
    };
    const report = wire.Report.encode(gap).finish();
    // The marker takes the last report's place first; whatever a crash leaves behind before it is found again below.
    write(last, wire.SignedReport.encode({ report, signature: sign(report) }).finish());
    for (const sequence of going.slice(0, -1)) {
      rmSync(fileOf(sequence), { force: true });
      forget(sequence);
    }
  }

  return {
    chain: () => chain,
    append(sequence, signed) {
      write(sequence, signed);
      keepChain({ lastSequence: sequence, lastDigest: sha256(wire.SignedReport.decode(signed).report) });
      while (isFull() && sequences.length > 2) compact();
    },
    oldest() {
      const [sequence] = sequences;
      if (sequence === undefined) return null;
      return { sequence, signed: readIfThere(fileOf(sequence)) ?? new Uint8Array() };
    },
    acknowledge(sequence) {
      rmSync(fileOf(sequence), { force: true });
      forget(sequence);
    },
    setAside(sequence) {
      const refused = join(folder, 'refused');
      mkdirSync(refused, { recursive: true, mode: 0o700 });
      renameSync(fileOf(sequence), join(refused, `${sequence}${suffix}`));
      forget(sequence);
    },
    replaceByGap: (sequence, reason) => writeGap([sequence], sequence, reason),
    skipTo(sequence) {
      // More reports than a lifetime brings: no collector of ours says so.
      if (sequence > chain.lastSequence + furthestSkip) return;
      if (sequence > chain.lastSequence) {
        const lastDigest = chain.lastDigest.length === 32 ? chain.lastDigest : Buffer.alloc(32);
        keepChain({ lastSequence: sequence, lastDigest });
      }
    },
    waiting: () => sequences.length,
  };
}
