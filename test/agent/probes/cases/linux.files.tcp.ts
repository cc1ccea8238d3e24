/** /proc/net/tcp and tcp6 (proc_net_tcp): addresses in hexadecimal, bytes the wrong way round; 0A is a socket that listens. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const heading =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row = (address: string, port: number, state = '0A'): string =>
  `   0: ${address}:${port.toString(16).toUpperCase().padStart(4, '0')} ${'0'.repeat(address.length)}:0000 ${state} 00000000:00000000 00:00000000 00000000     0        0 1219 1 0000000000000000 100 0 0 10 0\n`;
const any = '00000000';
const any6 = '0'.repeat(32);
const local = '0100007F';
const local6 = `${'0'.repeat(24)}01000000`;
const mapped = '0000000000000000FFFF00000100007F';
const gives =
  (...expected: readonly (readonly [number, boolean])[]) =>
  (reading: unknown) =>
    expect(reading).toEqual(expected.map(([port, loopback]) => ({ port, loopback, programs: null })));
const files = (tcp: string, tcp6 = '') => ({
  '/proc/net/tcp': `${heading}${tcp}`,
  '/proc/net/tcp6': `${heading}${tcp6}`,
});

export default {
  healthy: {
    files: files(row(local, 631), row(local6, 631) + row(mapped, 8005)),
    gives: gives([631, true], [631, true], [8005, true]),
  },
  failing: { files: files(row(any, 22), row(any6, 3389)), gives: gives([22, false], [3389, false]) },
  // Connections that are open do not listen.
  between: { files: files(row(any, 22) + row('0A00020F', 22, '01')), gives: gives([22, false]) },
  language: { cannotBe: 'The kernel prints no words.' },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: files(''), gives: gives() },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { '/proc/net/tcp': `${heading}${row(any, 22)}`.slice(0, -60) }, fails: 'parse_error' },
  hostile: [
    { files: { '/proc/net/tcp': row(any, 22) }, fails: 'parse_error' },
    { files: files('   0: 0.0.0.0:22 0.0.0.0:0 LISTEN\n'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
