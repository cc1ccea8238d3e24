import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

/** `sshd.exe -T` of OpenSSH for Windows 9.5, in part. */
const settings = (change: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    port: '22',
    addressfamily: 'any',
    logingracetime: '120',
    clientaliveinterval: '300',
    clientalivecountmax: '0',
    permitrootlogin: 'prohibit-password',
    passwordauthentication: 'no',
    kbdinteractiveauthentication: 'no',
    permitemptypasswords: 'no',
    channeltimeout: 'none',
    ...change,
  })
    .map(([keyword, value]) => `${keyword} ${value}\r\n`)
    .join('');

export default {
  healthy: {
    stdout: settings(),
    gives: (reading: unknown) =>
      expect(reading).toMatchObject({ passwordAuthentication: false, clientAliveIntervalSeconds: 300 }),
  },
  failing: {
    stdout: settings({ passwordauthentication: 'yes', clientaliveinterval: '0' }),
    gives: (reading: unknown) =>
      expect(reading).toMatchObject({ passwordAuthentication: true, clientAliveIntervalSeconds: 0 }),
  },
  between: {
    stdout: settings({ channeltimeout: 'session:*=15m' }),
    gives: (reading: unknown) => expect(reading).toMatchObject({ idleTimeoutSeconds: 900 }),
  },
  language: { cannotBe: 'sshd prints keywords, in every language of Windows the same' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { exitCode: 1, stderr: 'sshd: no hostkeys available -- exiting.\r\n', fails: 'command_failed' },
    {
      exitCode: 255,
      stderr: '__PROGRAMDATA__\\\\ssh/sshd_config: Permission denied\r\n',
      fails: 'no_privilege',
    },
  ],
  truncated: { stdout: settings().slice(0, 60), fails: 'parse_error' },
  hostile: { stdout: settings({ clientaliveinterval: '9'.repeat(50) }), fails: 'parse_error' },
} satisfies SourceCases;
