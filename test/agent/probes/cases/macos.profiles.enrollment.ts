/** `profiles status -type enrollment` (profiles(1)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: unknown) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: 'Enrolled via DEP: No\nMDM enrollment: No\n', gives: is(false) },
    {
      stdout:
        'Enrolled via DEP: Yes\nMDM enrollment: Yes (User Approved)\nMDM server: https://mdm.example.com/mdm/ServerURL\n',
      gives: is(true),
    },
  ],
  failing: { cannotBe: 'being managed is neither good nor bad' },
  between: { stdout: 'Enrolled via DEP: No\nMDM enrollment: Yes\n', gives: is(true) },
  language: { stdout: 'Über DEP registriert: Nein\nMDM-Registrierung: Nein\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'profiles: this command is not permitted\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'Enrolled via DEP: No\nMDM enrollment: N', fails: 'parse_error' },
  hostile: [
    { stdout: 'MDM enrollment: Yes\nMDM enrollment: No\n', fails: 'parse_error' },
    { stdout: 'MDM server: MDM enrollment: No\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
