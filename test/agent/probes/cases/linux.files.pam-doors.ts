/** Stacks of PAM of the doors from the network (pam.d(5)): which of them name a module that asks for more. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const sshd = '/etc/pam.d/sshd';
const common = '/etc/pam.d/common-auth';
const stack = `# PAM configuration for the Secure Shell service
@include common-auth
account    required     pam_nologin.so
@include common-account
session [success=ok ignore=ignore module_unknown=ignore default=bad]        pam_selinux.so close
-session   optional     pam_systemd.so
@include common-password
`;
const auth = 'auth\t[success=1 default=ignore]\tpam_unix.so nullok\nauth\trequisite\t\t\tpam_deny.so\n';
const gives =
  (...services: readonly string[]) =>
  (reading: ReadonlySet<string>) =>
    expect([...reading].sort()).toEqual(services);

export default {
  healthy: {
    files: { [sshd]: `auth required pam_google_authenticator.so nullok\n${stack}`, [common]: auth },
    gives: gives('sshd'),
  },
  failing: { files: { [sshd]: stack, [common]: auth }, gives: gives() },
  // In what all of them include.
  between: [
    {
      files: { [sshd]: stack, [common]: `${auth}auth required pam_duo.so\n` },
      gives: gives('common-auth', 'sshd'),
    },
    { files: { [sshd]: `auth [success=1 \\\n  default=ignore] pam_unix.so\n${stack}` }, gives: gives() },
  ],
  language: { files: { [sshd]: `# Für die Fernwartung\n${stack}` }, gives: gives() },
  empty: [
    { files: {}, gives: gives() },
    { files: { [sshd]: '' }, gives: gives() },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [sshd]: `${stack}auth requ`, [common]: `${auth}au` }, fails: 'parse_error' },
  hostile: [
    { files: { [sshd]: `#auth required pam_duo.so\n${stack}` }, gives: gives() },
    { files: { [sshd]: `session required pam_duo.so\n${stack}` }, gives: gives() },
    { files: { [sshd]: 'let everybody in\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
