/**
 * From a rule's texts to something that can be judged: every expression parsed, inspected, type-checked
 * against the facts' own schema, and the facts that it needs read from its trees.
 */
import type { Environment, ParseError } from '@marcbachmann/cel-js';
import type { FactName } from '#proto/fact-names.ts';
import { neverEmpty } from './catalogue.ts';
import type { Reader } from './document.ts';
import { type ParameterType, withParameters } from './environment.ts';
import { inspect, type Remark } from './inspect.ts';
import type { RuleSource } from './rule-file.ts';

export type Run = (context: Readonly<Record<string, unknown>>) => unknown;

export interface CompiledKnows {
  readonly run: Run;
  readonly reason: string;
  readonly detail: string;
  readonly names: Run | undefined;
}

export interface CompiledRule {
  readonly source: RuleSource;
  readonly facts: readonly FactName[];
  readonly paths: readonly (readonly [FactName, ...string[]])[];
  /** Lists it reads that a working machine never answers with nothing. */
  readonly neverEmpty: readonly (readonly [FactName, string])[];
  readonly mentionsNow: boolean;
  readonly expect: Run;
  readonly when: Run | undefined;
  readonly offenders: Run | undefined;
  readonly knows: readonly CompiledKnows[];
  readonly parameters: ParameterType;
}

interface Expression {
  readonly run: Run;
  readonly facts: readonly FactName[];
  readonly paths: readonly (readonly [FactName, ...string[]])[];
  readonly parameters: readonly string[];
  readonly mentionsNow: boolean;
}

/** Undefined when something is wrong; what, has been reported to the rule's reader. */
export function compileRule(env: Environment, source: RuleSource): CompiledRule | undefined {
  const parameters = withParameters(env, source.parameters);
  const made: (Expression | undefined)[] = [];
  const compile = (text: string, type: 'bool' | 'list<string>', at: Reader, key: string) => {
    const expression = compileExpression(parameters.env, text, type, at, key);
    made.push(expression);
    return expression?.run ?? (() => undefined);
  };
  const expect = compile(source.expect, 'bool', source.at, 'expect');
  const when = source.when && compile(source.when.expr, 'bool', source.at.at('when'), 'expr');
  const offenders =
    source.offenders === undefined
      ? undefined
      : compile(source.offenders, 'list<string>', source.at, 'offenders');
  const knows = source.knows.map((item, i) => {
    const at = source.at.at('knows').at(i);
    const names = item.names === undefined ? undefined : compile(item.names, 'list<string>', at, 'names');
    return { run: compile(item.expr, 'bool', at, 'expr'), reason: item.reason, detail: item.detail, names };
  });
  const known = made.filter(expression => expression !== undefined);
  if (known.length < made.length) return undefined;
  const used = new Set(known.flatMap(expression => expression.parameters));
  for (const { name } of source.parameters)
    if (!used.has(name)) source.at.report(`No expression reads params.${name}.`);
  const facts = [...new Set(known.flatMap(expression => expression.facts))];
  if (facts.length === 0) source.at.at('expect').report('A rule has to mention at least one fact.');
  const paths = [...new Map(known.flatMap(e => e.paths).map(path => [path.join('.'), path])).values()];
  return {
    source,
    facts,
    paths,
    neverEmpty: paths.filter(path => neverEmpty.has(path.join('.'))).map(path => [path[0], path[1] ?? '']),
    mentionsNow: known.some(expression => expression.mentionsNow),
    expect,
    when,
    offenders,
    knows,
    parameters,
  };
}

function compileExpression(
  env: Environment,
  text: string,
  type: 'bool' | 'list<string>',
  at: Reader,
  key: string,
): Expression | undefined {
  const place = at.at(key);
  try {
    const parsed = env.parse(text);
    const seen = inspect(parsed.ast, type === 'list<string>');
    for (const problem of seen.problems) place.report(`${problem.message}\n${caret(text, problem)}`);
    if (seen.problems.length > 0) return undefined;
    const checked = parsed.check();
    if (checked.error !== undefined) return reportError(checked.error, place);
    if (checked.type !== type) {
      place.report(
        `This must give a ${type}, and gives a ${checked.type}.\n${caret(text, { start: 0, end: text.length })}`,
      );
      return undefined;
    }
    return { ...seen, run: parsed };
  } catch (error) {
    return reportError(error as ParseError, place);
  }
}

function reportError(error: Error, place: Reader): undefined {
  place.report(error.message);
  return undefined;
}

/** The line with the fault and a mark beneath it, as the language's own messages have it. */
function caret(text: string, { start }: Pick<Remark, 'start' | 'end'>): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to === -1 ? undefined : to);
  const number = String(text.slice(0, start).split('\n').length).padStart(4);
  return `\n> ${number} | ${line}\n${' '.repeat(start - from + 9)}^`;
}
