/** What a release says of its files: each agent that lies in a folder of packages, file by file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseTarget } from '#proto/release/documents.ts';

/** The agents of a release, as `npm run package` leaves them: what is run or read on a workstation, and no papers. */
export function targetsIn(folder: string, version: string): Readonly<Record<string, ReleaseTarget>> {
  const prefix = `keyholder-agent-${version}-`;
  const found = readdirSync(folder, { withFileTypes: true }).filter(
    entry => entry.isDirectory() && entry.name.startsWith(prefix),
  );
  if (found.length === 0)
    throw new Error(`There is no agent ${version} in ${folder}. Build it: npm run package -- agent`);
  const entries = found.map(({ name }) => {
    const platform = name.slice(prefix.length);
    return [platform, targetIn(join(folder, name), platform)] as const;
  });
  return Object.fromEntries(entries);
}

function targetIn(folder: string, platform: string): ReleaseTarget {
  const program = `keyholder-agent${platform.startsWith('win-') ? '.exe' : ''}`;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => path === program || path.startsWith('scripts/'));
  const files = paths.sort().map(path => ({
    path,
    bytes: statSync(join(folder, path)).size,
    sha256: digestOf(join(folder, path)),
  }));
  return { program, files };
}

/** SHA-256, hex. */
export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
