import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const answer = (action: string, after: string, stop: string) =>
  `IdleAction=${action}\nIdleActionUSec=${after}\nStopIdleSessionUSec=${stop}\n`;

export default {
  healthy: {
    stdout: answer('lock', '10min', '15min'),
    gives: (reading: unknown) =>
      expect(reading).toEqual({
        idleAction: 'lock',
        idleActionAfterSeconds: 600,
        stopIdleSessionSeconds: 900,
      }),
  },
  failing: {
    stdout: answer('ignore', '30min', 'infinity'),
    gives: (reading: unknown) =>
      expect(reading).toEqual({
        idleAction: 'ignore',
        idleActionAfterSeconds: 1800,
        stopIdleSessionSeconds: 0,
      }),
  },
  // An older logind does not know the third.
  between: {
    stdout: 'IdleAction=suspend-then-hibernate\nIdleActionUSec=1h 30min\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual({ idleAction: 'suspend-then-hibernate', idleActionAfterSeconds: 5400 }),
  },
  language: { cannotBe: 'Names of properties and units of time are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: 'Failed to connect to bus: No such file or directory\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    { stdout: '', stderr: 'Access denied\n', exitCode: 1, fails: 'no_privilege' },
  ],
  truncated: { stdout: 'IdleAction=lock\nIdleActionUSec=1', fails: 'parse_error' },
  hostile: { stdout: answer('lock', '10 fortnights', '15min'), fails: 'parse_error' },
} satisfies SourceCases;
