/** A rule's own proof, as its file writes it: facts and the outcome that they must give. */
import { isFactName } from '#proto/fact-names.ts';
import type { Reader } from './document.ts';
import { type ParameterValue, readValue } from './parameters.ts';
import { type DeviceClass, deviceClasses, type Outcome } from './types.ts';

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

const outcomes: readonly Outcome[] = ['pass', 'fail', 'unknown', 'not_applicable'];
const testKeys =
  'name outcome reason class now ageHours parameters facts failures notApplicable offenders'.split(' ');

export function readTest(at: Reader): RuleTest {
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

/** In a test, a time may be written as a date: everything that ends in Ms and is a text becomes milliseconds. */
function withTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTimes);
  if (value === null || typeof value !== 'object') return value;
  const pairs = Object.entries(value).map(([key, item]) =>
    key.endsWith('Ms') && typeof item === 'string' ? [key, Date.parse(item)] : [key, withTimes(item)],
  );
  return Object.fromEntries(pairs);
}
