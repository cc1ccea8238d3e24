/**
 * The .rpm of the agent, by rpm's own tools in a bare root: installed with a token, enrolled, first report seen,
 * upgraded with the enrollment kept, removed with nothing left; its scripts run with it. The root is a Debian one, as
 * no other is to be had here: what rpm depends on is looked up in the package, and the service's lines are started by
 * hand, since no systemd runs there.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../../installers/package/build.ts';
import { buildRpm } from '../../../installers/package/rpm.ts';
import { sha256 } from '../../../installers/package/runtime.ts';
import { root } from './build.ts';
import { laterAgent, versionAfter } from './later.ts';
import {
  builtOf,
  type Collector,
  hearsOfRemoval,
  installed,
  notRun,
  run,
  runsVersion,
  startCollector,
  version,
} from './released.ts';
import { type BareRoot, bareRoot, reasonNoRoots } from './roots.ts';
import { startAgent } from './services.ts';

const made = mkdtempSync(join(tmpdir(), 'keyholder-rpm-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function rpm(built: Built, as = version, out = made): string {
  mkdirSync(out, { recursive: true });
  return buildRpm({ built, version: as, epoch: 1_790_000_000, out, root, payload: 'w0.ufdio' });
}

const noTools = installed('rpmbuild') ? null : 'rpmbuild is not installed (apt-get install rpm)';
const reason = noTools ?? reasonNoRoots();
if (reason !== null) notRun('the .rpm of the agent', reason);

describe.skipIf(noTools !== null)('the .rpm', () => {
  it.each(['agent-linux-x64', 'agent-linux-arm64'])('%s comes out the same when it is built again', name => {
    const [one, two] = ['one', 'two'].map(place => sha256(rpm(builtOf(name), version, join(made, place))));
    expect(one).toBe(two);
  });

  it('is for its processor, names what it needs, and lays the program where services may start it', () => {
    const file = rpm(builtOf('agent-linux-arm64'));
    expect(run('rpm', ['-qp', '--qf', '%{ARCH}', file])).toBe('aarch64');
    const needs = run('rpm', ['-qp', '--requires', file]);
    for (const one of ['glibc >= 2.28', 'libatomic', 'libstdc++', 'systemd']) expect(needs).toContain(one);
    expect(run('rpm', ['-qpl', file])).toContain('/usr/libexec/keyholder-agent/keyholder-agent\n');
  });
});

describe.skipIf(reason !== null)('the .rpm in a bare root', () => {
  let bare: BareRoot;
  let collector: Collector;
  const next = versionAfter(1);
  const tool = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    run('rpm', ['--root', bare.folder, '--nodeps', ...words], env);
  const device = () => readFileSync(join(bare.folder, 'var/lib/keyholder-agent/enrollment.json'), 'utf8');

  beforeAll(async () => {
    bare = bareRoot('amd64');
    collector = await startCollector(join(made, 'collector'));
  }, 900_000);

  afterAll(async () => {
    await bare?.remove();
    await collector?.end('SIGKILL');
  });

  it('installs with a token, enrolls when its service starts, and reports', async () => {
    tool(['-i', rpm(builtOf('agent-linux-x64'))], { KEYHOLDER_TOKEN: collector.token() });
    tool(['-V', 'keyholder-agent']);
    expect(bare.inside('stat -c "%U %a" /etc/keyholder-agent/token')).toBe('root 600\n');
    expect(bare.line('agent', 'ExecStart')).toMatch(/^\/usr\/libexec\/keyholder-agent\/keyholder-agent run /);
    const agent = startAgent(bare);
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    await agent.end('SIGKILL');
    expect(existsSync(join(bare.folder, 'etc/keyholder-agent/token'))).toBe(false);
    await runsVersion(collector, version);
  });

  it('an upgrade keeps the enrollment and reports, an older version is refused', async () => {
    const earlier = device();
    tool(['-U', rpm(laterAgent('agent-linux-x64'), next)]);
    expect(device()).toBe(earlier);
    expect(() => tool(['-U', rpm(builtOf('agent-linux-x64'))])).toThrow(/newer than/);
    const agent = startAgent(bare);
    await agent.until(/^agent: report \d+ is kept by the collector$/m);
    await runsVersion(collector, next);
    await agent.end('SIGKILL');
  });

  it('removal tells the firm and leaves nothing', async () => {
    tool(['-e', 'keyholder-agent']);
    await hearsOfRemoval(collector);
    expect(bare.left()).toEqual([]);
    notRun('the .rpm on a Red Hat, Fedora or SUSE', 'no such system is to be had here');
  });
});
