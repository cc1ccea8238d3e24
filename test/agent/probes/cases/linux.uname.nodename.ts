/** uname -n: the name by which the rules of sudoers know this machine. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (name: string) => (reading: string) => expect(reading).toBe(name);

export default {
  healthy: { stdout: 'desk-2.clinic.example\n', gives: gives('desk-2.clinic.example') },
  failing: { cannotBe: 'A name is neither good nor bad.' },
  // Before anybody named it.
  between: { stdout: 'localhost.localdomain\n', gives: gives('localhost.localdomain') },
  language: { stdout: 'empfang-süd\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'uname: cannot get system name: Operation not permitted\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  // Half a name is another machine's.
  truncated: { stdout: 'desk-2.cli', fails: 'parse_error' },
  hostile: [
    { stdout: 'desk-2\ndesk-3\n', fails: 'parse_error' },
    { stdout: 'ALL !desk\n', fails: 'parse_error' },
    { stdout: `${'a'.repeat(300)}\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
