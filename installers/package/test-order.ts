/** The cheap first: what fails there need not be waited for. A file that is not named here comes last. */
import { basename } from 'node:path';
import type { TestSequencer, TestSpecification } from 'vitest/node';

const order: readonly string[] = [
  'signing',
  'pkg',
  'collector',
  'rpm',
  'deb',
  'executables',
  'self-update',
  'update',
  'machine',
  'arm64',
  'windows-collector',
  'msi',
  'windows-update',
];

export default class CheapFirst implements TestSequencer {
  shard = (files: TestSpecification[]): TestSpecification[] => files;

  sort = (files: TestSpecification[]): TestSpecification[] =>
    [...files].sort((a, b) => placeOf(a) - placeOf(b) || a.moduleId.localeCompare(b.moduleId));
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = order.indexOf(basename(moduleId, '.package.ts'));
  return place === -1 ? order.length : place;
}
