/** snap(8) list: columns, whose names have changed with the versions. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: {
    stdout:
      'Name     Version    Rev    Tracking       Publisher    Notes\n' +
      'core22   20240904   1621   latest/stable  canonical**  base\n' +
      'firefox  132.0.2-1  5187   latest/stable  mozilla**    -\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([
        { name: 'core22', version: '20240904', publisher: 'canonical' },
        { name: 'firefox', version: '132.0.2-1', publisher: 'mozilla' },
      ]),
  },
  failing: {
    stdout: 'Name    Version  Rev  Developer  Notes\nremote  1.0      12   nobody     devmode\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([{ name: 'remote', version: '1.0', publisher: 'nobody' }]),
  },
  between: {
    stdout:
      'Name    Version  Rev  Tracking  Publisher   Notes\n' +
      'snapd   2.61.1   20   -         canonical✓  snapd,disabled\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([{ name: 'snapd', version: '2.61.1', publisher: 'canonical' }]),
  },
  language: { stdout: 'Nome    Versione  Rev\ncore22  2024  1\n', fails: 'parse_error' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    {
      stdout: '',
      stderr: "No snaps are installed yet. Try 'snap install hello-world'.\n",
      gives: (reading: unknown) => expect(reading).toEqual([]),
    },
  ],
  error: {
    stdout: '',
    stderr: 'error: cannot list snaps: cannot communicate with server: connect: connection refused\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: {
    stdout: 'Name    Version  Rev  Tracking  Publisher   Notes\nsnapd   2.6',
    fails: 'parse_error',
  },
  hostile: { stdout: 'Name  Version  Rev  Publisher  Notes\nevil  1\n', fails: 'parse_error' },
} satisfies SourceCases;
