/** journalctl -q -o json of logind and sshd: one object a line, oldest first. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly logons: readonly {
    readonly account: string;
    readonly terminal: string;
    readonly source: string;
    readonly end: string;
    readonly kind?: string;
  }[];
  readonly oldestRecordAtMs: number | null;
}
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 23, hour, minute);
const says = (atMs: number, message: unknown, more: Readonly<Record<string, string>> = {}): string =>
  `${JSON.stringify({
    __CURSOR: 's=1',
    __REALTIME_TIMESTAMP: `${atMs}000`,
    _BOOT_ID: 'b1',
    _UID: '0',
    _PID: '901',
    SYSLOG_IDENTIFIER: 'systemd-logind',
    MESSAGE: message,
    ...more,
  })}\n`;
const brief = (reading: Reading) =>
  reading.logons.map(one => [one.account, one.terminal, one.source, one.end, one.kind ?? ''].join('|'));
const gives =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(brief(reading)).toEqual(expected);

const desk =
  says(at(8), "New session '2' of user 'frontdesk' with class 'user' and type 'wayland'.") +
  says(at(12), 'Session 2 logged out. Waiting for processes to exit.') +
  says(at(12, 1), 'Removed session 2.');
const jane =
  says(at(9), 'Accepted publickey for jane from 192.0.2.7 port 50514 ssh2: ED25519 SHA256:x', {
    SYSLOG_IDENTIFIER: 'sshd-session',
    _PID: '2001',
  }) + says(at(9), 'New session 5 of user jane.');

export default {
  healthy: {
    stdout: desk + jane,
    gives: (reading: Reading) => {
      gives('frontdesk|||logout|graphical', 'jane|ssh|192.0.2.7|open|remote')(reading);
      expect(reading.oldestRecordAtMs).toBe(at(8));
    },
  },
  // One name from two machines at once, by password.
  failing: {
    stdout:
      says(at(8), 'Accepted password for front from 192.0.2.7 port 1 ssh2', { _PID: '31' }) +
      says(at(8), 'New session 7 of user front.') +
      says(at(8, 5), 'Accepted password for front from 192.0.2.9 port 2 ssh2', { _PID: '32' }) +
      says(at(8, 5), 'New session 8 of user front.'),
    gives: gives('front|ssh|192.0.2.7|open|remote', 'front|ssh|192.0.2.9|open|remote'),
  },
  between: [
    // Open when the machine went down; the next start numbers its sessions anew.
    {
      stdout:
        says(at(7), 'New session 1 of user owen.') +
        says(at(8), 'New session 1 of user ada.', { _BOOT_ID: 'b2' }),
      gives: gives('owen|||unknown|', 'ada|||open|'),
    },
    // The login screen and background services are nobody.
    {
      stdout:
        says(at(7), "New session 'c1' of user 'gdm' with class 'greeter' and type 'wayland'.") +
        says(at(7), "New session '3' of user 'ada' with class 'manager' and type 'unspecified'."),
      gives: gives(),
    },
  ],
  language: {
    stdout: says(at(8), 'Neue Sitzung von Jürgen') + jane,
    gives: gives('jane|ssh|192.0.2.7|open|remote'),
  },
  empty: { stdout: '', fails: 'feature_missing' },
  error: [
    {
      stdout: '',
      stderr: 'No journal files were opened due to insufficient permissions.\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    {
      stdout: '',
      stderr: 'Failed to open root directory: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
  ],
  truncated: { stdout: (desk + jane).slice(0, -30), fails: 'parse_error' },
  hostile: [
    // Anybody may write to the journal under logind's name, but not as root.
    { stdout: says(at(8), 'New session 9 of user root.', { _UID: '1000' }), gives: gives() },
    // A message that is bytes, and a name that was made to look like a message.
    {
      stdout: says(at(8), [7, 8, 9]) + says(at(8), 'Invalid user Accepted password for x from y port 1'),
      gives: gives(),
    },
    { stdout: '{"MESSAGE":"New session 1 of user ada."}\n', fails: 'parse_error' },
    { stdout: '-- No entries --\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
