/** `audit -c` (audit(8)), as root. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: unknown) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: 'AUC_AUDITING\n', gives: is(true) },
    { stdout: 'audit condition: AUC_AUDITING\n', gives: is(true) },
  ],
  failing: { stdout: 'AUC_NOAUDIT\n', gives: is(false) },
  between: { stdout: 'AUC_DISABLED\n', gives: is(false) },
  language: { cannotBe: 'It prints the name of a constant.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'audit: auditon: Operation not permitted\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: 'AUC_AUDIT', fails: 'parse_error' },
  hostile: { stdout: 'AUC_NOAUDIT\nAUC_AUDITING\n', fails: 'parse_error' },
} satisfies SourceCases;
