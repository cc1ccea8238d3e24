/** sentinelctl control status (SentinelOne): the agent's state and its processes, in columns. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const processes =
  'Process Name     PID\norchestrator     901\nnetwork          902\nscanner          903\nagent            904\n';
const status = (state: string, rest = processes): string => `Agent state      ${state}\n\n${rest}`;
const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);

export default {
  healthy: [
    {
      stdout: status('Enabled'),
      gives: (reading: object) =>
        expect(reading).toEqual({ enabled: true, realTime: true, mode: 'without_definitions' }),
    },
    // Several of its answers in one, and lines between the columns.
    {
      stdout: `Agent version: 24.1.2.6\n${status('Enabled').replaceAll(/ +(?=\d+\n)/g, ' | ')}Anti Tamper                      On\n`,
      gives: has({ realTime: true, tamperProtected: true, version: '24.1.2.6' }),
    },
  ],
  failing: { stdout: status('Disabled', ''), gives: has({ enabled: false, realTime: false }) },
  // On, and the process that watches is not there.
  between: {
    stdout: status('Enabled', processes.replace(/agent .*\n/, '')),
    gives: (reading: object) => {
      expect(reading).toMatchObject({ enabled: true });
      expect(reading).not.toHaveProperty('realTime');
    },
  },
  language: { cannotBe: 'It speaks English only.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'sentinelctl: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
    { stdout: 'ERROR: command failed\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: { stdout: status('Enabled').slice(0, 20), fails: 'parse_error' },
  hostile: [
    { stdout: `${status('Disabled')}${status('Enabled')}`, fails: 'parse_error' },
    { stdout: status('Enabled or not'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
