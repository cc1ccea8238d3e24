import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly kernels: readonly { readonly release: string; readonly flavour: string }[];
}
const end = 'd\t1795000000.0000000000\t/usr/lib/modules\n';
const line = (release: string) => `f\t1795300000.0000000000\t/usr/lib/modules/${release}/vmlinuz\n`;

export default {
  healthy: {
    stdout: line('6.11.6-arch1-1') + end,
    gives: (reading: Reading) => expect(reading.kernels.map(one => one.release)).toEqual(['6.11.6-arch1-1']),
  },
  failing: {
    stdout: line('6.11.6-arch1-1') + line('6.6.58-1-lts') + end,
    gives: (reading: Reading) => expect(reading.kernels.map(one => one.flavour)).toEqual(['', 'lts']),
  },
  between: {
    stdout: '',
    stderr: "find: '/usr/lib/modules': No such file or directory\n",
    exitCode: 1,
    gives: (reading: Reading) => expect(reading.kernels).toEqual([]),
  },
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: end, gives: (reading: Reading) => expect(reading.kernels).toEqual([]) },
  ],
  error: {
    stdout: '',
    stderr: "find: '/usr/lib/modules': Permission denied\n",
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: [
    { stdout: 'f\t1795300000.0\t/usr/li', fails: 'parse_error' },
    { stdout: line('6.11.6-arch1-1'), fails: 'parse_error' },
  ],
  hostile: { stdout: `f\t1795300000.0\t/usr/lib/modules/99.0.0/a/vmlinuz\n${end}`, fails: 'parse_error' },
} satisfies SourceCases;
