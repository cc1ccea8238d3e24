/**
 * Judging one device: pure. From what is known of it, what just arrived and what time it is to its findings and
 * the changes among them. Live ingest and the rebuild from kept bytes both run this and nothing else, which is why
 * they agree.
 *
 * Time moves in whole hours here: a rule that asks for the present gets the hour that has begun, and a fact goes
 * stale at the first full hour after its span. So a rebuild meets the same moments as the live run did.
 */
import type { FactName } from '#proto/fact-names.ts';
import type { FactState, FactStates } from '../facts/states.ts';
import type { FactReader, Judgement, Outcome, PlannedRule } from '../rulebook/types.ts';

export const hourMs = 3_600_000;

export interface Finding {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly offenders: readonly string[];
  readonly since: number;
  readonly everFailed: boolean;
}

export interface FindingChange extends Omit<Finding, 'since' | 'everFailed'> {
  readonly at: number;
  readonly sequence: number;
  readonly from: Outcome | null;
  readonly kind: 'first' | 'drift' | 'fixed' | 'reopened' | 'changed';
}

/** The hour that has begun. */
export function hourOf(ms: number): number {
  return Math.floor(ms / hourMs) * hourMs;
}

/** The full hour at which a fact counts as stale. */
export function staleAt(observedAtMs: number, staleAfterMs: number): number {
  return hourOf(observedAtMs + staleAfterMs) + hourMs;
}

/** What a plan reads: each fact with the spans after which some rule counts it as stale. Asked of every report. */
type Reads = readonly (readonly [FactName, readonly number[]])[];
const reads = new WeakMap<readonly PlannedRule[], Reads>();

function readsOf(plan: readonly PlannedRule[]): Reads {
  const known = reads.get(plan);
  if (known !== undefined) return known;
  const spans = new Map<FactName, Set<number>>();
  for (const rule of plan)
    for (const name of rule.facts)
      spans.set(name, (spans.get(name) ?? new Set<number>()).add(rule.staleAfterMs));
  const made = [...spans].map(([name, some]) => [name, [...some]] as const);
  reads.set(plan, made);
  return made;
}

/** When the next fact goes stale for some rule, after `after`; null when none will. */
export function nextDeadline(plan: readonly PlannedRule[], facts: FactStates, after: number): number | null {
  let next: number | null = null;
  for (const [name, spans] of readsOf(plan)) {
    const fact = facts.get(name);
    if (fact === undefined) continue;
    for (const span of spans) {
      const at = staleAt(fact.observedAtMs, span);
      if (at > after && (next === null || at < next)) next = at;
    }
  }
  return next;
}

/** Rules that have to be judged because a fact of theirs goes stale at exactly `tick`. */
export function rulesDueAt(
  plan: readonly PlannedRule[],
  facts: FactStates,
  tick: number,
): readonly PlannedRule[] {
  return plan.filter(rule =>
    rule.facts.some(name => {
      const fact = facts.get(name);
      return fact !== undefined && staleAt(fact.observedAtMs, rule.staleAfterMs) === tick;
    }),
  );
}

/** Rules that a report can have moved: one of their facts differs, is fresh again, or the hour has changed. */
export function rulesTouched(
  plan: readonly PlannedRule[],
  before: FactStates,
  after: FactStates,
  judgedAt: number,
  now: number,
): readonly PlannedRule[] {
  const newHour = hourOf(judgedAt) !== hourOf(now);
  const moved = new Set<FactName>();
  for (const [name, spans] of readsOf(plan)) {
    const [was, is] = [before.get(name), after.get(name)];
    if (differs(was, is) || spans.some(span => isStale(was, span, now) !== isStale(is, span, now)))
      moved.add(name);
  }
  // Most reports move nothing.
  if (moved.size === 0 && !newHour) return [];
  return plan.filter(
    rule =>
      (newHour && rule.mentionsNow) ||
      rule.facts.some(name => moved.has(name) && movesRule(rule, before.get(name), after.get(name), now)),
  );
}

function movesRule(
  { staleAfterMs }: PlannedRule,
  was: FactState | undefined,
  is: FactState | undefined,
  now: number,
): boolean {
  return differs(was, is) || isStale(was, staleAfterMs, now) !== isStale(is, staleAfterMs, now);
}

function differs(a: FactState | undefined, b: FactState | undefined): boolean {
  if (a === b) return false;
  if (a === undefined || b === undefined) return true;
  return a.state !== b.state || a.digest !== b.digest || a.reason !== b.reason || a.detail !== b.detail;
}

function isStale(fact: FactState | undefined, staleAfterMs: number, now: number): boolean {
  return fact !== undefined && staleAt(fact.observedAtMs, staleAfterMs) <= now;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly changes: readonly FindingChange[];
}

/** Judges some rules at `at` and says what moved. */
export function judgeRules(
  rules: readonly PlannedRule[],
  read: FactReader,
  known: ReadonlyMap<string, Finding>,
  at: number,
  sequence: number,
): Judged {
  const findings: Finding[] = [];
  const changes: FindingChange[] = [];
  for (const rule of rules) {
    const before = known.get(rule.id);
    const judgement = rule.judge(read, hourOf(at));
    if (before !== undefined && same(before, judgement)) continue;
    const moved = before === undefined || before.outcome !== judgement.outcome;
    findings.push({
      ruleId: rule.id,
      ...judgement,
      since: moved ? at : before.since,
      everFailed: judgement.outcome === 'fail' || (before?.everFailed ?? false),
    });
    changes.push({
      ruleId: rule.id,
      ...judgement,
      at,
      sequence,
      from: before?.outcome ?? null,
      kind: changeKind(before, judgement.outcome),
    });
  }
  return { findings, changes };
}

function same(before: Finding, now: Judgement): boolean {
  return (
    before.outcome === now.outcome &&
    before.reason === now.reason &&
    before.detail === now.detail &&
    before.offenders.length === now.offenders.length &&
    before.offenders.every((offender, i) => offender === now.offenders[i])
  );
}

const badness: Readonly<Record<Outcome, number>> = { pass: 0, not_applicable: 0, unknown: 1, fail: 2 };

/** Drift is a finding that got worse. Not knowing any more is worse than a pass. */
export function changeKind(before: Finding | undefined, to: Outcome): FindingChange['kind'] {
  if (before === undefined) return 'first';
  const step = badness[to] - badness[before.outcome];
  if (step > 0) return to === 'fail' && before.everFailed ? 'reopened' : 'drift';
  return step < 0 ? 'fixed' : 'changed';
}
