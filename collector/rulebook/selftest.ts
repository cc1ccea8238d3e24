/** Runs the proofs that rules carry: each test's facts against the outcome it promises. */
import { factFromJson } from '#proto/fact-json.ts';
import type { FactName } from '#proto/fact-names.ts';
import type { CompiledRule } from './compile.ts';
import { hourMs } from './evaluate.ts';
import { planRule } from './plan.ts';
import type { RuleTest } from './rule-test.ts';
import type { FactReader, Judgement, KnownFact, PlannedRule } from './types.ts';

export interface TestResult {
  readonly rule: string;
  readonly name: string;
  /** What went otherwise than promised; null when all is well. */
  readonly fault: string | null;
}

/** Facts go stale in tests as in the office class of the first baseline. */
export const testStaleAfterMs = 72 * hourMs;

export function runTests(rule: CompiledRule): readonly TestResult[] {
  return rule.source.tests.map(test => ({
    rule: rule.source.id,
    name: test.name,
    fault: faultOf(rule, test),
  }));
}

/** The rule as a test wants it: its class, its parameters. */
export function planForTest(rule: CompiledRule, test: RuleTest): PlannedRule {
  const chosen = Object.entries(test.parameters).map(([name, value]) => ({ name, value, source: 'test' }));
  return planRule(rule, test.deviceClass, testStaleAfterMs, chosen);
}

/** @throws Error when a fact of the test is not in facts.proto's shape. */
export function readerFor(test: RuleTest): FactReader {
  const observedAtMs = test.nowMs - test.ageHours * hourMs;
  const known = new Map<string, KnownFact>();
  for (const [name, json] of Object.entries(test.facts)) {
    known.set(name, { state: 'facts', value: factFromJson(name as FactName, json) as object, observedAtMs });
  }
  for (const [name, reason] of Object.entries(test.failures)) {
    known.set(name, { state: 'failure', reason, detail: `The look failed (${reason}).`, observedAtMs });
  }
  for (const [name, reason] of Object.entries(test.notApplicable)) {
    known.set(name, {
      state: 'not_applicable',
      reason,
      detail: `The question does not arise (${reason}).`,
      observedAtMs,
    });
  }
  return name => known.get(name);
}

function faultOf(rule: CompiledRule, test: RuleTest): string | null {
  let got: Judgement;
  try {
    got = planForTest(rule, test).judge(readerFor(test), test.nowMs);
  } catch (error) {
    return (error as Error).message;
  }
  if (got.outcome !== test.outcome) return `expected ${test.outcome}, got ${told(got)}`;
  if (test.reason !== undefined && got.reason !== test.reason)
    return `expected the reason ${test.reason}, got ${told(got)}`;
  if (got.outcome === 'fail' && got.offenders.length === 0) return 'it fails and names nothing';
  if (test.offenders === undefined || JSON.stringify(test.offenders) === JSON.stringify(got.offenders))
    return null;
  return `expected to name ${JSON.stringify(test.offenders)}, named ${JSON.stringify(got.offenders)}`;
}

function told(judgement: Judgement): string {
  const { outcome, reason, detail, offenders } = judgement;
  return [outcome, reason, detail, ...offenders].filter(Boolean).join(' | ');
}
