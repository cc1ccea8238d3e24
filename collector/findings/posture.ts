/**
 * What was known at a moment: devices, their findings, since when. For the present it reads the current findings,
 * for the past the last change of each up to then.
 */
import type { Device } from '../devices/store.ts';
import { listDevices } from '../devices/store.ts';
import type { DeviceClass, Outcome, PlannedRule, Rulebook, Safeguard } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import { findingsAsOf, findingsNow, type KeptFinding, lastReports, sinceAsOf } from './store.ts';

export interface PostureDevice {
  readonly device: Device;
  readonly standing: 'pending' | 'admitted' | 'revoked';
  readonly lastReportAt: number | null;
  readonly findings: ReadonlyMap<string, KeptFinding>;
  readonly plan: readonly PlannedRule[];
}

export interface Posture {
  readonly at: number;
  readonly devices: readonly PostureDevice[];
}

export interface PostureSource {
  readonly db: Queries;
  readonly rulebook: Rulebook;
  readonly baseline: string;
}

export interface PostureChoice {
  /** One device only. */
  readonly deviceId?: string;
  /** Only those that whoever asks may see. */
  readonly within?: (device: Device) => boolean;
}

/** @param at null for now. */
export async function postureAt(
  source: PostureSource,
  at: number | null,
  nowMs: number,
  { deviceId, within = () => true }: PostureChoice = {},
): Promise<Posture> {
  const moment = at ?? nowMs;
  const devices = (await listDevices(source.db)).filter(
    device =>
      device.enrolled_at <= moment && (deviceId === undefined || device.id === deviceId) && within(device),
  );
  const reports = await lastReports(source.db, moment, deviceId);
  const findings =
    at === null ? await findingsNow(source.db, deviceId) : await pastFindings(source.db, at, deviceId);
  const byDevice = Map.groupBy(findings, finding => finding.deviceId);
  return {
    at: moment,
    devices: devices.map(device => {
      const plan = source.rulebook.plan(source.baseline, device.device_class as DeviceClass);
      const asked = new Set(plan.map(rule => rule.id));
      return {
        device,
        standing: standingAt(device, moment),
        lastReportAt: reports.get(device.id) ?? null,
        findings: new Map(
          (byDevice.get(device.id) ?? [])
            .filter(finding => asked.has(finding.ruleId))
            .map(finding => [finding.ruleId, finding]),
        ),
        plan,
      };
    }),
  };
}

async function pastFindings(db: Queries, at: number, deviceId?: string): Promise<KeptFinding[]> {
  const [findings, since] = [await findingsAsOf(db, at, deviceId), await sinceAsOf(db, at, deviceId)];
  return findings.map(finding => ({
    ...finding,
    since: since.get(`${finding.deviceId} ${finding.ruleId}`) ?? finding.since,
  }));
}

function standingAt(device: Device, at: number): 'pending' | 'admitted' | 'revoked' {
  if (device.revoked_at !== null && device.revoked_at <= at) return 'revoked';
  return device.admitted_at !== null && device.admitted_at <= at ? 'admitted' : 'pending';
}

const badness: Readonly<Record<Outcome, number>> = { not_applicable: 0, pass: 1, unknown: 2, fail: 3 };

/** The worst of some outcomes; none at all is not known. */
export function worstOf(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.length === 0) return 'unknown';
  return outcomes.reduce((worst, outcome) => (badness[outcome] > badness[worst] ? outcome : worst));
}

/** How a device stands to a safeguard: the worst of the rules that give evidence for it. Null where none is asked. */
export function safeguardOutcome(
  outcomeOf: (ruleId: string) => Outcome | undefined,
  plan: readonly PlannedRule[],
  safeguard: Safeguard,
): Outcome | null {
  const asked = safeguard.rules.filter(id => plan.some(rule => rule.id === id));
  if (asked.length === 0) return null;
  return worstOf(asked.map(id => outcomeOf(id) ?? 'unknown'));
}

/** A device whose every finding passes or does not apply, and which has reported. */
export function meetsAll(device: PostureDevice): boolean {
  if (device.findings.size === 0) return false;
  return device.plan.every(rule => {
    const outcome = device.findings.get(rule.id)?.outcome;
    return outcome === 'pass' || outcome === 'not_applicable';
  });
}

/** Silent: no report for longer than facts of its class stay fresh. */
export function isSilent(device: PostureDevice, at: number): boolean {
  const staleAfterMs = Math.max(0, ...device.plan.map(rule => rule.staleAfterMs));
  return device.lastReportAt === null || device.lastReportAt + staleAfterMs < at;
}
