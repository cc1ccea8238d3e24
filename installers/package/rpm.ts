/**
 * The .rpm of the agent, for Red Hat, Fedora, SUSE and their kin: the files of the .deb, below /usr/libexec, where
 * SELinux expects programs that services start. The same input gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InstallerInput } from './installers.ts';
import { below, stageLinux } from './stage-linux.ts';

export interface RpmInput extends InstallerInput {
  /** As rpmbuild names it: zstd is what every rpm of 2018 or later unpacks. */
  readonly payload?: 'w19.zstdio' | 'w0.ufdio';
}

/** @returns the path of the package */
export function buildRpm(input: RpmInput): string {
  const { built, version, epoch, out, root } = input;
  const architecture = built.target.platform === 'linux-arm64' ? 'aarch64' : 'x86_64';
  const work = join(out, '.rpm-agent');
  rmSync(work, { recursive: true, force: true });
  const stage = join(work, 'stage');
  mkdirSync(stage, { recursive: true });
  stageLinux(stage, input, '/usr/libexec/keyholder-agent');
  // "1.0.0-rc.1" has a sign that rpm keeps for itself, and comes before 1.0.0: rpm writes that with a tilde.
  const [numbers, release] = [version.replaceAll('-', '~'), '1'];
  const spec = join(work, 'agent.spec');
  const template = readFileSync(join(root, 'installers/package/linux/agent/agent.spec'), 'utf8');
  const values = {
    PAYLOAD: input.payload ?? 'w19.zstdio',
    VERSION: numbers,
    RELEASE: release,
    STAGE: stage,
    FILES: filesOf(stage).join('\n'),
  };
  writeFileSync(
    spec,
    template.replace(/@([A-Z]+)@/g, (_, name: string) => values[name as keyof typeof values]),
  );
  const words = ['-bb', '--quiet', '--target', `${architecture}-linux`, '--define', `_topdir ${work}`, spec];
  execFileSync('rpmbuild', words, {
    stdio: 'pipe',
    // The build's own folder is named in no file of the package.
    env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), HOME: work, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  const name = `keyholder-agent-${numbers}-${release}.${architecture}.rpm`;
  renameSync(join(work, 'RPMS', architecture, name), join(out, name));
  rmSync(work, { recursive: true, force: true });
  return join(out, name);
}

/** The %files section: every file, and the folders that are this package's alone. */
function filesOf(stage: string): readonly string[] {
  const own = /keyholder-agent(\/|$)/;
  return below(stage)
    .map(path => ({ path: `/${relative(stage, path)}`, folder: lstatSync(path).isDirectory() }))
    .filter(({ path, folder }) => !folder || own.test(path))
    .map(({ path, folder }) => (folder ? `%dir ${path}` : path))
    .sort();
}
