/** Bare Debian roots that packages are installed into, kept from one run to the next: making one takes minutes. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';
import { installed, type Running, run, start } from './released.ts';

export interface RootKind {
  readonly name: string;
  readonly suite: string;
  /** As Debian names processors. */
  readonly architecture: 'amd64' | 'arm64';
  readonly include: readonly string[];
}

/** Why roots cannot be made here; null when they can. */
export function reasonNoRoots(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux and root';
  for (const tool of ['debootstrap', 'unshare']) if (!installed(tool)) return `${tool} is not installed`;
  return null;
}

/** @returns the folder of a root of this kind, made now unless an earlier run made it */
export function debianRoot(kind: RootKind): string {
  const folder = join(root, 'dist', 'cache', 'roots', kind.name);
  const mark = `${folder}.made-of`;
  const made = `${kind.suite} ${kind.include.join(' ')}\n`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === made) return folder;
  for (const old of [folder, mark]) rmSync(old, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const include = kind.include.length === 0 ? [] : [`--include=${kind.include.join(',')}`];
  run('debootstrap', ['--variant=minbase', `--arch=${kind.architecture}`, ...include, kind.suite, folder]);
  writeFileSync(join(folder, 'etc', 'hosts'), '127.0.0.1 localhost\n');
  writeFileSync(mark, made);
  return folder;
}

const plain = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' };

/** Words for unshare: a command inside a root, whose mounts end with it. */
function words(folder: string, command: string): readonly string[] {
  const mounts = [
    `mount -t proc proc ${folder}/proc`,
    `mount --rbind /dev ${folder}/dev`,
    `mount --rbind /sys ${folder}/sys`,
    `mount -t tmpfs tmpfs ${folder}/run`,
  ].join(' && ');
  return ['--mount', 'sh', '-c', `${mounts} && exec chroot ${folder} "$@"`, 'sh', 'sh', '-c', command];
}

export function inRoot(folder: string, command: string, env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('unshare', words(folder, command), {
    encoding: 'utf8',
    env: { ...plain, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** With a process name space of its own: ending it ends all that it started. */
export function startInRoot(folder: string, command: string, env: NodeJS.ProcessEnv = {}): Running {
  return start('unshare', ['--pid', '--fork', '--kill-child', ...words(folder, command)], {
    ...plain,
    ...env,
  });
}
