/** ss -H -l -t -n -p (ss(8)): what listens over TCP; the last column, with the programs, is there for root only. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const row = (address: string, port: number, users?: string): string =>
  `LISTEN 0      128    ${address}:${port}      0.0.0.0:*    ${users === undefined ? '' : `users:(${users})`}\n`;
const sshd = '("sshd",pid=812,fd=3)';
const gives =
  (...expected: readonly unknown[]) =>
  (reading: unknown) =>
    expect(reading).toEqual(expected);
const listener = (port: number, loopback: boolean, ...programs: readonly string[]) => ({
  port,
  loopback,
  programs,
});

export default {
  healthy: {
    stdout: row('127.0.0.1', 631, '("cupsd",pid=700,fd=7)') + row('[::1]', 631, '("cupsd",pid=700,fd=6)'),
    gives: gives(listener(631, true, 'cupsd'), listener(631, true, 'cupsd')),
  },
  failing: {
    stdout: row('0.0.0.0', 22, sshd) + row('[::]', 22, sshd) + row('*', 3389, '("xrdp",pid=901,fd=11)'),
    gives: gives(listener(22, false, 'sshd'), listener(22, false, 'sshd'), listener(3389, false, 'xrdp')),
  },
  between: [
    // Not root, so that no program is told.
    { stdout: row('0.0.0.0', 22), gives: gives({ port: 22, loopback: false, programs: null }) },
    // systemd holds the socket for the service.
    {
      stdout:
        row('*', 22, `("systemd",pid=1,fd=65),${sshd}`) +
        row('127.0.0.53%lo', 53, '("systemd-resolve",pid=600,fd=15)'),
      gives: gives(listener(22, false, 'systemd', 'sshd'), listener(53, true, 'systemd-resolve')),
    },
    // Older ones print no brackets, newer ones an address of IPv4 as one of IPv6; and one prints its heading all the same.
    {
      stdout: `State  Recv-Q Send-Q Local Address:Port Peer Address:Port\n${row('::', 22, sshd)}${row('[::ffff:127.0.0.1]', 8005, '("java",pid=5,fd=4)')}${row('[fe80::1]%eth0', 5900, '("Xvnc",pid=6,fd=4)')}`,
      gives: gives(listener(22, false, 'sshd'), listener(8005, true, 'java'), listener(5900, false, 'Xvnc')),
    },
  ],
  language: { cannotBe: 'Its words are not translated.' },
  empty: { stdout: '', gives: gives() },
  error: [
    {
      stdout: '',
      stderr: 'Cannot open netlink socket: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: "ss: invalid option -- 'H'\n", exitCode: 255, fails: 'command_failed' },
  ],
  truncated: { stdout: row('0.0.0.0', 22, sshd).slice(0, 30), fails: 'parse_error' },
  hostile: [
    { stdout: row('0.0.0.0', 99_999), fails: 'parse_error' },
    { stdout: 'ESTAB 0 0 192.0.2.1:22 192.0.2.9:5000\n', fails: 'parse_error' },
    // A program that tries to look like two.
    {
      stdout: row('0.0.0.0', 22, '("x\\",pid=1,fd=2),(",pid=9,fd=3)'),
      gives: gives(listener(22, false, 'x\\')),
    },
  ],
} satisfies SourceCases;
