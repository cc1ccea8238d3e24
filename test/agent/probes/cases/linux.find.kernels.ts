import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/restart-state/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

interface Reading {
  readonly kernels: readonly { readonly release: string; readonly flavour: string }[];
  readonly flag: boolean;
}
const releases = (reading: Reading) => reading.kernels.map(one => one.release);
const missing = "find: '/run/reboot-required': No such file or directory\n";

export default {
  healthy: {
    stdout: 'd\t1746802200.0\t/boot\nf\t1795300000.7500000000\t/boot/vmlinuz-6.1.0-40-amd64\n',
    stderr: missing,
    exitCode: 1,
    gives: (reading: Reading) => expect(releases(reading)).toEqual(['6.1.0-40-amd64']),
  },
  failing: {
    stdout: fixture('kernels-ubuntu-flag'),
    gives: (reading: Reading) => expect(reading.flag).toBe(true),
  },
  // Red Hat's, with the rescue image and a kernel for finding faults; SUSE's links and flag.
  between: [
    {
      stdout: `f\t1795300000.0\t/boot/vmlinuz-0-rescue-0123456789abcdef0123456789abcdef
f\t1795300000.0\t/boot/vmlinuz-5.14.0-503.15.1.el9_5.x86_64
f\t1795300000.0\t/boot/vmlinuz-5.14.0-503.15.1.el9_5.x86_64+debug
`,
      gives: (reading: Reading) => {
        expect(releases(reading)).toEqual([
          '5.14.0-503.15.1.el9_5.x86_64',
          '5.14.0-503.15.1.el9_5.x86_64+debug',
        ]);
        expect(reading.kernels.map(one => one.flavour)).toEqual(['', 'debug']);
      },
    },
    {
      stdout: 'l\t1795300000.0\t/boot/vmlinuz-6.11.8-1-default\nf\t1795300000.0\t/run/reboot-needed\n',
      gives: (reading: Reading) =>
        expect(reading).toMatchObject({ flag: true, kernels: [{ flavour: 'default' }] }),
    },
  ],
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: { stdout: '', gives: (reading: Reading) => expect(reading.kernels).toEqual([]) },
  error: { stdout: '', stderr: "find: '/boot': Permission denied\n", exitCode: 1, fails: 'no_privilege' },
  truncated: { stdout: 'd\t1746802200.0\t/boot\nf\t17953', fails: 'parse_error' },
  hostile: { stdout: 'f\t1795300000.0\t/tmp/vmlinuz-99.0.0-1-amd64\n', fails: 'parse_error' },
} satisfies SourceCases;
