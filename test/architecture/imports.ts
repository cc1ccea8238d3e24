/**
 * What a file asks for, read from its syntax tree: imports and re-exports, types apart, loads at run time, and the
 * names by which Node hands out modules or runs text without an import.
 */
import { isBuiltin } from 'node:module';
import { dirname, posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  readonly from: string;
  /** A path from the root, "npm:package", "node:module" or `computed`. */
  readonly to: string;
  /** Gone at run time: `import type`, `export type`, `import('...').Type`. */
  readonly typeOnly: boolean;
  /** Loads when it is reached, not when its file is. */
  readonly dynamic: boolean;
}

export interface Reading {
  readonly imports: readonly Import[];
  /** Names used as values: "fetch", "require", "eval", ... */
  readonly names: ReadonlySet<string>;
  /** Syntax of note: "export *", "enum", "namespace", "parameter property", "top-level await". */
  readonly marks: ReadonlySet<string>;
}

/** Stands for a module whose name is worked out at run time. */
export const computed = '(computed)';

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** @throws Error when it does not parse: what cannot be read is not judged. */
export function readSource(file: string, source: string): Reading {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const marks = new Set<string>();
  const add = (node: Node, typeOnly: boolean, dynamic: boolean) =>
    imports.push({ from: file, to: targetOf(file, node['source']), typeOnly, dynamic });

  function visit(node: Node, inFunction: boolean): void {
    if (node.type === 'ImportDeclaration') add(node, node['importKind'] === 'type', false);
    else if (/^Export(Named|All)Declaration$/.test(node.type) && node['source'] != null)
      add(node, node['exportKind'] === 'type', false);
    else if (node.type === 'ImportExpression') add(node, false, true);
    else if (node.type === 'TSImportType') add(node, true, false);
    else if (node.type === 'Identifier') names.add(node['name'] as string);
    const mark = markOf(node, inFunction);
    if (mark !== null) marks.add(mark);
    const within = inFunction || /Function|^PropertyDefinition$|^StaticBlock$/.test(node.type);
    for (const child of childrenOf(node)) visit(child, within);
  }
  visit(program as unknown as Node, false);
  return { imports, names, marks };
}

const marksByType: Readonly<Record<string, string>> = {
  ExportAllDeclaration: 'export *',
  TSEnumDeclaration: 'enum',
  TSModuleDeclaration: 'namespace',
  TSImportEqualsDeclaration: 'import =',
  TSParameterProperty: 'parameter property',
  Decorator: 'decorator',
};

function markOf(node: Node, inFunction: boolean): string | null {
  const awaits =
    node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true);
  if (awaits) return inFunction ? null : 'top-level await';
  // Adding to another module's types makes nothing.
  if (node.type === 'TSModuleDeclaration' && node['declare'] === true) return null;
  return marksByType[node.type] ?? null;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}

interface Quasi {
  readonly value: { readonly cooked: string };
}

function targetOf(file: string, source: unknown): string {
  const { type, value, quasis } = source as { type: string; value?: unknown; quasis?: Quasi[] };
  const [first, ...more] = quasis ?? [];
  if (type === 'Literal' && typeof value === 'string') return resolve(file, value);
  if (first !== undefined && more.length === 0) return resolve(file, first.value.cooked);
  return computed;
}

function resolve(file: string, to: string): string {
  if (to.startsWith('.')) return posix.join(dirname(file).replaceAll('\\', '/'), to);
  if (to.startsWith('#')) return to.slice(1);
  if (isBuiltin(to)) return to.startsWith('node:') ? to : `node:${to}`;
  const parts = to.split('/').slice(0, to.startsWith('@') ? 2 : 1);
  return `npm:${parts.join('/')}`;
}
