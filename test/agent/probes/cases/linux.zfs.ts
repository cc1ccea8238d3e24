import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<
  string,
  { readonly encrypted: boolean; readonly keyFile: string; readonly keyStatus: string }
>;
const of = (name: string, encryption: string, keystatus: string, location = 'prompt') =>
  `${name}\tencryption\t${encryption}\t-\n${name}\tkeystatus\t${keystatus}\t-\n${name}\tencryptionroot\t${encryption === 'off' ? '-' : 'tank'}\t-\n${name}\tmounted\tyes\t-\n${name}\tkeylocation\t${location}\tlocal\n`;

export default {
  healthy: {
    stdout: of('tank', 'aes-256-gcm', 'available'),
    gives: (sets: Reading) => expect(sets.get('tank')).toMatchObject({ encrypted: true, keyFile: '' }),
  },
  failing: {
    stdout: of('tank', 'off', '-', 'none'),
    gives: (sets: Reading) => expect(sets.get('tank')?.encrypted).toBe(false),
  },
  // One of two data sets, opened by a file, and not open now.
  between: {
    stdout:
      of('tank', 'aes-256-gcm', 'unavailable', 'file:///boot/zfs.key') + of('tank/clear', 'off', '-', 'none'),
    gives: (sets: Reading) => {
      expect(sets.get('tank')).toMatchObject({
        encrypted: true,
        keyStatus: 'unavailable',
        keyFile: '/boot/zfs.key',
      });
      expect(sets.get('tank/clear')?.encrypted).toBe(false);
    },
  },
  language: { cannotBe: 'With -H it prints values only.' },
  empty: [
    { stdout: '', gives: (sets: Reading) => expect(sets.size).toBe(0) },
    { stdout: 'no datasets available\n', gives: (sets: Reading) => expect(sets.size).toBe(0) },
  ],
  error: {
    stdout: '',
    stderr: 'The ZFS modules cannot be auto-loaded.\nPermission denied\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'tank\tencryption\taes-256-gcm\t-\ntank\tkeysta', fails: 'parse_error' },
  hostile: { stdout: 'tank\tencryption\trot13\t-\n', fails: 'parse_error' },
} satisfies SourceCases;
