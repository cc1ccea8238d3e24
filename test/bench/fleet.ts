/**
 * `npm run bench`: a simulated fleet against a real collector process, beside what this machine can do at most, all in
 * one run: absolute figures differ from machine to machine, the ratios are what counts.
 *
 * Real mTLS sockets, real reports: a recorded report of a Linux workstation with varied facts, signed beforehand, so
 * that the load costs little. One report under way per connection.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capability } from '#proto/capability.ts';
import { encodeFrame } from '#proto/frame.ts';
import { startProgram } from '../fake/process.ts';
import { closeAll, type Fleet, newFleet, openSockets, type Reports, runClosedLoop } from './load.ts';
import { everythingChanged, nothingChanged, oneChanged } from './reports.ts';
import { judgeMicroseconds } from './rules.ts';

const connections = Number(process.env['BENCH_CONNECTIONS'] ?? 64);
const secondsPerStep = Number(process.env['BENCH_SECONDS'] ?? 4);
const idleAgents = Number(process.env['BENCH_IDLE'] ?? 2000);

const folder = mkdtempSync(join(tmpdir(), 'kh-bench-'));
const here = fileURLToPath(new URL('.', import.meta.url));

interface Row {
  readonly step: string;
  readonly perSecond: number;
  readonly perCore: number;
  readonly p50: number;
  readonly p99: number;
}
const rows: Row[] = [];

async function limits(fleet: Fleet): Promise<void> {
  for (const [mode, step] of [
    ['echo', 'ws + mTLS echo'],
    ['decode', '+ decode'],
    ['store', '+ durable store'],
  ] as const) {
    const server = spawn(process.execPath, [join(here, 'limit-server.ts'), mode, folder], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>(resolve =>
      server.once('message', message => resolve((message as { port: number }).port)),
    );
    const sockets = await openSockets(fleet, port, connections);
    rows.push({
      step,
      ...(await runClosedLoop(sockets, everythingChanged(fleet, 400), secondsPerStep, server.pid as number)),
    });
    closeAll(sockets);
    server.kill();
  }
}

async function pipeline(fleet: Fleet): Promise<void> {
  const steps: readonly [string, (fleet: Fleet, count: number) => Reports, number][] = [
    ['collector: every answer changed', everythingChanged, 400],
    ['collector: one answer changed', oneChanged, 800],
    ['collector: nothing changed', nothingChanged, 2000],
  ];
  for (const [step, make, count] of steps) {
    fleet.renew();
    const collector = await startCollector(fleet);
    const sockets = await openSockets(fleet, collector.port, connections);
    await greet(sockets, fleet);
    const reports = make(fleet, count);
    rows.push({ step, ...(await runClosedLoop(sockets, reports, secondsPerStep, collector.pid)) });
    closeAll(sockets);
    await collector.end();
  }
}

async function greet(sockets: Awaited<ReturnType<typeof openSockets>>, fleet: Fleet): Promise<void> {
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

const fleet = await newFleet(folder, connections);
try {
  console.log(`${connections} connections, ${secondsPerStep} s a step, one report under way per connection`);
  await limits(fleet);
  await pipeline(fleet);
  const decode = rows.find(row => row.step === '+ decode')?.perSecond ?? 1;
  console.log('\n| step | reports/s | of decode | per core/s | p50 ms | p99 ms |\n|---|---|---|---|---|---|');
  for (const row of rows) {
    const cells = [
      row.step,
      row.perSecond.toFixed(0),
      (row.perSecond / decode).toFixed(2),
      row.perCore.toFixed(0),
      row.p50.toFixed(1),
      row.p99.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  console.log(`\n50 rules: ${judgeMicroseconds(50).toFixed(0)} us per device`);
  console.log(
    `${idleAgents} idle agents: ${(await idle(fleet)).toFixed(0)} KB of the collector's memory each`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
