import { expect } from 'vitest';
import type { LockReading } from '#agent/os/windows/lock.ts';
import type { SourceCases } from '../source-cases.ts';
import { blockedByLanguageMode, failedSection, utf16le } from '../windows-document.ts';
import { ana, away, bea, limit, lockDocument, lockingSaver, machine, person } from '../windows-lock.ts';

const healthy = lockDocument(limit(900));

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: LockReading) => {
      expect(reading.machine).toMatchObject({ value: { inactivitySeconds: 900 } });
      expect(reading.people).toMatchObject({ value: { people: [{ sid: ana, readable: true }] } });
    },
  },
  failing: {
    stdout: lockDocument(limit(0), [person(ana, { own: { ...lockingSaver, secure: '0' }, lockDisabled: 1 })]),
    gives: (reading: LockReading) =>
      expect(reading).toMatchObject({
        machine: { value: { inactivitySeconds: 0 } },
        people: { value: { people: [{ own: { secure: '0' }, lockDisabled: 1 }] } },
      }),
  },
  between: [
    {
      // One of two is signed in.
      stdout: lockDocument({}, [person(ana), away(bea)]),
      gives: (reading: LockReading) =>
        expect(reading.people).toMatchObject({ value: { people: [{ loaded: true }, { loaded: false }] } }),
    },
    {
      stdout: lockDocument({ people: failedSection('no_privilege', '0x80070005') }),
      gives: (reading: LockReading) =>
        expect(reading.people).toMatchObject({ failure: { reason: 'no_privilege' } }),
    },
  ],
  language: {
    stdout: utf16le(lockDocument({}, [person(ana, { account: 'Zoë', folder: 'Zoë' })])),
    gives: (reading: LockReading) =>
      expect(reading.people).toMatchObject({ value: { people: [{ account: 'Zoë' }] } }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { exitCode: 1, stderr: blockedByLanguageMode, fails: 'clm_blocked' },
  truncated: { stdout: healthy.slice(0, -40), fails: 'parse_error' },
  hostile: [
    {
      stdout: lockDocument({ machine: { ...machine, inactivitySeconds: '900' } }),
      fails: 'parse_error',
    },
    { stdout: lockDocument({}, [person(ana, { own: null })]), fails: 'parse_error' },
    { stdout: healthy.replace('"is64Bit":true', '"is64Bit":false'), fails: 'partial_coverage' },
  ],
} satisfies SourceCases;
