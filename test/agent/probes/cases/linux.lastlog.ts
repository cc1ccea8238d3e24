/** lastlog(8): when each account last logged on, in a table whose third column grows with what stands in it. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, number | null>;
const heading = 'Username         Port     From                                       Latest\n';
const line = (who: string, port: string, from: string, latest: string) =>
  `${who.padEnd(16)} ${port.padEnd(8)} ${from.padEnd(42)}${latest}\n`;
const never = '**Never logged in**';
const ana = line('ana', 'pts/0', '192.0.2.23', 'Sun Nov 22 08:15:09 +0000 2026');
const gives = (expected: Record<string, number | null>) => (reading: Reading) =>
  expect(Object.fromEntries(reading)).toEqual(expected);
const anaAt = Date.UTC(2026, 10, 22, 8, 15, 9);

export default {
  healthy: {
    stdout: heading + line('root', '', '', never) + ana,
    gives: gives({ root: null, ana: anaAt }),
  },
  // Root itself signs in.
  failing: {
    stdout: heading + line('root', 'tty1', '', 'Mon Nov 23 07:00:00 +0000 2026'),
    gives: gives({ root: Date.UTC(2026, 10, 23, 7) }),
  },
  between: [
    // Another zone, a name that is longer than its column, one with a blank, and one account in two lines.
    {
      stdout:
        heading +
        'a-name-that-is-far-too-long pts/2 192.0.2.7 Fri Nov  6 17:01:44 +0100 2026\n' +
        line('CLINIC\\ana silva', 'pts/1', '192.0.2.8', 'Fri Nov  6 17:01:44 +0000 2026') +
        ana +
        line('ana', '', '', never),
      gives: gives({
        'a-name-that-is-far-too-long': Date.UTC(2026, 10, 6, 16, 1, 44),
        'CLINIC\\ana silva': Date.UTC(2026, 10, 6, 17, 1, 44),
        ana: anaAt,
      }),
    },
    // The kernel's zero of a record that was never written in full.
    {
      stdout: heading + line('root', '', '', 'Thu Jan  1 00:00:10 +0000 1970'),
      gives: gives({ root: 10_000 }),
    },
  ],
  language: {
    stdout:
      'Benutzername     Port     Von                                        Letzter\n' +
      line('root', '', '', '**Noch nie angemeldet**'),
    fails: 'locale_unparsed',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: heading, gives: gives({}) },
  ],
  error: [
    {
      stdout: '',
      stderr: 'lastlog: Cannot open /var/log/lastlog: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: 'lastlog: /var/log/lastlog: I/O error\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: (heading + ana).slice(0, -10), fails: 'parse_error' },
    { stdout: heading.slice(0, 20), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${heading}${line('ana', '', '', `${never} yesterday`)}`, fails: 'parse_error' },
    { stdout: `${ana}${heading}`, fails: 'parse_error' },
    { stdout: `${heading}${ana.replace('Sun Nov 22', 'Sun Foo 22')}`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
