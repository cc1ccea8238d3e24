/** Builds one target: its folder holds the executable, the files that it reads, its list of parts and the licences. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import { signAdHoc } from './macos/macho.ts';
import { billOfMaterials, type Lock, licences, partsOf } from './parts.ts';
import { fetchRuntime, nodeLicence } from './runtime.ts';
import { buildExecutable } from './sea.ts';
import { packWithPkg } from './second-packer.ts';
import { executableOf, folderOf, type Target } from './targets.ts';
import { windowsIcon } from './windows/icon.ts';
import { nameExecutable } from './windows/version-resource.ts';

export interface Place {
  /** The clone. */
  readonly root: string;
  /** npm's packages of Node, kept from one build to the next. */
  readonly cache: string;
  /** Where the release lands. */
  readonly out: string;
}

/** Node's own, or pkg, for the targets that it takes. */
export type Packer = 'node' | 'pkg';

export interface Built {
  readonly target: Target;
  readonly folder: string;
  readonly executable: string;
  /** Which program took the symbols out of Node; null where none did. */
  readonly stripped: string | null;
}

/** Folders of the collector that are read at run time, by their place in the clone. */
const collectorFiles = [
  'collector/rulebook/baselines',
  'collector/rulebook/data',
  'collector/rulebook/regimes',
  'collector/rulebook/rules',
  'collector/logins/data',
  'dist/console',
] as const;

export function build(
  target: Target,
  bundled: Bundle,
  version: string,
  place: Place,
  packer: Packer = 'node',
  sign?: (file: string) => void,
): Built {
  const folder = join(place.out, `${folderOf(target, version)}${packer === 'node' ? '' : `-${packer}`}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const executable = join(folder, executableOf(target));
  const runtime = fetchRuntime(target.platform, place.cache);
  const work = join(place.out, '.work');
  const named = target.platform === 'win-x64' ? join(place.out, '.named.exe') : runtime.file;
  if (named !== runtime.file)
    nameExecutable(
      { program: target.program, version, picture: windowsIcon(place.root) },
      runtime.file,
      named,
    );
  if (packer === 'node') buildExecutable(target.program, bundled, named, work, executable);
  else {
    const { platform, program } = target;
    packWithPkg(
      place,
      { platform, name: program, code: bundled.code, runtime: runtime.file },
      work,
      executable,
    );
  }
  if (named !== runtime.file) rmSync(named);
  if (target.platform.startsWith('darwin-'))
    writeFileSync(executable, signAdHoc(readFileSync(executable), `keyholder.${target.program}`));
  copyFiles(target, place.root, folder);
  if (target.platform === 'win-x64' && sign !== undefined) signFiles(folder, sign);
  const lock = JSON.parse(readFileSync(join(place.root, 'package-lock.json'), 'utf8')) as Lock;
  const parts = partsOf(target, bundled.packages, lock);
  const list = billOfMaterials(target, version, parts, lock);
  writeFileSync(join(folder, 'parts.cdx.json'), `${JSON.stringify(list, null, 2)}\n`);
  writeFileSync(join(folder, 'LICENSES.txt'), licences(place.root, parts, lock, nodeLicence(place.cache)));
  return { target, folder, executable, stripped: runtime.stripped };
}

/** The program and the scripts; nothing else in the folder is run. */
function signFiles(folder: string, sign: (file: string) => void): void {
  const files = readdirSync(folder, { recursive: true }) as string[];
  for (const file of files.filter(name => /\.(exe|ps1)$/.test(name)).sort()) sign(join(folder, file));
}

function copyFiles(target: Target, root: string, folder: string): void {
  if (target.program === 'collector') {
    for (const from of collectorFiles) {
      // What says whether the page is fresh serves the clone alone.
      const filter = (file: string) => !/\.built-from$|\.md$/.test(file);
      cpSync(join(root, from), join(folder, 'files', from), { recursive: true, filter });
    }
  } else if (target.platform === 'win-x64') {
    cpSync(join(root, 'agent', 'os', 'windows', 'scripts'), join(folder, 'scripts'), { recursive: true });
  }
}
