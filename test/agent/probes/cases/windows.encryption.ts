import { expect } from 'vitest';
import type { EncryptionReading } from '#agent/os/windows/encryption.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { encryptionDocument, protectedVolume } from '../windows-machines.ts';

const first = (reading: EncryptionReading) =>
  'value' in reading.bitlocker ? reading.bitlocker.value.encryptable[0] : undefined;
const withVolume = (changes: object) =>
  encryptionDocument({ bitlocker: { encryptable: [{ ...protectedVolume, ...changes }] } });
/** In the form of a recovery password; opens nothing. */
const recoveryPassword = '111111-222222-333333-444444-555555-666666-777777-888888';

export default {
  healthy: {
    stdout: encryptionDocument(),
    gives: (reading: EncryptionReading) =>
      expect(first(reading)).toMatchObject({ conversion: 1, protection: 1, protectorTypes: [1, 3] }),
  },
  failing: {
    stdout: withVolume({ conversion: 0, protection: 0, method: 0, protectors: 0, protectorTypes: [] }),
    gives: (reading: EncryptionReading) => expect(first(reading)).toMatchObject({ conversion: 0 }),
  },
  between: {
    stdout: withVolume({ conversion: 2, hundredths: 4213 }),
    gives: (reading: EncryptionReading) => expect(first(reading)).toMatchObject({ hundredths: 4213 }),
  },
  language: {
    stdout: utf16le(encryptionDocument()),
    gives: (reading: EncryptionReading) => expect(first(reading)).toMatchObject({ letter: 'C:' }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    {
      stdout: encryptionDocument({ bitlocker: failedSection('no_privilege', '0x80041003') }),
      gives: (reading: EncryptionReading) =>
        expect(reading.bitlocker).toMatchObject({ failure: { reason: 'no_privilege' } }),
    },
  ],
  truncated: { stdout: encryptionDocument().slice(0, 1200), fails: 'parse_error' },
  hostile: [
    { stdout: withVolume({ protection: true }), fails: 'parse_error' },
    { stdout: withVolume({ protectorTypes: ['1'] }), fails: 'parse_error' },
    {
      stdout: withVolume({ numericalPassword: recoveryPassword, recovery: { key: recoveryPassword } }),
      gives: (reading: EncryptionReading) => expect(JSON.stringify(reading)).not.toContain('111111'),
    },
  ],
} satisfies SourceCases;
