/**
 * What Linux asks of a local password and when wrong ones lock an account: what stands in the PAM stack, with the
 * settings of the modules that stand there. A settings file of a module that is in no stack counts for nothing
 * (pam.d(5), pam_pwquality(8), pam_faillock(8)).
 */
import type { FactOf } from '#proto/fact-names.ts';
import type { FilesSource, Probe } from '../probe.ts';
import { parsePasswordPolicy } from './pam.ts';

export const passwordPolicyFiles: FilesSource<FactOf<'passwordPolicy'>> = {
  name: 'linux.files.password-policy',
  kind: 'files',
  files: {
    paths: [
      '/etc/pam.d/common-password',
      '/etc/pam.d/common-auth',
      '/etc/pam.d/system-auth',
      '/etc/pam.d/password-auth',
      '/usr/lib/pam.d/common-password',
      '/usr/lib/pam.d/common-auth',
      '/etc/security/pwquality.conf',
      '/etc/security/pwquality.conf.d/*.conf',
      '/etc/security/pwhistory.conf',
      '/etc/security/faillock.conf',
    ],
  },
  parse: parsePasswordPolicy,
};

export const passwordPolicyOnLinux: Probe<'passwordPolicy'> = {
  fact: 'passwordPolicy',
  privilege: 'none',
  sources: [passwordPolicyFiles],
  read: look => look.at(passwordPolicyFiles),
};
