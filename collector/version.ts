import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
}

/** This collector's version, from package.json. */
export const version = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Manifest
).version;
