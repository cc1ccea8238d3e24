/** Judges the fake fleet with the real rulebook, so that what the console shows is what it will have to show. */
import { createHash } from 'node:crypto';
import type * as api from '#collector/api/types.ts';
import type { FactReader, KnownFact, Outcome, Rulebook, Safeguard } from '#collector/rulebook/types.ts';
import { factToJson } from '#proto/fact-json.ts';
import { type FactName, factNames } from '#proto/fact-names.ts';
import { decodeFact, encodeFact } from '#proto/facts.ts';
import { type Answer, hourMs } from './facts.ts';
import type { FakeDevice } from './fleet.ts';

export interface Fleet {
  readonly book: Rulebook;
  readonly devices: readonly FakeDevice[];
}

const silentHours = { public_area: 72, office: 72, portable: 336, server: 24 } as const;
const worstFirst: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not_applicable'];
const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

export function lastReport(device: FakeDevice, at: number): number | null {
  if (at < device.enrolledAt) return null;
  const every = 2 * hourMs;
  const end = Math.min(at, device.lastReportAt ?? at, device.revokedAt ?? at);
  return end - ((end - device.enrolledAt) % every);
}

function answersAt(device: FakeDevice, at: number) {
  return (
    device.versions.findLast(version => version.fromMs <= at)?.answers(lastReport(device, at) ?? at) ?? {}
  );
}

function readerAt(device: FakeDevice, at: number): FactReader {
  const observedAtMs = lastReport(device, at);
  const answers = answersAt(device, at);
  return name => {
    const answer = answers[name];
    if (answer === undefined || observedAtMs === null) return undefined;
    return toKnown(name, answer, observedAtMs);
  };
}

function toKnown(name: FactName, answer: Answer, observedAtMs: number): KnownFact {
  if ('value' in answer) {
    return {
      state: 'facts',
      value: decodeFact(name, encodeFact(name, answer.value as never)) as object,
      observedAtMs,
    };
  }
  return 'failure' in answer
    ? { state: 'failure', reason: answer.failure, detail: answer.detail, observedAtMs }
    : { state: 'not_applicable', reason: answer.notApplicable, detail: answer.detail, observedAtMs };
}

const planOf = ({ book }: Fleet, device: FakeDevice) => book.plan('hipaa-2013', device.deviceClass);
const inForce = ({ book }: Fleet) => book.regimes.filter(regime => regime.inForce);

/** The moments at which something about a device may have changed. */
function momentsOf(device: FakeDevice, at: number): number[] {
  const moments = device.versions.map(version => version.fromMs).filter(from => from <= at);
  const last = device.lastReportAt;
  if (last !== null && last + 72 * hourMs < at) moments.push(last + 73 * hourMs);
  return [...new Set(moments)];
}

export function changesOf(fleet: Fleet, device: FakeDevice, at: number): api.Change[] {
  return planOf(fleet, device)
    .flatMap(rule => {
      let before: Outcome | null = null;
      return momentsOf(device, at).flatMap(moment => {
        const judged = rule.judge(readerAt(device, moment), moment);
        const from = before;
        before = judged.outcome;
        if (from === null || from === judged.outcome) return [];
        const worse = worstFirst.indexOf(judged.outcome) < worstFirst.indexOf(from);
        const { id: ruleId, title: ruleTitle, severity } = rule;
        const { detail, offenders } = judged;
        return [
          {
            at: moment,
            deviceId: device.id,
            deviceName: device.name,
            ruleId,
            ruleTitle,
            severity,
            from,
            to: judged.outcome,
            kind: worse ? ('drift' as const) : ('fixed' as const),
            detail,
            offenders,
          },
        ];
      });
    })
    .sort((a, b) => b.at - a.at);
}

export function findingsOf(fleet: Fleet, device: FakeDevice, at: number): api.FindingRow[] {
  const changes = changesOf(fleet, device, at);
  const observedAt = lastReport(device, at);
  return planOf(fleet, device).map(rule => ({
    deviceId: device.id,
    deviceName: device.name,
    deviceClass: device.deviceClass,
    standing: device.standing,
    ruleId: rule.id,
    ruleTitle: rule.title,
    why: rule.why,
    severity: rule.severity,
    ...rule.judge(readerAt(device, at), at),
    since: changes.find(change => change.ruleId === rule.id)?.at ?? device.enrolledAt,
    assessedAt: at - 60_000,
    observedAt,
    safeguards: inForce(fleet)
      .flatMap(regime => regime.safeguards.filter(safeguard => safeguard.rules.includes(rule.id)))
      .map(safeguard => safeguard.cite),
  }));
}

export function countOf(outcomes: readonly Outcome[]): api.OutcomeCounts {
  const count = (wanted: Outcome) => outcomes.filter(outcome => outcome === wanted).length;
  return {
    pass: count('pass'),
    fail: count('fail'),
    unknown: count('unknown'),
    notApplicable: count('not_applicable'),
  };
}

export function deviceRow(fleet: Fleet, device: FakeDevice, at: number): api.DeviceRow {
  const findings = findingsOf(fleet, device, at);
  const failing = findings.filter(finding => finding.outcome === 'fail').map(finding => finding.severity);
  return {
    id: device.id,
    name: device.name,
    platform: 'linux',
    system: 'Debian GNU/Linux 12 (bookworm)',
    deviceClass: device.deviceClass,
    standing: device.standing,
    online: device.lastReportAt === null && device.standing !== 'revoked',
    removedAt: null,
    enrolledAt: device.enrolledAt,
    lastReportAt: lastReport(device, at),
    counts: countOf(findings.map(finding => finding.outcome)),
    worst:
      (['critical', 'high', 'medium', 'low'] as const).find(severity => failing.includes(severity)) ?? null,
  };
}

function worst(outcomes: readonly Outcome[]): Outcome | null {
  return worstFirst.find(outcome => outcomes.includes(outcome)) ?? null;
}

function safeguardRows(fleet: Fleet, at: number, force: boolean): api.SafeguardRow[] {
  const judged = fleet.devices.filter(d => d.standing === 'admitted').map(d => findingsOf(fleet, d, at));
  const titles = new Map(judged.flat().map(finding => [finding.ruleId, finding.ruleTitle]));
  const outcomesOf = (safeguard: Safeguard) =>
    judged
      .map(findings => worst(findings.filter(f => safeguard.rules.includes(f.ruleId)).map(f => f.outcome)))
      .filter(outcome => outcome !== null);
  return fleet.book.regimes
    .filter(regime => regime.inForce === force)
    .flatMap(regime =>
      regime.safeguards.map(safeguard => ({
        ...safeguard,
        regime: regime.id,
        regimeTitle: regime.title,
        counts: countOf(outcomesOf(safeguard)),
        rules: safeguard.rules.map(id => ({ id, title: titles.get(id) ?? id })),
      })),
    );
}

export function overview(fleet: Fleet, at: number, since: number): api.Overview {
  const admitted = fleet.devices.filter(device => device.standing === 'admitted');
  const rows = admitted.map(device => deviceRow(fleet, device, at));
  const drift = admitted
    .flatMap(device => changesOf(fleet, device, at))
    .filter(change => change.at >= since && change.kind === 'drift')
    .sort((a, b) => b.at - a.at);
  const silent = (row: api.DeviceRow) => at - (row.lastReportAt ?? 0) > silentHours[row.deviceClass] * hourMs;
  const reference = ({ id, name, lastReportAt }: api.DeviceRow) => ({ id, name, lastReportAt });
  return {
    at,
    since,
    devices: {
      total: rows.length,
      meetAll: rows.filter(row => row.counts.fail + row.counts.unknown === 0).length,
      drifted: new Set(drift.map(change => change.deviceId)).size,
      silent: rows.filter(silent).map(reference),
      pending: fleet.devices
        .filter(device => device.standing === 'pending')
        .map(device => reference(deviceRow(fleet, device, at))),
    },
    safeguards: safeguardRows(fleet, at, true),
    drift,
    proposed: safeguardRows(fleet, at, false),
  };
}

export function deviceDetail(fleet: Fleet, device: FakeDevice, at: number): api.DeviceDetail {
  return {
    ...deviceRow(fleet, device, at),
    at,
    admittedAt: device.standing === 'pending' ? null : device.enrolledAt + hourMs,
    admittedBy: device.standing === 'pending' ? null : 'Dana Whitfield',
    revokedAt: device.revokedAt,
    revokedBy: device.revokedAt === null ? null : 'Dana Whitfield',
    revokedReason: device.revokedReason,
    agentVersion: '0.1.0',
    lastSequence: sequenceOf(device, at),
    facts: factViews(device, at),
    findings: findingsOf(fleet, device, at),
    strips: strips(fleet, device, at),
    changes: changesOf(fleet, device, at),
    missing: [],
    pruned: [],
    factsPruned: false,
  };
}

const sequenceOf = (device: FakeDevice, at: number): number =>
  Math.max(0, Math.round(((lastReport(device, at) ?? 0) - device.enrolledAt) / (2 * hourMs)));

function factViews(device: FakeDevice, at: number): api.FactView[] {
  const read = readerAt(device, at);
  const sequence = sequenceOf(device, at);
  return factNames.map((fact, i) => {
    const known = read(fact);
    const there = known !== undefined;
    return {
      fact,
      state: known?.state ?? 'not_reported',
      observedAt: known?.observedAtMs ?? null,
      tookMs: there ? 20 + i * 7 : null,
      reason: known === undefined || known.state === 'facts' ? null : known.reason,
      detail: known === undefined || known.state === 'facts' ? null : known.detail,
      value: known?.state === 'facts' ? factToJson(fact, known.value) : null,
      digest: there ? hex(JSON.stringify(known)) : null,
      reportSequence: there ? sequence : null,
      reportDigest: there ? hex(`${device.id} ${sequence}`) : null,
    };
  });
}

function strips(fleet: Fleet, device: FakeDevice, at: number): api.SafeguardStrip[] {
  const plan = planOf(fleet, device);
  const standsAt = (safeguard: Safeguard, moment: number) =>
    worst(
      plan
        .filter(rule => safeguard.rules.includes(rule.id))
        .map(rule => rule.judge(readerAt(device, moment), moment).outcome),
    );
  return inForce(fleet)
    .flatMap(regime => regime.safeguards.filter(safeguard => safeguard.rules.length > 0))
    .map(safeguard => ({
      cite: safeguard.cite,
      title: safeguard.title,
      segments: momentsOf(device, at)
        .map(from => ({ from, outcome: standsAt(safeguard, from) ?? 'unknown' }))
        .filter((segment, i, all) => segment.outcome !== all[i - 1]?.outcome),
    }));
}

export function findingDetail(
  fleet: Fleet,
  device: FakeDevice,
  ruleId: string,
  at: number,
): api.FindingDetail | null {
  const rule = planOf(fleet, device).find(planned => planned.id === ruleId);
  const row = findingsOf(fleet, device, at).find(finding => finding.ruleId === ruleId);
  if (rule === undefined || row === undefined) return null;
  const { expression, parameters, fix } = rule;
  return {
    ...row,
    at,
    expression,
    parameters,
    fix,
    platform: 'linux',
    rulebookDigest: fleet.book.digest,
    evidence: rule
      .evidence(readerAt(device, at))
      .map(item => ({ ...item, digest: hex(JSON.stringify(item.value ?? null)) })),
    safeguardRows: inForce(fleet).flatMap(regime =>
      regime.safeguards
        .filter(safeguard => safeguard.rules.includes(ruleId))
        .map(safeguard => ({ ...safeguard, regimeTitle: regime.title })),
    ),
    history: changesOf(fleet, device, at).filter(change => change.ruleId === ruleId),
    reportSequence: sequenceOf(device, at),
    reportDigest: hex(`${device.id} ${sequenceOf(device, at)}`),
  };
}
