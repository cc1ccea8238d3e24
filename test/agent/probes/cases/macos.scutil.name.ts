/** scutil(8), --get ComputerName */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: { stdout: 'FRONT-2\n', gives: (reading: unknown) => expect(reading).toBe('FRONT-2') },
  failing: { cannotBe: 'A name is neither good nor bad.' },
  between: { cannotBe: 'A name is neither good nor bad.' },
  language: { stdout: 'Empfang – 2\n', gives: (reading: unknown) => expect(reading).toBe('Empfang – 2') },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'ComputerName: not set\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: 'FRO', gives: (reading: unknown) => expect(reading).toBe('FRO') },
  hostile: {
    stdout: 'FRONT\u001b[2J-2\n',
    gives: (reading: unknown) => expect(String(reading)).not.toContain('\u001b'),
  },
} satisfies SourceCases;
