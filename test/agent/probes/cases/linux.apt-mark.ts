import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

/** `apt-mark showhold` */
export default {
  healthy: { cannotBe: 'Where nothing is held it prints nothing: see empty.' },
  failing: {
    stdout: 'linux-image-amd64\nfirefox-esr\n',
    gives: (held: readonly string[]) => expect(held).toEqual(['linux-image-amd64', 'firefox-esr']),
  },
  between: {
    stdout: 'libc6:i386\n',
    gives: (held: readonly string[]) => expect(held).toEqual(['libc6:i386']),
  },
  language: { cannotBe: 'It prints names only.' },
  empty: { stdout: '', gives: (held: readonly string[]) => expect(held).toEqual([]) },
  error: {
    stdout: '',
    stderr: 'E: The package lists or status file could not be parsed or opened.\n',
    exitCode: 100,
    fails: 'command_failed',
  },
  truncated: {
    stdout: 'linux-image-amd64\nfirefox-e',
    gives: (held: readonly string[]) => expect(held).toContain('linux-image-amd64'),
  },
  hostile: { stdout: 'openssl; rm -rf /\n', fails: 'parse_error' },
} satisfies SourceCases;
