/** `spctl --status` (spctl(8)): it ends with 1 where assessments are off. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: unknown) => expect(reading).toBe(expected);

export default {
  healthy: { stdout: 'assessments enabled\n', gives: is(true) },
  failing: [
    { stdout: 'assessments disabled\n', exitCode: 1, gives: is(false) },
    { stdout: 'assessments disabled\n', gives: is(false) },
  ],
  between: { stdout: 'assessments enabled\ndeveloper id disabled\n', gives: is(true) },
  language: { stdout: 'Überprüfungen aktiviert\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'internal error in Code Signing subsystem\n',
    exitCode: 3,
    fails: 'command_failed',
  },
  truncated: { stdout: 'assessments ena', fails: 'parse_error' },
  hostile: [
    { stdout: 'assessments disabled\nassessments enabled\n', fails: 'parse_error' },
    { stdout: 'assessments enabled\n', exitCode: 1, fails: 'command_failed' },
  ],
} satisfies SourceCases;
