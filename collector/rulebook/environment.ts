/**
 * The language that rules are written in: CEL, with one typed variable per fact, `now` (epoch milliseconds),
 * `deviceClass` and `params`. The types are the generated classes themselves, so that facts are judged
 * without copying. An absent field is null in those classes, which no declared type matches: reading one
 * throws, and the outcome is unknown.
 */
import { Environment } from '@marcbachmann/cel-js';
import { factNames } from '#proto/fact-names.ts';
import { constructorOf, type Field, messageOf, messages } from './catalogue.ts';
import type { RuleData } from './data.ts';
import { registerFunctions } from './functions.ts';

/**
 * Bounds of an expression's text. `maxListElements` counts the elements of a written list, not of a fact:
 * a device with 600 pending updates is judged like any other.
 */
const limits = { maxAstNodes: 500, maxDepth: 30, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 4 };

export function newEnvironment(data: RuleData): Environment {
  const env = new Environment({ limits });
  for (const [name, fields] of messages) {
    if (name === 'Facts') continue;
    env.registerType(name, { ctor: constructorOf(name), fields: celFields(fields) });
  }
  for (const fact of factNames) env.registerVariable(fact, messageOf(fact));
  env.registerVariable('now', 'double');
  env.registerVariable('deviceClass', 'string');
  registerFunctions(env, data);
  return env;
}

/** What a rule's parameters become in the language; `values` makes the instance that its type expects. */
export interface ParameterType {
  readonly env: Environment;
  values(given: Readonly<Record<string, unknown>>): object;
}

export function withParameters(
  env: Environment,
  parameters: readonly { readonly name: string; readonly default: number | string | boolean }[],
): ParameterType {
  // The language finds a value's type by its class, so each rule's parameters get one of their own.
  const Params = class {};
  const names: Record<string, string> = { number: 'double', string: 'string', boolean: 'bool' };
  const fields = Object.fromEntries(parameters.map(p => [p.name, names[typeof p.default] ?? 'string']));
  const own = env
    .clone()
    .registerType('Params', { ctor: Params, fields })
    .registerVariable('params', 'Params');
  return { env: own, values: given => Object.assign(new Params(), given) };
}

function celFields(fields: ReadonlyMap<string, Field>): Record<string, string> {
  return Object.fromEntries(
    [...fields].map(([name, field]) => [name, field.repeated ? `list<${field.type}>` : field.type]),
  );
}
