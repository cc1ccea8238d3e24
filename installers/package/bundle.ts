/**
 * Puts one program and all packages that it uses into one CommonJS file, or into one and the parts that it loads when it
 * needs them: what a single executable holds. It says which packages went in, so that the list of parts is what is there and not what somebody wrote down.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import type { Program } from './targets.ts';

export interface Bundle {
  readonly code: string;
  /** Parts of it that are loaded when they are needed, by the name that `require` asks for them with; none in one file. */
  readonly chunks: ReadonlyMap<string, string>;
  /** Names of the npm packages whose code is inside, sorted. */
  readonly packages: readonly string[];
}

/** What is written into a program as it is packed. */
export interface Written {
  /** The vendor's root (docs/releases.md), a signed envelope: whose releases the agent takes; null: nobody's. */
  readonly vendorRoot: string | null;
  /** In place of package.json's. */
  readonly version?: string;
  /** Other files in place of ours, by their path in the clone. */
  readonly instead?: Readonly<Record<string, string>>;
  /** In chunks: a program that waits then holds only what it waits with. */
  readonly chunked?: boolean;
}

export async function bundle(
  root: string,
  program: Program,
  written: Written = { vendorRoot: null },
): Promise<Bundle> {
  const made = await rolldown({
    input: join(root, 'installers', 'package', 'entry', `${program}.ts`),
    cwd: root,
    platform: 'node',
    logLevel: 'warn',
    // The entry starts the program; the program's own file must not start it again.
    transform: { define: { 'import.meta.main': 'false', 'import.meta.dirname': '__dirname' } },
    plugins: [placeOfFiles(root, written)],
    onLog(level, log, handle) {
      // Parts that packages look for at run time and do without.
      if (log.code !== 'UNRESOLVED_IMPORT') handle(level, log);
    },
  });
  try {
    const { output } = await made.generate({
      format: 'cjs',
      minify: true,
      ...(written.chunked === true
        ? { entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' }
        : { codeSplitting: false }),
    });
    const [entry, ...others] = output;
    const chunks = new Map<string, string>();
    const modules = [...entry.moduleIds];
    for (const one of others) {
      if (one.type !== 'chunk')
        throw new Error(`The ${program} has a part that is no code: ${one.fileName}.`);
      chunks.set(`./${one.fileName}`, one.code);
      modules.push(...one.moduleIds);
    }
    if (written.chunked !== true && chunks.size > 0)
      throw new Error(`The ${program} did not fit into one file: ${chunks.size + 1}.`);
    return { code: entry.code, chunks, packages: packagesOf(modules) };
  } finally {
    await made.close();
  }
}

/**
 * The collector reads its rules, word lists and pages from disk, each relative to the source that asks. In a package
 * the same tree lies in the folder "files" beside the executable; the version alone is written into the program,
 * since a package has no package.json.
 */
function placeOfFiles(root: string, { vendorRoot, version: given, instead = {} }: Written) {
  const { version: own } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const version = given ?? own;
  return {
    name: 'keyholder-files',
    transform(code: string, id: string): string | null {
      const file = relative(root, id).replaceAll('\\', '/');
      if (Object.hasOwn(instead, file)) return instead[file] ?? null;
      if (file === 'agent/update/root.ts') return `export const vendorRoot = ${JSON.stringify(vendorRoot)};`;
      if (file === 'collector/version.ts' || file === 'agent/version.ts')
        return `export const version = ${JSON.stringify(version)};`;
      if (!file.startsWith('collector/') || !code.includes('import.meta.url')) return null;
      const base = `require('node:url').pathToFileURL(require('node:path').join(__dirname, 'files', '/')).href`;
      return code.replaceAll('import.meta.url', `(${base} + ${JSON.stringify(file)})`);
    },
  };
}

/** The packages that files of node_modules belong to. */
export function packagesOf(files: readonly string[]): readonly string[] {
  const names = files.flatMap(file => {
    const inside = file.replaceAll('\\', '/').split('/node_modules/').at(-1);
    if (inside === undefined || !file.includes('node_modules')) return [];
    return inside
      .split('/')
      .slice(0, inside.startsWith('@') ? 2 : 1)
      .join('/');
  });
  return [...new Set(names)].sort();
}
