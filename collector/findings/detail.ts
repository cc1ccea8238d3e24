/** One device, one finding: "what is true of this computer, and how do we know?" */
import type { DeviceDetail, FindingDetail, FindingRow, SafeguardStrip } from '../api/types.ts';
import { factsAsOf, factViews } from '../facts/evidence.ts';
import { brokenChains, prunedReports } from '../facts/store.ts';
import type { Outcome, PlannedRule, Regime } from '../rulebook/types.ts';
import { type PostureDevice, type PostureSource, postureAt, safeguardOutcome } from './posture.ts';
import { changeView, deviceRow, findingRow } from './rows.ts';
import { changesUntil, type KeptChange } from './store.ts';

const mostMissing = 20;

export interface DetailPorts extends PostureSource {
  isOnline(deviceId: string): boolean;
}

/** @returns null for a device that was not there then. */
export async function deviceDetail(
  ports: DetailPorts,
  deviceId: string,
  at: number | null,
  nowMs: number,
): Promise<DeviceDetail | null> {
  const posture = await postureAt(ports, at, nowMs, { deviceId });
  const [known] = posture.devices;
  if (known === undefined) return null;
  const facts = await factsAsOf(ports.db, deviceId, posture.at);
  const views = factViews(facts);
  const history = await changesUntil(ports.db, posture.at, deviceId);
  const { device } = known;
  const os = views.find(view => view.fact === 'osRelease')?.value as { name?: string } | null | undefined;
  return {
    ...deviceRow(known, at === null && ports.isOnline(deviceId), os?.name ?? null),
    at: posture.at,
    admittedAt: device.admitted_at,
    admittedBy: device.admitted_by,
    revokedAt: device.revoked_at,
    revokedBy: device.revoked_by,
    revokedReason: device.revoked_reason,
    agentVersion: device.agent_version,
    lastSequence: facts.report?.sequence ?? 0,
    facts: views,
    findings: findingRows(ports, known),
    strips: strips(inForce(ports), known, history),
    changes: [...history]
      .reverse()
      .slice(0, 200)
      .map(change => changeView(change, device.name, ruleOf(known, change.rule_id))),
    missing: (await brokenChains(ports.db, deviceId, mostMissing)).map(({ sequence, received_at }) => ({
      sequence,
      at: received_at,
    })),
    pruned: await prunedReports(ports.db, deviceId),
    factsPruned: facts.report !== null && facts.report.pruned_at !== null,
  };
}

export async function findingDetail(
  ports: DetailPorts,
  deviceId: string,
  ruleId: string,
  at: number | null,
  nowMs: number,
): Promise<FindingDetail | null> {
  const posture = await postureAt(ports, at, nowMs, { deviceId });
  const [known] = posture.devices;
  const rule = known === undefined ? undefined : ruleOf(known, ruleId);
  const row =
    known === undefined ? undefined : findingRows(ports, known).find(finding => finding.ruleId === ruleId);
  if (known === undefined || rule === undefined || row === undefined) return null;
  const facts = await factsAsOf(ports.db, deviceId, posture.at);
  const history = (await changesUntil(ports.db, posture.at, deviceId)).filter(
    change => change.rule_id === ruleId,
  );
  return {
    ...row,
    at: posture.at,
    expression: rule.expression,
    parameters: rule.parameters,
    evidence: rule
      .evidence(facts.read)
      .map(item => ({ ...item, digest: facts.states.get(item.fact)?.digest ?? null })),
    fix: rule.fix,
    platform: known.device.platform,
    safeguardRows: ports.rulebook.regimes.flatMap(regime =>
      regime.safeguards
        .filter(safeguard => safeguard.rules.includes(ruleId))
        .map(({ cite, title, name, kind }) => ({ cite, title, name, kind, regimeTitle: regime.title })),
    ),
    observedAt: oldestLook(rule, name => facts.states.get(name)?.observedAtMs),
    history: history.reverse().map(change => changeView(change, known.device.name, rule)),
    reportSequence: facts.report?.sequence ?? null,
    reportDigest: facts.report === null ? null : Buffer.from(facts.report.digest).toString('hex'),
    rulebookDigest: ports.rulebook.digest,
  };
}

/** The findings of one device, in the plan's order. */
export function findingRows(source: PostureSource, known: PostureDevice): FindingRow[] {
  const regimes = source.rulebook.regimes.filter(regime => regime.inForce);
  const citesOf = (id: string) =>
    regimes.flatMap(regime => regime.safeguards.filter(s => s.rules.includes(id)).map(s => s.cite));
  // Every kept report judges anew what it can have moved: the last one is the last time all of it was looked at.
  const times = {
    assessedAt: known.lastReportAt ?? known.device.enrolled_at,
    observedAt: known.lastReportAt,
  };
  return known.plan.flatMap(rule => {
    const finding = known.findings.get(rule.id);
    return finding === undefined ? [] : [findingRow(known, rule, finding, times, citesOf)];
  });
}

function inForce(source: PostureSource): readonly Regime[] {
  return source.rulebook.regimes.filter(regime => regime.inForce);
}

function ruleOf(known: PostureDevice, ruleId: string): PlannedRule | undefined {
  return known.plan.find(rule => rule.id === ruleId);
}

function oldestLook(
  rule: PlannedRule,
  observedAt: (name: PlannedRule['facts'][number]) => number | undefined,
): number | null {
  const times = rule.facts.map(observedAt).filter(time => time !== undefined);
  return times.length === 0 ? null : Math.min(...times);
}

/** How each safeguard stood over time, from the history of its rules. */
function strips(
  regimes: readonly Regime[],
  known: PostureDevice,
  history: readonly KeptChange[],
): SafeguardStrip[] {
  const safeguards = regimes.flatMap(regime =>
    regime.safeguards.filter(safeguard => safeguard.rules.length > 0),
  );
  return safeguards.flatMap(safeguard => {
    const outcomes = new Map<string, Outcome>();
    const segments: { from: number; outcome: Outcome }[] = [];
    for (const change of history) {
      if (!safeguard.rules.includes(change.rule_id)) continue;
      outcomes.set(change.rule_id, change.to_outcome as Outcome);
      const outcome = safeguardOutcome(id => outcomes.get(id), known.plan, safeguard);
      if (outcome === null) continue;
      const last = segments.at(-1);
      // Several rules move in one report: only where they end up counts.
      if (last?.from === change.at) last.outcome = outcome;
      else if (last?.outcome !== outcome) segments.push({ from: change.at, outcome });
    }
    const merged = segments.filter((segment, i) => segments[i - 1]?.outcome !== segment.outcome);
    return merged.length === 0 ? [] : [{ cite: safeguard.cite, title: safeguard.title, segments: merged }];
  });
}
