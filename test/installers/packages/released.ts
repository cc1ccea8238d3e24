/** Programs of a release, started as a person or a service would start them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AgentVersions } from '#collector/api/releases.ts';
import type { Built } from '../../../installers/package/build.ts';
import { executableOf, folderOf, type Target, targetsOf } from '../../../installers/package/targets.ts';
import { out, root } from './build.ts';

export const version = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string })
  .version;

/** Where runs keep what they could not show, for the list at the end (summary.ts). */
export const notRunFile = join(out, 'not-run.txt');

/** Says aloud what this machine could not show. */
export function notRun(what: string, why: string): void {
  const line = `NOT RUN: ${what}, since ${why}.\n`;
  process.stderr.write(line);
  mkdirSync(out, { recursive: true });
  appendFileSync(notRunFile, line);
}

export function targetOf(name: string): Target {
  const [target] = targetsOf([name]);
  if (target === undefined) throw new Error(`There is no target ${name}.`);
  return target;
}

/** @param place the packer's --out */
export function folder(name: string, as = version, place = out): string {
  return join(place, folderOf(targetOf(name), as));
}

export function executable(name: string, as = version, place = out): string {
  return join(folder(name, as, place), executableOf(targetOf(name)));
}

/** What installers are made of. */
export function builtOf(name: string, as = version, place = out): Built {
  const [where, program] = [folder(name, as, place), executable(name, as, place)];
  return { target: targetOf(name), folder: where, executable: program, stripped: null };
}

/** Whether a program is on this machine. */
export function installed(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Runs to the end. @throws Error with what it said, unless it ends well */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const done = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0)
    throw new Error(
      `${program} ${args.join(' ')} ended with ${done.status}:\n${done.stdout}\n${done.stderr}`,
    );
  return done.stdout;
}

export interface Running {
  readonly child: ChildProcess;
  text(): string;
  /** Resolves with what it said once the pattern is in it; rejects when it ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Ends it and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      text += part.toString();
      wake();
    });
  }
  const gone = new Promise<void>(resolve => child.once('close', () => resolve()));
  return {
    child,
    text: () => text,
    until: pattern =>
      new Promise((resolve, reject) => {
        wake = () => {
          if (pattern.test(text)) resolve(text);
        };
        void gone.then(() => reject(new Error(`It ended before it said ${pattern}:\n${text}`)));
        wake();
      }),
    end: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await gone;
    },
  };
}

export interface Collector extends Running {
  readonly agentsPort: string;
  readonly url: string;
  readonly data: string;
  /** A token for one computer, admitted. */
  token(): string;
  /** One of its commands, over its data. */
  command(...words: string[]): string;
}

export interface CollectorChoice {
  readonly program?: string;
  readonly agentsPort?: string;
  readonly consolePort?: string;
  readonly reportEverySeconds?: number;
}

/** The packaged collector, over an empty folder unless somebody put something into it. */
export async function startCollector(data: string, choice: CollectorChoice = {}): Promise<Collector> {
  const program = choice.program ?? executable('collector-linux-x64');
  const words = ['--data', data, '--agents-host', '127.0.0.1'];
  const ports = ['--agents-port', choice.agentsPort ?? '0', '--console-port', choice.consolePort ?? '0'];
  const often = choice.reportEverySeconds;
  const more = often === undefined ? [] : ['--report-every', String(often)];
  const running = start(program, ['run', ...words, ...ports, ...more], { KEYHOLDER_LOG: 'warn' });
  const said = await running.until(/^collector: ready$/m);
  const agentsPort = /agents connect to port (\d+)/.exec(said)?.[1] ?? '';
  return {
    ...running,
    agentsPort,
    url: /console at (\S+)/.exec(said)?.[1] ?? '',
    data,
    token: () => run(program, ['invite', ...words, '--agents-port', agentsPort, '--admit', '--quiet']).trim(),
    command: (...args) => run(program, [...args, '--data', data]),
  };
}

/** Resolves with what a look finds; rejects with what it was about when it finds nothing for long. */
export async function eventually<T>(what: string, look: () => T | null, patienceMs = 120_000): Promise<T> {
  for (const end = Date.now() + patienceMs; ; ) {
    const found = look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`${what} did not come about.`);
    await pause(500);
  }
}

/** One of the collector's commands, wherever it runs. */
export type Command = (...words: string[]) => string;

/** Resolves once the collector has as many findings that an agent was removed. */
export async function hearsOfRemoval({ command }: { command: Command }, times = 1): Promise<void> {
  await eventually('That the collector hears of the removal', () => {
    // The words may go on in the next line of the table.
    const told = command('findings').match(/its\s+agent\s+was\s+removed/g) ?? [];
    return told.length >= times ? true : null;
  });
}

/** What the collector knows of its computers' agents, and of releases. */
export function agentsOf({ command }: { command: Command }): AgentVersions {
  return JSON.parse(command('release', 'list', '--json')) as AgentVersions;
}

/** Resolves once as many computers run this version, as the collector knows it. */
export async function runsVersion(
  collector: { command: Command },
  expected: string,
  { computers = 1, patienceMs = 120_000 } = {},
): Promise<void> {
  const look = () =>
    agentsOf(collector).devices.filter(one => one.version === expected).length >= computers ? true : null;
  await eventually(`That ${expected} runs`, look, patienceMs);
}
