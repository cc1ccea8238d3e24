/** lastlog2(8), which keeps a database of its own and prints the table of lastlog(8). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, number | null>;
const heading = 'Username         Port     From             Latest\n';
const line = (who: string, port: string, from: string, latest: string) =>
  `${who.padEnd(16)} ${port.padEnd(8)} ${from.padEnd(16)} ${latest}\n`;
const never = '**Never logged in**';
const jane = line('jane', 'ssh', '192.0.2.7', 'Mon Nov 23 08:01:02 +0000 2026');
const gives = (expected: Record<string, number | null>) => (reading: Reading) =>
  expect(Object.fromEntries(reading)).toEqual(expected);
const janeAt = Date.UTC(2026, 10, 23, 8, 1, 2);

export default {
  healthy: {
    stdout: heading + line('root', '', '', never) + jane,
    gives: gives({ root: null, jane: janeAt }),
  },
  failing: {
    stdout: heading + line('root', 'ssh', '198.51.100.9', 'Sun Nov 22 03:12:40 +0000 2026'),
    gives: gives({ root: Date.UTC(2026, 10, 22, 3, 12, 40) }),
  },
  // An address of IPv6 fills its column and more.
  between: {
    stdout: `${heading}owen             pts/3    2001:db8:7:8:9:a:b:c Sat Nov 21 09:00:00 -0500 2026\n`,
    gives: gives({ owen: Date.UTC(2026, 10, 21, 14) }),
  },
  language: {
    stdout: `Utilisateur      Port     Depuis           Dernière\n${jane.replace('Mon Nov', 'lun. nov.')}`,
    fails: 'locale_unparsed',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: heading, gives: gives({}) },
  ],
  error: [
    {
      stdout: '',
      stderr: 'Cannot open database (/var/lib/lastlog/lastlog2.db): unable to open database file\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    { stdout: '', stderr: 'Cannot open database: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
  ],
  truncated: [
    { stdout: (heading + jane).slice(0, -6), fails: 'parse_error' },
    { stdout: heading + jane + line('root', 'ssh', '', '').trimEnd(), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${heading}                 ssh      192.0.2.7        ${never}\n`, fails: 'parse_error' },
    { stdout: `${heading}${jane.replace('2026', 'long ago')}`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
