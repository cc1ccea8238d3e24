import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly kernel: string;
  readonly architecture: string;
}

export default {
  healthy: {
    stdout: '6.1.0-40-amd64 x86_64\n',
    gives: (reading: Reading) =>
      expect(reading).toEqual({ kernel: '6.1.0-40-amd64', architecture: 'x86_64' }),
  },
  failing: {
    stdout: '3.10.0-1160.el7.x86_64 x86_64\n',
    gives: (reading: Reading) => expect(reading.kernel).toBe('3.10.0-1160.el7.x86_64'),
  },
  between: {
    stdout: '5.15.167.4-microsoft-standard-WSL2 x86_64\n',
    gives: (reading: Reading) => expect(reading.architecture).toBe('x86_64'),
  },
  language: { cannotBe: 'It prints names only.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: "uname: extra operand '-m'\n", exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: '6.1.0-4', fails: 'parse_error' },
  hostile: { stdout: '6.1.0-40-amd64 x86_64\n6.2 x86_64\n', fails: 'parse_error' },
} satisfies SourceCases;
