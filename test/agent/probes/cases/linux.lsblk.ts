import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/disk-volumes/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

interface Reading {
  readonly volumes: readonly {
    readonly mountPoints: readonly string[];
    readonly protection: string;
    readonly method: string;
  }[];
}
const at = (reading: Reading, point: string) =>
  reading.volumes.find(one => one.mountPoints.includes(point))?.protection;

export default {
  healthy: {
    stdout: fixture('luks-under-lvm'),
    gives: (reading: Reading) => expect(at(reading, '/')).toBe('encrypted'),
  },
  failing: [
    { stdout: fixture('clear-laptop'), gives: (reading: Reading) => expect(at(reading, '/')).toBe('clear') },
    // An encrypted stick does not make the root encrypted.
    {
      stdout: fixture('luks-stick-clear-root'),
      gives: (reading: Reading) => expect(at(reading, '/')).toBe('clear'),
    },
    // As a table, with the tree drawn.
    {
      stdout: `$ lsblk
NAME          MAJ:MIN RM   SIZE RO TYPE MOUNTPOINTS
sda             8:0    0 238.5G  0 disk
├─sda1          8:1    0   512M  0 part /boot/efi
└─sda2          8:2    0   238G  0 part /
`,
      gives: (reading: Reading) => expect(at(reading, '/')).toBe('clear'),
    },
    {
      stdout: `NAME   FSTYPE FSVER LABEL UUID                                 FSAVAIL FSUSE% MOUNTPOINTS
sda
├─sda1 vfat   FAT32       9A1C-22F0                             505.8M     1% /boot/efi
└─sda2 ext4   1.0         1f3a5b7c-0000-4000-8000-00000000000a  180.1G    18% /
`,
      gives: (reading: Reading) => expect(at(reading, '/')).toBe('clear'),
    },
  ],
  // One of the two disks below it is encrypted, the other is not.
  between: {
    stdout: fixture('lvm-half-encrypted'),
    gives: (reading: Reading) => expect(at(reading, '/srv/patients files')).toBe('partial'),
  },
  language: { cannotBe: 'Its headings are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: fixture('error-unknown-column'), exitCode: 1, fails: 'command_failed' },
    {
      stdout: '',
      stderr: 'lsblk: failed to access sysfs directory: /sys/dev/block: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
  ],
  truncated: { stdout: fixture('cut-off'), fails: 'parse_error' },
  // dm-verity looks like encryption to lsblk and hides nothing.
  hostile: {
    stdout: fixture('verity-usr'),
    gives: (reading: Reading) => expect(at(reading, '/usr')).not.toBe('encrypted'),
  },
} satisfies SourceCases;
