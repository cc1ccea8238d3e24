/** What is to be done of usbguard's rules, and with which interfaces, a line each: no names and serial numbers. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (letsIn: boolean) => (reading: boolean) => expect(reading).toBe(letsIn);
const rule = (target: string, interfaces?: string): string =>
  `${target}\n${interfaces === undefined ? '' : `with-interface ${interfaces} with-connect-type \n`}`;
const hub = rule('allow', '09:00:00');
const keyboard = rule('allow', '{ 03:01:01 03:00:00 }');
const end = 'ImplicitPolicyTarget\n';
const noFolder = 'grep: /etc/usbguard/rules.d: No such file or directory\n';

export default {
  healthy: [
    { stdout: hub + keyboard + end, gives: gives(false) },
    // Disks are refused before anything else may be let in by name.
    {
      stdout: hub + rule('block', 'one-of { 08:*:* }') + rule('allow') + end,
      stderr: noFolder,
      exitCode: 2,
      gives: gives(false),
    },
  ],
  failing: [
    { stdout: hub + rule('allow', '08:06:50') + end, gives: gives(true) },
    { stdout: hub + rule('allow', 'equals { *:*:* }') + end, gives: gives(true) },
  ],
  between: [
    // A device by its number and nothing else may be a disk.
    { stdout: hub + rule('allow') + end, gives: gives(true) },
    // It refuses what is a disk and nothing else; what is also a keyboard comes to the next rule.
    { stdout: rule('block', '08:*:*') + rule('allow') + end, gives: gives(true) },
    { stdout: rule('allow', 'none-of { 08:*:* }') + end, gives: gives(false) },
    { stdout: rule('allow', 'none-of { 02:*:* }') + end, gives: gives(true) },
  ],
  language: { cannotBe: 'The words of a rule are in no language.' },
  empty: [
    { stdout: '', exitCode: 1, fails: 'parse_error' },
    // No rule at all: the daemon's own word counts.
    {
      stdout: end,
      stderr: `grep: /etc/usbguard/rules.conf: No such file or directory\n${noFolder}`,
      exitCode: 2,
      gives: gives(false),
    },
  ],
  error: [
    {
      stdout: '',
      stderr: 'grep: /etc/usbguard/rules.conf: Permission denied\n',
      exitCode: 2,
      fails: 'no_privilege',
    },
    {
      stdout: hub + end,
      stderr: 'grep: /etc/usbguard/rules.conf: Input/output error\n',
      exitCode: 2,
      fails: 'command_failed',
    },
    { stdout: '', exitCode: 2, fails: 'parse_error' },
  ],
  truncated: [
    { stdout: (hub + rule('allow', '08:06:50')).slice(0, -30), fails: 'parse_error' },
    { stdout: hub, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `with-interface 09:00:00\nallow\n${end}`, fails: 'parse_error' },
    { stdout: `${hub}with-interface 08:06:50\n${end}`, fails: 'parse_error' },
    { stdout: `allow everything\n${end}`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
