/**
 * The other packer, pkg (its kept fork @yao-pkg/pkg, with --sea): proof that the bundle does not hang on one tool, and a
 * way on should Node's own packer go. It is never the default: it sets no options of Node, so that NODE_OPTIONS and
 * SIGUSR1 stay open (docs/decisions.md). It is installed, by its own lock file and without scripts, when it is asked for.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeVersion, type Platform } from './targets.ts';

/** What it is for, so far as it was tried. */
export function takesTarget(platform: Platform): boolean {
  return platform === 'linux-x64' || platform === 'linux-arm64';
}

/** @param runtime the pinned Node, checked. @param work an empty folder */
export function packWithPkg(
  place: { readonly root: string; readonly cache: string },
  input: {
    readonly platform: Platform;
    readonly name: string;
    readonly code: string;
    readonly runtime: string;
  },
  work: string,
  output: string,
): void {
  const { platform, name, code, runtime } = input;
  const program = installed(place);
  rmSync(work, { recursive: true, force: true });
  const home = join(work, 'home');
  seed(join(home, '.pkg-cache', 'sea'), platform, runtime);
  writeFileSync(join(work, `${name}.cjs`), code);
  const target = `node${nodeVersion}-${platform}`;
  const words = [program, '--sea', '-t', target, '--output', output, `${name}.cjs`];
  execFileSync(process.execPath, words, { cwd: work, stdio: 'pipe', env: { ...process.env, HOME: home } });
  chmodSync(output, 0o755);
  rmSync(work, { recursive: true, force: true });
}

/** @returns the program of pkg, from the cache */
function installed({ root, cache }: { readonly root: string; readonly cache: string }): string {
  const folder = join(cache, 'second-packer');
  const program = join(folder, 'node_modules', '@yao-pkg', 'pkg', 'lib-es5', 'bin.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(root, 'installers', 'package', 'second-packer', file), join(folder, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return program;
}

/** Lays the pinned Node where pkg would put what it downloads: nothing is fetched from anywhere else. */
function seed(cache: string, platform: Platform, runtime: string): void {
  const name = `node-v${nodeVersion}-${platform}`;
  const node = join(cache, name, 'bin', 'node');
  mkdirSync(dirname(node), { recursive: true });
  copyFileSync(runtime, node);
  for (const file of [`${name}.tar.gz`, `${name}.tar.gz.ok`]) writeFileSync(join(cache, file), '');
  writeFileSync(`${node}.ok`, '');
}
