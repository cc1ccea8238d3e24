/**
 * Whether each machine's agent is still there and speaks, as a fact of the collector's own. It counts as there from
 * the first report on; a day without a report makes it silent, each further day anew; what an agent says when it is
 * being removed counts at once, until it reports again.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { findDevice, listDevices, noteRemoved } from '../devices/store.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import { faultOf, type Log } from '../log.ts';
import type { Queries } from '../store/db.ts';
import type { Ingest } from './ingest.ts';
import { lastReports } from './store.ts';

const dayMs = 86_400_000;

/** Pure. @param removedAtMs null where the agent did not say that it is being removed */
export function presenceAt(
  lastReportAtMs: number,
  removedAtMs: number | null,
  nowMs: number,
): FactOf<'presence'> {
  const silentDays = Math.max(0, Math.floor((nowMs - lastReportAtMs) / dayMs));
  return {
    removedAtMs: removedAtMs ?? 0,
    silentDays,
    silentSinceAtMs: silentDays === 0 ? 0 : lastReportAtMs,
  };
}

export interface PresenceWatch {
  /** A report came in; costs nothing after the first. */
  heard(deviceId: string): void;
  /** The device said that its agent is being removed. */
  left(deviceId: string): Promise<void>;
  /** Days go by without a report. */
  passTime(): Promise<void>;
}

export interface PresencePorts extends DeedPorts {
  readonly read: Queries;
  readonly ingest: Ingest;
  readonly log: Log;
  readonly now: () => number;
}

export function newPresenceWatch({ db, record, read, ingest, log, now }: PresencePorts): PresenceWatch {
  /** Devices known to be there: those that a report says nothing new of. */
  const here = new Set<string>();

  /** @returns whether that was news */
  const noted = (id: string, at: number | null, type: 'device.agent_removed' | 'device.agent_returned') =>
    deed(
      { db, record },
      trx => noteRemoved(trx, id, at),
      moved => (moved ? [{ type, by: { kind: 'device', id }, device: id }] : []),
    );

  async function arrived(id: string): Promise<void> {
    const device = await findDevice(db, id);
    if (device === undefined) return;
    if (device.removed_at !== null) await noted(id, null, 'device.agent_returned');
    await ingest.derive(id, 'presence', presenceAt(now(), null, now()), now());
  }

  return {
    heard(id) {
      if (here.has(id)) return;
      here.add(id);
      arrived(id).catch((error: unknown) => {
        here.delete(id);
        log.error({ device: id, fault: faultOf(error) }, 'whether a device reports could not be noted');
      });
    },
    async left(id) {
      here.delete(id);
      await noted(id, now(), 'device.agent_removed');
      await ingest.derive(id, 'presence', presenceAt(now(), now(), now()), now());
    },
    async passTime() {
      const last = await lastReports(read, now());
      for (const { id, standing, removed_at } of await listDevices(read)) {
        const at = last.get(id);
        if (standing === 'revoked' || at === undefined || (removed_at === null && now() - at < dayMs))
          continue;
        here.delete(id);
        await ingest.derive(id, 'presence', presenceAt(at, removed_at, now()), now());
      }
    },
  };
}
