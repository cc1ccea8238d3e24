/** login.defs(5): where the numbers of people begin. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/login.defs';
const is = (expected: number | null) => (reading: number | null) => expect(reading).toBe(expected);
const rest = 'MAIL_DIR        /var/mail\nPASS_MAX_DAYS\t99999\nSYS_UID_MIN\t\t  201\nUID_MAX\t\t\t60000\n';

export default {
  healthy: { files: { [main]: `${rest}UID_MIN\t\t\t 1000\n` }, gives: is(1000) },
  failing: { cannotBe: 'No number is a bad state.' },
  between: [
    { files: { [main]: `${rest}UID_MIN 500\n` }, gives: is(500) },
    { files: { '/usr/etc/login.defs': 'UID_MIN 500\n', [main]: 'UID_MIN 5000\n' }, gives: is(5000) },
    { files: { [main]: 'UID_MIN "1500" # people\nUID_MIN 2000\n' }, gives: is(2000) },
  ],
  language: { cannotBe: 'Its words are fixed.' },
  empty: [
    { files: {}, gives: is(1000) },
    { files: { [main]: '' }, gives: is(1000) },
  ],
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  // A number that was cut off is a smaller one: more are taken for people, never fewer.
  truncated: { files: { [main]: `${rest}UID_MIN 10` }, gives: is(10) },
  hostile: [
    { files: { [main]: '#UID_MIN 1\nUID_MIN_X 2\n' }, gives: is(1000) },
    { files: { [main]: 'UID_MIN 01750\n' }, gives: is(null) },
    { files: { [main]: 'UID_MIN 0x3e8\n' }, gives: is(null) },
    { files: { [main]: 'UID_MIN -1\n' }, gives: is(null) },
    { files: { [main]: 'UID_MIN 99999999999999999999\n' }, gives: is(null) },
  ],
} satisfies SourceCases;
