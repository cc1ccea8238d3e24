/** Versions side by side: what no state names any more makes room, and nothing else does. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { tidy, tidyVersions } from '#agent/update/place.ts';
import type { Placed, VersionsState } from '#agent/update/state.ts';
import { temporaryFolder } from '../fake/collector.ts';

const placed = (version: string): Placed => ({ version, program: 'keyholder-agent', files: [], approval: 1 });
const nothing: VersionsState = { good: null, previous: null, trial: null, failures: [] };

function folderWith(...versions: readonly string[]): string {
  const place = temporaryFolder();
  onTestFinished(() => place.remove());
  const { path } = place;
  for (const version of versions) {
    mkdirSync(join(path, 'versions', version), { recursive: true });
    writeFileSync(join(path, 'versions', version, 'keyholder-agent'), 'a program');
  }
  mkdirSync(join(path, 'update', 'parts'), { recursive: true });
  return path;
}

it('versions that a newer package has overtaken make room; what is half fetched stays', () => {
  const folder = folderWith('0.2.0', '0.3.0', '.new-0.4.0');
  writeFileSync(join(folder, 'versions', 'state.json'), '{}');
  tidyVersions(folder, nothing);
  expect(readdirSync(join(folder, 'versions'))).toEqual(['state.json']);
  expect(existsSync(join(folder, 'update', 'parts'))).toBe(true);
});

it('after a trial the good version, the one before it and nothing half fetched are left', () => {
  const folder = folderWith('0.1.0', '0.2.0', '0.3.0');
  tidy(folder, { ...nothing, good: placed('0.3.0'), previous: placed('0.2.0') });
  expect(readdirSync(join(folder, 'versions'))).toEqual(['0.2.0', '0.3.0']);
  expect(existsSync(join(folder, 'update', 'parts'))).toBe(false);
});

it('an agent that never changed has nothing to tidy', () => {
  const place = temporaryFolder();
  onTestFinished(() => place.remove());
  tidyVersions(place.path, nothing);
  expect(readdirSync(place.path)).toEqual([]);
});
