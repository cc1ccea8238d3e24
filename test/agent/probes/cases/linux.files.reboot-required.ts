import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly string[] | null;
const flag = '/run/reboot-required';
const packages = '/run/reboot-required.pkgs';

export default {
  healthy: { files: {}, gives: (reading: Reading) => expect(reading).toBeNull() },
  failing: {
    files: {
      [flag]: '*** System restart required ***\n',
      [packages]: 'linux-image-6.1.0-40-amd64\nlibc6\nlibc6\n',
    },
    gives: (reading: Reading) => expect(reading).toEqual(['linux-image-6.1.0-40-amd64', 'libc6']),
  },
  // The flag without names, and SUSE's.
  between: [
    { files: { [flag]: '' }, gives: (reading: Reading) => expect(reading).toEqual([]) },
    { files: { '/run/reboot-needed': '' }, gives: (reading: Reading) => expect(reading).toEqual([]) },
  ],
  language: {
    files: { [flag]: '*** Systemneustart erforderlich ***\n' },
    gives: (reading: Reading) => expect(reading).toEqual([]),
  },
  empty: { files: {}, gives: (reading: Reading) => expect(reading).toBeNull() },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [packages]: 'linux-ima' },
    gives: (reading: Reading) => expect(reading).toEqual(['linux-ima']),
  },
  hostile: {
    files: { [packages]: `\u001b[2J${'x'.repeat(5000)}\n` },
    gives: (reading: Reading) => expect(reading?.[0]?.length).toBeLessThanOrEqual(100),
  },
} satisfies SourceCases;
