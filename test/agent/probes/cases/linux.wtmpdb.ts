/** wtmpdb last -F -w (wtmpdb(8)): account, terminal, host, from, to, length; the last line tells where it begins. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly logons: readonly {
    readonly account: string;
    readonly terminal: string;
    readonly source: string;
    readonly fromAtMs: number | null;
    readonly toAtMs: number | null;
    readonly end: string;
  }[];
  readonly oldestRecordAtMs: number | null;
  readonly machineEntries?: number;
  readonly brokeOff?: true;
}
const line = (who: string, where: string, host: string, from: string, to: string, length = '') =>
  `${who.padEnd(8)} ${where.padEnd(12)} ${host.padEnd(16)} ${from} - ${to.padEnd(24)} ${length}\n`;
const begins = '\nwtmpdb begins Thu Oct  1 06:20:11 2026\n';
const boot = line(
  'reboot',
  'system boot',
  '6.12.48+deb13-amd64',
  'Mon Nov 23 07:40:02 2026',
  'still running',
);
const desk = line(
  'frontdesk',
  'tty2',
  '',
  'Mon Nov 23 07:58:40 2026',
  'Mon Nov 23 12:01:09 2026',
  ' (04:02)',
);
const jane = line('jane', 'ssh', '192.0.2.7', 'Mon Nov 23 08:01:02 2026', 'still logged in');
const brief = (reading: Reading) =>
  reading.logons.map(one => [one.account, one.terminal, one.source, one.end].join('|'));
const gives =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(brief(reading)).toEqual(expected);

export default {
  healthy: {
    stdout: jane + desk + boot + begins,
    gives: (reading: Reading) => {
      gives('jane|ssh|192.0.2.7|open', 'frontdesk|tty2||logout')(reading);
      expect(reading.logons[1]).toMatchObject({
        fromAtMs: Date.UTC(2026, 10, 23, 7, 58, 40),
        toAtMs: Date.UTC(2026, 10, 23, 12, 1, 9),
      });
      expect(reading).toMatchObject({ oldestRecordAtMs: Date.UTC(2026, 9, 1, 6, 20, 11), machineEntries: 1 });
    },
  },
  // Everybody at the front desk under one name, from several machines at once.
  failing: {
    stdout:
      line('front', 'ssh', 'fd00::12', 'Mon Nov 23 08:05:00 2026', 'still logged in') +
      line('front', 'ssh', 'desk-2.clinic.example', 'Mon Nov 23 08:03:00 2026', 'still logged in') +
      begins,
    gives: gives('front|ssh|fd00::12|open', 'front|ssh|desk-2.clinic.example|open'),
  },
  between: [
    // Open when the machine went down without a word, without a terminal, and in Cockpit.
    {
      stdout:
        line('owen', '?', '', 'Sun Nov 22 09:00:00 2026', 'crash') +
        line(
          'root',
          'web console',
          '192.0.2.9',
          'Sun Nov 22 08:00:00 2026',
          'Sun Nov 22 08:10:00 2026',
          ' (00:10)',
        ) +
        line('night', 'tty1', '', 'Fri Nov 20 21:00:00 2026', 'Sun Nov 22 07:30:00 2026', '(1+10:30)') +
        begins,
      gives: gives('owen|||crash', 'root|web console|192.0.2.9|logout', 'night|tty1||logout'),
    },
    // The login screen's own session is nobody's.
    {
      stdout:
        line('Debian-gdm', 'tty1', '', 'Mon Nov 23 07:40:30 2026', 'Mon Nov 23 07:58:41 2026', ' (00:18)') +
        line('soft-reboot', 'system boot', '6.12.48', 'Mon Nov 23 07:30:00 2026', 'still running') +
        line(
          'shutdown',
          'system down',
          '6.12.48',
          'Sun Nov 22 07:30:00 2026',
          'Mon Nov 23 07:30:00 2026',
          '(1+00:00)',
        ) +
        begins,
      gives: (reading: Reading) => {
        gives()(reading);
        expect(reading.machineEntries).toBe(3);
      },
    },
    // Without -F there is no year, and so no moment.
    {
      stdout:
        'jane     ssh          192.0.2.7        Mon Nov 23 08:01 - still logged in\n\nwtmpdb begins Thu Oct  1 06:20:11 2026\n',
      gives: (reading: Reading) => {
        gives('jane|ssh|192.0.2.7|open')(reading);
        expect(reading.logons[0]?.fromAtMs).toBeNull();
      },
    },
  ],
  language: {
    stdout: jane.replace('Mon Nov', 'Mo Nov').replace('still logged in', 'noch angemeldet') + begins,
    fails: 'parse_error',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    {
      stdout: 'wtmpdb has no entries\n',
      gives: (reading: Reading) => expect(reading).toEqual({ logons: [], oldestRecordAtMs: null }),
    },
  ],
  error: [
    {
      stdout: '',
      stderr: 'Cannot open database (/var/lib/wtmpdb/wtmp.db): unable to open database file\n',
      exitCode: 1,
      fails: 'feature_missing',
    },
    {
      stdout: '',
      stderr: "wtmpdb: invalid option -- 'w'\nUsage: wtmpdb [command] [options]\n",
      exitCode: 1,
      fails: 'command_failed',
    },
    { stdout: '', stderr: 'Cannot open database: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
  ],
  truncated: [
    // A line that is cut tells nothing; that something is missing is told.
    {
      stdout: jane + desk.slice(0, 35),
      gives: (reading: Reading) => {
        gives('jane|ssh|192.0.2.7|open')(reading);
        expect(reading).toMatchObject({ brokeOff: true });
      },
    },
    { stdout: jane.slice(0, 60), fails: 'parse_error' },
    // After a whole line it shows what it has, and says that it broke off.
    {
      stdout: jane,
      gives: (reading: Reading) => {
        gives('jane|ssh|192.0.2.7|open')(reading);
        expect(reading).toMatchObject({ brokeOff: true, oldestRecordAtMs: null });
      },
    },
  ],
  hostile: [
    {
      stdout: `reboot   ssh          192.0.2.7        Mon Nov 23 08:01:02 2026 - still logged in\n${begins}`,
      gives: gives('reboot|ssh|192.0.2.7|open'),
    },
    { stdout: `wtmpdb has no entries\n${jane}${begins}`, gives: gives('jane|ssh|192.0.2.7|open') },
    { stdout: `${jane}wtmpdb has no entries\n`, fails: 'parse_error' },
    { stdout: jane.replace('jane', 'ja\u001bne') + begins, fails: 'parse_error' },
  ],
} satisfies SourceCases;
