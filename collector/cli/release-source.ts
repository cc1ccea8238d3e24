/** What `collector release import` is given: a folder, one file as a release is handed on, or single documents. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesHandedOn } from '../releases/handed-on.ts';
import type { ImportedFile } from '../releases/import.ts';
import { requireFile } from './reach.ts';

/** Documents come first, whatever order they lie in. @throws UsageError */
export async function* releaseSource(path: string): AsyncGenerator<ImportedFile> {
  requireFile(path);
  if (statSync(path).isDirectory()) return yield* fromFolder(path);
  if (path.endsWith('.json')) return yield fileAt(path, basename(path));
  yield* filesHandedOn(createReadStream(path));
}

function* fromFolder(folder: string): Generator<ImportedFile> {
  for (const name of readdirSync(folder).filter(one => one.endsWith('.json')))
    yield fileAt(join(folder, name), name);
  const files = join(folder, 'files');
  if (!existsSync(files)) return;
  for (const name of readdirSync(files)) yield fileAt(join(files, name), `files/${name}`);
}

function fileAt(path: string, name: string): ImportedFile {
  return { name, size: statSync(path).size, body: createReadStream(path) };
}
