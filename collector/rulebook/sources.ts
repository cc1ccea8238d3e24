/** The rulebook's texts, by file name relative to this folder: the one place that reads them from disk. */
import { readdirSync, readFileSync } from 'node:fs';

export type Sources = ReadonlyMap<string, string>;

const folders = ['baselines', 'data', 'regimes', 'rules'];

export function readSources(root = new URL('.', import.meta.url)): Sources {
  const sources = new Map<string, string>();
  for (const folder of folders) {
    const names = readdirSync(new URL(`${folder}/`, root)).filter(name => name.endsWith('.yaml'));
    for (const name of names.sort()) {
      sources.set(`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, root), 'utf8'));
    }
  }
  return sources;
}
