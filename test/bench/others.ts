/**
 * `node test/bench/others.ts [DEBIAN-PACKAGE ...]`: what other agents of the same trade take on Linux, beside this
 * one's packaged executable, measured in one run and in one way. Those that Debian carries are installed into a bare
 * root of their own and started with nothing to talk to, which is their least. Needs root and debootstrap, and a
 * packaged agent (`npm run package -- agent-linux-x64`).
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startTestCollector } from '../fake/collector.ts';
import { start } from '../installers/packages/released.ts';
import { debianRoot, inRoot, reasonNoRoots, startInRoot } from '../installers/packages/roots.ts';
import { packagedAgent } from './packaged.ts';
import { processesUnder, sizesOf } from './processes.ts';

interface Other {
  readonly name: string;
  readonly does: string;
  readonly packages: readonly string[];
  /** Run before it is started, in its root. */
  readonly prepare?: string;
  readonly command: string;
}

const nowhere = '127.0.0.1';
const others: readonly Other[] = [
  {
    name: 'Zabbix agent 2',
    does: 'monitoring (Go)',
    packages: ['zabbix-agent2'],
    prepare: `printf 'Server=${nowhere}\\nServerActive=${nowhere}\\nHostname=x\\nLogType=console\\nControlSocket=/tmp/z.sock\\nPidFile=/tmp/z.pid\\n' > /tmp/z.conf`,
    command: 'exec zabbix_agent2 -f -c /tmp/z.conf',
  },
  {
    name: 'Zabbix agent',
    does: 'monitoring (C)',
    packages: ['zabbix-agent'],
    prepare: `printf 'Server=${nowhere}\\nServerActive=${nowhere}\\nHostname=x\\nLogType=console\\nPidFile=/tmp/a.pid\\nAllowRoot=1\\n' > /tmp/a.conf`,
    command: 'exec zabbix_agentd -f -c /tmp/a.conf',
  },
  {
    name: 'Prometheus node exporter',
    does: 'monitoring (Go)',
    packages: ['prometheus-node-exporter'],
    command: `exec prometheus-node-exporter --web.listen-address=${nowhere}:0`,
  },
  {
    name: 'Puppet agent',
    does: 'configuration (Ruby)',
    packages: ['puppet-agent'],
    command: `exec puppet agent --no-daemonize --server ${nowhere} --waitforcert 3600`,
  },
  {
    name: 'FusionInventory agent',
    does: 'inventory (Perl)',
    packages: ['fusioninventory-agent'],
    command: `exec fusioninventory-agent --daemon --no-fork --no-httpd --server http://${nowhere}:1/`,
  },
  {
    name: 'Icinga 2',
    does: 'monitoring (C++)',
    packages: ['icinga2-bin', 'icinga2-common'],
    prepare: 'mkdir -p /run/icinga2 && chown nagios:nagios /run/icinga2',
    command: 'exec icinga2 daemon',
  },
  {
    name: 'munin-node',
    does: 'monitoring (Perl)',
    packages: ['munin-node'],
    prepare: 'mkdir -p /run/munin',
    command: 'exec munin-node --foreground',
  },
];

/** Before and while it is watched. */
const settleMs = 40_000;
const watchMs = 60_000;
const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
const line = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);

async function watched(name: string, does: string, disk: number, of: () => readonly number[]): Promise<void> {
  await pause(settleMs);
  const before = sizesOf(of());
  await pause(watchMs);
  const after = sizesOf(of());
  if (after.processes === 0) return line([name, does, 'ended by itself', '', '', mib(disk)]);
  const day = ((after.processorSeconds - before.processorSeconds) * 86_400_000) / watchMs;
  const cells = [mib(after.resident), mib(after.private), day.toFixed(0), mib(disk)];
  line([`${name}${after.processes > 1 ? ` (${after.processes} processes)` : ''}`, does, ...cells]);
}

/** A root with this agent in it, made from one bare root that all of them share. @returns what it added, in bytes */
function rootWith(packages: readonly string[]): { readonly folder: string; readonly disk: number } {
  const bare = debianRoot({ name: 'bare-bookworm', suite: 'bookworm', architecture: 'amd64', include: [] });
  const folder = `${bare}-${packages[0]}`;
  const mark = `${folder}.disk`;
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    execFileSync('cp', ['-a', bare, folder]);
    const before = used(folder);
    // Nothing that is installed may start by itself.
    writeFileSync(join(folder, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    const install = `apt-get install -y -qq --no-install-recommends ${packages.join(' ')} > /dev/null`;
    inRoot(folder, `apt-get update -qq && DEBIAN_FRONTEND=noninteractive ${install}`);
    writeFileSync(mark, String(used(folder) - before));
  }
  return { folder, disk: Number(readFileSync(mark, 'utf8')) };
}

async function measureOther(other: Other): Promise<void> {
  const { name, does, packages } = other;
  const { folder, disk } = rootWith(packages);
  const running = startInRoot(folder, `${other.prepare ?? 'true'} && ${other.command}`);
  try {
    // What holds its name space is not it.
    await watched(name, does, disk, () => processesUnder(running.child.pid ?? 0));
  } finally {
    // One that gave up root's rights has lost the order to end with what holds its name space, too.
    for (const pid of processesUnder(running.child.pid ?? 0)) end(pid);
    await running.end('SIGKILL');
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with another.
  }
}

/** Bytes of a root, without what is not installed but fetched. */
function used(folder: string): number {
  const words = ['-s', '-x', '--block-size=1', '--exclude=var/lib/apt', '--exclude=var/cache', folder];
  return Number(execFileSync('du', words, { encoding: 'utf8' }).split('\t')[0]);
}

async function measureOwn(): Promise<void> {
  const program = packagedAgent();
  if (program === null)
    throw new Error('There is no packaged agent: npm run package -- agent-linux-x64, then this again.');
  const collector = await startTestCollector();
  const data = mkdtempSync(join(tmpdir(), 'kh-others-'));
  try {
    await promisify(execFile)(program, ['enroll', await collector.token(), '--data', data]);
    const agent = start(program, ['run', '--data', data]);
    await agent.until(/is kept by/);
    const pid = agent.child.pid ?? 0;
    const disk = folderBytes(dirname(program));
    await watched('Keyholder agent', 'evidence (Node.js)', disk, () => [pid, ...processesUnder(pid)]);
    await agent.end();
  } finally {
    rmSync(data, { recursive: true, force: true });
    await collector.stop();
  }
}

function folderBytes(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

const wanted = process.argv.slice(2);
const reason = reasonNoRoots();
if (reason !== null) {
  console.error(`The other agents cannot be installed here: ${reason}.`);
  process.exitCode = 1;
} else {
  line(['agent', 'what it is', 'resident MiB', 'private MiB', 'processor seconds a day', 'disk MiB']);
  line(Array.from({ length: 6 }, () => '---'));
  await measureOwn();
  for (const other of others)
    if (wanted.length === 0 || wanted.some(name => other.packages.includes(name))) await measureOther(other);
}
