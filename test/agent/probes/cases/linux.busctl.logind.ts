import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const answer = (action: string, after: string, stop: string) =>
  `{"type":"s","data":"${action}"}\n{"type":"t","data":${after}}\n{"type":"t","data":${stop}}\n`;
const never = '18446744073709551615';

export default {
  healthy: {
    stdout: answer('lock', '600000000', '900000000'),
    gives: (reading: unknown) =>
      expect(reading).toEqual({
        idleAction: 'lock',
        idleActionAfterSeconds: 600,
        stopIdleSessionSeconds: 900,
      }),
  },
  // "infinity" is the largest number that fits, and means never.
  failing: {
    stdout: answer('ignore', '1800000000', never),
    gives: (reading: unknown) =>
      expect(reading).toEqual({
        idleAction: 'ignore',
        idleActionAfterSeconds: 1800,
        stopIdleSessionSeconds: 0,
      }),
  },
  // An older logind has no third property.
  between: {
    stdout: answer('lock', '600000000', never).split('\n').slice(0, 2).join('\n'),
    stderr: 'Unknown property or interface.\n',
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual({ idleAction: 'lock', idleActionAfterSeconds: 600 }),
  },
  language: { cannotBe: 'Its answer is JSON, the same in every language.' },
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
  truncated: { stdout: answer('lock', '600000000', never).slice(0, 50), fails: 'parse_error' },
  // A time where the action belongs, and a fourth value.
  hostile: [
    { stdout: answer('lock', '"600000000"', '{}'), fails: 'parse_error' },
    { stdout: `${answer('lock', '600000000', never)}{"type":"t","data":1}\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
