/** `collector rules check | test | explain [RULE-ID]`: for whoever writes rules, and whoever asks what they say. */
import { RulebookError } from '#collector/rulebook/document.ts';
import { type OpenRulebook, openRulebook } from '#collector/rulebook/load.ts';
import { runTests } from '#collector/rulebook/selftest.ts';
import { deviceClasses } from '#collector/rulebook/types.ts';
import { fill, shown } from '#collector/rulebook/words.ts';

type CompiledRule = NonNullable<ReturnType<OpenRulebook['rules']['get']>>;

const usage = `collector rules check               checks every rule, baseline and regime
collector rules test                runs the tests that the rules carry
collector rules explain [RULE-ID]   says what a rule asks, of which facts, and why; without an id, lists them`;

/** Exit code: 0 all well, 1 a fault in the rulebook, 2 a wrong command. */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const [command, id] = args;
  if (command !== 'check' && command !== 'test' && command !== 'explain') {
    console.error(usage);
    return 2;
  }
  const book = open();
  if (book === null) return 1;
  if (command === 'check') return reportCheck(book);
  if (command === 'test') return reportTests(book);
  return id === undefined ? listRules(book) : explainRule(book, id);
}

function open(): OpenRulebook | null {
  try {
    return openRulebook();
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    for (const { file, line, message } of error.problems)
      console.error(`collector/rulebook/${file}:${line}: ${message}\n`);
    console.error(`${error.problems.length} faults.`);
    return null;
  }
}

function reportCheck(book: OpenRulebook): number {
  const safeguards = book.regimes.reduce((sum, regime) => sum + regime.safeguards.length, 0);
  const counts = [
    counted(book.rules.size, 'rule'),
    counted(book.baselines.size, 'baseline'),
    counted(book.regimes.length, 'regime'),
    counted(safeguards, 'safeguard'),
  ];
  console.log(`${counts.join(', ')}: no fault.`);
  console.log(`Digest ${book.rulebook.digest}`);
  return 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function reportTests(book: OpenRulebook): number {
  const results = [...book.rules.values()].flatMap(rule => runTests(rule));
  const failed = results.filter(result => result.fault !== null);
  for (const { rule, name, fault } of failed) console.error(`${rule}, "${name}": ${fault}`);
  console.log(
    `${results.length - failed.length} passed, ${failed.length} failed, in ${book.rules.size} rules.`,
  );
  return failed.length === 0 ? 0 : 1;
}

function listRules(book: OpenRulebook): number {
  for (const { source } of book.rules.values())
    console.log(`${source.id.padEnd(9)} ${fill(source.title, defaults(source))}`);
  return 0;
}

function explainRule(book: OpenRulebook, id: string): number {
  const rule = book.rules.get(id.toUpperCase());
  if (rule === undefined) {
    console.error(`There is no rule "${id}". "collector rules explain" lists them.`);
    return 2;
  }
  for (const [title, lines] of sections(book, rule)) {
    if (lines.length > 0)
      console.log(`${title}\n${lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n`);
  }
  return 0;
}

function sections(book: OpenRulebook, rule: CompiledRule): readonly (readonly [string, readonly string[]])[] {
  const { source } = rule;
  const params = defaults(source);
  const severities = new Set(deviceClasses.map(name => source.severity[name]));
  const severity =
    severities.size === 1 ? [...severities] : deviceClasses.map(name => `${source.severity[name]} (${name})`);
  return [
    [`${source.id}  ${fill(source.title, params)}`, [fill(source.why, params)]],
    ['Severity', [severity.join(', ')]],
    ['Expects', [source.expect]],
    [
      'Only when',
      source.when === undefined
        ? []
        : [source.when.expr, `otherwise: ${fill(source.when.otherwise, params)}`],
    ],
    [
      'Unknown unless',
      source.knows.map(knows => `${knows.expr}\n  ${knows.reason}: ${fill(knows.detail, params)}`),
    ],
    [
      'Parameters',
      source.parameters.map(
        (p, i) => `${p.name} = ${shown(params[i] ?? { name: '', value: '', unit: '' })}. ${p.source}`,
      ),
    ],
    ['Chosen by baselines', choices(book, source)],
    ['Reads', rule.paths.map(path => path.join('.'))],
    ['Gives evidence for', safeguards(book, source.id)],
    [
      'To fix it',
      Object.entries(source.fix).map(([platform, words]) => `${platform}: ${fill(words, params)}`),
    ],
  ];
}

function defaults(
  source: CompiledRule['source'],
): readonly { name: string; value: number | string | boolean; unit: string }[] {
  return source.parameters.map(({ name, default: value, unit }) => ({ name, value, unit }));
}

function choices(book: OpenRulebook, source: CompiledRule['source']): readonly string[] {
  const unit = (name: string) => source.parameters.find(p => p.name === name)?.unit ?? '';
  return [...book.baselines.values()].flatMap(baseline =>
    baseline.rules
      .filter(rule => rule.id === source.id)
      .flatMap(rule => rule.parameters)
      .map(({ name, value, deviceClass, source: origin }) => {
        return `${baseline.id}, ${deviceClass}: ${name} = ${shown({ name, value, unit: unit(name) })}. ${origin}`;
      }),
  );
}

function safeguards(book: OpenRulebook, id: string): readonly string[] {
  return book.regimes.flatMap(regime =>
    regime.safeguards
      .filter(safeguard => safeguard.rules.includes(id))
      .map(
        s => `${s.title} (${regime.title}, ${s.cite}, ${s.kind}${regime.inForce ? '' : ', not in force'})`,
      ),
  );
}
