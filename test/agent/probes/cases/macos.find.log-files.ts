/** find(1) with stat(1) on the files of the unified log: seconds and bytes of each. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const end = '/private/etc/hosts\n';
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: {
    stdout: `1761955200 10485760\n1763856000 10400000\n1764288000 2097152\n${end}`,
    gives: is({
      oldestAtMs: Date.UTC(2025, 10, 1),
      newestAtMs: Date.UTC(2025, 10, 28),
      bytes: 22_982_912,
    }),
  },
  failing: [
    { stdout: end, gives: is(null) },
    {
      stdout: end,
      stderr: 'find: /private/var/db/diagnostics/Persist: No such file or directory\n',
      exitCode: 1,
      gives: is(null),
    },
  ],
  between: {
    stdout: `1764288000 2097152\n${end}`,
    gives: is({ oldestAtMs: Date.UTC(2025, 10, 28), newestAtMs: Date.UTC(2025, 10, 28), bytes: 2_097_152 }),
  },
  language: { cannotBe: 'find runs in the C locale, and stat prints numbers' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: end,
    stderr: 'find: /private/var/db/diagnostics/Persist: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '1764288000 2097152\n17642', fails: 'parse_error' },
  hostile: [
    { stdout: `0 0\n${end}`, fails: 'parse_error' },
    { stdout: `99999999999999 1\n${end}`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
