/** Programs of a release, started as a person or a service would start them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executableOf, folderOf, type Target, targetsOf } from '../../../installers/package/targets.ts';
import { out, root } from './build.ts';

export const version = (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string })
  .version;

/** Says aloud what this machine could not show. */
export function notRun(what: string, why: string): void {
  process.stderr.write(`NOT RUN: ${what}, since ${why}.\n`);
}

export function targetOf(name: string): Target {
  const [target] = targetsOf([name]);
  if (target === undefined) throw new Error(`There is no target ${name}.`);
  return target;
}

export function folder(name: string): string {
  return join(out, folderOf(targetOf(name), version));
}

export function executable(name: string): string {
  return join(folder(name), executableOf(targetOf(name)));
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
}

/** The packaged collector over an empty folder. */
export async function startCollector(data: string): Promise<Collector> {
  const program = executable('collector-linux-x64');
  const words = ['--data', data, '--agents-host', '127.0.0.1'];
  const running = start(program, ['run', ...words, '--agents-port', '0', '--console-port', '0'], {
    KEYHOLDER_LOG: 'warn',
  });
  const said = await running.until(/^collector: ready$/m);
  const agentsPort = /agents connect to port (\d+)/.exec(said)?.[1] ?? '';
  return {
    ...running,
    agentsPort,
    url: /console at (\S+)/.exec(said)?.[1] ?? '',
    data,
    token: () => run(program, ['invite', ...words, '--agents-port', agentsPort, '--admit', '--quiet']).trim(),
  };
}

/** Resolves once the collector has as many findings that an agent was removed; rejects after half a minute. */
export async function hearsOfRemoval(collector: Collector, times = 1): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const said = run(executable('collector-linux-x64'), ['findings', '--data', collector.data]);
    // The words may go on in the next line of the table.
    if ((said.match(/its\s+agent\s+was\s+removed/g) ?? []).length >= times) return;
    if (Date.now() > end) throw new Error(`The collector was not told that the agent is gone:\n${said}`);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}
