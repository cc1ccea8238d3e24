/**
 * The .rpm of the agent, by rpm's own tools in a bare root: installed with a token, enrolled, first report seen,
 * upgraded with the enrollment kept, removed with nothing left; its scripts run with it. The root is a Debian one, as
 * no other is to be had here: what rpm depends on is looked up in the package, and the service's lines are started by
 * hand, since no systemd runs there.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRpm } from '../../../installers/package/rpm.ts';
import { sha256 } from '../../../installers/package/runtime.ts';
import { root } from './build.ts';
import {
  type Collector,
  executable,
  folder,
  hearsOfRemoval,
  installed,
  notRun,
  run,
  startCollector,
  targetOf,
  version,
} from './released.ts';
import { debianRoot, inRoot, reasonNoRoots, startInRoot } from './roots.ts';

const made = mkdtempSync(join(tmpdir(), 'keyholder-rpm-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function rpm(name: string, as = version, out = made): string {
  mkdirSync(out, { recursive: true });
  const built = {
    target: targetOf(name),
    folder: folder(name),
    executable: executable(name),
    stripped: null,
  };
  return buildRpm({ built, version: as, epoch: 1_790_000_000, out, root, payload: 'w0.ufdio' });
}

const noTools = installed('rpmbuild') ? null : 'rpmbuild is not installed (apt-get install rpm)';
const reason = noTools ?? reasonNoRoots();
if (reason !== null) notRun('the .rpm of the agent', reason);

describe.skipIf(noTools !== null)('the .rpm', () => {
  it.each(['agent-linux-x64', 'agent-linux-arm64'])('%s comes out the same when it is built again', name => {
    const [one, two] = ['one', 'two'].map(place => sha256(rpm(name, version, join(made, place))));
    expect(one).toBe(two);
  });

  it('is for its processor, names what it needs, and lays the program where services may start it', () => {
    const file = rpm('agent-linux-arm64');
    expect(run('rpm', ['-qp', '--qf', '%{ARCH}', file])).toBe('aarch64');
    const needs = run('rpm', ['-qp', '--requires', file]);
    for (const one of ['glibc >= 2.28', 'libatomic', 'libstdc++', 'systemd']) expect(needs).toContain(one);
    expect(run('rpm', ['-qpl', file])).toContain('/usr/libexec/keyholder-agent/keyholder-agent\n');
  });
});

describe.skipIf(reason !== null)('the .rpm in a bare root', () => {
  let bare = '';
  let collector: Collector;
  let before: readonly string[] = [];
  const tool = (...words: string[]) => run('rpm', ['--root', bare, '--nodeps', ...words]);
  const everything = () =>
    (readdirSync(bare, { recursive: true }) as string[])
      .filter(
        path => !/^(proc|dev|sys|run|tmp)(\/|$)|^var\/(log|lib\/rpm|cache|run)|^root\/.rpmdb/.test(path),
      )
      .sort();
  const unit = () => readFileSync(join(bare, 'usr/lib/systemd/system/keyholder-agent.service'), 'utf8');
  const line = (key: string) => new RegExp(`^${key}=(.+)$`, 'm').exec(unit())?.[1] ?? '';
  const startAgent = () => startInRoot(bare, `${line('ExecStartPre')} && exec ${line('ExecStart')}`);
  const device = () => readFileSync(join(bare, 'var/lib/keyholder-agent/enrollment.json'), 'utf8');

  beforeAll(async () => {
    const include = ['libatomic1'];
    bare = debianRoot({ name: 'bookworm-amd64', suite: 'bookworm', architecture: 'amd64', include });
    before = everything();
    collector = await startCollector(join(made, 'collector'));
  }, 600_000);

  afterAll(async () => {
    await collector?.end('SIGKILL');
    if (bare !== '') rmSync(join(bare, 'var/lib/rpm'), { recursive: true, force: true });
  });

  it('installs with a token, enrolls when its service starts, and reports', async () => {
    run('rpm', ['--root', bare, '--nodeps', '-i', rpm('agent-linux-x64')], {
      KEYHOLDER_TOKEN: collector.token(),
    });
    tool('-V', 'keyholder-agent');
    expect(inRoot(bare, 'stat -c "%U %a" /etc/keyholder-agent/token')).toBe('root 600\n');
    expect(line('ExecStart')).toMatch(/^\/usr\/libexec\/keyholder-agent\/keyholder-agent run /);
    const agent = startAgent();
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    await agent.end('SIGKILL');
    expect(existsSync(join(bare, 'etc/keyholder-agent/token'))).toBe(false);
  });

  it('an upgrade keeps the enrollment, an older version is refused', async () => {
    const earlier = device();
    tool('-U', rpm('agent-linux-x64', '9.0.0'));
    expect(device()).toBe(earlier);
    expect(() => tool('-U', rpm('agent-linux-x64'))).toThrow(/newer than/);
    const agent = startAgent();
    await agent.until(/^agent: connected to .*\(admitted\)$/m);
    await agent.end('SIGKILL');
  });

  it('removal tells the firm and leaves nothing', async () => {
    tool('-e', 'keyholder-agent');
    await hearsOfRemoval(collector);
    expect(everything().filter(path => !before.includes(path))).toEqual([]);
    notRun('the .rpm on a Red Hat, Fedora or SUSE', 'no such system is to be had here');
  });
});
