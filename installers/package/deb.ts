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
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { InstallerInput } from './installers.ts';
import { below, stageLinux } from './stage-linux.ts';
import type { Program } from './targets.ts';

export interface DebInput extends InstallerInput {
  /** As dpkg-deb names it: xz is what every Debian and Ubuntu in use unpacks. */
  readonly compression?: 'xz' | 'none';
}

interface Kind {
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
    conffiles: [],
    depends: libraries,
    says: "reports this computer's safeguards to the firm it belongs to",
    more: 'Looks at updates, disk encryption, automatic logoff and administrators, and reports them.',
  },
  collector: {
    conffiles: ['/etc/keyholder-collector/collector.conf'],
    depends: `${libraries}, passwd, util-linux`,
    says: "keeps and judges the reports of the firm's computers",
    more: 'Takes signed reports of agents, judges them by rules and shows findings and drift in a console.',
  },
};

/** @returns the path of the package */
export function buildDeb(input: DebInput): string {
  const { built, epoch, out } = input;
  const version = debVersion(input.version);
  const { program, platform } = built.target;
  const architecture = platform === 'linux-arm64' ? 'arm64' : 'amd64';
  const name = `keyholder-${program}`;
  const stage = join(out, `.deb-${program}`);
  rmSync(stage, { recursive: true, force: true });
  stageLinux(stage, input);
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

/** "1.0.0-rc.1" comes before 1.0.0: dpkg, which would take it for a later one, writes that with a tilde. */
export function debVersion(version: string): string {
  return version.replace('-', '~');
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
