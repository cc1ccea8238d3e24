import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/pending-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

type Times = ReadonlyMap<string, number>;

/** Times of apt's lists and stamps. */
export default {
  healthy: {
    stdout: fixture('find-times'),
    gives: (times: Times) => expect(times.get('/var/lib/apt/lists/partial')).toBe(1_795_428_000_250),
  },
  failing: {
    stdout:
      '1700000000.0000000000\td\t/var/lib/apt/lists\n1700000000.0000000000\td\t/var/lib/apt/lists/partial\n',
    gives: (times: Times) => expect(times.get('/var/lib/apt/lists/partial')).toBe(1_700_000_000_000),
  },
  // No daily job ever left its stamp.
  between: {
    stdout: '1795428000.5000000000\td\t/var/lib/apt/lists\n',
    stderr: "/usr/bin/find: '/var/lib/apt/periodic': No such file or directory\n",
    exitCode: 1,
    gives: (times: Times) => expect(times.size).toBe(1),
  },
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: { stdout: '', gives: (times: Times) => expect(times.size).toBe(0) },
  error: {
    stdout: '',
    stderr: "find: '/var/lib/apt/lists': Permission denied\n",
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: fixture('find-times').slice(0, 60), fails: 'parse_error' },
  hostile: {
    stdout: '1795428000.5\td\t/var/lib/apt/lists/partial\t1999999999.0\td\t/var/lib/apt/lists/partial\n',
    fails: 'parse_error',
  },
} satisfies SourceCases;
