/** `defaults read /Library/Preferences/com.apple.alf globalstate` (defaults(1)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: number | null) => (reading: number | null) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: '1\n', gives: is(1) },
    { stdout: '2\n', gives: is(2) },
  ],
  failing: { stdout: '0\n', gives: is(0) },
  between: {
    stdout: '',
    stderr:
      '2026-11-20 09:14:03.511 defaults[811:9042] \nThe domain/default pair of (/Library/Preferences/com.apple.alf, globalstate) does not exist\n',
    exitCode: 1,
    gives: is(null),
  },
  language: { cannotBe: 'it prints a number' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'defaults: Operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
  truncated: { cannotBe: 'a number of one digit is whole or not there' },
  hostile: [
    { stdout: '01\n', fails: 'parse_error' },
    { stdout: '3\n', fails: 'parse_error' },
    { stdout: '1', fails: 'parse_error' },
    { stdout: '{\n    globalstate = 1;\n}\n', fails: 'parse_error' },
    { stdout: 'constructor\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
