/**
 * The rulebook: rules, baselines and regimes as data, checked and compiled once. It knows facts and nothing
 * of devices, stores or people; it imports proto only, and everything it gives back is pure.
 */
import { createHash } from 'node:crypto';
import { type CompiledRule, compileRule } from './compile.ts';
import { newRuleData, type RuleData } from './data.ts';
import { type Problem, type Reader, RulebookError, readDocument } from './document.ts';
import { newEnvironment } from './environment.ts';
import { judge } from './evaluate.ts';
import { evidenceFor } from './evidence.ts';
import { lint } from './lint.ts';
import {
  type BaselineSource,
  hourMs,
  type ParameterValue,
  type RegimeSource,
  readBaseline,
  readRegime,
  readRule,
} from './schema.ts';
import { readSources, type Sources } from './sources.ts';
import type { DeviceClass, Parameter, PlannedRule, Rulebook, Safeguard } from './types.ts';
import { fill } from './words.ts';

/** Everything that was read, for the command line and the tests; `rulebook` is what the collector needs. */
export interface OpenRulebook {
  readonly rulebook: Rulebook;
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly baselines: ReadonlyMap<string, BaselineSource>;
  readonly regimes: readonly RegimeSource[];
}

/** @throws RulebookError naming every fault of every file. */
export function loadRulebook(sources: Sources = readSources()): Rulebook {
  return openRulebook(sources).rulebook;
}

/** @throws RulebookError naming every fault of every file. */
export function openRulebook(sources: Sources = readSources()): OpenRulebook {
  const problems: Problem[] = [];
  const under = (folder: string) =>
    [...sources]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .map(([file, text]) => readDocument(file, text, problems));
  const env = newEnvironment(readData(under('data')));
  const sourcesOfRules = under('rules').map(readRule);
  const compiled = sourcesOfRules.map(source => compileRule(env, source));
  const rules = new Map(compiled.filter(rule => rule !== undefined).map(rule => [rule.source.id, rule]));
  const baselines = under('baselines').map(readBaseline);
  // What is in force stands first.
  const regimes = under('regimes')
    .map(readRegime)
    .sort((a, b) => Number(b.inForce) - Number(a.inForce));
  lint(sourcesOfRules, baselines, regimes);
  if (problems.length > 0) throw new RulebookError(problems);
  const byId = new Map(baselines.map(baseline => [baseline.id, baseline]));
  return {
    rules,
    regimes,
    baselines: byId,
    rulebook: {
      digest: digestOf(sources),
      regimes: regimes.map(regime => ({ ...regime, safeguards: regime.safeguards.map(publicSafeguard) })),
      baselines: baselines.map(({ id, title, source }) => ({ id, title, source })),
      plan: planner(byId, rules),
    },
  };
}

/** What the rest of the collector sees of a safeguard: all but where it stands in its file. */
function publicSafeguard({ cite, title, name, kind, rules, manual }: Safeguard): Safeguard {
  return { cite, title, name, kind, rules, manual };
}

function planner(
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

function readData(files: readonly Reader[]): RuleData {
  const file = (name: string) => files.find(reader => reader.file === `data/${name}`);
  const support = file('end-of-support.yaml');
  const words = file('role-words.yaml');
  const list = (key: string) => (words?.list(key) ?? []).map(word => String(word.plain()));
  const rows = (support?.list('systems') ?? []).flatMap(system => {
    system.only('id', 'name', 'source', 'versions');
    const id = system.text('id');
    system.text('source');
    return system.entries('versions').map(([version, until]) => {
      const date = String(until.plain());
      if (!/^\d{4}-\d\d-\d\d$/.test(date))
        until.report('The end of support must be a date such as "2028-06-30", in quotes.');
      return { id, version, until: date };
    });
  });
  return newRuleData(rows, {
    words: list('words'),
    alsoFamilyNames: list('alsoFamilyNames'),
    marks: list('marks'),
  });
}

/** Over names and texts, each with its length before it, so that no two rulebooks share a digest. */
function digestOf(sources: Sources): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const part of [file, text]) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
}
