/** Real processes of this project, started as a person would start them. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Started {
  readonly child: ChildProcess;
  /** What it printed so far. */
  text(): string;
  /** Resolves with what it printed when the pattern is in it; rejects when the process ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Ends it and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export function startProgram(
  program: 'agent' | 'collector',
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Started {
  const child = spawn(process.execPath, [`${root}${program}/main.ts`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const wakers = new Set<() => void>();
  const take = (part: Buffer) => {
    text += part.toString();
    for (const wake of wakers) wake();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return {
    child,
    text: () => text,
    until: pattern =>
      new Promise((resolve, reject) => {
        const wake = () => {
          if (!pattern.test(text)) return;
          wakers.delete(wake);
          resolve(text);
        };
        wakers.add(wake);
        child.once('close', () => reject(new Error(`It ended before it said ${pattern}:\n${text}`)));
        wake();
      }),
    end: (signal = 'SIGKILL') =>
      new Promise(resolve => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('close', () => resolve());
        child.kill(signal);
      }),
  };
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function runProgram(
  program: 'agent' | 'collector',
  args: readonly string[],
  input?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [`${root}${program}/main.ts`, ...args],
      { maxBuffer: 64 * 1024 * 1024, timeout: 120_000, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
    );
    child.stdin?.end(input ?? '');
  });
}
