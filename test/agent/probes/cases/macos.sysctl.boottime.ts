/** sysctl(8), -n kern.boottime */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (reading: unknown) => expect(reading).toBe(1_763_800_000_000);

export default {
  healthy: { stdout: '{ sec = 1763800000, usec = 512345 } Sat Nov 22 08:26:40 2025\n', gives },
  failing: { cannotBe: 'A time is neither good nor bad.' },
  between: { cannotBe: 'A time is neither good nor bad.' },
  language: { stdout: '{ sec = 1763800000, usec = 512345 } Sa 22 Nov 08:26:40 2025\n', gives },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: "sysctl: unknown oid 'kern.boottime'\n", exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: '{ sec = 17638000', fails: 'parse_error' },
  hostile: { stdout: '{ sec = 99999999999999999999, usec = 0 } now\n', fails: 'parse_error' },
} satisfies SourceCases;
