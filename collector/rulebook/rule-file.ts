/** What a rule's file says, once read. Shapes only; meaning is checked where it is used. */
import type { Reader } from './document.ts';
import { type ParameterSource, readParameter } from './parameters.ts';
import { type RuleTest, readTest } from './rule-test.ts';
import { type DeviceClass, deviceClasses, type Severity } from './types.ts';

/** When this is false although `expect` is true, the outcome is unknown. */
export interface Knows {
  readonly expr: string;
  readonly reason: string;
  readonly detail: string;
  /** CEL list<string>: what could not be decided, in plain words. */
  readonly names: string | undefined;
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

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
export const platforms = ['linux', 'windows', 'macos'];

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
