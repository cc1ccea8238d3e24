/** Posture as the console's interface shows it. Pure. */
import type { Change, DeviceRow, FindingRow, OutcomeCounts, SafeguardRow } from '../api/types.ts';
import type { Outcome, PlannedRule, Regime, Severity } from '../rulebook/types.ts';
import { type PostureDevice, safeguardOutcome } from './posture.ts';
import type { KeptChange, KeptFinding } from './store.ts';

export function countOutcomes(outcomes: Iterable<Outcome>): OutcomeCounts {
  const counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0 };
  for (const outcome of outcomes) counts[outcome === 'not_applicable' ? 'notApplicable' : outcome] += 1;
  return counts;
}

const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

export function deviceRow(known: PostureDevice, online: boolean, system: string | null): DeviceRow {
  const { device } = known;
  const failing = known.plan.filter(rule => known.findings.get(rule.id)?.outcome === 'fail');
  const worst = Math.max(-1, ...failing.map(rule => severities.indexOf(rule.severity)));
  return {
    id: device.id,
    name: device.name,
    platform: device.platform,
    system,
    deviceClass: device.device_class as DeviceRow['deviceClass'],
    standing: known.standing,
    online,
    removedAt: device.removed_at,
    enrolledAt: device.enrolled_at,
    lastReportAt: known.lastReportAt,
    counts: countOutcomes([...known.findings.values()].map(finding => finding.outcome)),
    worst: severities[worst] ?? null,
  };
}

export function findingRow(
  known: PostureDevice,
  rule: PlannedRule,
  finding: KeptFinding,
  times: { readonly assessedAt: number; readonly observedAt: number | null },
  citesOf: (ruleId: string) => readonly string[],
): FindingRow {
  return {
    deviceId: known.device.id,
    deviceName: known.device.name,
    deviceClass: known.device.device_class as FindingRow['deviceClass'],
    standing: known.standing,
    ruleId: rule.id,
    ruleTitle: rule.title,
    why: rule.why,
    severity: rule.severity,
    outcome: finding.outcome,
    reason: finding.reason,
    detail: finding.detail,
    offenders: finding.offenders,
    since: finding.since,
    ...times,
    safeguards: citesOf(rule.id),
  };
}

export function changeView(
  change: KeptChange,
  deviceName: string,
  rule: Pick<PlannedRule, 'title' | 'severity'> | undefined,
): Change {
  return {
    at: change.at,
    deviceId: change.device_id,
    deviceName,
    ruleId: change.rule_id,
    ruleTitle: rule?.title ?? change.rule_id,
    severity: rule?.severity ?? 'low',
    from: change.from_outcome as Outcome | null,
    to: change.to_outcome as Outcome,
    kind: change.kind as Change['kind'],
    detail: change.detail,
    offenders: JSON.parse(change.offenders) as string[],
  };
}

/** Safeguards of a regime with how many devices stand how. */
export function safeguardRows(
  regime: Regime,
  devices: readonly PostureDevice[],
  titleOf: (ruleId: string) => string,
): SafeguardRow[] {
  return regime.safeguards.map(safeguard => {
    const outcomes = devices
      .map(device => safeguardOutcome(id => device.findings.get(id)?.outcome, device.plan, safeguard))
      .filter(outcome => outcome !== null);
    return {
      regime: regime.id,
      regimeTitle: regime.title,
      cite: safeguard.cite,
      title: safeguard.title,
      name: safeguard.name,
      kind: safeguard.kind,
      counts: countOutcomes(outcomes),
      rules: safeguard.rules.map(id => ({ id, title: titleOf(id) })),
      manual: safeguard.manual,
    };
  });
}
