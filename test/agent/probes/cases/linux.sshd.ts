/** `sshd -T` (sshd(8)): every setting that is in effect outside Match blocks, one a line, keywords in lower case. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

/** In the order of OpenSSH 9.2. */
const settings = (changed: Readonly<Record<string, string>> = {}): string => {
  const all = {
    port: '22',
    addressfamily: 'any',
    listenaddress: '0.0.0.0:22',
    usepam: 'yes',
    logingracetime: '120',
    clientaliveinterval: '0',
    clientalivecountmax: '3',
    unusedconnectiontimeout: 'none',
    permitrootlogin: 'without-password',
    pubkeyauthentication: 'yes',
    passwordauthentication: 'yes',
    kbdinteractiveauthentication: 'no',
    permitemptypasswords: 'no',
    authenticationmethods: 'any',
    channeltimeout: 'none',
    ...changed,
  };
  return Object.entries(all)
    .map(([keyword, value]) => `${keyword} ${value}\n`)
    .join('');
};
const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);
const keysOnly = {
  permitrootlogin: 'no',
  passwordauthentication: 'no',
  clientaliveinterval: '300',
  channeltimeout: 'session:*=15m',
};

export default {
  healthy: {
    stdout: settings(keysOnly),
    gives: has({
      permitRootLogin: 'no',
      passwordAuthentication: false,
      permitEmptyPasswords: false,
      clientAliveIntervalSeconds: 300,
      idleTimeoutSeconds: 900,
    }),
  },
  failing: {
    stdout: settings({ permitrootlogin: 'yes', permitemptypasswords: 'yes' }),
    gives: has({
      permitRootLogin: 'yes',
      passwordAuthentication: true,
      permitEmptyPasswords: true,
      idleTimeoutSeconds: 0,
    }),
  },
  between: [
    // PAM asks for the password in a dialogue of its own.
    {
      stdout: settings({ ...keysOnly, kbdinteractiveauthentication: 'yes' }),
      gives: has({ passwordAuthentication: true }),
    },
    // The keyword's old name.
    {
      stdout: settings(keysOnly).replace('kbdinteractive', 'challengeresponse'),
      gives: has({ passwordAuthentication: false }),
    },
    // Before 9.2 there is no idle limit to speak of.
    {
      stdout: settings().replace(/(?:unusedconnection|channel)timeout none\n/g, ''),
      gives: (reading: object) => expect(reading).not.toHaveProperty('idleTimeoutSeconds'),
    },
  ],
  language: { cannotBe: 'Keywords and values are in no language.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'sshd: no hostkeys available -- exiting.\n', exitCode: 1, fails: 'command_failed' },
    {
      stdout: '',
      stderr: 'Missing privilege separation directory: /run/sshd\n',
      exitCode: 255,
      fails: 'command_failed',
    },
    {
      stdout: '',
      stderr: '/etc/ssh/sshd_config: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    {
      stdout: '',
      stderr: '/etc/ssh/sshd_config: line 3: Bad configuration option: Pasword\n',
      exitCode: 255,
      fails: 'command_failed',
    },
  ],
  truncated: [
    { stdout: settings(keysOnly).slice(0, 120), fails: 'parse_error' },
    { stdout: settings(keysOnly).slice(0, -4), fails: 'parse_error' },
    // Between the two ways of asking for a password, "no" is half the answer.
    {
      stdout: settings(keysOnly).slice(0, settings(keysOnly).indexOf('kbdinteractive')),
      fails: 'parse_error',
    },
  ],
  hostile: [
    { stdout: settings({ permitrootlogin: 'of course' }), fails: 'parse_error' },
    { stdout: settings({ clientaliveinterval: '-1' }), fails: 'parse_error' },
    // Only the first line of a keyword counts.
    { stdout: `${settings()}passwordauthentication no\n`, gives: has({ passwordAuthentication: true }) },
  ],
} satisfies SourceCases;
