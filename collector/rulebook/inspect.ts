/**
 * Reads an expression's tree before it is ever run: which facts it mentions, and whether it stays within what
 * a rule may say. Functions and operators are an allow-list. Time is bounded by construction: loops nest at
 * most twice, and inside a loop only the item's own lists may be walked, so that judging takes time in
 * proportion to the report's size, whatever a device sends.
 */
import type { ASTNode } from '@marcbachmann/cel-js';
import { type FactName, isFactName } from '#proto/fact-names.ts';
import { fieldAt, messages } from './catalogue.ts';
import { pattern } from './functions.ts';

export interface Remark {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Inspection {
  readonly facts: readonly FactName[];
  /** Every path read, starting with the fact's name: ["pendingUpdates", "updates"]. */
  readonly paths: readonly (readonly [FactName, ...string[]])[];
  readonly parameters: readonly string[];
  readonly mentionsNow: boolean;
  readonly problems: readonly Remark[];
}

const operators = new Set(
  'value id . list ?: || && !_ -_ != == in + - * / < <= > >='.split(' ').concat('call', 'rcall'),
);
const loops = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
const methods = new Set(
  'size join startsWith endsWith contains lowerAscii upperAscii trim'.split(' ').concat([...loops]),
);
const functions = new Set(
  'size known sure re daysBetween text days span day endOfSupport supportKnown namesNobody protectionGap supportId'.split(
    ' ',
  ),
);
const advice: Readonly<Record<string, string>> = {
  matches: 'Write re(text, "pattern"): its time is bounded.',
  has: 'Write known(a.b): an absent field is null here.',
};
const maxLoops = 2;

type Call = Extract<ASTNode, { op: 'call' }>;
type MethodCall = Extract<ASTNode, { op: 'rcall' }>;
const reserved = new Set(['now', 'params', 'deviceClass']);

interface Notes {
  readonly facts: Set<FactName>;
  readonly paths: Map<string, readonly [FactName, ...string[]]>;
  readonly parameters: Set<string>;
  readonly problems: Remark[];
  readonly mayGuess: boolean;
  mentionsNow: boolean;
}

/** `mayGuess`: `sure` is allowed (lists of names only). */
export function inspect(tree: ASTNode, mayGuess: boolean): Inspection {
  const notes: Notes = {
    facts: new Set(),
    paths: new Map(),
    parameters: new Set(),
    problems: [],
    mayGuess,
    mentionsNow: false,
  };
  walk(tree, [], notes);
  return {
    facts: [...notes.facts],
    paths: [...notes.paths.values()],
    parameters: [...notes.parameters],
    mentionsNow: notes.mentionsNow,
    problems: notes.problems,
  };
}

function walk(node: ASTNode, items: readonly string[], notes: Notes): void {
  if (!operators.has(node.op)) remark(notes, node, `"${node.op}" may not be used in a rule.`);
  else if (node.op === 'id' || node.op === '.') walkPath(node, items, notes);
  else if (node.op === 'call') walkCall(node, items, notes);
  else if (node.op === 'rcall') walkMethod(node, items, notes);
  else if (node.op !== 'value') {
    for (const child of [node.args].flat() as ASTNode[]) walk(child, items, notes);
  }
}

function walkPath(node: ASTNode, items: readonly string[], notes: Notes): void {
  const names: string[] = [];
  let at = node;
  while (at.op === '.') {
    names.unshift(at.args[1]);
    at = at.args[0];
  }
  if (at.op !== 'id') {
    remark(notes, node, 'Write the whole path from the name of a fact or of an item.');
  } else if (!items.includes(at.args)) {
    note([at.args, ...names], node, items, notes);
  }
}

function note(
  path: readonly [string, ...string[]],
  node: ASTNode,
  items: readonly string[],
  notes: Notes,
): void {
  const [root, ...names] = path;
  if (root === 'now') notes.mentionsNow = true;
  if (root === 'params' && names[0] !== undefined) notes.parameters.add(names[0]);
  if (!isFactName(root)) return;
  notes.facts.add(root);
  notes.paths.set(path.join('.'), [root, ...names]);
  const field = fieldAt(path);
  if (items.length > 0 && (field?.repeated || (field && messages.has(field.type)))) {
    remark(
      notes,
      node,
      'Inside a loop, of the facts only single values and the lists of the item itself may be read.',
    );
  }
}

function walkCall(node: Call, items: readonly string[], notes: Notes): void {
  const [name, args] = node.args;
  if (!functions.has(name))
    remark(notes, node, `${name}() may not be used in a rule. ${advice[name] ?? ''}`.trim());
  if (name === 'sure' && !notes.mayGuess) {
    remark(notes, node, 'sure() leaves out what is not known: it may only name offenders.');
  }
  if (name === 're') checkPattern(node, args[1], notes);
  for (const arg of args) walk(arg, items, notes);
}

function checkPattern(node: ASTNode, given: ASTNode | undefined, notes: Notes): void {
  if (given?.op !== 'value' || typeof given.args !== 'string') {
    remark(notes, node, 're() takes its pattern as a written string.');
    return;
  }
  try {
    pattern(given.args);
  } catch (error) {
    remark(notes, given, `This pattern cannot be used: ${(error as Error).message}`);
  }
}

function walkMethod(node: MethodCall, items: readonly string[], notes: Notes): void {
  const [name, receiver, args] = node.args;
  if (!methods.has(name))
    remark(notes, node, `.${name}() may not be used in a rule. ${advice[name] ?? ''}`.trim());
  walk(receiver, items, notes);
  if (loops.has(name)) walkLoop(node, args, items, notes);
  else for (const arg of args) walk(arg, items, notes);
}

function walkLoop(node: ASTNode, args: readonly ASTNode[], items: readonly string[], notes: Notes): void {
  const [item, ...bodies] = args;
  if (item?.op !== 'id') remark(notes, node, 'The first thing in a loop is the name of its item.');
  else if (reserved.has(item.args) || isFactName(item.args)) {
    remark(notes, item, `"${item.args}" already has a meaning; give the item another name.`);
  } else if (items.length >= maxLoops) {
    remark(notes, node, `Loops may nest ${maxLoops} deep, no deeper.`);
  } else {
    for (const body of bodies) walk(body, [...items, item.args], notes);
  }
}

function remark(notes: Notes, node: ASTNode, message: string): void {
  notes.problems.push({ message, start: node.start, end: node.end });
}
