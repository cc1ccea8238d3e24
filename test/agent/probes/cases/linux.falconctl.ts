/** falconctl -g --rfm-state --version (CrowdStrike), in the forms that its versions print. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);

export default {
  healthy: [
    {
      stdout: 'rfm-state=false, version = 7.29.18202.0\n',
      gives: (reading: object) =>
        expect(reading).toEqual({ realTime: true, mode: 'without_definitions', version: '7.29.18202.0' }),
    },
    {
      stdout: 'version = 7.20.0-17306.\nrfm-state=false.\n',
      gives: has({ realTime: true, version: '7.20.0-17306' }),
    },
  ],
  // A kernel that the sensor does not know.
  failing: { stdout: 'rfm-state=true.\nversion = 6.24.12104.0', gives: has({ realTime: false }) },
  // Before it has started for the first time.
  between: {
    stdout: 'rfm-state is not set, version = 6.24.12104.0\n',
    gives: (reading: object) => expect(reading).not.toHaveProperty('realTime'),
  },
  language: { cannotBe: 'It speaks English only.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'ERROR: falconctl must be run as root\n', exitCode: 1, fails: 'no_privilege' },
    { stdout: 'ERROR: unrecognized option\n', exitCode: 255, fails: 'command_failed' },
  ],
  truncated: { stdout: 'rfm-state=fal', fails: 'parse_error' },
  hostile: [
    { stdout: 'rfm-state=false, rfm-state=true, version = 7.1\n', fails: 'parse_error' },
    { stdout: 'rfm-state=falsehood, version = 7.1\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
