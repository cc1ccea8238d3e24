/**
 * Puts a bundle into a Node, with Node's own packer (single executable applications, `node --build-sea`), and shuts
 * the doors that Node leaves open: NODE_OPTIONS could load code into the program, and the signal SIGUSR1 would open
 * a debugger on it. Neither a snapshot nor a code cache: both differ from one build to the next.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import type { Program } from './targets.ts';

const hardened = ['--disable-sigusr1', '--disable-warning=ExperimentalWarning'] as const;

/** How Node runs inside: the agent waits for months and needs little, the collector compiles what it runs often. */
const nodeWords: Readonly<Record<Program, readonly string[]>> = {
  agent: [...hardened, '--lite-mode', '--max-semi-space-size=1', '--expose-gc'],
  collector: hardened,
};

/**
 * Goes before a program in chunks: they lie in the executable as its assets, and Node's own `require` knows none of
 * them. An agent that waits has read a tenth of its program this way, and holds 5 MB less.
 */
const loadsChunks = (main: string) => `'use strict';
const { getRawAsset } = require('node:sea');
const { compileFunction, constants } = require('node:vm');
const loaded = new Map([['./${main}', module]]);
const builtin = require;
require = name => {
  if (!name.startsWith('./')) return builtin(name);
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const code = new TextDecoder().decode(getRawAsset(name));
  const words = ['exports', 'require', 'module', '__filename', '__dirname'];
  // Parts of Node are imported when they are needed, too.
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  compileFunction(code, words, { filename: name, importModuleDynamically })(module.exports, require, module, __filename, __dirname);
  return module.exports;
};
`;

export function buildExecutable(
  program: Program,
  { code, chunks }: Pick<Bundle, 'code' | 'chunks'>,
  runtime: string,
  work: string,
  output: string,
): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const main = `${program}.cjs`;
  writeFileSync(join(work, main), chunks.size === 0 ? code : `${loadsChunks(main)}${code}`);
  for (const [name, chunk] of chunks) writeFileSync(join(work, name), chunk);
  // The path of the main file is kept in the executable: a relative one is the same on every machine.
  const config = {
    main,
    executable: runtime,
    output,
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    assets: Object.fromEntries([...chunks.keys()].sort().map(name => [name, name])),
    execArgv: nodeWords[program],
    execArgvExtension: 'none',
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['--build-sea', 'sea.json'], { cwd: work, stdio: 'pipe' });
  chmodSync(output, 0o755);
  rmSync(work, { recursive: true, force: true });
}
