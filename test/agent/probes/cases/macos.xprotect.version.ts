/** `xprotect version` of macOS 15 and later: it asks no server. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (version: string, installedAtMs: number) => (reading: unknown) =>
  expect(reading).toEqual({ version, installedAtMs });

export default {
  healthy: {
    stdout: 'Version: 5380 Installed: 2026-11-18 08:53:39 +0000\n',
    gives: is('5380', Date.UTC(2026, 10, 18, 8, 53, 39)),
  },
  failing: {
    stdout: 'Version: 5270 Installed: 2024-10-01 10:00:00 +0200\n',
    gives: is('5270', Date.UTC(2024, 9, 1, 8)),
  },
  between: { cannotBe: 'definitions are there or not' },
  language: { cannotBe: 'it prints numbers behind two words that are not translated' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'xprotect: no definitions\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: 'Version: 5380 Installed: 2026-11-18 08:5', fails: 'parse_error' },
  hostile: [
    { stdout: 'Version: 5380 Installed: 2026-99-18 08:53:39 +0000\n', fails: 'parse_error' },
    { stdout: 'Version: 5380 Installed: never\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
