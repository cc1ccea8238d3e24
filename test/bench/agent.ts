/**
 * `npm run bench:agent`: what the agent costs the workstation. A full look, as a whole process; and the running agent
 * when it waits, connected to a real collector. Resident memory counts program text that other processes of the same
 * Node share; private memory is the fairer figure: both are printed. The agent runs on its own copy of Node, as it
 * does on a workstation, where nothing else runs that file; and as it is packaged, where `npm run package --
 * agent-linux-x64` was run before.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agentWords, ensureAgent } from '../../installers/checkout/install.mjs';
import { runProgram, startProgram } from '../fake/process.ts';
import { countingProxy, processorSeconds, roundsOfADay } from './agent-day.ts';
import { packagedAgent } from './packaged.ts';
import { ownSecondsOf, sizesOf } from './processes.ts';

const looks = 5;
const folder = mkdtempSync(join(tmpdir(), 'kh-bench-'));
const bundle = fileURLToPath(new URL('../../dist/agent/agent.cjs', import.meta.url));

const packaged = packagedAgent();
const kind = packaged === null ? 'as the bundle' : 'as it is packaged';

const lookWords = (more: readonly string[]) => [
  ...(packaged === null ? [process.execPath, bundle] : [packaged]),
  'look',
  '--data',
  join(folder, 'look'),
  ...more,
];

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function measureLooks(): void {
  const walls: number[] = [];
  const processors: number[] = [];
  for (let i = 0; i <= looks; i++) {
    const from = performance.now();
    // Every program that the look starts is counted with it.
    const seconds = processorSeconds(lookWords([]));
    const wall = (performance.now() - from) / 1000;
    if (i === 0)
      console.log(
        `first look, apt's answers worked out: ${wall.toFixed(2)} s wall, ${seconds.toFixed(2)} s of processor time`,
      );
    if (i === 0) continue;
    walls.push(wall);
    processors.push(seconds);
  }
  console.log(
    `full look, ${kind}: ${median(walls).toFixed(2)} s wall (median of ${looks}, at most ${Math.max(...walls).toFixed(2)} s), ${median(processors).toFixed(2)} s of processor time, programs that it starts included`,
  );
}

/** How often a day apt's lists change under it, at most: its timers fetch twice (apt-daily.timer). */
const listChanges = 2;
/** What a start brings on later than itself (V8 tidies up half a minute after it) belongs to the start. */
const settlesWithinMs = 45_000;
/** How long the waiting agent is watched, and how often it reports then: each report says the same as the one before. */
const watchedMs = 245_000;
const reportEverySeconds = 10;

async function startOwnCollector(name: string, more: readonly string[] = []) {
  const data = join(folder, name);
  const words = ['--data', data, '--agents-host', '127.0.0.1', '--agents-port', '0', ...more];
  const collector = startProgram('collector', ['run', ...words, '--console-port', '0'], {
    KEYHOLDER_LOG: 'silent',
  });
  const port = Number(/port (\d+)/.exec(await collector.until(/^collector: ready$/m))?.[1] ?? '');
  return { data, collector, port };
}

async function enrollAt(data: string, port: number, agent: string): Promise<void> {
  const where = ['--agents-host', '127.0.0.1', '--agents-port', String(port)];
  const token = await runProgram('collector', ['invite', '--data', data, '--admit', '--quiet', ...where]);
  await runProgram('agent', ['enroll', token.stdout.trim(), '--data', agent]);
}

interface Stretch {
  /** Processor seconds from the start until it only waits. */
  readonly startSeconds: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly reports: number;
}

/** Bytes and processor time of a stretch in which nothing changes. */
async function watch(more: readonly string[]): Promise<Stretch> {
  const name = `day-${more.length}`;
  const { data, collector, port } = await startOwnCollector(name, more);
  const proxy = await countingProxy(port);
  const own = join(folder, `${name}-agent`);
  await enrollAt(data, proxy.port, own);
  const [program, ...words] = packaged === null ? [process.execPath, ...agentWords] : [packaged];
  const agent = spawn(program, [...words, 'run', '--data', own], { stdio: ['ignore', 'pipe', 'inherit'] });
  let reports = 0;
  const settled = new Promise<void>(resolve =>
    agent.stdout.on('data', (part: Buffer) => {
      reports += [...part.toString().matchAll(/is kept by/g)].length;
      if (reports >= 2 || (more.length === 0 && reports >= 1)) resolve();
    }),
  );
  await settled;
  await new Promise(resolve => setTimeout(resolve, settlesWithinMs));
  const of = () => ownSecondsOf(agent.pid ?? 0);
  const before = { bytes: proxy.bytes(), seconds: of(), reports };
  await new Promise(resolve => setTimeout(resolve, watchedMs));
  const after = {
    startSeconds: before.seconds,
    bytes: proxy.bytes() - before.bytes,
    seconds: of() - before.seconds,
    reports: reports - before.reports,
  };
  agent.kill('SIGTERM');
  await new Promise(resolve => agent.once('close', resolve));
  await collector.end('SIGTERM');
  proxy.close();
  return after;
}

/** A look after which apt's lists are other ones: what is remembered of them counts no more. */
function changedListsSeconds(): number {
  const file = join(folder, 'look', 'memory.json');
  const memory = readFileSync(file, 'utf8');
  writeFileSync(file, memory.replaceAll('/var/lib/apt/lists/', '/var/lib/apt/lists/before-'));
  return processorSeconds(lookWords([]));
}

async function measureDay(): Promise<void> {
  let rounds = 0;
  let seconds = 0;
  for (const [facts, times] of roundsOfADay()) {
    rounds += times;
    if (facts === '') continue;
    const tries = Array.from({ length: looks }, () => processorSeconds(lookWords(['--facts', facts])));
    seconds += times * median(tries);
  }
  // Two heartbeats and more; side by side, since they wait.
  const [quiet, reporting] = await Promise.all([
    watch([]),
    watch(['--report-every', String(reportEverySeconds)]),
  ]);
  const day = 86_400_000 / watchedMs;
  const each = (more: number, less: number) => Math.max(0, more - less) / Math.max(1, reporting.reports);
  const perReport = each(reporting.bytes, quiet.bytes);
  const [looking, changes] = [seconds, listChanges * changedListsSeconds()];
  const waiting = quiet.startSeconds + quiet.seconds * day;
  const telling = each(reporting.seconds, quiet.seconds) * rounds;
  const total = looking + changes + waiting + telling;
  console.log(
    `a day, ${kind}: ${total.toFixed(0)} s of processor time (${rounds} rounds ${looking.toFixed(0)} s, ${listChanges} changes of apt's lists ${changes.toFixed(0)} s, a start and waiting ${waiting.toFixed(1)} s, reporting ${telling.toFixed(1)} s); bar 60`,
  );
  const wire = quiet.bytes * day + perReport * rounds;
  console.log(
    `a day, nothing changed: ${(wire / 1000).toFixed(0)} kB over TLS (${rounds} reports of ${perReport.toFixed(0)} bytes, heartbeats ${((quiet.bytes * day) / 1000).toFixed(0)} kB); bar 300`,
  );
}

const heartbeatMs = 120_000;
const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);

/**
 * A file that was just written lies in memory in large pieces, of which a process is charged with all: as root, they
 * are dropped first, as a restart of the computer would.
 */
function forgetFiles(): void {
  if (process.getuid?.() !== 0) return;
  spawnSync('sync');
  try {
    writeFileSync('/proc/sys/vm/drop_caches', '1');
  } catch {
    console.log('(files stay in memory: this root may not drop them)');
  }
}

async function measureIdle(): Promise<void> {
  const { data, collector, port } = await startOwnCollector('collector');
  await enrollAt(data, port, join(folder, 'agent'));
  const own = join(folder, 'node');
  copyFileSync(process.execPath, own);
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['sharing Node with other processes', [process.execPath, ...agentWords]],
    ['on its own copy of Node', [own, ...agentWords]],
    ...(packaged === null ? [] : [['as it is packaged', [packaged]] as const]),
  ];
  forgetFiles();
  for (const [title, [program = '', ...words]] of kinds) {
    const agent = spawn(program, [...words, 'run', '--data', join(folder, 'agent')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>(resolve =>
      agent.stdout.on('data', (part: Buffer) => /is kept by/.test(part.toString()) && resolve()),
    );
    const before = sizesOf([agent.pid ?? 0]);
    // Through a heartbeat and a while of waiting.
    await new Promise(resolve => setTimeout(resolve, heartbeatMs + 10_000));
    const after = sizesOf([agent.pid ?? 0]);
    console.log(
      `run, waiting, ${title}: ${mib(before.resident)} MiB resident, ${mib(after.resident)} MiB once memory was given back, ${mib(after.private)} MiB private`,
    );
    agent.kill('SIGTERM');
    await new Promise(resolve => agent.once('close', resolve));
  }
  await collector.end('SIGTERM');
}

await ensureAgent();
try {
  measureLooks();
  await measureIdle();
  await measureDay();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
