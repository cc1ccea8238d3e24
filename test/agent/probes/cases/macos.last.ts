/** last(1) on a Mac. */
import { expect } from 'vitest';
import type { MacRecord } from '#agent/probes/logons/macos-last.ts';
import type { SourceCases } from '../source-cases.ts';

const accounts = (expected: readonly string[]) => (reading: MacRecord) =>
  expect(reading.logons.map(logon => logon.account)).toEqual(expected);

const usual = [
  'mreyes     console                         Mon Nov 23 08:02   still logged in',
  'mreyes     ttys000                         Fri Nov 20 09:15 - 09:40  (00:25)',
  'reboot time                                Fri Nov 20 07:58',
  'shutdown time                              Thu Nov 19 18:31',
  'mreyes     console                         Tue Nov 17 08:00 - 18:31 (2+10:31)',
  '',
  'wtmp begins Tue Sep  1 07:55:12 UTC 2026',
  '',
].join('\n');

export default {
  healthy: [
    {
      stdout: usual,
      gives: (reading: MacRecord) => {
        expect(reading.logons.map(({ terminal, end, lastedMs }) => [terminal, end, lastedMs])).toEqual([
          ['console', 'open', null],
          ['ttys000', 'logout', 25 * 60_000],
          ['console', 'logout', (2 * 24 * 60 + 10 * 60 + 31) * 60_000],
        ]);
        expect(reading.begins).toMatchObject({ year: 2026, month: 8, day: 1 });
        expect(reading.machineEntries).toBe(2);
      },
    },
    // The year where it is asked for, the older words for starts, and a recording with its command.
    {
      stdout:
        'ana@front-mac ~ % last -y\nana  ttys001  192.0.2.7  Tue Mar  3 2026 08:01 - 17:00  (08:59)\nreboot    ~                         Tue Mar  3 2026 07:59 \n',
      gives: (reading: MacRecord) => {
        expect(reading.logons).toMatchObject([{ source: '192.0.2.7', from: { year: 2026, hour: 8 } }]);
        expect(reading.begins).toBeNull();
      },
    },
  ],
  failing: {
    stdout:
      'root      console                   Mon Nov 23 02:11 - 03:00  (00:49)\nfrontdesk  ttys003  host.example.org  Sun Nov 22 23:59 - 01:00  (01:01)\n\nwtmp begins Sun Nov  1 07:00 \n',
    gives: accounts(['root', 'frontdesk']),
  },
  between: {
    stdout:
      'ana       console                   Mon Nov 23 08:00 - crash  (02:10)\nana       console                   Sun Nov 22 08:00 - shutdown  (01:00)\nana       ttys000                   Sun Nov 22 08:05    gone - no logout\n\nwtmp begins Sun Nov  1 07:00 \n',
    gives: (reading: MacRecord) =>
      expect(reading.logons.map(({ end, lastedMs }) => [end, lastedMs])).toEqual([
        ['crash', null],
        ['shutdown', 3_600_000],
        ['unknown', null],
      ]),
  },
  language: [
    {
      stdout:
        'ana       console                   Mo 23 Nov 08:00   noch angemeldet\n\nwtmp begins Sun Nov  1 07:00 \n',
      fails: 'locale_unparsed',
    },
    {
      stdout: 'ana       console                   lun. 23 févr. 08:00 - 09:00  (01:00)\n',
      fails: 'locale_unparsed',
    },
    {
      stdout: 'ana       console                   Mon 23 Nov 08:00 - 09:00  (01:00)\n',
      gives: accounts(['ana']),
    },
  ],
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '\nwtmp begins Mon Nov 23 07:00 \n', gives: accounts([]) },
  ],
  error: [
    { stdout: '', stderr: 'last: wtmp: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
    { stdout: '', stderr: 'usage: last [-swy]\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: usual.slice(0, 60), fails: 'parse_error' },
    { stdout: usual.slice(0, 140), fails: 'parse_error' },
  ],
  hostile: [
    // An account that is called like a start of the machine signs in at a terminal all the same.
    {
      stdout: 'reboot    ttys001                   Mon Nov 23 08:00 - 09:00  (01:00)\n',
      gives: accounts(['reboot']),
    },
    { stdout: 'ana\u001b[2K  console  Mon Nov 23 08:00   still logged in\n', fails: 'parse_error' },
    { stdout: `ana  console  ${'x'.repeat(500_000)}  Mon Nov 23 08:00\n`, fails: 'parse_error' },
    { stdout: 'ana  console  Mon Nov 23 28:00 - 29:00  (01:00)\n', fails: 'parse_error' },
    { stdout: `${usual}eve  ttys001  Mon Nov 23 08:00   still logged in\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
