/**
 * Microseconds of processor time to judge one device by 50 rules (all rules, repeated up to 50), on several devices: the recorded one,
 * one in order, one in disorder, and one that leaves most fields open. Run: node test/bench/rules.ts
 */
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { FactReader, KnownFact, PlannedRule } from '#collector/rulebook/types.ts';
import { factFromJson } from '#proto/fact-json.ts';
import { type FactName, factNames, isAskedFact } from '#proto/fact-names.ts';
import { device, nowMs, type Shape } from '../fake/device-facts.ts';
import { recorded as report } from './reports.ts';

const rounds = 5;
const devices = 2000;

function rules(count: number): PlannedRule[] {
  const plan = loadRulebook().plan('hipaa-2013', 'office');
  return Array.from({ length: count }, (_, i) => plan[i % plan.length] as PlannedRule);
}

function median(read: FactReader, now: number, judged: readonly PlannedRule[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.threadCpuUsage();
    for (let i = 0; i < devices; i++) for (const rule of judged) rule.judge(read, now);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / devices;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** The recorded Linux workstation, decoded as the collector does. */
function recorded(now: number): FactReader {
  const answers = new Map<FactName, KnownFact>();
  for (const name of factNames) {
    const json = report[name];
    if (json !== undefined)
      answers.set(name, { state: 'facts', value: factFromJson(name, json), observedAtMs: now });
    else if (isAskedFact(name))
      answers.set(name, {
        state: 'failure',
        reason: 'feature_missing',
        detail: 'in a bench',
        observedAtMs: now,
      });
  }
  return name => answers.get(name);
}

/** The recorded workstation, judged by so many rules. */
export function judgeMicroseconds(count: number): number {
  const now = Date.now();
  return median(recorded(now), now, rules(count));
}

if (import.meta.main) {
  const judged = rules(50);
  const shapes = (['orderly', 'disorderly', 'open'] as const satisfies readonly Shape[]).map(shape => ({
    title: shape,
    read: device(shape),
    now: nowMs,
  }));
  const now = Date.now();
  for (const { title, read, now: at } of [{ title: 'recorded', read: recorded(now), now }, ...shapes]) {
    const counts = Map.groupBy(judged, rule => rule.judge(read, at).outcome);
    const outcomes = [...counts].map(([outcome, ones]) => `${ones.length} ${outcome}`).join(', ');
    console.log(`${title}: ${median(read, at, judged).toFixed(0)} us per device for 50 rules (${outcomes})`);
  }
}
