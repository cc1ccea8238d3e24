/**
 * `npm run bench:agent`: what the agent costs the workstation. A full look, as a whole process; and the running agent
 * when it waits, connected to a real collector. Resident memory counts program text that other processes of the same
 * Node share; private memory is the fairer figure: both are printed. The agent runs on its own copy of Node, as it
 * does on a workstation, where nothing else runs that file.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agentWords, ensureAgent } from '../../installers/checkout/install.mjs';
import { runProgram, startProgram } from '../fake/process.ts';

const looks = 5;
const folder = mkdtempSync(join(tmpdir(), 'kh-bench-'));
const bundle = fileURLToPath(new URL('../../dist/agent/agent.cjs', import.meta.url));

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** "0m1.204s 0m0.310s": user and system time. */
function secondsOf(line: string): number {
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  );
}

function measureLooks(): void {
  const walls: number[] = [];
  const processors: number[] = [];
  for (let i = 0; i <= looks; i++) {
    const from = performance.now();
    const words = [process.execPath, bundle, 'look', '--data', join(folder, 'look')];
    // The shell's own account of its children: every program that the look starts is in it (bash(1), times).
    const look = spawnSync('bash', ['-c', '"$0" "$@" > /dev/null; echo "exit $?"; times', ...words], {
      encoding: 'utf8',
    });
    if (!look.stdout.includes('exit 0')) throw new Error(look.stderr);
    // The first one fills caches.
    if (i === 0) continue;
    walls.push((performance.now() - from) / 1000);
    processors.push(secondsOf(look.stdout.trim().split('\n').at(-1) ?? ''));
  }
  console.log(
    `full look: ${median(walls).toFixed(2)} s wall (median of ${looks}, at most ${Math.max(...walls).toFixed(2)} s), ${median(processors).toFixed(2)} s of processor time, programs that it starts included`,
  );
}

async function measureIdle(): Promise<void> {
  const data = join(folder, 'collector');
  const words = ['--data', data, '--agents-host', '127.0.0.1', '--agents-port', '0'];
  const collector = startProgram('collector', ['run', ...words, '--console-port', '0'], {
    KEYHOLDER_LOG: 'silent',
  });
  const port = /port (\d+)/.exec(await collector.until(/^collector: ready$/m))?.[1] ?? '';
  const token = await runProgram('collector', [
    'invite',
    '--data',
    data,
    '--admit',
    '--quiet',
    '--agents-host',
    '127.0.0.1',
    '--agents-port',
    port,
  ]);
  await runProgram('agent', ['enroll', token.stdout.trim(), '--data', join(folder, 'agent')]);
  const own = join(folder, 'node');
  copyFileSync(process.execPath, own);
  for (const [title, node] of [
    ['sharing Node with other processes', process.execPath],
    ['on its own copy of Node', own],
  ] as const) {
    const agent = spawn(node, [...agentWords, 'run', '--data', join(folder, 'agent')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>(resolve =>
      agent.stdout.on('data', (part: Buffer) => /is kept by/.test(part.toString()) && resolve()),
    );
    // Through a heartbeat and a while of waiting.
    await new Promise(resolve => setTimeout(resolve, 35_000));
    const status = readFileSync(`/proc/${agent.pid}/status`, 'utf8');
    const kb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
    console.log(
      `run, waiting, ${title}: ${(kb('VmRSS') / 1024).toFixed(1)} MiB resident, ${(kb('RssAnon') / 1024).toFixed(1)} MiB private`,
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
} finally {
  rmSync(folder, { recursive: true, force: true });
}
