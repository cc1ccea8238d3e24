/** find -printf '%T@\t%B@\t%p\n' over the folders of records: modified, made (before 1970 where not known), path. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reach {
  readonly oldestAtMs: number | null;
}
interface Reading {
  readonly journal: Reach | null;
  readonly memory: Reach | null;
  readonly audit: Reach | null;
  readonly syslog: Reach | null;
  readonly denied: readonly string[];
}
const seconds = (month: number, day: number) => Date.UTC(2026, month - 1, day) / 1000;
const line = (path: string, modified: number, made: number | null = null): string =>
  `${modified}.1234567890\t${made === null ? '-1.-000000010' : `${made}.0000000000`}\t${path}\n`;
const machine = '0123456789abcdef0123456789abcdef';
const hex = (month: number, day: number) => (seconds(month, day) * 1_000_000).toString(16).padStart(16, '0');
const journal = (folder: string) =>
  line(`${folder}/${machine}/system@${machine}-0000000000000001-${hex(9, 20)}.journal`, seconds(10, 15)) +
  line(`${folder}/${machine}/system@${machine}-000000000000a001-${hex(10, 15)}.journal`, seconds(11, 10)) +
  line(`${folder}/${machine}/system.journal`, seconds(11, 23), seconds(11, 10));
const persistent = journal('/var/log/journal');
const gives = (expected: Partial<Reading>) => (reading: Reading) => expect(reading).toMatchObject(expected);
const noMemory = 'find: ‘/run/log/journal’: No such file or directory\n';

export default {
  healthy: {
    stdout:
      persistent +
      line('/var/log/audit/audit.log', seconds(11, 23)) +
      line('/var/log/audit/audit.log.4', seconds(8, 1)) +
      line('/var/log/auth.log', seconds(11, 23)) +
      line('/var/log/auth.log.1', seconds(11, 16)) +
      line('/var/log/auth.log.4.gz', seconds(10, 26)),
    stderr: noMemory,
    exitCode: 1,
    gives: gives({
      journal: { oldestAtMs: seconds(9, 20) * 1000 },
      memory: null,
      audit: { oldestAtMs: seconds(8, 1) * 1000 + 123 },
      syslog: { oldestAtMs: seconds(10, 26) * 1000 + 123 },
      denied: [],
    }),
  },
  // Only in memory: gone with the next start.
  failing: {
    stdout: journal('/run/log/journal'),
    gives: gives({ journal: null, memory: { oldestAtMs: seconds(9, 20) * 1000 } }),
  },
  between: [
    // One file, of which the day is known on which it was made, or is not.
    {
      stdout:
        line(`/var/log/journal/${machine}/system.journal`, seconds(11, 23), seconds(11, 20)) +
        line('/var/log/secure', seconds(11, 23)),
      gives: gives({ journal: { oldestAtMs: seconds(11, 20) * 1000 }, syslog: { oldestAtMs: null } }),
    },
    // Left behind by an installation before this one.
    {
      stdout:
        line(
          `/var/log/journal/${'f'.repeat(32)}/system@${'a'.repeat(32)}-0000000000000001-${hex(1, 2)}.journal`,
          seconds(2, 1),
        ) + persistent,
      gives: gives({ journal: { oldestAtMs: seconds(9, 20) * 1000 } }),
    },
    // One that was closed in a hurry.
    {
      stdout:
        line(`/var/log/journal/${machine}/system@${hex(8, 8)}-00c0ffee00c0ffee.journal~`, seconds(8, 9)) +
        persistent,
      gives: gives({ journal: { oldestAtMs: seconds(8, 8) * 1000 } }),
    },
    {
      stdout: persistent,
      stderr: `${noMemory}find: ‘/var/log/audit’: Permission denied\n`,
      exitCode: 1,
      gives: gives({ audit: null, denied: ['/var/log/audit'] }),
    },
  ],
  language: { cannotBe: 'It prints numbers and paths, and complains in the C locale.' },
  empty: [
    {
      stdout: '',
      stderr: noMemory,
      exitCode: 1,
      gives: gives({ journal: null, memory: null, audit: null, syslog: null }),
    },
    { stdout: '', exitCode: 1, fails: 'command_failed' },
  ],
  error: {
    stdout: persistent,
    stderr: 'find: ‘/var/log’: Input/output error\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: persistent.slice(0, -9), fails: 'parse_error' },
  hostile: [
    { stdout: `yesterday\t\t/var/log/auth.log\n`, fails: 'parse_error' },
    // A name that only looks like one.
    {
      stdout:
        line(`/var/log/journal/${machine}/user-1000@x-${hex(1, 1)}.journal`, seconds(1, 1)) +
        line('/var/log/app/auth.log.1', seconds(1, 1)),
      gives: gives({ journal: null, syslog: null }),
    },
  ],
} satisfies SourceCases;
