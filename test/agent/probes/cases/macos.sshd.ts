/** `sshd -T` (sshd(8)) on a Mac. */
import { expect } from 'vitest';
import { sshSettings } from '../macos-services.ts';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);

export default {
  healthy: {
    stdout: sshSettings({
      permitrootlogin: 'no',
      passwordauthentication: 'no',
      kbdinteractiveauthentication: 'no',
      channeltimeout: 'session:*=15m',
    }),
    gives: has({ permitRootLogin: 'no', passwordAuthentication: false, idleTimeoutSeconds: 900 }),
  },
  failing: {
    stdout: sshSettings({ permitrootlogin: 'yes', permitemptypasswords: 'yes' }),
    gives: has({ permitRootLogin: 'yes', passwordAuthentication: true, permitEmptyPasswords: true }),
  },
  between: {
    // A keyboard-interactive login asks for the password as well.
    stdout: sshSettings({ passwordauthentication: 'no' }),
    gives: has({ permitRootLogin: 'prohibit-password', passwordAuthentication: true }),
  },
  language: { cannotBe: 'keywords and values are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'sshd: no hostkeys available -- exiting.\n', exitCode: 1, fails: 'command_failed' },
    { stdout: '', stderr: '/etc/ssh/sshd_config: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
  ],
  truncated: { stdout: sshSettings().slice(0, 90), fails: 'parse_error' },
  hostile: { stdout: sshSettings({ permitrootlogin: 'of course' }), fails: 'parse_error' },
} satisfies SourceCases;
