import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = { readonly needed: boolean; readonly says: string } | null;
const said = (state: string, expected = '6.1.0-40-amd64') =>
  `NEEDRESTART-VER: 3.6\nNEEDRESTART-KCUR: 6.1.0-37-amd64\nNEEDRESTART-KEXP: ${expected}\nNEEDRESTART-KSTA: ${state}\n`;

export default {
  healthy: {
    stdout: said('1', '6.1.0-37-amd64'),
    gives: (reading: Reading) => expect(reading?.needed).toBe(false),
  },
  failing: {
    stdout: said('3'),
    gives: (reading: Reading) =>
      expect(reading).toMatchObject({
        needed: true,
        says: 'kernel 6.1.0-40-amd64 is installed, 6.1.0-37-amd64 runs',
      }),
  },
  // 2: a newer build of the same kernel; 0: it cannot tell.
  between: [
    { stdout: said('2'), gives: (reading: Reading) => expect(reading?.needed).toBe(true) },
    { stdout: said('0'), gives: (reading: Reading) => expect(reading).toBeNull() },
  ],
  language: { cannotBe: 'Its batch form is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'ERROR: This program must be run as root!\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: said('1').slice(0, 60), fails: 'parse_error' },
  hostile: { stdout: `${said('3').replace('KSTA: 3', 'KSTA: 31')}`, fails: 'parse_error' },
} satisfies SourceCases;
