/** pacman(8) -Q: name and version. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const names = (reading: readonly { name: string }[]) => reading.map(one => one.name);

export default {
  healthy: {
    stdout: 'acl 2.3.2-1\nzstd 1.5.6-1\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([
        { name: 'acl', version: '2.3.2-1', publisher: '' },
        { name: 'zstd', version: '1.5.6-1', publisher: '' },
      ]),
  },
  failing: {
    stdout: 'rustdesk-bin 1.3.2-1\n',
    gives: (reading: never) => expect(names(reading)).toEqual(['rustdesk-bin']),
  },
  between: { cannotBe: 'A package that is half there is in its list or is not.' },
  language: { cannotBe: 'Names and versions are not translated.' },
  empty: { stdout: '', gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: {
    stdout: '',
    stderr:
      'error: failed to initialize alpm library:\n(could not find or read directory: /var/lib/pacman/)\n',
    exitCode: 255,
    fails: 'command_failed',
  },
  truncated: { stdout: 'acl 2.3.2-1\nzst', fails: 'parse_error' },
  hostile: [
    { stdout: 'acl\n', fails: 'parse_error' },
    { stdout: `${'a'.repeat(5000)} 1\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
