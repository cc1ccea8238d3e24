/** Whether /etc/kcpassword is there: find(1), which prints its path and reads nothing of it. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);

export default {
  healthy: { stdout: '/private/etc\n', gives: is(false) },
  failing: { stdout: '/private/etc/kcpassword\n/private/etc\n', gives: is(true) },
  between: { cannotBe: 'a file is there or not' },
  language: { cannotBe: 'it prints a path' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'find: /private/etc: Operation not permitted\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '/private/etc/kcpassword\n', fails: 'parse_error' },
  hostile: { stdout: '/private/etc/kcpassword.old\n/private/etc\n', fails: 'parse_error' },
} satisfies SourceCases;
