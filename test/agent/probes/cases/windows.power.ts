import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le, windowsDocument } from '../windows-document.ts';

const batteries = (...status: readonly unknown[]) =>
  windowsDocument('keyholder.windows.power/1', {
    batteries: { batteries: status.map(one => ({ status: one })) },
  });
const on = (expected: boolean | null) => (reading: boolean | null) => expect(reading).toBe(expected);

export default {
  healthy: [
    { stdout: batteries(2), gives: on(false) },
    { stdout: batteries(), gives: on(null) },
  ],
  failing: { stdout: batteries(1), gives: on(true) },
  between: [
    { stdout: batteries(6), gives: on(false) },
    // One of two batteries is charged: mains is there.
    { stdout: batteries(1, 2), gives: on(false) },
  ],
  language: { stdout: utf16le(batteries(2)), gives: on(false) },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    {
      stdout: windowsDocument('keyholder.windows.power/1', { batteries: failedSection('no_privilege') }),
      fails: 'no_privilege',
    },
  ],
  truncated: { stdout: batteries(2).slice(0, -20), fails: 'parse_error' },
  hostile: [
    { stdout: batteries('2'), fails: 'parse_error' },
    { stdout: batteries(-1), fails: 'parse_error' },
  ],
} satisfies SourceCases;
