/**
 * The three things that move a device's findings: a report arrives, time passes, the firm says that it is another
 * class of device (or the rulebook changes). Each takes a state and gives the next one with what changed; none
 * touches the store. `digestsRead` says beforehand which contents a report will make them read.
 */
import type { DerivedFact, FactName } from '#proto/fact-names.ts';
import {
  type ContentReader,
  derivedState,
  type FactStates,
  factReader,
  withDerived,
} from '../facts/states.ts';
import type { DeviceClass, PlannedRule } from '../rulebook/types.ts';
import {
  type Finding,
  type FindingChange,
  judgeRules,
  nextDeadline,
  rulesDueAt,
  rulesTouched,
} from './assess.ts';
import type { DeviceState } from './device-state.ts';

export interface Judging {
  readonly plan: readonly PlannedRule[];
  readonly rulebook: string;
  readonly content: ContentReader;
}

export interface Step {
  readonly state: DeviceState;
  /** Findings that differ from before, each once, as they stand now. */
  readonly findings: readonly Finding[];
  readonly changes: readonly FindingChange[];
  /** Nothing was judged: no fact moved, none went stale. Where judging stands then follows from the report alone. */
  readonly quiet?: true;
}

/** Every digest that judging may read: of the facts before and after. */
export function digestsOf(...states: readonly FactStates[]): ReadonlyMap<string, FactName> {
  const digests = new Map<string, FactName>();
  for (const state of states) {
    for (const [name, fact] of state) if (fact.digest !== null) digests.set(fact.digest, name);
  }
  return digests;
}

/** The moments up to `until` at which facts went stale, each judged at its own time. */
export function passTime(state: DeviceState, judging: Judging, until: number): Step {
  let step: Step = { state, findings: [], changes: [] };
  // The deadline in mind may be too early, never too late.
  if (!hasDue(state, until)) return step;
  for (;;) {
    const tick = nextDeadline(judging.plan, step.state.facts, step.state.judgedAt);
    if (tick === null || tick > until) return { ...step, state: { ...step.state, nextDeadlineAt: tick } };
    const due = rulesDueAt(judging.plan, step.state.facts, tick);
    step = follow(step, judgeAt(step.state, judging, due, tick));
  }
}

/** What arrived, after the time before it has passed. */
export interface Arrival {
  readonly sequence: number;
  readonly digest: Uint8Array;
  readonly receivedAt: number;
  /** Null for a gap marker: it says nothing new about the machine. */
  readonly facts: FactStates | null;
}

/** What a report moves, if no fact went stale before it came. */
export interface Moved {
  readonly facts: FactStates;
  readonly touched: readonly PlannedRule[];
}

export function movedBy(before: DeviceState, plan: readonly PlannedRule[], arrival: Arrival): Moved {
  const facts = arrival.facts === null ? before.facts : withDerived(arrival.facts, before.facts);
  return { facts, touched: touchedBy(before, plan, facts, arrival.receivedAt) };
}

export function takeReport(
  before: DeviceState,
  judging: Judging,
  arrival: Arrival,
  moved: Moved = movedBy(before, judging.plan, arrival),
): Step {
  const passed =
    before.lastSequence === 0
      ? { state: before, findings: [], changes: [] }
      : passTime(before, judging, arrival.receivedAt);
  const { state } = passed;
  const { facts } = moved;
  const touched =
    state === before ? moved.touched : touchedBy(state, judging.plan, facts, arrival.receivedAt);
  const next: DeviceState = {
    ...state,
    facts,
    lastSequence: arrival.sequence,
    lastDigest: arrival.digest,
    lastReceivedAt: arrival.receivedAt,
  };
  const step = follow(passed, judgeAt(next, judging, touched, arrival.receivedAt));
  const judged = withDeadline(step, judging.plan);
  const idle = touched.length === 0 && arrival.facts !== null && !hasDue(before, arrival.receivedAt);
  return idle && !isSooner(judged.state, before) ? { ...judged, quiet: true } : judged;
}

/** A late report of an earlier look can bring a deadline forward. */
function isSooner(state: DeviceState, before: DeviceState): boolean {
  return (
    state.nextDeadlineAt !== null &&
    state.nextDeadlineAt < (before.nextDeadlineAt ?? Number.POSITIVE_INFINITY)
  );
}

function hasDue(state: DeviceState, at: number): boolean {
  return state.nextDeadlineAt !== null && state.nextDeadlineAt <= at;
}

/** The answers that taking a report in will read, so that they are at hand by then: none where nothing is judged. */
export function digestsRead(
  before: DeviceState,
  arrival: Arrival,
  { facts, touched }: Moved,
): ReadonlyMap<string, FactName> {
  if (hasDue(before, arrival.receivedAt)) return digestsOf(before.facts, facts);
  const digests = new Map<string, FactName>();
  for (const rule of touched) {
    for (const name of rule.facts) {
      const digest = facts.get(name)?.digest ?? null;
      if (digest !== null) digests.set(digest, name);
    }
  }
  return digests;
}

/** The collector worked something out anew: the rules that read it are judged. */
export function takeDerived(
  before: DeviceState,
  judging: Judging,
  fact: DerivedFact,
  digest: Uint8Array,
  at: number,
): Step {
  const passed = passTime(before, judging, at);
  const facts = new Map(passed.state.facts).set(fact, derivedState(digest, at));
  const touched = touchedBy(passed.state, judging.plan, facts, at);
  const judged = judgeAt({ ...passed.state, facts }, judging, touched, at);
  return withDeadline(follow(passed, judged), judging.plan);
}

function touchedBy(
  state: DeviceState,
  plan: readonly PlannedRule[],
  facts: FactStates,
  at: number,
): readonly PlannedRule[] {
  if (state.findings.size === 0) return plan;
  return rulesTouched(plan, state.facts, facts, state.judgedAt, at);
}

/** Another plan from now on: every rule is judged anew, and what no longer applies says so. */
export function replan(
  before: DeviceState,
  old: Judging,
  judging: Judging,
  deviceClass: DeviceClass,
  at: number,
): Step {
  const passed = passTime(before, old, at);
  const state: DeviceState = { ...passed.state, deviceClass, rulebook: judging.rulebook };
  const judged = judgeAt(state, judging, judging.plan, at);
  return withDeadline(follow(follow(passed, judged), dropped(judged.state, judging.plan, at)), judging.plan);
}

/** Findings of rules that the plan no longer holds. */
function dropped(state: DeviceState, plan: readonly PlannedRule[], at: number): Step {
  const asked = new Set(plan.map(rule => rule.id));
  const gone = [...state.findings.values()].filter(
    finding => !asked.has(finding.ruleId) && finding.outcome !== 'not_applicable',
  );
  const findings = gone.map(
    (finding): Finding => ({
      ...finding,
      outcome: 'not_applicable',
      reason: 'not_asked',
      detail: 'The firm does not ask this of such a device.',
      offenders: [],
      since: at,
    }),
  );
  const changes = findings.map(
    ({ since, everFailed: _, ...finding }, i): FindingChange => ({
      ...finding,
      at: since,
      sequence: state.lastSequence,
      from: gone[i]?.outcome ?? null,
      kind: 'changed',
    }),
  );
  return { state: withFindings(state, findings), findings, changes };
}

function judgeAt(state: DeviceState, judging: Judging, rules: readonly PlannedRule[], at: number): Step {
  const read = factReader(state.facts, judging.content);
  const judged = judgeRules(rules, read, state.findings, at, state.lastSequence);
  return {
    state: { ...withFindings(state, judged.findings), judgedAt: at },
    findings: judged.findings,
    changes: judged.changes,
  };
}

function withFindings(state: DeviceState, findings: readonly Finding[]): DeviceState {
  if (findings.length === 0) return state;
  const all = new Map(state.findings);
  for (const finding of findings) all.set(finding.ruleId, finding);
  return { ...state, findings: all };
}

function withDeadline(step: Step, plan: readonly PlannedRule[]): Step {
  return {
    ...step,
    state: { ...step.state, nextDeadlineAt: nextDeadline(plan, step.state.facts, step.state.judgedAt) },
  };
}

function follow(first: Step, second: Step): Step {
  if (first.changes.length === 0) return second;
  const newest = new Map([...first.findings, ...second.findings].map(finding => [finding.ruleId, finding]));
  return {
    state: second.state,
    findings: [...newest.values()],
    changes: [...first.changes, ...second.changes],
  };
}
