/**
 * This agent's own versions as programs: the second door to node:child_process, for them alone. A version is started
 * beside this process while it is on trial, and takes this process's place once it is trusted.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { isSea } from 'node:sea';

export interface OwnChild {
  readonly pid: number;
  /** Its exit code; null when a signal ended it; "not_started" when there never was one. */
  readonly ended: Promise<number | null | 'not_started'>;
  stop(signal: 'SIGTERM' | 'SIGKILL'): void;
}

/** The file that this process runs from, such that starting it starts the agent. */
export function ownProgram(): string {
  return isSea() ? process.execPath : (process.argv[1] ?? process.execPath);
}

/** It says what it says where this process does. */
export function startVersion(program: string, args: readonly string[]): OwnChild {
  let child: ChildProcess;
  // Windows has no signal that asks a program to end: closing its input does.
  const input = process.platform === 'win32' ? 'pipe' : 'ignore';
  const words = input === 'pipe' ? [...args, '--until-input-ends'] : args;
  try {
    child = spawn(program, words, {
      shell: false,
      windowsHide: true,
      stdio: [input, 'inherit', 'inherit'],
    });
  } catch {
    return { pid: -1, ended: Promise.resolve('not_started'), stop() {} };
  }
  const ended = new Promise<number | null | 'not_started'>(resolve => {
    child.once('error', () => resolve('not_started'));
    child.once('exit', code => resolve(code));
  });
  child.stdin?.on('error', () => {});
  return {
    pid: child.pid ?? -1,
    ended,
    stop(signal) {
      if (signal === 'SIGTERM' && child.stdin !== null) child.stdin.end();
      else child.kill(signal);
    },
  };
}

/** Windows has no such call: there the launcher stays, and the version runs as its child. */
export const canBecome = typeof process.execve === 'function' && process.platform !== 'win32';

/** Puts a program in this process's place, under the same number: whoever watches over it notices nothing. @throws Error when it cannot be started */
export function become(program: string, args: readonly string[]): never {
  return process.execve?.(program, [program, ...args], process.env) as never;
}
