/** The one place of this room that reads its word lists from disk: collector/logins/data/*.yaml, by file name. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type WordFiles = ReadonlyMap<string, unknown>;

const folder = new URL('../data/', import.meta.url);

/** @throws Error when a file cannot be read or is no YAML: the program is then not whole. */
export function readWordFiles(root: URL = folder): WordFiles {
  const names = readdirSync(root).filter(name => name.endsWith('.yaml'));
  return new Map(
    names.sort().map(name => [name, parse(readFileSync(new URL(name, root), 'utf8')) as unknown]),
  );
}

/** A value inside a file by its path of keys. @throws Error naming the file and the place that is missing. */
export function valueAt(files: WordFiles, file: string, ...path: readonly string[]): unknown {
  const value = path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    files.get(file),
  );
  if (value === undefined) throw new Error(`collector/logins/data/${file} lacks ${path.join('.')}`);
  return value;
}

/** Words of one text, separated by blanks. */
export function listAt(files: WordFiles, file: string, ...path: readonly string[]): readonly string[] {
  return String(valueAt(files, file, ...path))
    .split(/\s+/)
    .filter(Boolean);
}

/** All words of every text below a place. */
export function listsBelow(files: WordFiles, file: string, ...path: readonly string[]): readonly string[] {
  const texts = Object.values(valueAt(files, file, ...path) as Record<string, string>);
  return texts.flatMap(text => String(text).split(/\s+/).filter(Boolean));
}
