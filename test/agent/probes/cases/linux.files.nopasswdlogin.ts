/** Stacks of PAM for login screens (pam.d(5)) and the members of groups that they let in without a password. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => one.account)).toEqual(expected);
const group = '/etc/group';
const [gdm, lightdm] = ['/etc/pam.d/gdm-password', '/etc/pam.d/lightdm'];
const list = (members: string) => `root:x:0:\nsudo:x:27:jane\nnopasswdlogin:x:999:${members}\njane:x:1000:\n`;
const stack = `#%PAM-1.0
auth    requisite       pam_nologin.so
auth\trequired\tpam_succeed_if.so user != root quiet_success
auth    sufficient      pam_succeed_if.so user ingroup nopasswdlogin
@include common-auth
auth    optional        pam_gnome_keyring.so
-auth   optional        pam_kwallet5.so
account [success=ok new_authtok_reqd=ok default=bad]  pam_unix.so
session required        pam_loginuid.so # of the audit
`;
const without = stack.replace(/^auth +sufficient.*\n/m, '');

export default {
  healthy: { cannotBe: 'Where nobody signs in without a password nothing says so: see empty and between.' },
  failing: {
    files: { [gdm]: stack, [lightdm]: stack, [group]: list('reception,anna') },
    gives: logins('reception', 'anna'),
  },
  between: [
    // The group is there and has members, and no stack asks for it; the stack asks, and nobody is in it.
    { files: { [gdm]: without, [group]: list('reception') }, gives: logins() },
    { files: { [lightdm]: stack, [group]: list('') }, gives: logins() },
    // Of another name; a group that must be had in addition to a password lets nobody in.
    {
      files: {
        [lightdm]: 'auth [success=done default=ignore] pam_succeed_if.so quiet user ingroup sudo\n',
        [group]: list('reception'),
      },
      gives: logins('jane'),
    },
    // Over two lines.
    {
      files: { [lightdm]: 'auth sufficient \\\n  pam_succeed_if.so user ingroup sudo\n', [group]: list('') },
      gives: logins('jane'),
    },
    {
      files: { [lightdm]: 'auth required pam_succeed_if.so user ingroup sudo\n', [group]: list('') },
      gives: logins(),
    },
  ],
  language: {
    files: { [gdm]: `# Ohne Paßwort für den Empfang\n${stack}`, [group]: list('empfang') },
    gives: logins('empfang'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [gdm]: without, [group]: list('') }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [gdm]: `${without}auth    suff`, [group]: list('') }, fails: 'parse_error' },
    { files: { [gdm]: stack, [group]: 'root:x:0:\nnopasswd' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [gdm]: stack }, fails: 'parse_error' },
    { files: { [gdm]: `nobody comes in\n${stack}`, [group]: list('') }, fails: 'parse_error' },
    // A remark is no rule.
    {
      files: {
        [gdm]: without.replace('#%PAM', '#auth sufficient pam_succeed_if.so user ingroup sudo\n#%PAM'),
        [group]: list(''),
      },
      gives: logins(),
    },
  ],
} satisfies SourceCases;
