/** From rules and a baseline to what one class of device is judged by. */
import type { BaselineSource } from './baseline-file.ts';
import type { CompiledRule } from './compile.ts';
import { hourMs, judge } from './evaluate.ts';
import { evidenceFor } from './evidence.ts';
import type { ParameterValue } from './parameters.ts';
import type { DeviceClass, Parameter, PlannedRule, Rulebook } from './types.ts';
import { fill } from './words.ts';

/** Each plan is made once. */
export function planner(
  baselines: ReadonlyMap<string, BaselineSource>,
  rules: ReadonlyMap<string, CompiledRule>,
): Rulebook['plan'] {
  const made = new Map<string, readonly PlannedRule[]>();
  return (baselineId, deviceClass) => {
    const key = `${baselineId} ${deviceClass}`;
    let plan = made.get(key);
    if (plan === undefined) {
      const baseline = baselines.get(baselineId);
      if (baseline === undefined) throw new Error(`There is no baseline "${baselineId}".`);
      const staleAfterMs = baseline.staleAfterHours[deviceClass].hours * hourMs;
      plan = baseline.rules.map(entry => {
        const chosen = entry.parameters.filter(p => p.deviceClass === deviceClass);
        return planRule(rules.get(entry.id) as CompiledRule, deviceClass, staleAfterMs, chosen);
      });
      made.set(key, plan);
    }
    return plan;
  };
}

interface Chosen {
  readonly name: string;
  readonly value: ParameterValue;
  readonly source: string;
}

/** A rule with its numbers for one class of device. */
export function planRule(
  rule: CompiledRule,
  deviceClass: DeviceClass,
  staleAfterMs: number,
  chosen: readonly Chosen[],
): PlannedRule {
  const { source } = rule;
  const parameters: Parameter[] = source.parameters.map(({ name, default: value, unit, source: origin }) => {
    const own = chosen.find(choice => choice.name === name);
    return own === undefined
      ? { name, value, unit, source: origin, chosenBy: 'default' }
      : { name, value: own.value, unit, source: own.source, chosenBy: 'baseline' };
  });
  const params = rule.parameters.values(Object.fromEntries(parameters.map(p => [p.name, p.value])));
  const judging = { rule, deviceClass, staleAfterMs, params, shown: parameters };
  return {
    id: source.id,
    title: fill(source.title, parameters),
    why: fill(source.why, parameters),
    fix: Object.fromEntries(
      Object.entries(source.fix).map(([platform, words]) => [platform, fill(words, parameters)]),
    ),
    severity: source.severity[deviceClass],
    expression: source.expect,
    parameters,
    facts: rule.facts,
    mentionsNow: rule.mentionsNow,
    staleAfterMs,
    judge: (read, nowMs) => judge(judging, read, nowMs),
    evidence: read => evidenceFor(rule, read),
  };
}
