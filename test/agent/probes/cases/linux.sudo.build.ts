/** sudo(8), -V, as it answers root without the power to become others: how it was built, and then an error. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: number | null) => (reading: number | null) => expect(reading).toBe(expected);
const refused = {
  stderr:
    'sudo: PERM_SUDOERS: setresuid(-1, 1, -1): Operation not permitted\nsudo: no valid sudoers sources found, quitting\nsudo: error initializing audit plugin sudoers_audit\n',
  exitCode: 1,
};
const built = (options: string) =>
  `Sudo version 1.9.13p3\nConfigure options: --build=x86_64-linux-gnu ${options}\n`;

export default {
  healthy: { ...refused, stdout: built('--with-timeout=15 --with-password-timeout=0'), gives: is(900) },
  failing: { ...refused, stdout: built('--with-timeout=-1'), gives: is(-1) },
  between: [
    // Its makers' own choice.
    { ...refused, stdout: built('--with-pam --with-passprompt=[sudo] password for %p:'), gives: is(300) },
    { ...refused, stdout: built('--with-timeout'), gives: is(null) },
    // To anybody but root it tells its version alone.
    { stdout: 'Sudo version 1.9.16p2\nSudoers policy plugin version 1.9.16p2\n', gives: is(null) },
    { stdout: 'sudo-rs 0.2.8\n', gives: is(null) },
  ],
  language: { cannotBe: 'It runs in the C locale.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...refused, stdout: '', fails: 'no_privilege' },
  truncated: { ...refused, stdout: built('--with-timeout=15').slice(0, -4), fails: 'no_privilege' },
  hostile: [
    { ...refused, stdout: built('--with-timeout=1e9'), gives: is(null) },
    { stdout: 'Password:\nConfigure options: --with-timeout=15\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
