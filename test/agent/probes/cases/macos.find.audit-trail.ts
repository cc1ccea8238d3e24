/** Names of the files of the audit trail: from when to when, in UTC. */
import { expect } from 'vitest';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const trail = '/private/var/audit';
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: {
    stdout: paths(
      `${trail}/20261101080000.20261110080000`,
      `${trail}/20260901080000.20261101080000`,
      `${trail}/20261110080000.not_terminated`,
    ),
    gives: is(Date.UTC(2026, 8, 1, 8)),
  },
  failing: [
    { stdout: paths(), gives: is(null) },
    {
      stdout: paths(),
      stderr: 'find: /private/var/audit: No such file or directory\n',
      exitCode: 1,
      gives: is(null),
    },
  ],
  between: {
    stdout: paths(`${trail}/20261101080000.crash_recovery`),
    gives: is(Date.UTC(2026, 10, 1, 8)),
  },
  language: { cannotBe: 'find runs in the C locale, and the names are numbers' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths(),
    stderr: 'find: /private/var/audit: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: `${trail}/20261101080000.not_termi`, fails: 'parse_error' },
  hostile: [
    { stdout: paths(`${trail}/19990231000000.not_terminated`), fails: 'parse_error' },
    { stdout: paths('/tmp/20000101000000.not_terminated'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
