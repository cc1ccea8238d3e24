/** `systemsetup -getnetworktimeserver` (systemsetup(8)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: string) => (reading: string) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: 'Network Time Server: time.apple.com\n', gives: is('time.apple.com') },
    { stdout: 'Network Time Server: 2001:db8::7b\n', gives: is('2001:db8::7b') },
  ],
  failing: { stdout: 'Network Time Server: \n', fails: 'parse_error' },
  between: { cannotBe: 'it names a server or none' },
  language: { stdout: 'Netzwerkzeitserver: time.apple.com\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: 'You need administrator access to run this tool... exiting!\n',
    fails: 'no_privilege',
  },
  truncated: { stdout: 'Network Time Ser', fails: 'parse_error' },
  hostile: { stdout: 'Network Time Server: <script>alert(1)</script>\n', fails: 'parse_error' },
} satisfies SourceCases;
