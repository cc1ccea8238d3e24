/** How long a session may lie unused: no longer than the firm lets an office screen stay open (its own LOCK-01). */
import type { Rulebook } from '../rulebook/types.ts';

const mostMs = 30 * 60_000;
const screenRule = 'LOCK-01';

export function idleLimitMs(rulebook: Pick<Rulebook, 'plan'>, baseline: string): number {
  const rule = rulebook.plan(baseline, 'office').find(planned => planned.id === screenRule);
  const limit = rule?.parameters.find(parameter => parameter.name === 'limit')?.value;
  return typeof limit === 'number' ? Math.min(mostMs, limit * 1000) : mostMs;
}
