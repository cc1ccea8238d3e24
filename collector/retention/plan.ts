/**
 * What would go: of each device the bodies of all reports that came before a moment, but for the last of them, which
 * says how the device stood then. Reading only; the same plan is shown, proposed, and made again before it is carried out.
 */
import { createHash } from 'node:crypto';
import { listDevices } from '../devices/store.ts';
import { prunableReports, reportAsOf } from '../facts/store.ts';
import type { Queries } from '../store/db.ts';

export interface DevicePlan {
  readonly deviceId: string;
  readonly name: string;
  /** The oldest report that stays whole. */
  readonly keptFrom: number;
  readonly reports: number;
  readonly bytes: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Over "sequence digest", a line for each report that goes. */
  readonly listSha256: string;
}

export interface PruningPlan {
  readonly beforeAt: number;
  readonly devices: readonly DevicePlan[];
  readonly reports: number;
  readonly bytes: number;
  /** Over "device listSha256", a line for each device. */
  readonly listSha256: Buffer;
}

const page = 2_000;

export async function planPruning(db: Queries, beforeAt: number): Promise<PruningPlan> {
  const devices: DevicePlan[] = [];
  for (const { id, name } of await listDevices(db)) {
    const plan = await planDevice(db, { id, name }, beforeAt);
    if (plan !== null) devices.push(plan);
  }
  devices.sort((a, b) => (a.deviceId < b.deviceId ? -1 : 1));
  const list = createHash('sha256');
  for (const { deviceId, listSha256 } of devices) list.update(`${deviceId} ${listSha256}\n`);
  const sum = (of: (plan: DevicePlan) => number) => devices.reduce((total, plan) => total + of(plan), 0);
  return {
    beforeAt,
    devices,
    reports: sum(plan => plan.reports),
    bytes: sum(plan => plan.bytes),
    listSha256: list.digest(),
  };
}

async function planDevice(
  db: Queries,
  { id, name }: { readonly id: string; readonly name: string },
  beforeAt: number,
): Promise<DevicePlan | null> {
  const kept = await reportAsOf(db, id, beforeAt - 1);
  if (kept === undefined) return null;
  const list = createHash('sha256');
  let bytes = 0;
  let reports = 0;
  let first: { sequence: number; received_at: number } | undefined;
  let last = { sequence: 0, received_at: 0 };
  for (;;) {
    const range = { after: last.sequence, before: kept.sequence };
    const rows = await prunableReports(db, id, range, page);
    for (const row of rows) {
      list.update(`${row.sequence} ${Buffer.from(row.digest).toString('hex')}\n`);
      bytes += row.size;
      first ??= row;
      last = row;
    }
    reports += rows.length;
    if (rows.length < page) break;
  }
  if (first === undefined) return null;
  return {
    deviceId: id,
    name,
    keptFrom: kept.sequence,
    reports,
    bytes,
    firstSequence: first.sequence,
    lastSequence: last.sequence,
    firstAt: first.received_at,
    lastAt: last.received_at,
    listSha256: list.digest('hex'),
  };
}
