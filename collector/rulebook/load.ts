/**
 * The rulebook: rules, baselines and regimes as data, checked and compiled once. It knows facts and nothing
 * of devices, stores or people; it imports proto only, and everything it gives back is pure.
 */
import { createHash } from 'node:crypto';
import { type BaselineSource, readBaseline } from './baseline-file.ts';
import { type CompiledRule, compileRule } from './compile.ts';
import { readRuleData } from './data.ts';
import { type Problem, RulebookError, readDocument } from './document.ts';
import { newEnvironment } from './environment.ts';
import { lint } from './lint.ts';
import { planner } from './plan.ts';
import { type RegimeSource, readRegime } from './regime-file.ts';
import { readRule } from './rule-file.ts';
import { readSources, type Sources } from './sources.ts';
import type { Rulebook, Safeguard } from './types.ts';

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
  const env = newEnvironment(readRuleData(under('data')));
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

/** Over names and texts, each with its length before it, so that no two rulebooks share a digest. */
function digestOf(sources: Sources): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const part of [file, text]) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  }
  return hash.digest('hex');
}
