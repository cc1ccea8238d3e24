/**
 * Puts a bundle into a Node, with Node's own packer (single executable applications, `node --build-sea`), and shuts
 * the doors that Node leaves open: NODE_OPTIONS could load code into the program, and the signal SIGUSR1 would open
 * a debugger on it. Neither a snapshot nor a code cache: both differ from one build to the next.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './targets.ts';

const hardened = ['--disable-sigusr1', '--disable-warning=ExperimentalWarning'] as const;

/** How Node runs inside: the agent waits for months and needs little, the collector compiles what it runs often. */
const nodeWords: Readonly<Record<Program, readonly string[]>> = {
  agent: [...hardened, '--lite-mode', '--max-semi-space-size=1', '--expose-gc'],
  collector: hardened,
};

export function buildExecutable(
  program: Program,
  code: string,
  runtime: string,
  work: string,
  output: string,
): void {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const main = `${program}.cjs`;
  writeFileSync(join(work, main), code);
  // The path of the main file is kept in the executable: a relative one is the same on every machine.
  const config = {
    main,
    executable: runtime,
    output,
    disableExperimentalSEAWarning: true,
    useSnapshot: false,
    useCodeCache: false,
    execArgv: nodeWords[program],
    execArgvExtension: 'none',
  };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['--build-sea', 'sea.json'], { cwd: work, stdio: 'pipe' });
  chmodSync(output, 0o755);
  rmSync(work, { recursive: true, force: true });
}
