/** `sysadminctl -screenLock status` (sysadminctl(8)), which answers on standard error. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: number | 'off') => (reading: number | 'off') => expect(reading).toBe(expected);
const said = (what: string) => `2026-11-23 09:12:44.310 sysadminctl[4711:88123] ${what}\n`;

export default {
  healthy: [
    { stdout: said('screenLock delay is immediate'), gives: is(0) },
    { stdout: said('screenLock delay is 5 seconds'), gives: is(5) },
    { stdout: said('screenLock delay is 5.000000 seconds'), gives: is(5) },
  ],
  failing: [
    { stderr: said('screenLock is off'), gives: is('off') },
    { stderr: said('screenLock delay is -1.000000 seconds'), gives: is('off') },
    { stderr: said('screenLock delay is -1 seconds'), gives: is('off') },
    { stderr: said('screenLock delay is 14400 seconds'), gives: is(14_400) },
  ],
  between: [
    { stderr: said('screenLock delay is 2147483647 seconds'), gives: is('off') },
    { stderr: said('screenLock delay is 60 seconds'), gives: is(60) },
  ],
  language: { stderr: said('Bildschirmsperre ist sofort aktiv'), fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stderr: 'Could not switch to audit session 0x187c8: 1: Operation not permitted\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stderr: 'sudo: unknown user: #501\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stderr: said('screenLock delay is 5 seconds').slice(0, -9), fails: 'parse_error' },
    {
      stderr: '2026-11-23 09:12:44.310 sysadminctl[4711:88123] screenLock delay is imm',
      fails: 'parse_error',
    },
  ],
  hostile: [
    { stderr: said('screenLock is off') + said('screenLock delay is immediate'), fails: 'parse_error' },
    { stderr: said('screenLock delay is immediately after never'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
