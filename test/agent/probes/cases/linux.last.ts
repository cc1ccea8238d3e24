/** last -F -w -i (last(1)) of util-linux: account, terminal, host, from, to, length; the last line tells where it begins. */
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
const line = (who: string, where: string, host: string, from: string, to: string) =>
  `${who.padEnd(8)} ${where.padEnd(12)} ${host.padEnd(16)} ${from} ${to}\n`;
const begins = '\nwtmp begins Sun Nov  1 06:25:01 2026\n';
const boot = line('reboot', 'system boot', '0.0.0.0', 'Mon Nov 23 07:40:02 2026', '  still running');
const desk = line(
  'frontdesk',
  'tty2',
  '0.0.0.0',
  'Mon Nov 23 07:58:40 2026',
  '- Mon Nov 23 12:01:09 2026  (04:02)',
);
const jane = line('jane', 'pts/0', '192.0.2.7', 'Mon Nov 23 08:01:02 2026', '  still logged in');
const brief = (reading: Reading) =>
  reading.logons.map(one => [one.account, one.terminal, one.source, one.end].join('|'));
const gives =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(brief(reading)).toEqual(expected);
const givesCut =
  (...expected: readonly string[]) =>
  (reading: Reading) => {
    expect(brief(reading)).toEqual(expected);
    expect(reading.brokeOff).toBe(true);
  };

export default {
  healthy: {
    stdout: jane + desk + boot + begins,
    gives: (reading: Reading) => {
      gives('jane|pts/0|192.0.2.7|open', 'frontdesk|tty2||logout')(reading);
      expect(reading.logons[1]).toMatchObject({
        fromAtMs: Date.UTC(2026, 10, 23, 7, 58, 40),
        toAtMs: Date.UTC(2026, 10, 23, 12, 1, 9),
      });
      expect(reading).toMatchObject({ oldestRecordAtMs: Date.UTC(2026, 10, 1, 6, 25, 1), machineEntries: 1 });
      expect(reading).not.toHaveProperty('brokeOff');
    },
  },
  // One name at the front desk, from two machines at once.
  failing: {
    stdout:
      line('front', 'pts/1', 'fd00::12', 'Mon Nov 23 08:05:00 2026', '  still logged in') +
      line('front', 'pts/0', '192.0.2.9', 'Mon Nov 23 08:03:00 2026', '  still logged in') +
      begins,
    gives: gives('front|pts/1|fd00::12|open', 'front|pts/0|192.0.2.9|open'),
  },
  between: [
    {
      stdout:
        line('owen', 'tty1', '0.0.0.0', 'Sun Nov 22 09:00:00 2026', '- crash                     (22:40)') +
        line('ada', ':0', '0.0.0.0', 'Sat Nov 21 09:00:00 2026', '- down                      (08:59)') +
        line('kim', 'pts/4', '192.0.2.4', 'Fri Nov 20 09:00:00 2026', '  gone - no logout') +
        begins,
      gives: gives('owen|tty1||crash', 'ada|:0||shutdown', 'kim|pts/4|192.0.2.4|unknown'),
    },
    // Without -F there is no year, and so no moment; the length still follows.
    {
      stdout:
        'jane     pts/0        192.0.2.7        Mon Nov 23 08:01 - 09:05  (01:04)\n\nwtmp begins Sun Nov  1 06:25:01 2026\n',
      gives: (reading: Reading) => {
        gives('jane|pts/0|192.0.2.7|logout')(reading);
        expect(reading.logons[0]).toMatchObject({ fromAtMs: null, toAtMs: null });
      },
    },
  ],
  language: {
    stdout: jane.replace('Mon Nov', 'Mo Nov') + begins.replace('begins', 'beginnt'),
    fails: 'parse_error',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    // A record that is kept, and in which nobody is.
    {
      stdout: begins,
      gives: (reading: Reading) =>
        expect(reading).toEqual({ logons: [], oldestRecordAtMs: Date.UTC(2026, 10, 1, 6, 25, 1) }),
    },
  ],
  error: [
    {
      stdout: '',
      stderr: 'last: cannot open /var/log/wtmp: No such file or directory\n',
      exitCode: 1,
      fails: 'feature_missing',
    },
    {
      stdout: '',
      stderr: 'last: cannot open /var/log/wtmp: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: "last: invalid option -- 'F'\n", exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    // In the middle of a name, of the day, of the time, of the end: what was cut is no logon, and is told as missing.
    { stdout: jane + desk.slice(0, 4), gives: givesCut('jane|pts/0|192.0.2.7|open') },
    { stdout: jane + desk.slice(0, 49), gives: givesCut('jane|pts/0|192.0.2.7|open') },
    { stdout: jane + desk.slice(0, 56), gives: givesCut('jane|pts/0|192.0.2.7|open') },
    { stdout: jane + desk.slice(0, 70), gives: givesCut('jane|pts/0|192.0.2.7|open') },
    { stdout: jane + desk, gives: givesCut('jane|pts/0|192.0.2.7|open', 'frontdesk|tty2||logout') },
    { stdout: `${jane}\nwtmp beg`, gives: givesCut('jane|pts/0|192.0.2.7|open') },
    { stdout: desk.slice(0, 49), fails: 'parse_error' },
    // Only the end of the last line is gone: nothing is missing.
    {
      stdout: (jane + begins).trimEnd(),
      gives: (reading: Reading) => expect(reading).not.toHaveProperty('brokeOff'),
    },
  ],
  hostile: [
    // Somebody whose login is called as an entry of the machine itself.
    {
      stdout: line('reboot', 'pts/0', '192.0.2.7', 'Mon Nov 23 08:01:02 2026', '  still logged in') + begins,
      gives: gives('reboot|pts/0|192.0.2.7|open'),
    },
    { stdout: jane.replace('jane', 'ja\u001bne') + begins, fails: 'parse_error' },
    { stdout: `${jane}wtmp has no entries\n`, fails: 'parse_error' },
    // No day of the calendar.
    {
      stdout: jane.replace('Nov 23', 'Feb 31') + begins,
      gives: (reading: Reading) => expect(reading.logons[0]?.fromAtMs).toBeNull(),
    },
  ],
} satisfies SourceCases;
