/** What the files promise each other: names that exist, proofs that are there, sentences that can be filled. */
import type { BaselineSource } from './baseline-file.ts';
import type { RegimeSource } from './regime-file.ts';
import { platforms, type RuleSource } from './rule-file.ts';
import { placeholders } from './words.ts';

/** Reports through each file's own reader. */
export function lint(
  rules: readonly RuleSource[],
  baselines: readonly BaselineSource[],
  regimes: readonly RegimeSource[],
): void {
  const byId = new Map(rules.map(rule => [rule.id, rule]));
  for (const rule of rules) lintRule(rule);
  for (const baseline of baselines) lintBaseline(baseline, byId);
  for (const regime of regimes) {
    for (const safeguard of regime.safeguards) {
      for (const id of safeguard.rules) if (!byId.has(id)) safeguard.at.report(`There is no rule "${id}".`);
      if ((safeguard.kind === 'proposed') === regime.inForce) {
        safeguard.at.report('A regime in force holds no proposals, and a proposal nothing else.');
      }
    }
  }
}

function lintRule(rule: RuleSource): void {
  const { at } = rule;
  if (rule.file !== `rules/${rule.id}.yaml`)
    at.report(`The rule ${rule.id} must be in rules/${rule.id}.yaml.`);
  for (const outcome of ['pass', 'fail', 'unknown']) {
    if (!rule.tests.some(test => test.outcome === outcome))
      at.report(`A test with the outcome "${outcome}" is missing.`);
  }
  if (rule.fix.linux === undefined) at.report('"fix" must say what to do on linux.');
  for (const platform of Object.keys(rule.fix)) {
    if (!platforms.includes(platform))
      at.at('fix').report(`"${platform}" is no platform (${platforms.join(', ')}).`);
  }
  const names = new Set(rule.parameters.map(parameter => parameter.name));
  const sentences = [
    rule.title,
    rule.why,
    rule.when?.otherwise ?? '',
    ...Object.values(rule.fix),
    ...rule.knows.map(k => k.detail),
  ];
  for (const name of sentences.flatMap(placeholders)) {
    if (!names.has(name)) at.report(`A sentence speaks of {${name}}, and there is no such parameter.`);
  }
  for (const test of rule.tests) {
    for (const name of Object.keys(test.parameters))
      if (!names.has(name)) test.at.report(`There is no parameter "${name}".`);
  }
  for (const [i, knows] of rule.knows.entries()) {
    if (!/^[a-z][a-z_]*$/.test(knows.reason))
      at.at('knows').at(i).report('A reason is a code such as "age_unknown".');
  }
}

function lintBaseline(baseline: BaselineSource, rules: ReadonlyMap<string, RuleSource>): void {
  const seen = new Set<string>();
  for (const entry of baseline.rules) {
    const rule = rules.get(entry.id);
    if (rule === undefined) entry.at.report(`There is no rule "${entry.id}".`);
    if (seen.has(entry.id)) entry.at.report(`${entry.id} stands here twice.`);
    seen.add(entry.id);
    for (const { name, value } of entry.parameters) {
      const declared = rule?.parameters.find(parameter => parameter.name === name);
      if (declared === undefined) entry.at.report(`${entry.id} has no parameter "${name}".`);
      else if (typeof declared.default !== typeof value)
        entry.at.report(`"${name}" must be a ${typeof declared.default}.`);
    }
  }
}
