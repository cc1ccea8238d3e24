/**
 * Microseconds to judge one device by 50 rules (all rules, repeated up to 50), on three devices: one in
 * order, one in disorder, and one that leaves most fields open. Run: node test/bench/rules.ts
 */
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { PlannedRule } from '#collector/rulebook/types.ts';
import { device, nowMs, type Shape } from '../fake/device-facts.ts';

const rounds = 5;
const devices = 2000;
const plan = loadRulebook().plan('hipaa-2013', 'office');
const rules: PlannedRule[] = Array.from({ length: 50 }, (_, i) => plan[i % plan.length] as PlannedRule);

for (const shape of ['orderly', 'disorderly', 'open'] as const satisfies readonly Shape[]) {
  const read = device(shape);
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < devices; i++) for (const rule of rules) rule.judge(read, nowMs);
    return Number(process.hrtime.bigint() - start) / 1000 / devices;
  }).sort((a, b) => a - b);
  const counts = Map.groupBy(rules, rule => rule.judge(read, nowMs).outcome);
  const outcomes = [...counts].map(([outcome, judged]) => `${judged.length} ${outcome}`).join(', ');
  console.log(
    `${shape}: ${(times[Math.floor(rounds / 2)] ?? 0).toFixed(0)} us per device for 50 rules (${outcomes})`,
  );
}
