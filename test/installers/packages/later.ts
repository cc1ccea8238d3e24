/**
 * Versions after this one, as their vendor would build them: the same program under a later number, once for all files
 * of tests. Its keys are made here; the agents of this folder take that vendor's releases.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../../installers/package/build.ts';
import { bundle } from '../../../installers/package/bundle.ts';
import { out, packageWith, root } from './build.ts';
import { builtOf, executable, targetOf, version } from './released.ts';

/** Where they are. */
export const later = join(out, 'later');

/** @param steps 1 for the version after this one. @returns "0.2.0" after "0.1.0" */
export function versionAfter(steps: number): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + steps}.0`;
}

const vendorRoot = join(later, 'vendor-root-1.json');

/** A command of the vendor's own tool, in the folder that its keys are in. */
export function vendor(...words: string[]): void {
  mkdirSync(later, { recursive: true });
  execFileSync(process.execPath, [join(root, 'installers/release/main.ts'), ...words], {
    cwd: later,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * What the vendor hands out of a version that is built.
 * @param place where it and its documents go
 * @param name of the folder that it becomes, or of the file: "release.tar"
 */
export function handOut(
  version: string,
  number: number,
  place: string,
  name = `handed-out-${version}`,
): string {
  const at = (file: string) => join(place, file);
  const [document, list] = [at(`${version}.json`), at(`list-${number}.json`)];
  const numbered = ['--number', String(number)];
  vendor('make', '.', '--version', version, ...numbered, '--key', 'release.key', '--out', document);
  vendor('current', document, ...numbered, '--key', 'list.key', '--out', list);
  const parts = ['--root', 'vendor-root-1.json', '--release', document, '--freshness', list];
  const handedOut = at(name);
  vendor('pack', '.', ...parts, '--out', handedOut);
  return handedOut;
}

function ensureVendor(): void {
  if (existsSync(vendorRoot)) return;
  for (const name of ['a', 'b', 'release', 'list']) vendor('key', `${name}.key`);
  const roots = ['--root', 'a.key', '--root', 'b.key', '--threshold', '2'];
  const roles = ['--release', 'release.key', '--freshness', 'list.key', '--key', 'a.key', '--key', 'b.key'];
  vendor('root', ...roots, ...roles, '--out', 'vendor-root-1.json');
}

/** An agent that takes the vendor's releases, by the packer's own command, unless an earlier file of tests built it. */
export function ensureAgent(name: string, as: string): void {
  ensureVendor();
  if (existsSync(executable(name, as, later))) return;
  const words = ['--out', later, '--version', as, '--release-root', vendorRoot, '--no-installers'];
  packageWith(name, ...words);
}

/** One that is not as the sources are. @param instead files in place of ours, by their path in the clone */
export async function buildAltered(
  name: string,
  as: string,
  instead: Readonly<Record<string, string>>,
): Promise<void> {
  ensureVendor();
  const { program } = targetOf(name);
  const own = { vendorRoot: readFileSync(vendorRoot, 'utf8'), version: as, instead };
  const written = { ...own, chunked: program === 'agent' };
  const place = { root, cache: join(root, 'dist', 'cache'), out: later };
  build(targetOf(name), await bundle(root, program, written), as, place);
}

/** @throws Error when the source no longer has what is to be changed in it */
export function changed(file: string, from: string, to: string): string {
  const source = readFileSync(join(root, file), 'utf8');
  if (!source.includes(from)) throw new Error(`${file} is written in another way now: no "${from}" in it.`);
  return source.replace(from, to);
}

export const laterAgent = (name: string, as = versionAfter(1)) => {
  ensureAgent(name, as);
  return builtOf(name, as, later);
};

/** A collector that ends after its database was changed, before anybody is listened to. */
export const neverStarts = (): Readonly<Record<string, string>> => ({
  'collector/cli/run.ts': changed(
    'collector/cli/run.ts',
    'const running = await',
    'process.exit(3);\n  const running = await',
  ),
});
