/** Bare Debian roots that packages are installed into, kept from one run to the next: making one takes minutes. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
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

/** What packages need that a bare root does not have. */
const include = ['libatomic1'];

export interface BareRoot {
  readonly folder: string;
  /** Runs a command inside, to its end. */
  inside(command: string, env?: NodeJS.ProcessEnv): string;
  /** Starts one inside. A process name space of its own ends all that it started with it. */
  start(command: string, choice?: { readonly ownProcesses?: boolean }): Running;
  /** What a unit of systemd says under a key: "ExecStart". */
  line(program: 'agent' | 'collector', key: string): string;
  /** Paths that are there now and were not before. */
  left(): readonly string[];
  /** Ends what was started and runs still, and removes the root. */
  remove(): Promise<void>;
}

/** A copy of the kept root of a processor, for one file of tests to do with as it likes. */
export function bareRoot(architecture: RootKind['architecture']): BareRoot {
  const kept = debianRoot({ name: `bookworm-${architecture}`, suite: 'bookworm', architecture, include });
  const folder = mkdtempSync(join(tmpdir(), `keyholder-${architecture}-`));
  run('cp', ['-a', `${kept}/.`, folder]);
  const ends: (() => Promise<void>)[] = [];
  const before = new Set(pathsIn(folder));
  return {
    folder,
    inside: (command, env) => inRoot(folder, command, env),
    start(command, { ownProcesses = true } = {}) {
      const running = ownProcesses
        ? startInRoot(folder, command)
        : start('unshare', words(folder, command), plain);
      ends.push(() => running.end(ownProcesses ? 'SIGKILL' : 'SIGTERM'));
      return running;
    },
    line(program, key) {
      const unit = join(folder, `usr/lib/systemd/system/keyholder-${program}.service`);
      return new RegExp(`^${key}=(.+)$`, 'm').exec(readFileSync(unit, 'utf8'))?.[1] ?? '';
    },
    left: () => pathsIn(folder).filter(path => !before.has(path)),
    async remove() {
      for (const end of ends) await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every path but what dpkg and rpm keep of their own doings, and the spare copies of the account files. */
function pathsIn(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter(
      path =>
        !/^(proc|dev|sys|run|tmp)(\/|$)|^var\/(log|lib\/dpkg|lib\/rpm|cache|run)(\/|$)|^root\/\.rpmdb/.test(
          path,
        ) && !/^etc\/(passwd|group|shadow|gshadow|subuid|subgid)-$|^etc\/\.pwd\.lock$/.test(path),
    )
    .sort();
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

/** Among the others of this machine: what it starts may go on after it, and knows processes by the same numbers. */
export function startBesideInRoot(folder: string, command: string, env: NodeJS.ProcessEnv = {}): Running {
  return start('unshare', words(folder, command), { ...plain, ...env });
}
