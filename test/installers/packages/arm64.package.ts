/**
 * What is for arm64, run by an emulator of that processor in a Debian root made for it: the collector from its .deb, and
 * against it the agent from its .deb and then from its .rpm: enrolled, first report seen, upgraded, its doors shut,
 * removed with nothing left. The kernel is told to start such programs for as long as this takes.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../../installers/package/build.ts';
import { buildDeb } from '../../../installers/package/deb.ts';
import { buildRpm } from '../../../installers/package/rpm.ts';
import { freePort } from '../../fake/ports.ts';
import { root } from './build.ts';
import { laterAgent, versionAfter } from './later.ts';
import {
  builtOf,
  hearsOfRemoval,
  installed,
  notRun,
  type Running,
  run,
  runsVersion,
  version,
} from './released.ts';
import { type BareRoot, bareRoot, reasonNoRoots } from './roots.ts';
import { commandIn, setUp, startAgent, startCollectorIn } from './services.ts';

const name = 'agent-linux-arm64';
const kernel = '/proc/sys/fs/binfmt_misc';
const description = '/usr/lib/binfmt.d/qemu-aarch64.conf';
/** An emulated processor is a tenth as fast. */
const long = { timeout: 900_000 };

function reasonNotHere(): string | null {
  if (!installed('qemu-aarch64-static') || !existsSync(description))
    return 'qemu-aarch64-static is not installed (apt-get install qemu-user-static)';
  return reasonNoRoots();
}

/** @returns how to take it back; null where the kernel does not do this */
function teachKernel(): (() => void) | null {
  try {
    const mounted = existsSync(`${kernel}/register`);
    if (!mounted) run('mount', ['-t', 'binfmt_misc', 'none', kernel]);
    const known = existsSync(`${kernel}/qemu-aarch64`);
    if (!known) writeFileSync(`${kernel}/register`, readFileSync(description, 'utf8').trim());
    return () => {
      if (!known) writeFileSync(`${kernel}/qemu-aarch64`, '-1');
      if (!mounted) run('umount', [kernel]);
    };
  } catch {
    return null;
  }
}

const reason = reasonNotHere();
const unteach = reason === null ? teachKernel() : null;
const missing = reason ?? (unteach === null ? 'this kernel starts no programs of other processors' : null);
const noRpm = installed('rpmbuild') ? null : 'rpmbuild is not installed (apt-get install rpm)';
if (missing !== null) notRun('everything for arm64', missing);
else if (noRpm !== null) notRun('the .rpm for aarch64', noRpm);

describe.skipIf(missing !== null)('on arm64', () => {
  const made = mkdtempSync(join(tmpdir(), 'keyholder-arm64-'));
  const epoch = 1_790_000_000;
  const next = versionAfter(1);
  let bare: BareRoot;
  let collector: Running;
  let agent: Running;
  const command = (...words: string[]) => commandIn(bare)(...words);
  const device = () => readFileSync(join(bare.folder, 'var/lib/keyholder-agent/enrollment.json'), 'utf8');
  const deb = (built: Built, as = version) => {
    const file = buildDeb({
      built,
      version: as,
      epoch,
      out: join(bare.folder, 'tmp'),
      root,
      compression: 'none',
    });
    return `/tmp/${basename(file)}`;
  };
  const rpm = (built: Built, as = version) =>
    buildRpm({ built, version: as, epoch, out: made, root, payload: 'w0.ufdio' });
  const token = () => command('invite', '--admit', '--quiet').trim();
  const firstReport = async () => {
    agent = startAgent(bare, 'all');
    await agent.until(/^agent: report 1 is kept by the collector$/m);
  };
  const reportsAs = async (expected: string, computers: number) => {
    agent = startAgent(bare, 'all');
    await agent.until(/^agent: report \d+ is kept by the collector$/m);
    await runsVersion({ command }, expected, { computers });
    await agent.end('SIGKILL');
  };

  beforeAll(() => {
    bare = bareRoot('arm64');
  }, 1_800_000);

  afterAll(async () => {
    await bare?.remove();
    rmSync(made, { recursive: true, force: true });
    unteach?.();
  });

  it(
    'the collector installs from its .deb, starts, and says where the first owner signs in',
    long,
    async () => {
      bare.inside(`dpkg -i ${deb(builtOf('collector-linux-arm64'))}`);
      setUp(bare, {
        KEYHOLDER_AGENTS_HOST: '127.0.0.1',
        KEYHOLDER_AGENTS_PORT: String(await freePort()),
        KEYHOLDER_CONSOLE_PORT: String(await freePort()),
      });
      collector = startCollectorIn(bare);
      const said = await collector.until(/^collector: ready$/m);
      const link = /first owner: open (\S+)/.exec(said)?.[1] ?? '';
      expect((await fetch(link)).status).toBe(200);
      expect(command('version')).toBe(
        `keyholder-collector ${version} (linux arm64, Node ${process.versions.node})\n`,
      );
    },
  );

  it('the agent installs from its .deb, and loads nothing that NODE_OPTIONS names', long, () => {
    bare.inside(`dpkg -i ${deb(builtOf(name))}`, { KEYHOLDER_TOKEN: token() });
    const said = `keyholder-agent ${version} (linux arm64, Node ${process.versions.node})\n`;
    expect(bare.inside('keyholder-agent version')).toBe(said);
    writeFileSync(join(bare.folder, 'tmp', 'injected.cjs'), 'process.stdout.write("INJECTED ");');
    const env = { NODE_OPTIONS: '--require /tmp/injected.cjs' };
    expect(bare.inside('keyholder-agent version', env)).toBe(said);
  });

  it('enrolls when its service starts, and reports', long, async () => {
    await firstReport();
    await agent.end('SIGKILL');
    expect(command('findings')).toContain('PATCH-');
  });

  it('an upgrade keeps the enrollment, and reports', long, async () => {
    const earlier = device();
    bare.inside(`dpkg -i ${deb(laterAgent(name), next)}`);
    expect(device()).toBe(earlier);
    await reportsAs(next, 1);
  });

  it('is purged with nothing left, and the firm is told', long, async () => {
    bare.inside('dpkg -P keyholder-agent');
    await hearsOfRemoval({ command });
    expect(bare.left().filter(path => !path.includes('keyholder-collector'))).toEqual([]);
  });

  describe.skipIf(noRpm !== null)('the .rpm for aarch64', () => {
    const tool = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      run('rpm', ['--root', bare.folder, '--nodeps', ...words], env);
    // This computer's rpm is one of another processor.
    const foreign = '--ignorearch';

    it('installs with a token, enrolls when its service starts, and reports', long, async () => {
      tool(['-i', foreign, rpm(builtOf(name))], { KEYHOLDER_TOKEN: token() });
      tool(['-V', 'keyholder-agent']);
      await firstReport();
      await agent.end('SIGKILL');
    });

    it('an upgrade keeps the enrollment, and reports', long, async () => {
      const earlier = device();
      tool(['-U', foreign, rpm(laterAgent(name), next)]);
      expect(device()).toBe(earlier);
      await reportsAs(next, 2);
    });

    it('is removed with nothing left, and the firm is told', long, async () => {
      tool(['-e', 'keyholder-agent']);
      await hearsOfRemoval({ command }, 2);
      expect(bare.left().filter(path => !path.includes('keyholder-collector'))).toEqual([]);
    });
  });

  it('the collector is purged with nothing left', long, async () => {
    await collector.end();
    bare.inside('dpkg -P keyholder-collector');
    expect(bare.left()).toEqual([]);
    notRun('anything on a real arm64 computer', 'none is here: an emulated processor stands in for it');
  });
});
