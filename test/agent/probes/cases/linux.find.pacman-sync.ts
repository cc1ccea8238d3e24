import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, number>;

export default {
  healthy: {
    stdout:
      '1795430000.0000000000\t/var/lib/pacman/sync/core.db\n1795433000.0000000000\t/var/lib/pacman/sync/extra.db\n',
    gives: (times: Reading) => expect(times.get('extra')).toBe(1_795_433_000_000),
  },
  failing: {
    stdout: '1700000000.0000000000\t/var/lib/pacman/sync/core.db\n',
    gives: (times: Reading) => expect(times.get('core')).toBe(1_700_000_000_000),
  },
  between: {
    stdout: '1795433000.0000000000\t/var/lib/pacman/sync/chaotic-aur.db\n',
    gives: (times: Reading) => expect(times.has('core')).toBe(false),
  },
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: { stdout: '', gives: (times: Reading) => expect(times.size).toBe(0) },
  error: {
    stdout: '',
    stderr: "find: '/var/lib/pacman/sync': Permission denied\n",
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '1795430000.0000000000\t/var/lib/pacman/sync/co', fails: 'parse_error' },
  hostile: { stdout: '1795430000.0\t/var/lib/pacman/sync/../../core.db\n', fails: 'parse_error' },
} satisfies SourceCases;
