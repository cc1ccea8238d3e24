import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly needed: boolean;
  readonly security: boolean;
  readonly count: number | null;
}
const said = (line: string) => `Loading repository data...\nReading installed packages...\n\n${line}\n`;

export default {
  healthy: {
    stdout: said('0 patches needed (0 security patches)'),
    gives: (reading: Reading) => expect(reading).toEqual({ needed: false, security: false, count: 0 }),
  },
  failing: {
    stdout: said(
      'Category    | Patches\n------------+--------\nsecurity    | 3\nrecommended | 9\n\n12 patches needed (3 security patches)',
    ),
    exitCode: 101,
    gives: (reading: Reading) => expect(reading).toEqual({ needed: true, security: true, count: 12 }),
  },
  between: {
    stdout: said('1 patch needed (0 security patches)'),
    exitCode: 100,
    gives: (reading: Reading) => expect(reading).toEqual({ needed: true, security: false, count: 1 }),
  },
  // The status speaks no language.
  language: [
    {
      stdout: said('3 Patches benötigt (1 Sicherheitspatch)'),
      exitCode: 101,
      gives: (reading: Reading) => expect(reading.security).toBe(true),
    },
    { stdout: said('0 Patches benötigt (0 Sicherheitspatches)'), fails: 'parse_error' },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'System management is locked.\n', exitCode: 7, fails: 'command_failed' },
  truncated: { stdout: said('12 patc').trimEnd(), fails: 'parse_error' },
  hostile: {
    stdout: said('5 patches needed (5 security patches)'),
    gives: (reading: Reading) => expect(reading.security).toBe(true),
  },
} satisfies SourceCases;
