/**
 * The programs that packages are built with, all of them Debian's. What is missing is said in plain words, with the
 * line that brings it; `--fetch-tools` types that line.
 */
import { execFileSync, spawnSync } from 'node:child_process';

/** A program, and the Debian package that it comes in. */
export interface Tool {
  readonly program: string;
  readonly from: string;
}

export const tools = {
  'dpkg-deb': { program: 'dpkg-deb', from: 'dpkg' },
  rpmbuild: { program: 'rpmbuild', from: 'rpm' },
  wixl: { program: 'wixl', from: 'wixl' },
  msibuild: { program: 'msibuild', from: 'msitools' },
  mingw: { program: 'x86_64-w64-mingw32-gcc', from: 'gcc-mingw-w64-x86-64-posix' },
  faketime: { program: 'faketime', from: 'faketime' },
  strip: { program: 'llvm-strip', from: 'llvm' },
  osslsigncode: { program: 'osslsigncode', from: 'osslsigncode' },
  // What `npm run package:test` installs packages with.
  debootstrap: { program: 'debootstrap', from: 'debootstrap' },
  unshare: { program: 'unshare', from: 'util-linux' },
  bsdtar: { program: 'bsdtar', from: 'libarchive-tools' },
  emulator: { program: 'qemu-aarch64-static', from: 'qemu-user-static' },
  machine: { program: 'qemu-system-x86_64', from: 'qemu-system-x86' },
  'qemu-img': { program: 'qemu-img', from: 'qemu-utils' },
  mke2fs: { program: 'mke2fs', from: 'e2fsprogs' },
  ssh: { program: 'ssh', from: 'openssh-client' },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof tools;

/** All of them, for whoever asks to have them brought. */
export const allTools: readonly ToolName[] = Object.keys(tools) as readonly ToolName[];

export function isHere(program: string): boolean {
  return spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' }).status === 0;
}

export function missingTools(names: readonly ToolName[]): readonly Tool[] {
  return [...new Set(names)].map(name => tools[name]).filter(({ program }) => !isHere(program));
}

/** The line that brings them. */
export function howToGet(missing: readonly Tool[]): string {
  return `apt-get install ${[...new Set(missing.map(({ from }) => from))].join(' ')}`;
}

/** @throws Error in plain words where this machine has no apt-get, or this user may not use it */
export function fetchTools(missing: readonly Tool[]): void {
  if (missing.length === 0) return;
  if (!isHere('apt-get') || process.getuid?.() !== 0)
    throw new Error(`--fetch-tools takes Debian or Ubuntu, and root. As root: ${howToGet(missing)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const words = ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(({ from }) => from)];
  execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
