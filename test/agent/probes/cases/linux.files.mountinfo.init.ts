import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly target: string; readonly source: string; readonly writable: boolean }[];
const path = '/proc/1/mountinfo';
const line = (rest: string) => `22 1 ${rest}\n`;

export default {
  healthy: {
    files: { [path]: line('254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/clinic-root rw') },
    gives: (mounts: Reading) =>
      expect(mounts).toMatchObject([{ target: '/', source: '/dev/mapper/clinic-root', writable: true }]),
  },
  failing: {
    files: { [path]: line('8:2 / / rw,relatime - ext4 /dev/sda2 rw') },
    gives: (mounts: Reading) => expect(mounts).toMatchObject([{ source: '/dev/sda2' }]),
  },
  // A name with a blank, and a stick that may only be read.
  between: {
    files: { [path]: line('8:17 / /media/X\\040RAY ro,nosuid - vfat /dev/sdb1 rw') },
    gives: (mounts: Reading) => expect(mounts).toMatchObject([{ target: '/media/X RAY', writable: false }]),
  },
  language: { cannotBe: 'The kernel prints no words.' },
  empty: [
    { files: {}, gives: (mounts: Reading) => expect(mounts).toEqual([]) },
    { files: { [path]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: line('8:2 / / rw,relatime - ext4').trimEnd() }, fails: 'parse_error' },
  hostile: { files: { [path]: '- - - - - -\n' }, fails: 'parse_error' },
} satisfies SourceCases;
