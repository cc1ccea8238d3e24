/** The honest road of a release, as people walk it: a vendor's keys and tool, the collector's commands, a real agent. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEntries } from '#collector/ledger/store.ts';
import { readRoot } from '#proto/release/root.ts';
import { parseToken } from '#proto/token.ts';
import { newAgentBuilds } from '../fake/agent-builds.ts';
import { startTestCollector, type TestCollector } from '../fake/collector.ts';
import { becomeOwner } from '../fake/owner.ts';
import { runProgram } from '../fake/process.ts';
import { keepRunning, platform } from '../fake/rollout.ts';

const tool = fileURLToPath(new URL('../../installers/release/main.ts', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'kh-vendor-'));
const at = (name: string) => join(place, name);
const release = (...words: string[]) =>
  promisify(execFile)(process.execPath, [tool, ...words], { cwd: place });
let collector: TestCollector;
const command = (...words: string[]) =>
  runProgram('collector', ['release', ...words, '--data', collector.folder, '--by', 'jane@example.com']);

beforeAll(async () => {
  collector = await startTestCollector({ reportEverySeconds: 10 });
  await becomeOwner(collector);
});
afterAll(async () => {
  await collector.stop();
  rmSync(place, { recursive: true, force: true });
});

const oldKey = ({ stdout }: { readonly stdout: string }) =>
  /^([0-9a-f]{12}) +a key in a file/m.exec(stdout)?.[1] ?? stdout;

describe.runIf(process.platform === 'linux')('a release from a vendor to a computer', () => {
  it('is signed, imported, approved ring by ring, taken, and stands in the audit trail', {
    timeout: 480_000,
  }, async () => {
    // The vendor: three keys for the root, of which two sign, one for releases, one for lists.
    for (const name of ['a', 'b', 'c', 'release', 'list']) await release('key', `${name}.key`);
    const roots = ['a', 'b', 'c'].flatMap(name => ['--root', `${name}.key`]);
    const more = ['--release', 'release.key', '--freshness', 'list.key', '--key', 'a.key', '--key', 'b.key'];
    await release('root', ...roots, '--threshold', '2', ...more, '--out', 'vendor-root-1.json');
    const builds = newAgentBuilds(readFileSync(at('vendor-root-1.json'), 'utf8'));
    const publish = async (version: string, number: string) => {
      const folder = at(`packages/keyholder-agent-${version}-${platform}`);
      mkdirSync(folder, { recursive: true });
      cpSync(await builds.build(version), join(folder, 'keyholder-agent'));
      const [made, list] = [`r${number}.json`, `list${number}.json`];
      const words = ['--version', version, '--number', number, '--key', 'release.key', '--out', made];
      await release('make', 'packages', ...words);
      await release('current', made, '--number', number, '--key', 'list.key', '--out', list);
      const parts = ['--root', 'vendor-root-1.json', '--release', made, '--freshness', list];
      // In one file to hand on, or as a folder.
      const out = number === '1' ? 'handed-out-1' : `handed-out-${number}.tar`;
      await release('pack', 'packages', ...parts, '--out', out);
      return at(out);
    };
    const handedOut = await publish('0.2.0', '1');

    // The firm: its key lies elsewhere than the collector, and its root goes into every token.
    expect((await command('firm-key', join(collector.folder, 'firm.key'))).stderr).toMatch(/must not lie in/);
    const made = await command('firm-key', at('firm.key'));
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const digest = /trust ([0-9a-f]{64})/.exec(made.stdout)?.[1] ?? '';
    const words = ['--data', collector.folder, '--address', collector.address, '--admit', '--quiet'];
    const token = (await runProgram('collector', ['invite', ...words])).stdout.trim();
    expect(Buffer.from(parseToken(token).firmRootSha256 ?? []).toString('hex')).toBe(digest);
    const agent = await builds.build('0.1.0');
    const data = at('agent');
    await promisify(execFile)(agent, ['enroll', token, '--data', data]);
    expect((await promisify(execFile)(agent, ['trust', '--data', data])).stdout).toContain(
      `pinned ${digest}`,
    );
    const service = keepRunning(agent, data, []);

    try {
      expect(await command('approve', '0.2.0', '--key', at('firm.key'))).toMatchObject({ code: 2 });
      expect((await command('import', handedOut)).stdout).toMatch(
        new RegExp(`Release 0.2.0 is here, for ${platform}`),
      );
      const device =
        (await collector.store.read.selectFrom('devices').select('id').executeTakeFirst())?.id ?? '';
      await command('ring', 'first', device);
      // Everybody waits until the first ring runs it.
      expect((await command('approve', '0.2.0', '--ring', 'all', '--key', at('firm.key'))).stderr).toMatch(
        /ring "first" runs 0\.2\.0 yet/,
      );
      // A key of somebody else opens nothing.
      expect((await command('approve', '0.2.0', '--ring', 'first', '--key', at('list.key'))).stderr).toMatch(
        /Too few of the keys/,
      );
      expect((await command('approve', '0.2.0', '--ring', 'first', '--key', at('firm.key'))).stdout).toMatch(
        /1 of the computers/,
      );
      await expect
        .poll(async () => (await command('list')).stdout, { timeout: 120_000, interval: 1000 })
        .toMatch(/0\.2\.0 +first +changed by itself/);
      expect(existsSync(join(data, 'versions', '0.2.0', 'keyholder-agent'))).toBe(true);
      expect(await command('approve', '0.2.0', '--ring', 'all', '--key', at('firm.key'))).toMatchObject({
        code: 0,
      });

      // The firm changes its key: the old one signs elsewhere, and the computer follows to what the new one approves.
      const publicHalf = / --new-key (\S+)/.exec((await command('key', at('firm-2.key'))).stdout)?.[1] ?? '';
      const nextRoot = ['--new-key', publicHalf, '--without', oldKey(await command('firm-root'))];
      const asked = await command('firm-root', 'next', ...nextRoot, '--out', at('firm-root-2.json'));
      expect(asked.stdout).toMatch(/has yet to be signed by: [0-9a-f]{12}, [0-9a-f]{12}/);
      expect((await command('firm-root', 'take', at('firm-root-2.json'))).stderr).toMatch(/not signed yet/);
      const bySomebody = await command('sign', at('firm-root-2.json'), '--key', at('list.key'));
      expect(bySomebody.code).toBe(0);
      expect((await command('firm-root', 'take', at('firm-root-2.json'))).stderr).toMatch(/not signed yet/);
      const both = ['--key', at('firm.key'), '--key', at('firm-2.key')];
      expect(await command('sign', at('firm-root-2.json'), ...both)).toMatchObject({ code: 0 });
      expect(await command('firm-root', 'take', at('firm-root-2.json'))).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringMatching(/number 2/),
      });
      await command('import', await publish('0.3.0', '2'));
      const approved = (key: string) => command('approve', '0.3.0', '--ring', 'first', '--key', at(key));
      expect((await approved('firm.key')).stderr).toMatch(/Too few of the keys/);
      expect(await approved('firm-2.key')).toMatchObject({ code: 0 });
      await expect
        .poll(async () => (await command('list')).stdout, { timeout: 120_000, interval: 1000 })
        .toMatch(/0\.3\.0 +first +changed by itself/);
      expect((await promisify(execFile)(agent, ['trust', '--data', data])).stdout).toContain('keys number 2');
      expect(await command('withdraw', '0.2.0')).toMatchObject({ code: 0 });
      const acts = await findEntries(collector.store.read, { most: 200 });
      const types = acts.map(row => row.type);
      for (const type of [
        'firm_key.set',
        'release.imported',
        'release.ring',
        'release.approved',
        'agent.update',
        'agent.changed',
        'release.withdrawn',
      ])
        expect(types).toContain(type);
    } finally {
      await service.stop();
      builds.remove();
    }
  });

  it('keys are rotated by the old and the new together, and by neither alone', async () => {
    for (const name of ['d', 'e']) await release('key', `${name}.key`);
    const roles = [
      '--root',
      'd.key',
      '--root',
      'e.key',
      '--threshold',
      '2',
      '--release',
      'release.key',
      '--freshness',
      'list.key',
    ];
    const after = [...roles, '--after', 'vendor-root-1.json', '--out', 'vendor-root-2.json'];
    await expect(release('root', ...after, '--key', 'd.key', '--key', 'e.key')).rejects.toThrow(
      /Too few of the keys/,
    );
    const all = ['a', 'b', 'd', 'e'].flatMap(name => ['--key', `${name}.key`]);
    expect((await release('root', ...after, ...all)).stdout).toMatch(/Root number 2/);
    expect(readRoot(readFileSync(at('vendor-root-2.json'), 'utf8'), 'vendorRoot').version).toBe(2);
  });
});
