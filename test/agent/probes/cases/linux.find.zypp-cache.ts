import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, number>;

export default {
  healthy: {
    stdout:
      '1795300000.0000000000\t/var/cache/zypp/raw/repo-oss/cookie\n1795430000.0000000000\t/var/cache/zypp/raw/repo-oss/repodata/repomd.xml\n',
    gives: (times: Reading) => expect([...times]).toEqual([['repo-oss', 1_795_430_000_000]]),
  },
  failing: {
    stdout: '1700000000.0000000000\t/var/cache/zypp/raw/repo-update/cookie\n',
    gives: (times: Reading) => expect(times.get('repo-update')).toBe(1_700_000_000_000),
  },
  between: {
    stdout: '1795430000.0000000000\t/var/cache/zypp/raw/SLE Module:Updates/content\n',
    gives: (times: Reading) => expect(times.size).toBe(1),
  },
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: [
    { stdout: '', gives: (times: Reading) => expect(times.size).toBe(0) },
    {
      stdout: '',
      stderr: "find: '/var/cache/zypp/raw': No such file or directory\n",
      exitCode: 1,
      gives: (times: Reading) => expect(times.size).toBe(0),
    },
  ],
  error: {
    stdout: '',
    stderr: "find: '/var/cache/zypp/raw': Permission denied\n",
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '1795430000.00000\t/var/cache/zy', fails: 'parse_error' },
  hostile: { stdout: '-1\t/var/cache/zypp/raw/repo-oss/cookie\n', fails: 'parse_error' },
} satisfies SourceCases;
