/** mdatp health --output json (Microsoft Defender for Endpoint): settings are objects that also say who set them. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const set = (value: unknown) => ({ displayValue: true, isManaged: true, value });
const health = (changed: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    $type: 'getHealthAllResult',
    appVersion: '101.25072.0003',
    conflictingApplications: [],
    definitionsStatus: { $type: 'upToDate' },
    definitionsUpdated: '1795420800000',
    definitionsUpdatedMinutesAgo: 90,
    definitionsVersion: '1.441.120.0',
    healthIssues: [],
    healthy: true,
    licensed: true,
    passiveModeEnabled: set(false),
    realTimeProtectionAvailable: true,
    realTimeProtectionEnabled: set(true),
    realTimeProtectionSubsystem: 'fanotify',
    tamperProtection: set('block'),
    ...changed,
  });
const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);

export default {
  healthy: {
    stdout: health(),
    gives: (reading: object) =>
      expect(reading).toEqual({
        licensed: true,
        realTime: true,
        passive: false,
        upToDate: true,
        definitionsAtMs: 1_795_420_800_000,
        definitionsVersion: '1.441.120.0',
        version: '101.25072.0003',
        tamperProtected: true,
      }),
  },
  failing: [
    {
      stdout: health({ realTimeProtectionEnabled: set(false) }),
      gives: has({ realTime: false }),
    },
    // Switched on, and without a licence it looks at nothing: the probe makes that of it.
    { stdout: health({ licensed: false, healthy: false }), gives: has({ realTime: true, licensed: false }) },
    { stdout: health({ realTimeProtectionAvailable: false }), gives: has({ realTime: false }) },
    {
      stdout: health({ definitionsStatus: { $type: 'outOfDate' }, tamperProtection: set('audit') }),
      gives: has({ upToDate: false, tamperProtected: false }),
    },
  ],
  between: [
    // Beside another product it stands back.
    { stdout: health({ passiveModeEnabled: set(true) }), gives: has({ realTime: true, passive: true }) },
    // An older one gives settings bare, and no word on its definitions.
    {
      stdout: health({
        realTimeProtectionEnabled: true,
        passiveModeEnabled: false,
        definitionsStatus: undefined,
      }),
      gives: (reading: object) => {
        expect(reading).toMatchObject({ realTime: true, passive: false });
        expect(reading).not.toHaveProperty('upToDate');
      },
    },
  ],
  language: { cannotBe: 'JSON is not translated.' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '{}', fails: 'parse_error' },
  ],
  error: [
    {
      stdout: '',
      stderr: 'ATTENTION: Could not connect to the daemon, please make sure that the service is running.\n',
      exitCode: 69,
      fails: 'command_failed',
    },
    { stdout: 'unknown option "--output"\n', exitCode: 64, fails: 'command_failed' },
  ],
  truncated: { stdout: health().slice(0, -40), fails: 'parse_error' },
  hostile: [
    { stdout: health({ realTimeProtectionEnabled: set('true') }), fails: 'parse_error' },
    { stdout: `[${health()}]`, fails: 'parse_error' },
    {
      stdout: health({
        definitionsVersion: 'x'.repeat(500),
        definitionsUpdated: 'now',
        appVersion: '\u001b[2J',
      }),
      gives: (reading: object) => {
        expect(reading).not.toHaveProperty('definitionsVersion');
        expect(reading).not.toHaveProperty('definitionsAtMs');
        expect(reading).not.toHaveProperty('version');
      },
    },
  ],
} satisfies SourceCases;
