/** passwd(1) -S -a: a letter for each password, never its hash. */
import { expect } from 'vitest';
import type { PasswordState } from '#agent/probes/accounts/password-state.ts';
import type { SourceCases } from '../source-cases.ts';

const says =
  (expected: Readonly<Record<string, PasswordState['password']>>) =>
  (reading: ReadonlyMap<string, PasswordState>) =>
    expect(Object.fromEntries([...reading].map(([name, state]) => [name, state.password]))).toEqual(expected);
const root = 'root L 2026-01-15 0 99999 7 -1\n';

export default {
  healthy: {
    stdout: `${root}ana P 2026-09-01 0 90 7 -1\n`,
    gives: (reading: ReadonlyMap<string, PasswordState>) =>
      expect(reading.get('ana')).toEqual({ password: 'set', changedAtMs: Date.UTC(2026, 8, 1) }),
  },
  failing: {
    stdout: `${root}frontdesk NP 2026-02-03 0 99999 7 -1\n`,
    gives: says({ root: 'locked', frontdesk: 'empty' }),
  },
  between: [
    // Red Hat's older passwd, and an account without a line in shadow(5).
    {
      stdout:
        'root LK 2026-01-15 0 99999 7 -1 (Password locked.)\nana PS 2026-09-01 0 99999 7 -1 (Password set, SHA512 crypt.)\n',
      gives: says({ root: 'locked', ana: 'set' }),
    },
    { stdout: `${root}ana P\n`, gives: says({ root: 'locked', ana: 'set' }) },
    { stdout: `${root}ana P 09/01/2026 0 90 7 -1\n`, gives: says({ root: 'locked', ana: 'set' }) },
    // Twice with two answers: which counts is not known.
    { stdout: `${root}ana P never 0 90 7 -1\nana NP never 0 90 7 -1\n`, gives: says({ root: 'locked' }) },
  ],
  language: [
    {
      stdout: `${root}jürgen müller P 2026-09-01 0 90 7 -1\n`,
      gives: says({ root: 'locked', 'jürgen müller': 'set' }),
    },
    { stdout: 'root L 15.01.2026 0 99999 7 -1\n', fails: 'parse_error' },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'passwd: Permission denied.\n', exitCode: 1, fails: 'no_privilege' },
  truncated: [
    { stdout: `${root}ana P 2026-09`, fails: 'parse_error' },
    { stdout: `${root}ana P 2026-09-01 0 9\n`, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${root}eve X 2026-09-01 0 90 7 -1\n`, fails: 'parse_error' },
    { stdout: `${root}eve P 2026-13-45 0 90 7 -1\n`, fails: 'parse_error' },
    { stdout: `${'a '.repeat(20_000)}\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
