import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly {
  readonly name: string;
  readonly ignored: boolean;
  readonly candidateVersion: string;
}[];

export default {
  healthy: { cannotBe: 'Where nothing waits it prints nothing and ends with status 1: see empty.' },
  failing: {
    stdout:
      'linux 6.11.5.arch1-1 -> 6.11.6.arch1-1\nopenssl 3.3.2-1 -> 3.4.0-1\nlib32-gcc-libs 14.2.1+r134+gab884fffe3fc-1 -> 14.2.1+r753+g1cd744a6828f-1\n',
    gives: (reading: Reading) =>
      expect(reading.map(one => one.name)).toEqual(['linux', 'openssl', 'lib32-gcc-libs']),
  },
  between: {
    stdout:
      '$ pacman -Qu\nlinux 6.11.5.arch1-1 -> 6.11.6.arch1-1 [ignored]\njava-runtime 2:8.432.u06-1 -> 2:8.442.u06-1.1\n',
    gives: (reading: Reading) => expect(reading.map(one => one.ignored)).toEqual([true, false]),
  },
  language: { stdout: 'linux 6.11.5.arch1-1 -> 6.11.6.arch1-1 [ignoriert]\n', fails: 'parse_error' },
  empty: [
    { stdout: '', exitCode: 1, gives: (reading: Reading) => expect(reading).toEqual([]) },
    {
      stdout: '',
      exitCode: 1,
      stderr: 'error: failed to initialize alpm library\n',
      fails: 'command_failed',
    },
  ],
  error: {
    stdout: '',
    stderr: "error: database 'core' is not valid (invalid or corrupted database (PGP signature))\n",
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'linux 6.11.5.arch1-1 -> 6.11.6.arch1-1\nopenssl 3.3.2-1 -', fails: 'parse_error' },
  hostile: { stdout: 'openssl 3.3.2-1 -> $(reboot)\n', fails: 'parse_error' },
} satisfies SourceCases;
