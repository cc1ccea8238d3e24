import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (expected: boolean) => (installed: boolean) => expect(installed).toBe(expected);

export default {
  healthy: { stdout: 'unattended-upgrades\tii \t2.9.1+nmu3\n', gives: gives(true) },
  failing: {
    stdout: '',
    stderr: 'dpkg-query: no packages found matching unattended-upgrades\n',
    exitCode: 1,
    gives: gives(false),
  },
  // Removed, its settings left; and one that was unpacked and never set up.
  between: [
    { stdout: 'unattended-upgrades\trc \t2.9.1+nmu3\n', gives: gives(false) },
    { stdout: 'unattended-upgrades\tiU \t2.9.1+nmu3\n', gives: gives(false) },
  ],
  language: {
    stdout: '',
    stderr: 'dpkg-query: Kein Paket gefunden, das auf unattended-upgrades passt\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: "dpkg-query: error: parsing file '/var/lib/dpkg/status' near line 1\n",
    exitCode: 2,
    fails: 'command_failed',
  },
  truncated: { stdout: 'unattended-upgrades\ti', fails: 'parse_error' },
  hostile: { stdout: 'unattended-upgrades\trc \t1\nunattended-upgrades\tii \t1\n', fails: 'parse_error' },
} satisfies SourceCases;
