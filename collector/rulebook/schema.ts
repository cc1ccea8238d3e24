/** What the rulebook's files say, once read. Shapes only; meaning is checked where it is used. */
import { isFactName } from '#proto/facts.ts';
import type { Reader } from './document.ts';
import { type DeviceClass, deviceClasses, type Outcome, type Safeguard, type Severity } from './types.ts';

export type ParameterValue = number | string | boolean;

export interface ParameterSource {
  readonly name: string;
  readonly default: ParameterValue;
  readonly unit: string;
  readonly source: string;
}

/** When this is false although `expect` is true, the outcome is unknown. */
export interface Knows {
  readonly expr: string;
  readonly reason: string;
  readonly detail: string;
  /** CEL list<string>: what could not be decided, in plain words. */
  readonly names: string | undefined;
}

/** A rule's own proof: facts and the outcome they must give. */
export interface RuleTest {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: string | undefined;
  readonly deviceClass: DeviceClass;
  readonly nowMs: number;
  /** How old every fact is at `now`. */
  readonly ageHours: number;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly failures: Readonly<Record<string, string>>;
  readonly notApplicable: Readonly<Record<string, string>>;
  readonly offenders: readonly string[] | undefined;
  readonly at: Reader;
}

export interface RuleSource {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Readonly<Record<DeviceClass, Severity>>;
  readonly expect: string;
  readonly when: { readonly expr: string; readonly otherwise: string } | undefined;
  readonly offenders: string | undefined;
  readonly knows: readonly Knows[];
  readonly parameters: readonly ParameterSource[];
  readonly fix: Readonly<Record<string, string>>;
  readonly tests: readonly RuleTest[];
  readonly at: Reader;
}

export interface BaselineSource {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly staleAfterHours: Readonly<
    Record<DeviceClass, { readonly hours: number; readonly source: string }>
  >;
  readonly rules: readonly BaselineRule[];
}

export interface BaselineRule {
  readonly id: string;
  readonly parameters: readonly BaselineParameter[];
  readonly at: Reader;
}

export interface BaselineParameter {
  readonly name: string;
  readonly deviceClass: DeviceClass;
  readonly value: ParameterValue;
  readonly source: string;
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const outcomes: readonly Outcome[] = ['pass', 'fail', 'unknown', 'not_applicable'];
export const platforms = ['linux', 'windows', 'macos'];
export const hourMs = 3_600_000;

export function readRule(at: Reader): RuleSource {
  at.only(
    'id',
    'title',
    'why',
    'severity',
    'expect',
    'when',
    'offenders',
    'knows',
    'parameters',
    'fix',
    'tests',
  );
  if (at.has('when')) at.at('when').only('expr', 'otherwise');
  return {
    id: at.text('id'),
    file: at.file,
    title: at.text('title'),
    why: at.text('why'),
    severity: readSeverity(at),
    expect: at.text('expect'),
    when: at.has('when')
      ? { expr: at.at('when').text('expr'), otherwise: at.at('when').text('otherwise') }
      : undefined,
    offenders: at.optionalText('offenders'),
    knows: at.list('knows').map(readKnows),
    parameters: at.entries('parameters').map(([name, parameter]) => readParameter(name, parameter)),
    fix: Object.fromEntries(at.entries('fix').map(([platform]) => [platform, at.at('fix').text(platform)])),
    tests: at.list('tests').map(readTest),
    at,
  };
}

function readSeverity(at: Reader): Record<DeviceClass, Severity> {
  const given = at.at('severity').plain();
  if (given === null || typeof given !== 'object') {
    const all = at.choice('severity', severities);
    return Object.fromEntries(deviceClasses.map(name => [name, all])) as Record<DeviceClass, Severity>;
  }
  const classes = at.at('severity');
  classes.only('otherwise', ...deviceClasses);
  const otherwise = classes.choice('otherwise', severities);
  const pairs = deviceClasses.map(name => [
    name,
    classes.has(name) ? classes.choice(name, severities) : otherwise,
  ]);
  return Object.fromEntries(pairs) as Record<DeviceClass, Severity>;
}

function readKnows(at: Reader): Knows {
  at.only('expr', 'reason', 'detail', 'names');
  return {
    expr: at.text('expr'),
    reason: at.text('reason'),
    detail: at.text('detail'),
    names: at.optionalText('names'),
  };
}

function readParameter(name: string, at: Reader): ParameterSource {
  at.only('default', 'unit', 'source');
  const unit = at.has('unit') ? at.text('unit') : '';
  return { name, default: readValue(at, 'default'), unit, source: at.text('source') };
}

function readValue(at: Reader, key: string): ParameterValue {
  const value = at.at(key).plain();
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  at.report(`"${key}" must be a number, a text or true/false.`);
  return 0;
}

const testKeys =
  'name outcome reason class now ageHours parameters facts failures notApplicable offenders'.split(' ');

function readTest(at: Reader): RuleTest {
  at.only(...testKeys);
  const nowMs = Date.parse(at.text('now'));
  if (Number.isNaN(nowMs)) at.report('"now" must be a time such as 2026-11-23T09:00:00Z.');
  return {
    name: at.text('name'),
    outcome: at.choice('outcome', outcomes),
    reason: at.optionalText('reason'),
    deviceClass: at.has('class') ? at.choice('class', deviceClasses) : 'office',
    nowMs,
    ageHours: at.has('ageHours') ? at.number('ageHours') : 1,
    parameters: Object.fromEntries(
      at.entries('parameters').map(([name]) => [name, readValue(at.at('parameters'), name)]),
    ),
    facts: Object.fromEntries(
      at.entries('facts').map(([name, fact]) => [factName(fact, name), withTimes(fact.plain())]),
    ),
    failures: Object.fromEntries(
      at.entries('failures').map(([name, f]) => [factName(f, name), String(f.plain())]),
    ),
    notApplicable: Object.fromEntries(
      at.entries('notApplicable').map(([name, f]) => [factName(f, name), String(f.plain())]),
    ),
    offenders: at.has('offenders') ? at.list('offenders').map(item => String(item.plain())) : undefined,
    at,
  };
}

function factName(at: Reader, name: string): string {
  if (!isFactName(name)) at.report(`There is no fact "${name}".`);
  return name;
}

/** In a test, a time may be written as a date: everything that ends in AtMs and is a text becomes milliseconds. */
function withTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTimes);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).map(([key, item]) =>
    key.endsWith('AtMs') && typeof item === 'string' ? [key, Date.parse(item)] : [key, withTimes(item)],
  );
  return Object.fromEntries(pairs);
}

export function readBaseline(at: Reader): BaselineSource {
  at.only('id', 'title', 'source', 'staleAfter', 'rules');
  const stale = deviceClasses.map(name => {
    const row = at.at('staleAfter').at(name);
    return [name, { hours: row.number('hours'), source: row.text('source') }];
  });
  return {
    id: at.text('id'),
    title: at.text('title'),
    source: at.text('source'),
    staleAfterHours: Object.fromEntries(stale) as BaselineSource['staleAfterHours'],
    rules: at.list('rules').map(readBaselineRule),
  };
}

function readBaselineRule(at: Reader): BaselineRule {
  if (typeof at.plain() === 'string') return { id: String(at.plain()), parameters: [], at };
  at.only('id', 'parameters');
  const parameters = at.entries('parameters').flatMap(([name, classes]) => {
    classes.only(...deviceClasses);
    return deviceClasses
      .filter(deviceClass => classes.has(deviceClass))
      .map(deviceClass => {
        const row = classes.at(deviceClass);
        return { name, deviceClass, value: readValue(row, 'value'), source: row.text('source') };
      });
  });
  return { id: at.text('id'), parameters, at };
}

export interface RegimeSource {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly inForce: boolean;
  readonly safeguards: readonly (Safeguard & { readonly at: Reader })[];
}

export function readRegime(at: Reader): RegimeSource {
  at.only('id', 'title', 'source', 'inForce', 'safeguards');
  const inForce = at.at('inForce').plain();
  if (typeof inForce !== 'boolean') at.report('"inForce" must be true or false.');
  return {
    id: at.text('id'),
    title: at.text('title'),
    source: at.text('source'),
    inForce: inForce === true,
    safeguards: at.list('safeguards').map(readSafeguard),
  };
}

function readSafeguard(at: Reader): Safeguard & { readonly at: Reader } {
  at.only('cite', 'title', 'name', 'kind', 'rules', 'manual');
  const rules = at.list('rules').map(rule => String(rule.plain()));
  const manual = at.optionalText('manual') ?? null;
  if (rules.length === 0 && manual === null)
    at.report('Name the rules that show this, or in "manual" what to show.');
  return {
    cite: at.text('cite'),
    title: at.text('title'),
    name: at.text('name'),
    kind: at.choice('kind', ['required', 'addressable', 'standard', 'proposed']),
    rules,
    manual,
    at,
  };
}
