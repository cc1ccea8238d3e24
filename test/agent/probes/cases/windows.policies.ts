import { expect } from 'vitest';
import type { PoliciesReading } from '#agent/os/windows/policies.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le, windowsDocument } from '../windows-document.ts';

export const policy = {
  minimumLength: 14,
  complexity: 1,
  maximumAgeDays: -1,
  historySize: 24,
  lockoutTries: 5,
  lockoutMinutes: 15,
  lockoutWindowMinutes: 15,
};

export const policiesDocument = (passwords: object = {}, change: Readonly<Record<string, object>> = {}) =>
  windowsDocument('keyholder.windows.policies/1', {
    passwords: { ...policy, ...passwords },
    directory: { partOfDomain: false, entraJoined: false },
    ...change,
  });

const healthy = policiesDocument();

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: PoliciesReading) => expect(reading.passwords).toEqual({ value: policy }),
  },
  failing: {
    stdout: policiesDocument({ minimumLength: 0, lockoutTries: 0, lockoutMinutes: null }),
    gives: (reading: PoliciesReading) =>
      expect(reading.passwords).toMatchObject({ value: { minimumLength: 0, lockoutTries: 0 } }),
  },
  between: {
    stdout: policiesDocument({}, { passwords: failedSection('no_privilege') }),
    gives: (reading: PoliciesReading) => {
      expect(reading.passwords).toMatchObject({ failure: { reason: 'no_privilege' } });
      expect(reading.directory).toMatchObject({ value: { partOfDomain: false } });
    },
  },
  language: {
    stdout: utf16le(healthy),
    gives: (reading: PoliciesReading) =>
      expect(reading.passwords).toMatchObject({ value: { minimumLength: 14 } }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { exitCode: 1, stderr: refusedByPolicy, fails: 'policy_blocked' },
  truncated: { stdout: healthy.slice(0, 120), fails: 'parse_error' },
  hostile: [
    { stdout: policiesDocument({ minimumLength: '14' }), fails: 'parse_error' },
    { stdout: policiesDocument({ minimumLength: 1e300 }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
