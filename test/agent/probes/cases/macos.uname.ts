/** uname(1), -rm */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: {
    stdout: '25.1.0 arm64\n',
    gives: (reading: unknown) => expect(reading).toEqual({ release: '25.1.0', machine: 'arm64' }),
  },
  failing: { cannotBe: 'It names a kernel, which is neither good nor bad.' },
  between: { cannotBe: 'It names a kernel, which is neither good nor bad.' },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'uname: failed\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: '25.1', fails: 'parse_error' },
  hostile: { stdout: '25.1.0 arm64\n25.2.0 arm64\n', fails: 'parse_error' },
} satisfies SourceCases;
