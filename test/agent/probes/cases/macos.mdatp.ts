/** `mdatp health --output json` of Microsoft Defender for Endpoint on a Mac. */
import { expect } from 'vitest';
import { defenderHealth } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: object) => (reading: unknown) => expect(reading).toMatchObject(expected);

export default {
  healthy: [
    {
      stdout: defenderHealth({}),
      gives: (reading: unknown) =>
        expect(reading).toEqual({
          version: '101.98.30',
          licensed: true,
          expiresAtMs: Date.UTC(2027, 4, 1),
          realTime: true,
          passive: false,
          definitionsAtMs: Date.UTC(2026, 10, 23, 6),
          definitionsVersion: '1.421.10.0',
          upToDate: true,
          tamperProtected: true,
        }),
    },
    {
      stdout: defenderHealth({ realTimeProtectionEnabled: true, passiveModeEnabled: false }),
      gives: has({ realTime: true, passive: false }),
    },
  ],
  failing: [
    {
      stdout: defenderHealth({ realTimeProtectionEnabled: { value: false }, definitionsStatus: 'outOfDate' }),
      gives: has({ realTime: false, upToDate: false }),
    },
    { stdout: defenderHealth({ realTimeProtectionAvailable: false }), gives: has({ realTime: false }) },
  ],
  between: [
    { stdout: defenderHealth({ passiveModeEnabled: { value: true } }), gives: has({ passive: true }) },
    {
      stdout: defenderHealth({ tamperProtection: { value: 'audit' } }),
      gives: has({ tamperProtected: false }),
    },
    {
      stdout: defenderHealth({
        definitionsStatus: { $type: 'updateInProgress' },
        definitionsUpdated: 'never',
      }),
      gives: (reading: object) => {
        expect(reading).not.toHaveProperty('upToDate');
        expect(reading).not.toHaveProperty('definitionsAtMs');
      },
    },
  ],
  language: { cannotBe: 'Its JSON is the same in every language.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: 'ATTENTION: Could not connect to the daemon.\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    { stdout: '{}', fails: 'parse_error' },
  ],
  truncated: { stdout: defenderHealth({}).slice(0, -40), fails: 'parse_error' },
  hostile: [
    { stdout: defenderHealth({ realTimeProtectionEnabled: 'true' }), fails: 'parse_error' },
    { stdout: `[${defenderHealth({})}]`, fails: 'parse_error' },
    { stdout: defenderHealth({ licensed: 1 }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
