/** Builds one target: its folder holds the executable, the files that it reads, its list of parts and the licences. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './bundle.ts';
import { billOfMaterials, type Lock, licences, partsOf } from './parts.ts';
import { fetchRuntime, nodeLicence } from './runtime.ts';
import { buildExecutable } from './sea.ts';
import { executableOf, folderOf, type Target } from './targets.ts';

export interface Place {
  /** The clone. */
  readonly root: string;
  /** npm's packages of Node, kept from one build to the next. */
  readonly cache: string;
  /** Where the release lands. */
  readonly out: string;
}

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

export function build(target: Target, bundled: Bundle, version: string, place: Place): Built {
  const folder = join(place.out, folderOf(target, version));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const executable = join(folder, executableOf(target));
  const runtime = fetchRuntime(target.platform, place.cache);
  buildExecutable(target.program, bundled.code, runtime.file, join(place.out, '.work'), executable);
  copyFiles(target, place.root, folder);
  const lock = JSON.parse(readFileSync(join(place.root, 'package-lock.json'), 'utf8')) as Lock;
  const parts = partsOf(target, bundled.packages, lock);
  const list = billOfMaterials(target, version, parts, lock);
  writeFileSync(join(folder, 'parts.cdx.json'), `${JSON.stringify(list, null, 2)}\n`);
  writeFileSync(join(folder, 'LICENSES.txt'), licences(place.root, parts, lock, nodeLicence(place.cache)));
  return { target, folder, executable, stripped: runtime.stripped };
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
