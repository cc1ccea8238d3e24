/** The digests of a release: every file in it, for people (sha256sum -c) and for programs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Built } from './build.ts';
import { nodeVersion, runtimes } from './targets.ts';

/** SHA-256 by path, sorted. */
export type Digests = ReadonlyMap<string, string>;

export function digestsOf(out: string, names: readonly string[]): Digests {
  const files = names.flatMap(name => filesBelow(join(out, name))).sort();
  return new Map(
    files.map(file => [
      relative(out, file).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}

/** Paths whose bytes differ, or that only one of both has. */
export function differences(one: Digests, other: Digests): readonly string[] {
  const all = new Set([...one.keys(), ...other.keys()]);
  return [...all].filter(path => one.get(path) !== other.get(path)).sort();
}

/** Writes SHA256SUMS and manifest.json into the release's folder. */
export function writeManifest(out: string, version: string, built: readonly Built[], digests: Digests): void {
  const lines = [...digests].map(([path, digest]) => `${digest}  ${path}\n`);
  writeFileSync(join(out, 'SHA256SUMS'), lines.join(''));
  const manifest = {
    version,
    node: nodeVersion,
    targets: built.map(({ target, stripped }) => ({
      name: target.name,
      runtime: { ...runtimes[target.platform], stripped },
    })),
    files: [...digests].map(([path, sha256]) => ({ path, bytes: statSync(join(out, path)).size, sha256 })),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
