/** `systemsetup -getusingnetworktime` (systemsetup(8)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: 'Network Time: On\n', gives: is(true) },
    { stdout: 'Network Time: On \r\n', gives: is(true) },
    {
      stdout: 'Network Time: On\n',
      stderr: '2026-11-20 09:14:03.511 systemsetup[811:9042] ### Error:-99 File:Admin.m Line:379\n',
      gives: is(true),
    },
  ],
  failing: { stdout: 'Network Time: Off\n', gives: is(false) },
  between: { cannotBe: 'it is on or off' },
  language: { stdout: 'Netzwerkzeit: Ein\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: 'You need administrator access to run this tool... exiting!\n', fails: 'no_privilege' },
    { stdout: '', stderr: 'systemsetup: failed\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: { stdout: 'Network Time: O', fails: 'parse_error' },
  hostile: [
    { stdout: 'Network Time: Off\nNetwork Time: On\n', fails: 'parse_error' },
    { stdout: 'Network Time: On, or so they say\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
