/**
 * Every kept report against what the ledger says of it and against its device's signature: that its bytes are those that
 * were logged, that the key is the one that was enrolled, that the chain goes on where it is said to, and that bodies which
 * are gone were deleted by approval. It believes the ledger, which is checked apart from it.
 */
import type { KeyObject } from 'node:crypto';
import { createHash } from 'node:crypto';
import { sha256 } from '#proto/digest.ts';
import { decodeReport } from '#proto/frame.ts';
import { publicKeyFromRaw, verifyBytesAside } from '#proto/signing.ts';
import { listDevices } from '../devices/store.ts';
import { countReports, type KeptReport, reportsBetween } from '../facts/store.ts';
import { readEntries } from '../ledger/store.ts';
import type { Queries } from '../store/db.ts';
import { continues } from './keep.ts';

export interface CheckedReports {
  /** Whose bytes were compared with the ledger and whose signatures were checked. */
  readonly reports: number;
  /** Whose bodies were deleted by approval: only their digests were compared. */
  readonly pruned: number;
  /** Before which others are missing with no gap marker: recorded when they came. */
  readonly broken: readonly { readonly device: string; readonly sequence: number }[];
  readonly faults: readonly string[];
}

interface DeviceCheck {
  readonly name: string;
  readonly key: KeyObject | null;
  readonly keySha256: string;
  enrolledSha256: string | null;
  entered: number;
  /** The newest that was looked at; its digest is null where it cannot be known. */
  last: { readonly sequence: number; readonly digest: Uint8Array | null };
  readonly pruned: number[];
  readonly approved: { readonly from: number; readonly to: number }[];
}

interface Entered {
  readonly device: string;
  readonly sequence: number;
  readonly sha256: string;
}

interface Check {
  readonly db: Queries;
  readonly devices: ReadonlyMap<string, DeviceCheck>;
  readonly broken: { device: string; sequence: number }[];
  readonly complain: (fault: string) => void;
  reports: number;
}

const page = 500;
const mostFaults = 100;
const none: { readonly sequence: number; readonly digest: Uint8Array | null } = {
  sequence: 0,
  digest: new Uint8Array(),
};

export async function checkReports(db: Queries): Promise<CheckedReports> {
  const faults: string[] = [];
  const check: Check = {
    db,
    devices: await devicesOf(db),
    broken: [],
    reports: 0,
    complain: fault => {
      if (faults.length < mostFaults) faults.push(fault);
    },
  };
  // Before the ledger is read: what comes in meanwhile has its entry then.
  const counts = await countReports(db);
  for (let from = 0; ; from += page) {
    const entries = await readEntries(db, from, from + page);
    for (const { type, record } of entries) if (record !== null) await takeEntry(check, type, record);
    if (entries.length < page) break;
  }
  for (const [id, count] of counts) endDevice(check, id, count);
  const pruned = [...check.devices.values()].reduce((sum, device) => sum + device.pruned.length, 0);
  return { reports: check.reports, pruned, broken: check.broken, faults };
}

async function devicesOf(db: Queries): Promise<ReadonlyMap<string, DeviceCheck>> {
  return new Map(
    (await listDevices(db)).map(({ id, name, report_key }) => [
      id,
      {
        name,
        key: keyOf(report_key),
        keySha256: sha256(report_key).toString('hex'),
        enrolledSha256: null,
        entered: 0,
        last: none,
        pruned: [],
        approved: [],
      },
    ]),
  );
}

function keyOf(raw: Uint8Array): KeyObject | null {
  try {
    return publicKeyFromRaw(raw);
  } catch {
    return null;
  }
}

async function takeEntry(check: Check, type: string, record: Uint8Array): Promise<void> {
  if (!['device.enrolled', 'reports.received', 'reports.pruned'].includes(type)) return;
  const { device = '', data } = JSON.parse(Buffer.from(record).toString()) as {
    readonly device?: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
  const known = check.devices.get(device);
  if (type === 'device.enrolled' && known !== undefined)
    known.enrolledSha256 = String(data['reportKeySha256']);
  if (type === 'reports.pruned' && known !== undefined) await takePruning(check, device, known, data);
  if (type !== 'reports.received') return;
  const ofDevices = Map.groupBy(data['reports'] as readonly Entered[], entered => entered.device);
  for (const [id, entered] of ofDevices) await takeReports(check, id, entered);
}

/** What one approval deleted: the digests that are still kept must be those that were listed. */
async function takePruning(
  { db, complain }: Check,
  id: string,
  device: DeviceCheck,
  data: Readonly<Record<string, unknown>>,
): Promise<void> {
  const [from, to] = [Number(data['fromSequence']), Number(data['toSequence'])];
  device.approved.push({ from, to });
  const list = createHash('sha256');
  for (let at = from; at <= to; at += page)
    for (const { sequence, digest } of await reportsBetween(db, id, at, Math.min(to, at + page - 1)))
      list.update(`${sequence} ${Buffer.from(digest).toString('hex')}\n`);
  if (list.digest('hex') !== data['listSha256'])
    complain(`${device.name}: the reports ${from} to ${to} are not those whose deletion was approved.`);
}

async function takeReports(check: Check, id: string, entered: readonly Entered[]): Promise<void> {
  const device = check.devices.get(id);
  if (device === undefined) {
    check.complain(`The ledger names reports of a device that there is not: ${id}.`);
    return;
  }
  const sequences = entered.map(one => one.sequence);
  const rows = new Map(
    (await reportsBetween(check.db, id, Math.min(...sequences), Math.max(...sequences))).map(row => [
      row.sequence,
      row,
    ]),
  );
  for (const one of entered) {
    device.entered += 1;
    const row = rows.get(one.sequence);
    const fault = row === undefined ? 'is not there any more' : await faultOf(check, device, row, one);
    if (fault !== null) check.complain(`${device.name}: report ${one.sequence} ${fault}.`);
  }
}

/** @returns what is wrong with a report, in words; null for nothing */
async function faultOf(
  check: Check,
  device: DeviceCheck,
  row: KeptReport,
  entered: Entered,
): Promise<string | null> {
  const { last } = device;
  device.last = { sequence: row.sequence, digest: row.gap_from === null ? row.digest : null };
  if (Buffer.from(row.digest).toString('hex') !== entered.sha256) return 'is not the one that was logged';
  if (row.chain === 'broken') check.broken.push({ device: device.name, sequence: row.sequence });
  if (row.pruned_at !== null) {
    device.pruned.push(row.sequence);
    return row.bytes.length === 0 ? null : 'is said to be deleted, and something is there';
  }
  check.reports += 1;
  if (!sha256(row.bytes).equals(row.digest)) return 'is not the one that was logged';
  if (device.key === null || !(await verifyBytesAside('report', row.bytes, row.signature, device.key)))
    return 'is not signed by its device';
  // Signed and logged as it is: from here on only the columns beside it could say something else.
  const report = decodeReport(row.bytes);
  device.last = { sequence: row.sequence, digest: report.gap?.lastDigest ?? row.digest };
  const { sequence, digest } = last;
  if (digest === null) return null;
  const whole = continues({ lastSequence: sequence, lastDigest: digest }, report);
  return whole === (row.chain === 'whole') ? null : 'is kept with another word on its chain than it says';
}

function endDevice({ devices, complain }: Check, id: string, count: number): void {
  const device = devices.get(id);
  if (device === undefined) {
    complain(`Reports are kept of a device that there is not: ${id}.`);
    return;
  }
  const { name, entered, pruned, approved } = device;
  if (device.enrolledSha256 !== device.keySha256)
    complain(`${name}: the key that its reports are checked with is not the one that was enrolled.`);
  if (count > entered)
    complain(`${name}: ${count - entered} reports are kept that the ledger does not name.`);
  const secret = pruned.filter(at => !approved.some(({ from, to }) => from <= at && at <= to));
  if (secret.length > 0)
    complain(
      `${name}: the bodies of ${secret.length} reports are gone, and no entry says that somebody approved it.`,
    );
}
