/** /etc/pam.d (pam.d(5)) and the settings of pam_pwquality, pam_faillock, pam_pwhistory. */
import { expect } from 'vitest';
import type { FactOf } from '#proto/fact-names.ts';
import type { SourceCases } from '../source-cases.ts';

const debian = `#
# /etc/pam.d/common-password - password-related modules common to all services
password\trequisite\t\t\tpam_pwquality.so retry=3
password\t[success=1 default=ignore]\tpam_unix.so obscure use_authtok try_first_pass yescrypt
password\trequisite\t\t\tpam_deny.so
password\trequired\t\t\tpam_permit.so
`;
const auth = `auth    required                        pam_faillock.so preauth
auth\t[success=1 default=ignore]\tpam_unix.so nullok
auth    [default=die]                   pam_faillock.so authfail
auth\trequisite\t\t\tpam_deny.so
`;
const redhat = `auth        required      pam_env.so
auth        required      pam_faillock.so preauth silent deny=4 unlock_time=1200
auth        sufficient    pam_unix.so nullok
auth        required      pam_faillock.so authfail deny=4 unlock_time=1200
password    requisite     pam_pwquality.so local_users_only minlen=16
password    requisite     pam_pwhistory.so use_authtok remember=24
-session    optional      pam_systemd.so
`;
const of = (expected: object) => (reading: FactOf<'passwordPolicy'>) =>
  expect(reading).toMatchObject(expected);

export default {
  healthy: [
    {
      files: {
        '/etc/pam.d/common-password': debian,
        '/etc/pam.d/common-auth': auth,
        '/etc/security/pwquality.conf': '# minlen = 8\nminlen = 14\nenforce_for_root\n',
        '/etc/security/faillock.conf': 'deny = 5\nunlock_time = 900\n',
      },
      gives: of({
        minLength: 14,
        complexity: true,
        lockoutTries: 5,
        lockoutSeconds: 900,
        lockoutWindowSeconds: 900,
      }),
    },
    {
      files: { '/etc/pam.d/system-auth': redhat },
      gives: of({ minLength: 16, lockoutTries: 4, lockoutSeconds: 1200, history: 24 }),
    },
  ],
  failing: {
    // The settings are there, the module is in no stack: they count for nothing.
    files: {
      '/etc/pam.d/common-password': 'password [success=1 default=ignore] pam_unix.so obscure yescrypt\n',
      '/etc/pam.d/common-auth': 'auth [success=1 default=ignore] pam_unix.so nullok\n',
      '/etc/security/pwquality.conf': 'minlen = 20\n',
      '/etc/security/faillock.conf': 'deny = 3\n',
    },
    gives: of({ minLength: 6, complexity: false, lockoutTries: 0 }),
  },
  between: [
    {
      // Half of pam_faillock stops nobody.
      files: {
        '/etc/pam.d/common-password': debian,
        '/etc/pam.d/common-auth': 'auth required pam_faillock.so preauth\nauth required pam_unix.so\n',
      },
      gives: of({ minLength: 8, lockoutTries: 0 }),
    },
    {
      files: { '/etc/pam.d/system-auth': redhat.replaceAll('unlock_time=1200', 'unlock_time=never') },
      gives: of({ lockoutTries: 4, lockoutSeconds: 0 }),
    },
  ],
  language: {
    files: { '/etc/pam.d/system-auth': `# Paßwörter für alle\n${redhat}` },
    gives: of({ minLength: 16 }),
  },
  empty: { files: {}, fails: 'feature_missing' },
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: {
    files: { '/etc/pam.d/system-auth': redhat.slice(0, redhat.indexOf('pam_pwhistory')) },
    fails: 'parse_error',
  },
  hostile: [
    {
      files: { '/etc/pam.d/system-auth': `password required pam_pwquality.so minlen=${'9'.repeat(400)}\n` },
      fails: 'parse_error',
    },
    { files: { '/etc/pam.d/system-auth': 'password required /tmp/evil\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
