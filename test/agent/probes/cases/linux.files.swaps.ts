import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly file: string; readonly kind: string }[];
const path = '/proc/swaps';
const header = 'Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n';

export default {
  healthy: { cannotBe: 'Whether a swap area is protected is told by the device that holds it.' },
  failing: {
    files: { [path]: `${header}/dev/sda3                               partition\t8388604\t\t0\t\t-2\n` },
    gives: (swaps: Reading) => expect(swaps).toEqual([{ file: '/dev/sda3', kind: 'partition' }]),
  },
  between: {
    files: {
      [path]: `${header}/swap\\040file (deleted)                      file\t\t2097148\t\t0\t\t-2\n`.replace(
        ' (deleted)',
        '\\040(deleted)',
      ),
    },
    gives: (swaps: Reading) => expect(swaps).toEqual([{ file: '/swap file', kind: 'file' }]),
  },
  language: { cannotBe: 'The kernel speaks English only.' },
  empty: { files: { [path]: header }, gives: (swaps: Reading) => expect(swaps).toEqual([]) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [path]: `${header}/dev/sda3                               parti` },
    fails: 'parse_error',
  },
  hostile: { files: { [path]: 'Nothing is swapped.\n' }, fails: 'parse_error' },
} satisfies SourceCases;
