/** What the collector holds in mind of one device: small, and rebuilt from the store whenever it is not there. */

import type { FactName } from '#proto/fact-names.ts';
import { decodeReport } from '#proto/frame.ts';
import { derivedState, type FactStates, readReport, withDerived } from '../facts/states.ts';
import { derivedOf, reportAsOf } from '../facts/store.ts';
import type { DeviceClass } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import type { Finding } from './assess.ts';
import { classChanges, findingsOf, findStanding } from './store.ts';

export interface DeviceState {
  readonly deviceId: string;
  /** Under which its findings were judged; null before the first. */
  readonly deviceClass: DeviceClass | null;
  readonly lastSequence: number;
  readonly lastDigest: Uint8Array;
  readonly lastReceivedAt: number;
  readonly judgedAt: number;
  readonly nextDeadlineAt: number | null;
  readonly rulebook: string;
  readonly facts: FactStates;
  readonly findings: ReadonlyMap<string, Finding>;
}

export function emptyState(deviceId: string): DeviceState {
  return {
    deviceId,
    deviceClass: null,
    lastSequence: 0,
    lastDigest: new Uint8Array(),
    lastReceivedAt: 0,
    judgedAt: 0,
    nextDeadlineAt: null,
    rulebook: '',
    facts: new Map(),
    findings: new Map(),
  };
}

export async function loadState(db: Queries, deviceId: string): Promise<DeviceState> {
  const standing = await findStanding(db, deviceId);
  if (standing === undefined) return emptyState(deviceId);
  const newest = await reportAsOf(db, deviceId, Number.MAX_SAFE_INTEGER);
  // A report that judged nothing leaves no row of its own here: it was judged, to no effect, when it arrived.
  const quiet = newest !== undefined && newest.sequence > standing.last_sequence ? newest : null;
  const classes = await classChanges(db, deviceId);
  return {
    deviceId,
    deviceClass: (classes.at(-1)?.device_class as DeviceClass | undefined) ?? null,
    lastSequence: quiet?.sequence ?? standing.last_sequence,
    lastDigest: quiet?.digest ?? standing.last_digest,
    lastReceivedAt: quiet?.received_at ?? standing.last_received_at,
    judgedAt: Math.max(standing.judged_at, quiet?.received_at ?? 0),
    // Never too late: a report that brings it forward is not quiet.
    nextDeadlineAt: standing.next_deadline_at,
    rulebook: standing.rulebook,
    facts: withDerived(
      newest === undefined ? new Map() : readReport(decodeReport(newest.bytes), newest.received_at).states,
      // Oldest first, so that the newest of each counts.
      new Map(
        (await derivedOf(db, deviceId)).map(row => [row.fact as FactName, derivedState(row.digest, row.at)]),
      ),
    ),
    findings: await findingsOf(db, deviceId),
  };
}
