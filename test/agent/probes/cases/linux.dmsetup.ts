import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlySet<string>;

export default {
  healthy: {
    stdout:
      'sda3_crypt: 0 488396800 crypt aes-xts-plain64 :64:logon:cryptsetup:01234567-89ab-d0 0 8:3 32768 1 allow_discards\nswap: 0 100 crypt aes-xts-plain64 0000 0 8:4 0\n',
    gives: (names: Reading) => expect([...names]).toEqual([]),
  },
  failing: {
    stdout: 'data: 0 2048 crypt cipher_null-ecb - 0 8:17 4096\n',
    gives: (names: Reading) => expect([...names]).toEqual(['data']),
  },
  between: {
    stdout:
      'a: 0 2048 crypt aes-xts-plain64 00 0 8:17 4096\nb: 0 2048 crypt capi:cipher_null-ecb - 0 8:18 4096\n',
    gives: (names: Reading) => expect([...names]).toEqual(['b']),
  },
  language: { cannotBe: 'Its tables are not translated.' },
  empty: [
    { stdout: 'No devices found\n', gives: (names: Reading) => expect(names.size).toBe(0) },
    { stdout: '', fails: 'parse_error' },
  ],
  error: {
    stdout: '',
    stderr: '/dev/mapper/control: open failed: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: 'data: 0 2048 cry', fails: 'parse_error' },
  hostile: { stdout: 'data: 0 2048 linear 8:17 4096\n', fails: 'parse_error' },
} satisfies SourceCases;
