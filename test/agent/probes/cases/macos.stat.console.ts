/** `stat -f '%u %Su' /dev/console` (stat(1)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: { stdout: '501 ana\n', gives: is({ uid: 501, account: 'ana' }) },
  failing: { stdout: '0 root\n', gives: is(null) },
  between: { stdout: '248 _mbsetupuser\n', gives: is(null) },
  language: { cannotBe: 'it prints a number and a name' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'stat: /dev/console: stat: No such file or directory\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: '501 an', fails: 'parse_error' },
  hostile: { stdout: '501 ana\n502 luis\n', fails: 'parse_error' },
} satisfies SourceCases;
