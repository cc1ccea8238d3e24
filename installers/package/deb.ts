/**
 * The .deb of one program: what its folder holds, a hardened service, and the scripts that dpkg runs. The same input
 * gives the same bytes: every file bears one time, and dpkg-deb is given one thread.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Built } from './build.ts';
import type { Program } from './targets.ts';

export interface DebInput {
  readonly built: Built;
  readonly version: string;
  /** Seconds since 1970 that every file in it bears. */
  readonly epoch: number;
  readonly out: string;
  readonly root: string;
  /** As dpkg-deb names it: xz is what every Debian and Ubuntu in use unpacks. */
  readonly compression?: 'xz' | 'none';
}

interface Kind {
  /** From installers/package/linux/<program>/ to its place in the system, with its mode. */
  readonly files: readonly (readonly [from: string, to: string, mode: number])[];
  readonly conffiles: readonly string[];
  readonly depends: string;
  readonly says: string;
  readonly more: string;
}

/** What dpkg runs before and after. */
const scriptNames: readonly string[] = ['preinst', 'postinst', 'prerm', 'postrm'];

const libraries = 'libatomic1, libc6 (>= 2.28), libstdc++6 (>= 8)';

const kinds: Readonly<Record<Program, Kind>> = {
  agent: {
    files: [
      ['keyholder-agent.service', 'usr/lib/systemd/system/keyholder-agent.service', 0o644],
      ['enroll-once', 'usr/lib/keyholder-agent/enroll-once', 0o755],
      ['README', 'usr/share/doc/keyholder-agent/README', 0o644],
    ],
    conffiles: [],
    depends: libraries,
    says: "reports this computer's safeguards to the firm it belongs to",
    more: 'Looks at updates, disk encryption, automatic logoff and administrators, and reports them.',
  },
  collector: {
    files: [
      ['keyholder-collector.service', 'usr/lib/systemd/system/keyholder-collector.service', 0o644],
      ['start', 'usr/lib/keyholder-collector/start', 0o755],
      ['keyholder-collector', 'usr/bin/keyholder-collector', 0o755],
      ['collector.conf', 'etc/keyholder-collector/collector.conf', 0o640],
      ['README', 'usr/share/doc/keyholder-collector/README', 0o644],
    ],
    conffiles: ['/etc/keyholder-collector/collector.conf'],
    depends: `${libraries}, passwd, util-linux`,
    says: "keeps and judges the reports of the firm's computers",
    more: 'Takes signed reports of agents, judges them by rules and shows findings and drift in a console.',
  },
};

/** Whether this machine can build one. */
export function debTool(): boolean {
  try {
    execFileSync('dpkg-deb', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @returns the path of the package */
export function buildDeb(input: DebInput): string {
  const { built, version, epoch, out } = input;
  const { program, platform } = built.target;
  const architecture = platform === 'linux-arm64' ? 'arm64' : 'amd64';
  const name = `keyholder-${program}`;
  const stage = join(out, `.deb-${program}`);
  rmSync(stage, { recursive: true, force: true });
  fill(stage, input);
  writeControl(
    stage,
    program,
    version,
    architecture,
    join(input.root, 'installers', 'package', 'linux', program),
  );
  for (const path of [...below(stage), stage]) lutimesSync(path, epoch, epoch);
  const deb = join(out, `${name}_${version}_${architecture}.deb`);
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${input.compression ?? 'xz'}`, '--build', stage, deb], {
    stdio: 'pipe',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch), DPKG_DEB_THREADS_MAX: '1' },
  });
  rmSync(stage, { recursive: true, force: true });
  return deb;
}

/** What the package puts into the system. */
function fill(stage: string, { built, root }: DebInput): void {
  const { program } = built.target;
  const name = `keyholder-${program}`;
  const library = join(stage, 'usr', 'lib', name);
  const doc = join(stage, 'usr', 'share', 'doc', name);
  mkdirSync(doc, { recursive: true });
  mkdirSync(join(stage, 'usr', 'bin'), { recursive: true });
  for (const file of readdirSync(built.folder)) {
    const to =
      file === 'LICENSES.txt' ? join(doc, 'copyright') : join(file.endsWith('.json') ? doc : library, file);
    cpSync(join(built.folder, file), to, { recursive: true });
  }
  // The collector's command is a script of its own; the agent's is the program.
  if (program === 'agent') symlinkSync(`../lib/${name}/${name}`, join(stage, 'usr', 'bin', name));
  for (const path of below(stage)) {
    const info = lstatSync(path);
    if (!info.isSymbolicLink())
      chmodSync(path, info.isDirectory() || path === join(library, name) ? 0o755 : 0o644);
  }
  for (const [from, to, mode] of kinds[program].files) {
    mkdirSync(dirname(join(stage, to)), { recursive: true });
    cpSync(join(root, 'installers', 'package', 'linux', program, from), join(stage, to));
    chmodSync(join(stage, to), mode);
  }
}

function writeControl(
  stage: string,
  program: Program,
  version: string,
  architecture: string,
  scripts: string,
): void {
  const files = below(stage).filter(path => lstatSync(path).isFile());
  const bytes = files.reduce((sum, path) => sum + lstatSync(path).size, 0);
  const sums = files
    .map(path => `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${relative(stage, path)}\n`)
    .sort();
  const folder = join(stage, 'DEBIAN');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'control'),
    controlText(program, version, architecture, Math.ceil(bytes / 1024)),
  );
  writeFileSync(join(folder, 'md5sums'), sums.join(''));
  const { conffiles } = kinds[program];
  if (conffiles.length > 0) writeFileSync(join(folder, 'conffiles'), `${conffiles.join('\n')}\n`);
  for (const script of scriptNames) {
    if (!existsSync(join(scripts, script))) continue;
    cpSync(join(scripts, script), join(folder, script));
    chmodSync(join(folder, script), 0o755);
  }
  for (const path of below(folder)) if (!scriptNames.includes(basename(path))) chmodSync(path, 0o644);
  for (const path of [stage, ...below(stage)]) if (lstatSync(path).isDirectory()) chmodSync(path, 0o755);
}

/** deb-control(5). @param kib size once installed */
export function controlText(program: Program, version: string, architecture: string, kib: number): string {
  const { depends, says, more } = kinds[program];
  return [
    `Package: keyholder-${program}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    'Maintainer: The Keyholder project <keyholder@localhost>',
    `Installed-Size: ${kib}`,
    `Depends: ${depends}`,
    'Section: admin',
    'Priority: optional',
    `Description: Keyholder ${program}: ${says}`,
    ` ${more}`,
    '',
  ].join('\n');
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).map(entry =>
    join(entry.parentPath, entry.name),
  );
}
