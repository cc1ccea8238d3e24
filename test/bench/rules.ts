/**
 * Microseconds to judge one device by 50 rules (all rules, repeated up to 50), on several devices: the recorded one,
 * one in order, one in disorder, and one that leaves most fields open. Run: node test/bench/rules.ts
 */
import { readFileSync } from 'node:fs';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { FactReader, PlannedRule } from '#collector/rulebook/types.ts';
import { factFromJson, factNames } from '#proto/facts.ts';
import { device, nowMs, type Shape } from '../fake/device-facts.ts';

const rounds = 5;
const devices = 2000;

function rules(count: number): PlannedRule[] {
  const plan = loadRulebook().plan('hipaa-2013', 'office');
  return Array.from({ length: count }, (_, i) => plan[i % plan.length] as PlannedRule);
}

function median(read: FactReader, now: number, judged: readonly PlannedRule[]): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < devices; i++) for (const rule of judged) rule.judge(read, now);
    return Number(process.hrtime.bigint() - start) / 1000 / devices;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** The recorded Linux workstation, decoded as the collector does. */
function recorded(now: number): FactReader {
  const report = JSON.parse(readFileSync(new URL('./linux-report.json', import.meta.url), 'utf8'));
  const values = new Map(factNames.map(name => [name, factFromJson(name, report[name])]));
  return name => {
    const value = values.get(name);
    return value === undefined ? undefined : { state: 'facts', value, observedAtMs: now };
  };
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
