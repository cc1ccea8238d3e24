/** `firewall-cmd --state` (firewall-cmd(1)): status 252 where it does not run. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: { stdout: 'running\n', gives: (reading: unknown) => expect(reading).toBe(true) },
  failing: {
    stderr: 'not running\n',
    exitCode: 252,
    gives: (reading: unknown) => expect(reading).toBe(false),
  },
  between: { cannotBe: 'It runs or does not.' },
  language: { stdout: 'läuft\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'Error: Authorization failed.\n', exitCode: 253, fails: 'command_failed' },
  truncated: { stdout: 'runn', fails: 'parse_error' },
  hostile: { stdout: 'not running\n', fails: 'parse_error' },
} satisfies SourceCases;
