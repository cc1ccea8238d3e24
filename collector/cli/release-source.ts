/** What `collector release import` is given: a folder, one file as a release is handed on, or single documents. */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../config.ts';
import type { ImportedFile } from '../releases/import.ts';
import { TarError, unpackTar } from '../store/tar.ts';

/** Documents come first, whatever order they lie in. @throws UsageError */
export async function* releaseSource(path: string): AsyncGenerator<ImportedFile> {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}.`);
  if (statSync(path).isDirectory()) return yield* fromFolder(path);
  if (path.endsWith('.json')) return yield fileAt(path, basename(path));
  try {
    for await (const { name, size, body } of unpackTar(createReadStream(path))) yield { name, size, body };
  } catch (error) {
    if (error instanceof TarError)
      throw new UsageError(`${path} is no release, or it broke off on its way here.`);
    throw error;
  }
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
