import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlySet<string>;
const table = (...rows: string[]) =>
  `filesystems supporting encryption: 1\nfilesystems with fscrypt metadata:  1\n\nMOUNTPOINT  DEVICE          FILESYSTEM  ENCRYPTION   FSCRYPT\n${rows.join('\n')}\n`;

export default {
  healthy: {
    stdout: table('/           /dev/nvme0n1p2  ext4        supported    Yes'),
    gives: (points: Reading) => expect([...points]).toEqual(['/']),
  },
  failing: {
    stdout: table('/           /dev/nvme0n1p2  ext4        not enabled  No'),
    gives: (points: Reading) => expect(points.size).toBe(0),
  },
  between: {
    stdout: table(
      '/           /dev/nvme0n1p2  ext4        not enabled  No',
      '/home       /dev/nvme0n1p3  f2fs        supported    Yes',
    ),
    gives: (points: Reading) => expect([...points]).toEqual(['/home']),
  },
  language: { cannotBe: 'fscrypt is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: '[ERROR] fscrypt status: open /etc/fscrypt.conf: permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: 'filesystems supporting encryption: 1\nfilesystems with fsc', fails: 'parse_error' },
  hostile: { stdout: 'MOUNTPOINT /\nYes Yes Yes\n', fails: 'parse_error' },
} satisfies SourceCases;
