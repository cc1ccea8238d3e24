/**
 * Judges one rule against what is known of one device. Three-valued by construction: a rule is evaluated only
 * when every fact that its trees mention is there and fresh; an absent field throws inside the language and
 * comes out as unknown, unless logic decides without it ("false and unknown" is false). Nothing thrown can
 * become a pass. A fail stays a fail even where other things are not known.
 */
import type { FactName } from '#proto/fact-names.ts';
import type { CompiledRule, Run } from './compile.ts';
import type { DeviceClass, FactReader, Judgement, KnownFact } from './types.ts';
import { fill, type ShownParameter } from './words.ts';

export interface Judging {
  readonly rule: CompiledRule;
  readonly deviceClass: DeviceClass;
  readonly staleAfterMs: number;
  /** Made by the rule's own parameter type. */
  readonly params: object;
  readonly shown: readonly ShownParameter[];
}

type Context = Record<string, unknown>;

const pass: Judgement = { outcome: 'pass', reason: null, detail: null, offenders: [] };
export const hourMs = 3_600_000;
const maxOffenders = 50;
const maxWords = 200;
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** A fact dated further ahead than this would never grow old: the clock that dated it is wrong. */
const aheadMs = 24 * hourMs;

/** Pure and total. */
export function judge(judging: Judging, read: FactReader, nowMs: number): Judgement {
  // An open field is an error inside the language. Its stack is never looked at, and costs most of its time.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return decideOutcome(judging, read, nowMs);
  } catch (error) {
    return cannotEvaluate(error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function decideOutcome(judging: Judging, read: FactReader, nowMs: number): Judgement {
  const { rule } = judging;
  const context: Context = { params: judging.params, deviceClass: judging.deviceClass, now: nowMs };
  const settled = gather(judging, read, nowMs, context);
  if (settled !== undefined) return settled;
  if (rule.when !== undefined && !decide(rule.when, context)) {
    const detail = words(judging, rule.source.when?.otherwise);
    return { outcome: 'not_applicable', reason: 'not_applicable', detail, offenders: [] };
  }
  const expected = attempt(rule.expect, context);
  if (expected === false)
    return { outcome: 'fail', reason: null, detail: null, offenders: names(rule.offenders, context) };
  return unmet(judging, context) ?? (expected === true ? pass : cannotEvaluate(expected));
}

/** Puts the facts into the context; gives the judgement when one of them settles it. */
function gather(judging: Judging, read: FactReader, nowMs: number, context: Context): Judgement | undefined {
  let notApplicable: Judgement | undefined;
  for (const name of judging.rule.facts) {
    const known = read(name);
    if (known === undefined)
      return unknown('not_reported', `The device has not answered this yet (${name}).`);
    if (known.state === 'failure') return unknown(known.reason, known.detail);
    const stale = staleness(name, known, nowMs, judging.staleAfterMs);
    if (stale !== undefined) return stale;
    if (known.state === 'facts') context[name] = known.value;
    else
      notApplicable ??= {
        outcome: 'not_applicable',
        reason: known.reason,
        detail: known.detail,
        offenders: [],
      };
  }
  if (notApplicable !== undefined) return notApplicable;
  for (const [fact, list] of judging.rule.neverEmpty) {
    const items = (context[fact] as Record<string, unknown>)[list];
    if (!Array.isArray(items) || items.length === 0) {
      return unknown(
        'empty_list',
        `The device answered with an empty list, which no working machine has (${fact}.${list}).`,
      );
    }
  }
  return undefined;
}

/** Told by date, not by age: the words stay the same until something changes. */
function staleness(name: FactName, known: KnownFact, nowMs: number, limitMs: number): Judgement | undefined {
  const ageMs = nowMs - known.observedAtMs;
  if (ageMs >= -aheadMs && ageMs <= limitMs) return undefined;
  const day = new Date(known.observedAtMs).toISOString().slice(0, 10);
  if (ageMs < 0)
    return unknown(
      'stale',
      `The answer is dated ${day}, in the future, so its age cannot be trusted (${name}).`,
    );
  const hours = limitMs / hourMs;
  const limit = hours % 24 === 0 && hours > 24 ? `${hours / 24} days` : `${hours} hours`;
  return unknown('stale', `The last answer is of ${day}; it may be at most ${limit} old (${name}).`);
}

/** The first demand of `knows` that does not hold. One that cannot be worked out is unknown as well. */
function unmet(judging: Judging, context: Context): Judgement | undefined {
  for (const knows of judging.rule.knows) {
    const held = attempt(knows.run, context);
    if (held === true) continue;
    if (held !== false) return cannotEvaluate(held);
    return { ...unknown(knows.reason, words(judging, knows.detail)), offenders: names(knows.names, context) };
  }
  return undefined;
}

function decide(run: Run, context: Context): boolean {
  const value = run(context);
  if (typeof value !== 'boolean') throw new Error('the expression gave no yes or no');
  return value;
}

function attempt(run: Run, context: Context): unknown {
  try {
    return decide(run, context);
  } catch (error) {
    return error ?? new Error('unknown');
  }
}

/** Naming is a courtesy: when it fails, the outcome stands without names. */
function names(run: Run | undefined, context: Context): readonly string[] {
  if (run === undefined) return [];
  try {
    const all = (run(context) as readonly string[]).filter(text => text !== '');
    const shown = all.slice(0, maxOffenders).map(plain);
    return all.length > maxOffenders ? [...shown, `and ${all.length - maxOffenders} more`] : shown;
  } catch {
    return [];
  }
}

/** The device chose these letters: no control characters and no turned writing may reach a screen. */
function plain(text: string): string {
  const clean = text.replace(unprintable, '?');
  return clean.length > maxWords ? `${clean.slice(0, maxWords)}…` : clean;
}

function words(judging: Judging, template: string | undefined): string {
  return fill(template ?? '', judging.shown);
}

function unknown(reason: string, detail: string): Judgement {
  return { outcome: 'unknown', reason, detail, offenders: [] };
}

/** "No such key", "Field 'x' is not of type ...": both mean that the report leaves the field open. */
function cannotEvaluate(error: unknown): Judgement {
  const { code, node, summary } = Object(error) as {
    code?: string;
    summary?: string;
    node?: { op?: string; args?: unknown; input?: string; start?: number; end?: number };
  };
  if ((code === 'field_type_mismatch' || code === 'no_such_key') && Array.isArray(node?.args)) {
    const where = node.input?.slice(node.start, node.end) ?? '';
    return unknown(
      'cannot_evaluate',
      `The device's answer leaves "${String(node.args[1])}" open, and the rule needs it (${where}).`,
    );
  }
  return unknown('cannot_evaluate', `The rule could not be worked out: ${summary ?? firstLine(error)}.`);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
