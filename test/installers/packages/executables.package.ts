/** The executables themselves: what is inside, which doors are shut, and one whole story of a collector and an agent. */
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences, digestsOf } from '../../../installers/package/manifest.ts';
import { allTargets, folderOf } from '../../../installers/package/targets.ts';
import { out, packageWith, root } from './build.ts';
import {
  type Collector,
  executable,
  folder,
  notRun,
  type Running,
  run,
  start,
  startCollector,
  targetOf,
  version,
} from './released.ts';

const plainNode = `${root}node_modules/.bin/node`;
let place = '';
let agentRuns: Running | null = null;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'keyholder-package-test-'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The first bytes of a file, in hex: how an operating system knows its own executables. */
function head(file: string): string {
  const bytes = Buffer.alloc(8);
  const at = openSync(file, 'r');
  readSync(at, bytes, 0, 8, 0);
  closeSync(at);
  return bytes.toString('hex');
}

/** Whether a process listens for a signal (proc_pid_status(5), SigCgt). */
function catches(pid: number | undefined, signal: number): boolean {
  const mask = /^SigCgt:\s*([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  return (BigInt(`0x${mask}`) & (1n << BigInt(signal - 1))) !== 0n;
}

const sigusr1 = 10;

describe('each executable', () => {
  it.each(allTargets.map(one => one.name))('%s is one of its platform, with its parts and licences', name => {
    const kinds = { linux: /^7f454c46/, win: /^4d5a/, darwin: /^cffaedfe/ };
    const kind = (['linux', 'win', 'darwin'] as const).find(one => name.includes(`-${one}-`)) ?? 'linux';
    expect(head(executable(name))).toMatch(kinds[kind]);
    const parts = JSON.parse(readFileSync(join(folder(name), 'parts.cdx.json'), 'utf8')) as {
      components: readonly { name: string; hashes: readonly unknown[] }[];
    };
    const names = parts.components.map(one => one.name);
    expect(names).toContain('ws');
    expect(names.includes('fastify')).toBe(name.startsWith('collector'));
    expect(parts.components.filter(one => one.hashes.length === 0)).toEqual([]);
    const licences = readFileSync(join(folder(name), 'LICENSES.txt'), 'utf8');
    for (const word of ['Apache License', 'Node.js is licensed for use as follows', 'protobufjs'])
      expect(licences).toContain(word);
  });

  it('has nothing of the folder that it was built in', () => {
    for (const name of ['agent-linux-x64', 'collector-linux-x64'])
      expect(readFileSync(executable(name)).includes(root)).toBe(false);
  });

  it('agent-win-x64 brings the scripts that Windows is asked with', () => {
    expect(readFileSync(join(folder('agent-win-x64'), 'scripts', 'system.ps1'), 'utf8')).toContain(
      'ConvertTo-Json',
    );
  });

  it('comes out the same when it is built again elsewhere', { timeout: 900_000 }, () => {
    const again = join(place, 'again');
    const names = ['agent-linux-x64', 'collector-linux-arm64', 'agent-win-x64', 'agent-darwin-arm64'];
    packageWith(...names, '--no-installers', '--out', again);
    const digests = (where: string) =>
      digestsOf(
        where,
        names.map(name => folderOf(targetOf(name), version)),
      );
    expect(differences(digests(out), digests(again))).toEqual([]);
    rmSync(again, { recursive: true });
  });

  it('says aloud what no machine but a Mac can show', () => {
    notRun('agent-darwin-arm64 and agent-darwin-x64', 'only a Mac runs them');
  });
});

describe('the doors that Node leaves open', () => {
  it.each(['agent-linux-x64', 'collector-linux-x64'])('NODE_OPTIONS loads nothing into %s', name => {
    const injected = join(place, 'injected.cjs');
    writeFileSync(injected, 'process.stdout.write("INJECTED ");');
    const env = { NODE_OPTIONS: `--require ${injected}` };
    expect(run(plainNode, ['-p', '1'], env)).toContain('INJECTED');
    expect(run(executable(name), ['version'], env)).toMatch(/^keyholder-/);
    expect(run(executable(name), ['--require', injected, 'version'].slice(2), env)).not.toContain('INJECTED');
  });

  it('the second packer works, and is second since it leaves that door open', () => {
    packageWith('agent-linux-x64', '--packer', 'pkg');
    const program = join(`${folder('agent-linux-x64')}-pkg`, 'keyholder-agent');
    const said = `keyholder-agent ${version} (linux x64, Node ${process.versions.node})\n`;
    expect(run(program, ['version'])).toBe(said);
    const injected = join(place, 'injected.cjs');
    expect(run(program, ['version'], { NODE_OPTIONS: `--require ${injected}` })).toBe(`INJECTED ${said}`);
  });

  it('a word of Node among its own is a word that it does not know', () => {
    expect(() => run(executable('agent-linux-x64'), ['--eval=process.exit(0)'])).toThrow(
      /no command "--eval/,
    );
  });
});

describe('a collector and an agent, both from their packages', () => {
  let collector: Collector;
  beforeAll(async () => {
    collector = await startCollector(join(place, 'collector'));
  });
  afterAll(async () => {
    await agentRuns?.end('SIGKILL');
    await collector?.end('SIGKILL');
  });

  it('the collector shows the page and says who is there', async () => {
    const page = await (await fetch(`${collector.url}/`)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await (await fetch(`${collector.url}${script}`)).text()).length).toBeGreaterThan(50_000);
    expect(await (await fetch(`${collector.url}/api/session`)).json()).toMatchObject({
      setupNeeded: true,
      version,
    });
  });

  it('judges by the rules that lie beside it, and by those alone', () => {
    expect(run(executable('collector-linux-x64'), ['rules', 'test'])).toMatch(/\d+/);
    expect(run(executable('collector-linux-x64'), ['rules', 'explain', 'ENC-01'])).toContain('ENC-01');
  });

  it('takes the first report of a packaged agent; neither opens a debugger', async () => {
    const agent = executable('agent-linux-x64');
    const data = join(place, 'agent');
    run(agent, ['enroll', collector.token(), '--data', data]);
    const running = start(agent, ['run', '--data', data]);
    agentRuns = running;
    await running.until(/^agent: report 1 is kept by the collector$/m);
    const findings = run(executable('collector-linux-x64'), ['findings', '--data', collector.data, '--json']);
    expect((JSON.parse(findings) as { findings: readonly unknown[] }).findings.length).toBeGreaterThan(10);

    const called = (one: Running) => readFileSync(`/proc/${one.child.pid}/comm`, 'utf8').trim();
    expect([running, collector].map(called)).toEqual(['keyholder-agent', 'keyholder-colle']);

    const plain = start(plainNode, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
    await plain.until(/up/);
    expect(catches(plain.child.pid, sigusr1), 'a plain Node waits for the signal').toBe(true);
    await plain.end('SIGKILL');
    for (const one of [running, collector]) {
      expect(catches(one.child.pid, sigusr1)).toBe(false);
      one.child.kill('SIGUSR1');
    }
    // Both live on and answer; neither says that it listens.
    expect((await fetch(`${collector.url}/api/session`)).status).toBe(200);
    await running.end('SIGKILL');
    for (const one of [running, collector]) expect(one.text()).not.toContain('Debugger');
    expect(collector.child.exitCode).toBeNull();
  });

  it('an agent whose input ends stops in good order, as the service of Windows has it', () => {
    const data = join(place, 'agent');
    run(executable('agent-linux-x64'), ['run', '--data', data, '--until-input-ends']);
    const status = JSON.parse(readFileSync(join(data, 'status.json'), 'utf8')) as unknown;
    expect(status).toMatchObject({ state: 'stopped' });
  });
});
