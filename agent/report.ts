/**
 * Makes a report from a look: every answer with its time, those that the collector holds already as their digest
 * alone, signed and durable on disk before anybody hears of it.
 */
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { sha256 } from '#proto/digest.ts';
import { decodeReport } from '#proto/frame.ts';
import { signBytes } from '#proto/signing.ts';
import { type ObservationInput, wire } from '#proto/wire.ts';
import { readJsonIfThere, writeDurably } from './files.ts';
import type { Spool } from './spool.ts';
import { version } from './version.ts';

export interface Reporter {
  /** Adds a look to the spool. @returns the report's sequence. */
  add(observations: readonly ObservationInput[], nowMs: number, deferral?: Deferral | null): number;
  /** The collector holds this report: what it said in full need not be said again. */
  acknowledged(sequence: number, signed: Uint8Array): void;
  /** The collector does not hold what was acknowledged (it was restored from a backup): say all of it again. */
  forgetAcknowledged(): void;
}

/** A look that was put off to spare the machine; Report.deferral. */
export interface Deferral {
  readonly dueAtMs: number;
  readonly reason: string;
  readonly facts: readonly string[];
}

interface Acknowledged {
  readonly sequence: number;
  /** SHA-256 (hex) of what the collector holds, by fact. */
  readonly digests: Readonly<Record<string, string>>;
}

const nothing: Acknowledged = { sequence: 0, digests: {} };

export function newReporter(folder: string, deviceId: string, key: KeyObject, spool: Spool): Reporter {
  const file = join(folder, 'acknowledged.json');
  let held = (readJsonIfThere(file) as Acknowledged | null) ?? nothing;

  function keep(next: Acknowledged): void {
    if (JSON.stringify(next.digests) !== JSON.stringify(held.digests))
      writeDurably(file, JSON.stringify(next));
    held = next;
  }

  return {
    add(observations, nowMs, deferral = null) {
      const chain = spool.chain();
      const sequence = chain.lastSequence + 1;
      const report = wire.Report.encode({
        deviceId,
        sequence,
        previousDigest: chain.lastDigest,
        madeAtMs: nowMs,
        agentVersion: version,
        observations: observations.map(observation => shorten(observation, held.digests)),
        ...(deferral === null ? {} : { deferral: { ...deferral, facts: [...deferral.facts] } }),
      }).finish();
      const signature = signBytes('report', report, key);
      spool.append(sequence, wire.SignedReport.encode({ report, signature }).finish());
      return sequence;
    },
    acknowledged(sequence, signed) {
      const report = decodeReport(wire.SignedReport.decode(signed).report);
      if (report.gap !== null || sequence <= held.sequence) return;
      const digests: Record<string, string> = {};
      for (const { fact, facts, unchanged } of report.observations) {
        if (facts != null) digests[fact] = sha256(facts).toString('hex');
        else if (unchanged != null) digests[fact] = Buffer.from(unchanged).toString('hex');
      }
      keep({ sequence, digests });
    },
    forgetAcknowledged: () => keep(nothing),
  };
}

/** An answer that the collector holds goes as its digest. */
function shorten(observation: ObservationInput, held: Acknowledged['digests']): ObservationInput {
  if (observation.facts == null || observation.fact == null) return observation;
  const digest = sha256(observation.facts);
  if (held[observation.fact] !== digest.toString('hex')) return observation;
  const { facts: _, ...rest } = observation;
  return { ...rest, unchanged: digest };
}
