/**
 * The one door from the agent to the machine's programs: only this file imports node:child_process.
 * It runs what a `Command` of the allow-list says, to the letter: absolute path, exact arguments, no shell,
 * no input, a fixed environment in the C locale, a time limit, a cap on output. It promises to resolve or to
 * throw a `LookFailure`, never to hang, and never to hand on more than the cap.
 */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import { LookFailure } from '../probes/failure.ts';

/** One program with its arguments. The lists of them live in agent/os/<os>/commands.ts, nowhere else. */
export interface Command {
  /** Absolute paths in order of preference: distributions keep programs in different folders. */
  readonly paths: readonly [string, ...string[]];
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** Bytes of output after which it is stopped; 4 MiB unless said. */
  readonly maxBytes?: number;
}

/** What a program printed. Kept as bytes: decoding belongs to the parser, which knows the encoding. */
export interface Output {
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly exitCode: number;
}

/** Runs a command of the allow-list. */
export type Runner = (command: Command) => Promise<Output>;

export const defaultMaxBytes = 4 * 1024 * 1024;

const posixEnvironment = {
  LC_ALL: 'C',
  LANG: 'C',
  LANGUAGE: '',
  TZ: 'UTC',
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  NO_COLOR: '1',
  TERM: 'dumb',
  SYSTEMD_COLORS: '0',
  SYSTEMD_PAGER: '',
  PAGER: 'cat',
  DEBIAN_FRONTEND: 'noninteractive',
} as const;

const onWindows = process.platform === 'win32';
/** Where Windows itself says that it lies; a service inherits this from the system, not from a person. */
const systemRoot = process.env['SystemRoot'] ?? 'C:\\Windows';

/** Only what Windows programs need to start; no person's PATH, profile or module path. */
const windowsEnvironment = {
  SystemRoot: systemRoot,
  windir: systemRoot,
  SystemDrive: process.env['SystemDrive'] ?? 'C:',
  ComSpec: `${systemRoot}\\System32\\cmd.exe`,
  PATH: `${systemRoot}\\System32;${systemRoot}`,
  PATHEXT: '.COM;.EXE',
  ProgramData: process.env['ProgramData'] ?? 'C:\\ProgramData',
  ProgramFiles: process.env['ProgramFiles'] ?? 'C:\\Program Files',
  'ProgramFiles(x86)': process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
  TEMP: `${systemRoot}\\Temp`,
  TMP: `${systemRoot}\\Temp`,
} as const;

/** What `%AgentFolder%` in a command stands for: where this agent's own files lie. A packaged agent has them beside it. */
const agentFolder = isSea() ? dirname(process.execPath) : join(import.meta.dirname, 'windows');

/** Fills in the two places that differ from one Windows machine to the next. */
export function placed(text: string, folders = { systemRoot, agentFolder }): string {
  return text
    .replaceAll('%SystemRoot%', () => folders.systemRoot)
    .replaceAll('%AgentFolder%', () => folders.agentFolder);
}

/** The real runner. */
export const runCommand: Runner = async command => {
  let missing: unknown;
  for (const path of command.paths) {
    try {
      return await runOne(placed(path), command);
    } catch (error) {
      if (!(error instanceof LookFailure) || error.reason !== 'tool_missing') throw error;
      missing = error;
    }
  }
  throw missing;
};

function runOne(path: string, command: Command): Promise<Output> {
  return new Promise((resolve, reject) => {
    const absent = absence(path);
    if (absent !== null) return reject(couldNotStart(path, absent));
    const maxBytes = command.maxBytes ?? defaultMaxBytes;
    let child: ReturnType<typeof start>;
    try {
      child = start(path, command.args);
    } catch (error) {
      // Some errors (a file in a folder's place) are thrown at once instead of being told later.
      return reject(couldNotStart(path, error as NodeJS.ErrnoException));
    }
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let bytes = 0;
    let settled = false;
    const stop = () => {
      if (child.pid === undefined) return;
      try {
        if (onWindows)
          spawn(`${systemRoot}\\System32\\taskkill.exe`, ['/T', '/F', '/PID', String(child.pid)]);
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in between.
      }
    };
    const settle = (act: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      act();
    };
    const fail = (failure: LookFailure) => {
      settle(() => {
        stop();
        child.stdout.destroy();
        child.stderr.destroy();
        reject(failure);
      });
    };
    const timer = setTimeout(() => {
      fail(new LookFailure('timeout', `${path} did not finish within ${command.timeoutMs / 1000} s.`));
    }, command.timeoutMs);
    const keep = (into: Buffer[]) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) {
        fail(new LookFailure('too_much_output', `${path} printed more than ${maxBytes} bytes.`));
      } else into.push(chunk);
    };
    child.stdout.on('data', keep(stdout));
    child.stderr.on('data', keep(stderr));
    child.on('error', (error: NodeJS.ErrnoException) => fail(couldNotStart(path, error)));
    child.on('close', (code, signal) => {
      settle(() => {
        if (signal !== null) reject(new LookFailure('command_failed', `${path} was ended by ${signal}.`));
        else {
          resolve({
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr),
            exitCode: code ?? -1,
          });
        }
      });
    });
  });
}

/**
 * To start what is not there costs a thousand times what it takes to see that it is not, and of all programs that are
 * asked for a machine has a few. Null where it may be there: then starting it tells.
 */
function absence(path: string): NodeJS.ErrnoException | null {
  try {
    statSync(path);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? (error as NodeJS.ErrnoException) : null;
  }
}

function start(path: string, args: readonly string[]) {
  return spawn(
    path,
    args.map(one => placed(one)),
    {
      shell: false,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: onWindows ? windowsEnvironment : posixEnvironment,
      cwd: onWindows ? systemRoot : '/',
      // A group of its own, so that stopping it stops whatever it started. On Windows this would open a window, and
      // taskkill finds the tree without.
      detached: !onWindows,
    },
  );
}

function couldNotStart(path: string, error: NodeJS.ErrnoException): LookFailure {
  const reason =
    error.code === 'ENOENT' || error.code === 'ENOTDIR'
      ? 'tool_missing'
      : error.code === 'EACCES' || error.code === 'EPERM'
        ? 'no_privilege'
        : 'command_failed';
  return new LookFailure(reason, `${path} could not be started (${error.code ?? 'no code'}).`);
}
