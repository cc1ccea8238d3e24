/** `socketfilterfw --getglobalstate` (socketfilterfw(8)); its words for state 2 differ between versions. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: number) => (reading: number) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: 'Firewall is enabled. (State = 1)\n', gives: is(1) },
    { stdout: 'Firewall is enabled. (State = 1) \r\n', gives: is(1) },
    { stdout: 'Firewall is enabled. (State = 2)\n', gives: is(2) },
    { stdout: 'Firewall is blocking all non-essential incoming connections. (State = 2)\n', gives: is(2) },
    {
      stdout:
        'Firewall is enabled. (State = 1)\nFirewall has block all state set to disabled.\nFirewall stealth mode is on\n',
      gives: is(1),
    },
  ],
  failing: { stdout: 'Firewall is disabled. (State = 0)\n', gives: is(0) },
  between: { cannotBe: 'it is on or off' },
  language: { stdout: 'Die Firewall ist aktiviert. (State = 1)\n', fails: 'locale_unparsed' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'socketfilterfw: Operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
    {
      stdout: 'Firewall settings cannot be modified from command line on managed Mac computers.\n',
      fails: 'parse_error',
    },
  ],
  truncated: [
    { stdout: 'Firewall is enabled. (State = 1', fails: 'parse_error' },
    { stdout: 'Firewall is ', fails: 'parse_error' },
  ],
  hostile: [
    { stdout: 'Firewall is disabled. (State = 1)\n', fails: 'parse_error' },
    { stdout: 'Firewall is enabled. (State = 3)\n', fails: 'parse_error' },
    {
      stdout: 'Firewall is disabled. (State = 0)\nFirewall is enabled. (State = 1)\n',
      fails: 'parse_error',
    },
  ],
} satisfies SourceCases;
