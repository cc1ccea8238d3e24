/**
 * `npm run bench`: a simulated fleet against a real collector process, beside what this machine can do at most, all in
 * one run: absolute figures differ from machine to machine, the ratios are what counts.
 *
 * Real mTLS sockets, real reports: a recorded report of a Linux workstation with varied facts, signed beforehand, so
 * that the load costs little. One report under way per connection. Every server is up all the time; the steps take
 * turns in short rounds, after one that is not counted, and a ratio is the median of the rounds' own ratios: what else
 * the machine does meanwhile meets all steps alike.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capability } from '#proto/capability.ts';
import { encodeFrame } from '#proto/frame.ts';
import { startProgram } from '../fake/process.ts';
import {
  type BenchSocket,
  closeAll,
  cpuSeconds,
  type Draw,
  type Fleet,
  type Measured,
  newFleet,
  openSockets,
  runClosedLoop,
} from './load.ts';
import { everythingChanged, type Maker, nothingChanged, oneChanged } from './reports.ts';
import { judgeMicroseconds } from './rules.ts';

const connections = Number(process.env['BENCH_CONNECTIONS'] ?? 64);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 1);
const idleAgents = Number(process.env['BENCH_IDLE'] ?? 2000);
const limits = { changed: 0.15, unchanged: 0.5, ruleMicroseconds: 150, idleKb: 80 };

const folder = mkdtempSync(join(tmpdir(), 'kh-bench-'));
const here = fileURLToPath(new URL('.', import.meta.url));

/** A server with its sockets open, and what to send it. */
interface Step {
  readonly title: string;
  readonly pid: number;
  readonly sockets: readonly BenchSocket[];
  /** Makes frames for about so many a second, if they are not there yet. */
  fill(perSecond: number): void;
  readonly draw: Draw;
  readonly atLeast: number | null;
  end(): Promise<void>;
  readonly measured: Measured[];
}

async function fleetIn(name: string): Promise<Fleet> {
  mkdirSync(join(folder, name));
  return await newFleet(join(folder, name), connections);
}

/** A server that does a part of the work only. Nothing there minds the same reports over and over. */
async function limitStep(mode: string, title: string, fleet: Fleet): Promise<Step> {
  const server = spawn(process.execPath, [join(here, 'limit-server.ts'), mode, fleet.folder], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>(resolve =>
    server.once('message', message => resolve((message as { port: number }).port)),
  );
  const sockets = await openSockets(fleet, port, connections);
  const frames = everythingChanged(fleet.devices)(20);
  const sent = frames.map(() => 0);
  return {
    title,
    pid: server.pid as number,
    sockets,
    fill() {},
    draw(i) {
      const at = sent[i] ?? 0;
      sent[i] = at + 1;
      return frames[i]?.[at % 20];
    },
    atLeast: null,
    async end() {
      closeAll(sockets);
      server.kill();
    },
    measured: [],
  };
}

async function collectorStep(
  title: string,
  fleet: Fleet,
  make: Maker,
  atLeast: number | null,
): Promise<Step> {
  const collector = await startCollector(fleet);
  const sockets = await openSockets(fleet, collector.port, connections);
  await greet(sockets, fleet);
  const more = make(fleet.devices);
  const queues = fleet.devices.map((): Uint8Array[] => []);
  return {
    title,
    pid: collector.pid,
    sockets,
    fill(perSecond) {
      const each = Math.ceil((perSecond * (seconds + 0.5)) / connections) + 10;
      const lacking = each - Math.min(...queues.map(queue => queue.length));
      if (lacking > 0) for (const [i, frames] of more(lacking).entries()) queues[i]?.push(...frames);
    },
    draw: i => queues[i]?.shift(),
    atLeast,
    async end() {
      closeAll(sockets);
      await collector.end();
    },
    measured: [],
  };
}

async function allSteps(): Promise<readonly Step[]> {
  const plain = await fleetIn('limits');
  return [
    await limitStep('echo', 'WebSocket + mutual TLS echo', plain),
    await limitStep('decode', '+ decode', plain),
    await limitStep('store', '+ durable store', plain),
    await collectorStep(
      'collector, every answer changed',
      await fleetIn('all'),
      everythingChanged,
      limits.changed,
    ),
    await collectorStep('collector, one answer changed', await fleetIn('one'), oneChanged, limits.changed),
    await collectorStep(
      'collector, nothing changed',
      await fleetIn('none'),
      nothingChanged,
      limits.unchanged,
    ),
  ];
}

async function measure(steps: readonly Step[]): Promise<void> {
  for (let round = 0; round <= rounds; round += 1) {
    for (const step of steps) {
      step.fill(step.measured.at(-1)?.perSecond ?? 3000);
      // The first round compiles and fills caches.
      step.measured.push(
        await runClosedLoop(step.sockets, step.draw, round === 0 ? 3 * seconds : seconds, step.pid),
      );
    }
    if (round === 0) for (const step of steps) await settled(step);
    process.stderr.write(`round ${round} of ${rounds}\r`);
  }
}

/** What first reports set going, verdicts on every computer's logins, belongs to no later report. */
async function settled(step: Step): Promise<void> {
  step.measured.length = 0;
  for (let second = 0; second < 60; second += 1) {
    const from = cpuSeconds(step.pid);
    await new Promise(resolve => setTimeout(resolve, 1000));
    if (cpuSeconds(step.pid) - from < 0.05) return;
  }
  throw new Error(`${step.title}: the server does not come to rest.`);
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function print(steps: readonly Step[]): void {
  const decode = steps[1] as Step;
  const titles = ['step', 'reports/s', 'of decode', 'CPU us', 'p50 ms', 'p99 ms', 'at least'];
  console.log(`\n| ${titles.join(' | ')} |\n|${'---|'.repeat(titles.length)}`);
  for (const step of steps) {
    const ratio = median(step.measured.map((one, i) => one.perSecond / (decode.measured[i]?.perSecond ?? 1)));
    const waits = step.measured.flatMap(one => one.waits).sort((a, b) => a - b);
    const cells = [
      step.title,
      median(step.measured.map(one => one.perSecond)).toFixed(0),
      ratio.toFixed(2),
      median(step.measured.map(one => one.cpuMicroseconds)).toFixed(0),
      (waits[Math.floor(waits.length * 0.5)] ?? 0).toFixed(1),
      (waits[Math.floor(waits.length * 0.99)] ?? 0).toFixed(1),
      step.atLeast === null ? '' : `${step.atLeast}${ratio < step.atLeast ? ' MISSED' : ''}`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

async function greet(sockets: readonly BenchSocket[], fleet: Fleet): Promise<void> {
  await Promise.all(
    sockets.map(async (socket, i) => {
      socket.send(
        encodeFrame({
          hello: {
            deviceId: fleet.devices[i]?.id ?? '',
            capability,
            platform: 'linux',
            agentVersion: '0.1.0',
          },
        }),
      );
      await socket.next();
    }),
  );
}

async function startCollector(fleet: Fleet) {
  await fleet.prepare();
  const started = startProgram(
    'collector',
    [
      'run',
      '--data',
      fleet.folder,
      '--agents-host',
      '127.0.0.1',
      '--agents-port',
      '0',
      '--console-port',
      '0',
    ],
    { KEYHOLDER_LOG: 'silent' },
  );
  const said = await started.until(/^collector: ready$/m);
  return {
    port: Number(/agents connect to port (\d+)/.exec(said)?.[1]),
    pid: started.child.pid as number,
    end: () => started.end('SIGTERM'),
  };
}

/**
 * Memory that each connected, greeted, silent agent costs the collector: against a collector that has served a few
 * hundred before, so that its own growth at the start is not counted as theirs.
 */
async function idle(fleet: Fleet): Promise<number> {
  fleet.renew(idleAgents);
  const collector = await startCollector(fleet);
  const before = await openSockets(fleet, collector.port, Math.min(500, idleAgents), 0, 50);
  await greet(before, fleet);
  closeAll(before);
  await settle();
  const empty = residentKb(collector.pid);
  const all = await openSockets(fleet, collector.port, idleAgents, 0, 50);
  await greet(all, fleet);
  await settle();
  const each = (residentKb(collector.pid) - empty) / idleAgents;
  closeAll(all);
  await collector.end();
  return each;
}

const settle = () => new Promise(resolve => setTimeout(resolve, 3000));

function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

try {
  console.log(
    `${connections} connections, ${rounds} rounds of ${seconds} s a step, one report under way per connection`,
  );
  const steps = await allSteps();
  await measure(steps);
  for (const step of steps) await step.end();
  print(steps);
  console.log(
    `\n50 rules: ${judgeMicroseconds(50).toFixed(0)} us per device (at most ${limits.ruleMicroseconds})`,
  );
  const each = await idle(await fleetIn('idle'));
  console.log(
    `${idleAgents} idle agents: ${each.toFixed(0)} KB of the collector's memory each (at most ${limits.idleKb})`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
