/**
 * The agent for arm64, run by an emulator of that processor in a Debian root made for it: installed from its .deb,
 * enrolled against a collector that runs here, first report seen, its doors shut, purged with nothing left. The kernel
 * is told to start such programs for as long as this takes.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDeb } from '../../../installers/package/deb.ts';
import { out, root } from './build.ts';
import {
  type Collector,
  executable,
  folder,
  installed,
  notRun,
  run,
  startCollector,
  targetOf,
  version,
} from './released.ts';
import { debianRoot, inRoot, reasonNoRoots, startInRoot } from './roots.ts';

const name = 'agent-linux-arm64';
const kernel = '/proc/sys/fs/binfmt_misc';
const description = '/usr/lib/binfmt.d/qemu-aarch64.conf';

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
if (missing !== null) notRun(name, missing);

describe.skipIf(missing !== null)('the agent on arm64', () => {
  let arm = '';
  let collector: Collector;
  let before: readonly string[] = [];
  const everything = () =>
    (readdirSync(arm, { recursive: true }) as string[])
      .filter(path => !/^(proc|dev|sys|run|tmp)(\/|$)|^var\/(log|lib\/dpkg|cache|run)/.test(path))
      .sort();

  beforeAll(async () => {
    const include = ['libatomic1'];
    arm = debianRoot({ name: 'bookworm-arm64', suite: 'bookworm', architecture: 'arm64', include });
    before = everything();
    collector = await startCollector(join(out, '.arm64-collector'));
  }, 900_000);

  afterAll(async () => {
    await collector?.end('SIGKILL');
    rmSync(join(out, '.arm64-collector'), { recursive: true, force: true });
    unteach?.();
  });

  it('installs from its .deb and says its version', () => {
    const built = {
      target: targetOf(name),
      folder: folder(name),
      executable: executable(name),
      stripped: null,
    };
    const input = { built, version, epoch: 1_790_000_000, out: join(arm, 'tmp'), root };
    const deb = buildDeb({ ...input, compression: 'none' });
    inRoot(arm, `dpkg -i /tmp/${basename(deb)} && rm /tmp/${basename(deb)}`, {
      KEYHOLDER_TOKEN: collector.token(),
    });
    expect(inRoot(arm, 'keyholder-agent version')).toBe(
      `keyholder-agent ${version} (linux arm64, Node ${process.versions.node})\n`,
    );
  });

  it('loads nothing that NODE_OPTIONS names', () => {
    writeFileSync(join(arm, 'tmp', 'injected.cjs'), 'process.stdout.write("INJECTED ");');
    const said = inRoot(arm, 'keyholder-agent version', { NODE_OPTIONS: '--require /tmp/injected.cjs' });
    expect(said).toMatch(/^keyholder-agent /);
  });

  it('enrolls when its service starts, and reports', async () => {
    const unit = readFileSync(join(arm, 'usr/lib/systemd/system/keyholder-agent.service'), 'utf8');
    const line = (key: string) => new RegExp(`^${key}=(.+)$`, 'm').exec(unit)?.[1] ?? '';
    const agent = startInRoot(arm, `${line('ExecStartPre')} && exec ${line('ExecStart')}`);
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    await agent.end('SIGKILL');
    const findings = run(executable('collector-linux-x64'), ['findings', '--data', collector.data]);
    expect(findings).toContain('PATCH-');
  });

  it('is purged with nothing left', () => {
    inRoot(arm, 'dpkg -P keyholder-agent');
    expect(everything().filter(path => !before.includes(path))).toEqual([]);
    notRun('collector-linux-arm64', 'only its bytes are looked at here');
  });
});
