/**
 * One computer, its collector, and a release on its way: the computer's service manager starts the packaged agent again
 * whenever it ends, and the collector can be made to hand out whatever whoever has taken it over would.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ReleaseTarget } from '#proto/release/documents.ts';
import type { Offer } from '#proto/release/judge.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from './collector.ts';
import { handOut, type WatchedDevice, watchDevice } from './watched-device.ts';

export const platform = `${process.platform}-${process.arch}`;

/** What a release says about one file. */
export function targetOf(file: string): Readonly<Record<string, ReleaseTarget>> {
  const path = 'keyholder-agent';
  return {
    [platform]: { program: path, files: [{ path, bytes: statSync(file).size, sha256: digestOf(file) }] },
  };
}

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

export interface Computer extends WatchedDevice {
  readonly collector: TestCollector;
  /** The agent's own folder. */
  readonly data: string;
  /** Puts documents and bytes straight into the collector's store, past all that it checks. */
  handOut(offer: Offer, file: string, bytes?: Uint8Array): Promise<void>;
  /** The bytes of a file, as they should be. */
  putBytes(file: string): void;
  /** Ends the agent hard; its service starts it again. */
  killAgent(): Promise<void>;
  /** Resolves once one agent runs for this computer, and no other beside it. */
  oneRuns(): Promise<void>;
  /** What the agent printed. */
  text(): string;
  stop(): Promise<void>;
}

export interface ComputerOptions {
  /** The packaged agent. */
  readonly agent: string;
  readonly firmPin: string;
  /** What starts it, in place of the agent alone: ["bash", "-c", "ulimit …; exec \"$@\"", "-"]. */
  readonly under?: readonly string[];
  /** Where its folder lies. */
  readonly data?: string;
}

export async function newComputer(options: ComputerOptions): Promise<Computer> {
  const collector = await startTestCollector({ reportEverySeconds: 10 });
  const place = temporaryFolder();
  const data = options.data ?? join(place.path, 'data');
  // Aside: the collector answers from this very process.
  const run = promisify(execFile);
  await run(options.agent, ['enroll', await collector.token(), '--data', data]);
  await run(options.agent, ['trust', options.firmPin, '--data', data]);
  const service = keepRunning(options.agent, data, options.under ?? []);
  const device = watchDevice(
    collector,
    () => `The agent said:\n${service.text().slice(-6000)}\nIts folder holds ${filesIn(data).join(', ')}.`,
  );
  return {
    ...device,
    collector,
    data,
    text: service.text,
    handOut: (offer, file, bytes) =>
      handOut(collector, offer, new Map([[digestOf(file), bytes ?? readFileSync(file)]])),
    putBytes: file => copyFileSync(file, join(collector.folder, 'releases', digestOf(file))),
    killAgent: () => service.kill(),
    async oneRuns() {
      await device.waitFor('One agent alone', async () => (agentsOver(data) === 1 ? true : null));
    },
    async stop() {
      await service.stop();
      await collector.stop();
      place.remove();
    },
  };
}

/** What lies in a folder; of small texts their content too. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /status|progress|step|state|cut-power|acknowledged/.test(entry.name))
    .map(({ parentPath, name }) => `${name} ${readFileSync(join(parentPath, name), 'utf8').trim()}`);
}

/** As systemd does with Restart=always: the packaged program again, whatever became of it. */
export function keepRunning(agent: string, data: string, under: readonly string[]) {
  let child: ChildProcess | null = null;
  let stopped = false;
  let text = '';
  let gone: Promise<void> = Promise.resolve();
  function start(): void {
    if (stopped) return;
    const words = [...under, agent, 'run', '--data', data];
    const program = words.shift() ?? agent;
    const one = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    child = one;
    for (const stream of [one.stdout, one.stderr])
      stream.on('data', (part: Buffer) => {
        text += part.toString();
      });
    gone = new Promise(resolve => {
      one.once('exit', (code, signal) => {
        text += `[ended: ${signal ?? code}]\n`;
        resolve();
        setTimeout(start, 200);
      });
    });
  }
  start();
  return {
    text: () => text,
    /** Of the process that runs now. */
    pid: () => child?.pid,
    async kill() {
      child?.kill('SIGKILL');
      await gone;
    },
    async stop() {
      stopped = true;
      child?.kill('SIGTERM');
      const patience = setTimeout(() => child?.kill('SIGKILL'), 15_000);
      await gone;
      clearTimeout(patience);
    },
  };
}

/** Which version lies ready to be tried or runs, by the agent's own state. */
export function versionsOf(data: string): { good: string | null; trial: string | null } {
  const file = join(data, 'versions', 'state.json');
  if (!existsSync(file)) return { good: null, trial: null };
  const { good, trial } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    string,
    { version: string } | null
  >;
  return { good: good?.version ?? null, trial: trial?.version ?? null };
}

/** Agents that run over this folder (proc_pid_cmdline(5)); a look is a child of one and counts as none. */
function agentsOver(data: string): number {
  const lines = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      } catch {
        return [];
      }
    });
  return lines.filter(words => words.includes('run') && words.includes(data)).length;
}
