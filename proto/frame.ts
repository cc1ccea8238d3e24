/**
 * Reading and writing frames. Reading refuses what is too large, malformed, empty or of a kind unknown here,
 * each with its code, and never throws anything but a `RefusalError`.
 */
import { maxFrameBytes, maxObservations } from './limits.ts';
import { RefusalError } from './refusals.ts';
import { type Frame, type FrameInput, type Report, wire } from './wire.ts';

/** Kinds of frame, as the members of `Frame` are called. */
export type FrameKind = NonNullable<Frame['body']>;

export function encodeFrame(frame: FrameInput): Uint8Array {
  return wire.Frame.encode(frame).finish();
}

/** @throws RefusalError frame_too_large, frame_malformed or frame_unknown */
export function decodeFrame(bytes: Uint8Array): Frame & { readonly body: FrameKind } {
  if (bytes.length > maxFrameBytes) throw new RefusalError('frame_too_large');
  let frame: Frame;
  try {
    frame = wire.Frame.decode(bytes);
  } catch {
    throw new RefusalError('frame_malformed');
  }
  if (frame.body === undefined || frame[frame.body] == null) throw new RefusalError('frame_unknown');
  return frame as Frame & { readonly body: FrameKind };
}

/** Reads the signed bytes of a report. @throws RefusalError report_malformed */
export function decodeReport(bytes: Uint8Array): Report {
  let report: Report;
  try {
    report = wire.Report.decode(bytes) as unknown as Report;
  } catch {
    throw new RefusalError('report_malformed');
  }
  if (!isSound(report)) throw new RefusalError('report_malformed', report.sequence);
  return report;
}

function isSound(report: Report): boolean {
  if (!Number.isSafeInteger(report.sequence) || report.sequence < 1) return false;
  if (!isTime(report.madeAtMs) || report.observations.length > maxObservations) return false;
  if (report.previousDigest.length !== (report.sequence === 1 ? 0 : 32) && report.gap == null) return false;
  const facts = new Set<string>();
  for (const observation of report.observations) {
    if (observation.outcome === undefined || facts.has(observation.fact)) return false;
    if (!isTime(observation.observedAtMs)) return false;
    if (observation.outcome === 'unchanged' && observation.unchanged?.length !== 32) return false;
    facts.add(observation.fact);
  }
  if (report.gap == null) return true;
  const { gap } = report;
  if (!isTime(gap.fromAtMs) || !isTime(gap.toAtMs)) return false;
  return gap.fromSequence >= 1 && gap.fromSequence <= report.sequence && gap.lastDigest.length === 32;
}

/** Between 2000 and 2286: what a Date and a table column hold without surprise. */
function isTime(ms: number): boolean {
  return Number.isSafeInteger(ms) && ms >= 946_684_800_000 && ms < 10_000_000_000_000;
}
