/**
 * What an administrator and an outsider do with the packaged collector, away from the sources: doctor, backup, the disk
 * lost and restored with the agent going on, and the audit trail checked on a computer with no network and no data.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOpenssl, newAuthority } from '../../fake/authority.ts';
import { becomeOwnerBy, jane, newVisitor } from '../../fake/owner.ts';
import { freePort } from '../../fake/ports.ts';
import { root } from './build.ts';
import {
  type Collector,
  executable,
  folder,
  notRun,
  type Running,
  run,
  start,
  startCollector,
  version,
} from './released.ts';

const place = mkdtempSync(join(tmpdir(), 'keyholder-packaged-'));
const at = (name: string) => join(place, name);
const program = executable('collector-linux-x64');
let collector: Collector;
let agent: Running;
let ports = { agentsPort: '', consolePort: '' };

const startHere = async () => {
  collector = await startCollector(at('data'), { ...ports, reportEverySeconds: 10 });
};
const startAgent = () => {
  agent = start(executable('agent-linux-x64'), ['run', '--data', at('agent')]);
};

beforeAll(async () => {
  ports = { agentsPort: String(await freePort()), consolePort: String(await freePort()) };
  await startHere();
  await becomeOwnerBy(/first owner: open (\S+)/.exec(collector.text())?.[1] ?? '');
  run(executable('agent-linux-x64'), ['enroll', collector.token(), '--data', at('agent')]);
  startAgent();
  await agent.until(/^agent: report 1 is kept by the collector$/m);
});
afterAll(async () => {
  await agent?.end('SIGKILL');
  await collector?.end('SIGKILL');
  rmSync(place, { recursive: true, force: true });
});

describe('the packaged collector', () => {
  const doctor = () => {
    const words = ['--data', at('data'), '--agents-host', '127.0.0.1', '--agents-port', ports.agentsPort];
    const { status, stdout } = spawnSync(program, ['doctor', ...words], { encoding: 'utf8' });
    return { status, stdout };
  };

  it('doctor misses a backup, and finds nothing wrong once there is one', () => {
    const before = doctor();
    expect(before.stdout).toMatch(/^WRONG +backup: None was ever made/m);
    expect(before.status).toBe(1);
    expect(collector.command('backup', at('one.khb'))).toContain('restore --check');
    expect(doctor()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Nothing is wrong\.$/m) });
  });

  it('a disk is lost: the backup is checked, restored, and the same agent goes on', async () => {
    expect(run(program, ['restore', '--check', at('one.khb')])).toContain('can be restored');
    await collector.end('SIGKILL');
    rmSync(at('data'), { recursive: true });
    const restored = collector.command('restore', at('one.khb'), '--by', jane.email);
    expect(restored).toMatch(/ledger of \d+ entries verifies/);
    const kept = /report (\d+) is kept by the collector(?![\s\S]*is kept)/.exec(agent.text())?.[1];
    const next = Number(kept) + 1;
    await startHere();
    await agent.until(new RegExp(`^agent: report ${next} is kept by the collector$`, 'm'));
    expect(await newVisitor(collector.url).get('/api/session')).toMatchObject({
      setupNeeded: false,
      version,
    });
    expect(collector.command('audit', 'verify')).toMatch(/^OK$/m);
    expect(collector.command('findings')).toContain('PATCH-');
  });
});

describe('an outsider with the packaged collector alone', () => {
  const outside = at('outside');
  const page = readFileSync(join(root, 'docs/verify.md'), 'utf8');
  const commands = [...page.matchAll(/^keyholder-collector verify .+$/gm)].map(([line]) => line);
  /** As the page says it; no network, no data, no settings. */
  const outsider = (line: string) => {
    const words = ['bash', '-c', line];
    const alone = process.getuid?.() === 0 ? ['unshare', '--net', ...words] : words;
    const env = { PATH: `${at('elsewhere')}:${process.env['PATH']}`, HOME: at('nobody') };
    const done = spawnSync(alone[0] ?? '', alone.slice(1), { cwd: outside, encoding: 'utf8', env });
    return { code: done.status, said: `${done.stdout}${done.stderr}` };
  };

  beforeAll(async () => {
    mkdirSync(outside);
    cpSync(folder('collector-linux-x64'), at('elsewhere'), { recursive: true });
    if (process.getuid?.() !== 0)
      notRun('verify without a network', 'it takes root to take the network away');
    if (hasOpenssl) {
      const authority = newAuthority(at('authority'));
      const serving = await authority.serve();
      const words = ['audit', 'timestamp', 'add', serving.url, '--ca', authority.rootFile];
      // The authority answers from this very process.
      const adding = start(program, [...words, '--data', at('data')]);
      await adding.until(/entries/);
      serving.close();
      cpSync(authority.rootFile, join(outside, 'tsa-root.pem'));
    }
    const [note = '', sheet = ''] = collector.command('audit', 'head').split(/(?=^log )/m);
    writeFileSync(join(outside, 'trust-sheet.txt'), sheet);
    writeFileSync(join(outside, 'kept-head.txt'), `${note.trimEnd()}\n`);
    collector.command('audit', 'export', join(outside, 'whole'));
    collector.command('audit', 'export', join(outside, 'range'), '--from', '1', '--to', '3');
  });

  it('the page has commands for it', () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it.each(commands)('%s', line => {
    if (line.includes('--stamp-ca') && !hasOpenssl) return notRun(line, 'openssl is not installed');
    const { code, said } = outsider(line);
    expect(said).not.toMatch(/BROKEN|CANNOT TELL/);
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringMatching(/^OK|Checked/m) });
  });

  it('tells what is broken from what cannot be told', () => {
    expect(outsider('keyholder-collector verify whole')).toMatchObject({
      code: 2,
      said: expect.stringContaining('CANNOT TELL'),
    });
    const record = join(outside, 'whole/records/000000.jsonl');
    const good = readFileSync(record);
    const bad = Buffer.from(good);
    bad[20] = (bad[20] ?? 0) ^ 1;
    writeFileSync(record, bad);
    expect(outsider('keyholder-collector verify whole --keys trust-sheet.txt')).toMatchObject({
      code: 1,
      said: expect.stringContaining('BROKEN'),
    });
    writeFileSync(record, good);
  });
});
