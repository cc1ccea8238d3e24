/** sudo(8), -V, in the shape of a Mac's. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: number | null) => (reading: number | null) => expect(reading).toBe(expected);
const said = (minutes: string) => `Sudo version 1.9.13p2
Configure options: --with-pam --with-password-timeout=0 --with-timeout=15
Sudoers policy plugin version 1.9.13p2
Sudoers file grammar version 50

Sudoers path: /etc/sudoers
Authentication methods: 'pam'
Require users to authenticate by default
Authentication timestamp timeout: ${minutes} minutes
Password prompt timeout: 5.0 minutes
Number of tries to enter a password: 3
Type of authentication timestamp record: tty

Sudoers I/O plugin version 1.9.13p2
`;

export default {
  healthy: { stdout: said('5.0'), gives: is(300) },
  failing: [
    { stdout: said('-1.0'), gives: is(-1) },
    { stdout: said('600.0'), gives: is(36_000) },
  ],
  between: [
    { stdout: said('0.0'), gives: is(0) },
    { stdout: said('2.5'), gives: is(150) },
    // To anybody but root it tells its version alone.
    { stdout: 'Sudo version 1.9.13p2\nSudoers policy plugin version 1.9.13p2\n', gives: is(null) },
  ],
  language: { cannotBe: 'It runs in the C locale.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'sudo: error initializing audit plugin sudoers_audit\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: said('5.0').slice(0, -400), fails: 'parse_error' },
  hostile: [
    { stdout: said('1e9'), gives: is(null) },
    { stdout: said('5.0').replace('Sudo version', 'Password:'), fails: 'parse_error' },
    { stdout: 'sudo-rs 0.2.8\nAuthentication timestamp timeout: 0.0 minutes\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
