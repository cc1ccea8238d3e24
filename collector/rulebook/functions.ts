/**
 * The functions that rules may call beside CEL's own. Each is pure; a thrown error makes the outcome unknown.
 */

import { RE2JS } from '@bufbuild/re2';
import type { Environment } from '@marcbachmann/cel-js';
import type { RuleData } from './data.ts';

const dayMs = 86_400_000;
const patterns = new Map<string, RE2JS>();

/** Compiles once. RE2 needs time in proportion to the text, whatever the pattern (no look-around). */
export function pattern(source: string): RE2JS {
  let compiled = patterns.get(source);
  if (compiled === undefined) {
    compiled = RE2JS.compile(source);
    patterns.set(source, compiled);
  }
  return compiled;
}

/**
 * Days from one moment to another, with fractions.
 * @throws Error when `from` lies more than a day after `to`: a clock is wrong, and no age can be trusted.
 */
export function daysBetween(from: number, to: number): number {
  if (from > to + dayMs) throw new Error('a time that should be past lies in the future');
  return Math.max(0, (to - from) / dayMs);
}

/** "412", "1.5". */
export function text(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** "412 days", "1 day"; whole days only. */
export function days(value: number): string {
  return counted(Math.floor(value), 'day');
}

/** Seconds as a person says them: "15 minutes", "90 seconds", "1 hour". */
export function span(seconds: number): string {
  if (seconds >= 3600 && seconds % 3600 === 0) return counted(seconds / 3600, 'hour');
  if (seconds >= 60 && seconds % 60 === 0) return counted(seconds / 60, 'minute');
  return counted(seconds, 'second');
}

/** The last answer is kept: a list of updates or accounts mostly names one day. */
let lastDay = { number: Number.NaN, text: '' };

/** The UTC day of a moment: "2026-03-14". */
export function day(ms: number): string {
  const number = Math.floor(ms / dayMs);
  if (number !== lastDay.number) lastDay = { number, text: new Date(ms).toISOString().slice(0, 10) };
  return lastDay.text;
}

const gaps: Readonly<Record<string, string>> = {
  clear: 'not encrypted',
  partial: 'only partly encrypted',
  key_exposed: 'encrypted, but the key lies open beside it',
  suspended: 'encrypted, but protection is suspended and the key lies open on the disk',
  waiting: 'encrypted, but protection was never switched on',
  encrypting: 'encryption is not finished',
  decrypting: 'it is being decrypted',
};

/** What is missing about how a volume is protected (Volume.protection); "" when nothing is, or nothing is known. */
export function protectionGap(protection: string): string {
  return gaps[protection] ?? '';
}

/** Editions of Windows by how long Microsoft supports them (EditionID; Windows lifecycle fact sheet). */
const editions: readonly (readonly [RegExp, string])[] = [
  [/^Server/, 'windows-server'],
  [/^IoTEnterpriseS/, 'windows-iot-ltsc'],
  [/^EnterpriseS/, 'windows-ltsc'],
  [/^(Enterprise|Education|IoTEnterprise|ServerRdsh)/, 'windows-enterprise'],
  [/^(Core|Professional|Cloud)/, 'windows'],
];

/** The row of the end-of-support table: a system's own id, for Windows by edition. "" for an edition not known here. */
export function supportId(id: string, edition: string): string {
  if (id !== 'windows') return id;
  return editions.find(([pattern]) => pattern.test(edition))?.[1] ?? '';
}

function counted(count: number, unit: string): string {
  return `${text(count)} ${unit}${count === 1 ? '' : 's'}`;
}

export function registerFunctions(env: Environment, data: RuleData): void {
  const sync = { async: false };
  env.registerFunction('re(string, string): bool', (t: string, p: string) => pattern(p).test(t), sync);
  env.registerFunction('daysBetween(double, double): double', daysBetween, sync);
  env.registerFunction('text(double): string', text, sync);
  env.registerFunction('text(int): string', (value: bigint) => String(value), sync);
  env.registerFunction('days(double): string', days, sync);
  env.registerFunction('span(double): string', span, sync);
  env.registerFunction('day(double): string', day, sync);
  env.registerFunction('supportKnown(string, string): bool', data.supportKnown, sync);
  env.registerFunction('endOfSupport(string, string): double', data.endOfSupport, sync);
  env.registerFunction('protectionGap(string): string', protectionGap, sync);
  env.registerFunction('supportId(string, string): string', supportId, sync);
  env.registerFunction('namesNobody(string, string): bool', data.namesNobody, sync);
  registerOperators(env);
  registerMacros(env);
}

/** Facts are doubles and a bare `5` is an int: without these, `x == 5` and `x + 5` would not type-check. */
function registerOperators(env: Environment): void {
  env.registerOperator('double == int', (a: number, b: bigint) => a === Number(b));
  const arithmetic: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  for (const [op, apply] of Object.entries(arithmetic)) {
    env.registerOperator(`double ${op} int: double`, (a: number, b: bigint) => apply(a, Number(b)));
    env.registerOperator(`int ${op} double: double`, (a: bigint, b: number) => apply(Number(a), b));
  }
}

interface Tree {
  readonly op: string;
  readonly args: readonly [Tree, string];
  setMeta(name: string, value: unknown): unknown;
}
interface Running {
  run(tree: Tree, context: unknown): unknown;
  tryEval(tree: Tree, context: unknown): unknown;
}
interface Checking {
  check(tree: Tree, context: unknown): unknown;
  getType(name: string): unknown;
}
interface Macro {
  readonly args: readonly [Tree];
}

/**
 * `known(x)`: the value of x can be worked out. (CEL's `has` throws on the null that stands for an absent
 * field.) `sure(p)`: p is known and true; for naming offenders only, where leaving one out harms nobody.
 */
function registerMacros(env: Environment): void {
  const macro = (evaluate: (ev: Running, macro: Macro, context: unknown) => boolean) =>
    (({ ast, args }: { ast: Tree; args: readonly [Tree] }) => {
      ast.setMeta('async', false);
      return {
        args,
        evaluate,
        typeCheck(checker: Checking, made: Macro, context: unknown) {
          checker.check(made.args[0], context);
          return checker.getType('bool');
        },
      };
    }) as never;
  env.registerFunction('known(ast): bool', macro(isKnown), { async: false });
  env.registerFunction(
    'sure(ast): bool',
    macro((ev, made, context) => ev.tryEval(made.args[0], context) === true),
    {
      async: false,
    },
  );
}

function isKnown(ev: Running, macro: Macro, context: unknown): boolean {
  const tree = macro.args[0];
  if (tree.op !== '.') return !(ev.tryEval(tree, context) instanceof Error);
  // Looks at the field itself: the usual case, a hundred times faster than an error thrown and caught.
  const owner = ev.tryEval(tree.args[0], context);
  if (owner instanceof Error || owner === null || typeof owner !== 'object') return false;
  const value = (owner as Record<string, unknown>)[tree.args[1]];
  return value !== null && value !== undefined;
}
