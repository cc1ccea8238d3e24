/** getent(1) group. */
import { expect } from 'vitest';
import type { GroupEntry } from '#agent/probes/accounts/sources.ts';
import type { SourceCases } from '../source-cases.ts';

const root = 'root:x:0:\n';
const members = (expected: Readonly<Record<string, readonly string[]>>) => (reading: readonly GroupEntry[]) =>
  expect(Object.fromEntries(reading.map(one => [one.name, one.members]))).toEqual(expected);

export default {
  healthy: { stdout: `${root}sudo:x:27:ana\n`, gives: members({ root: [], sudo: ['ana'] }) },
  failing: {
    stdout: `${root}sudo:x:27:ana,frontdesk\ndocker:x:998:temp\n`,
    gives: members({ root: [], sudo: ['ana', 'frontdesk'], docker: ['temp'] }),
  },
  between: [
    { stdout: `${root}+:::\nsudo:x:27:ana,\n`, gives: members({ root: [], sudo: ['ana'] }) },
    {
      stdout: `${root}CLINIC\\domain admins:*:1512:CLINIC\\ana silva\n`,
      gives: members({ root: [], 'CLINIC\\domain admins': ['CLINIC\\ana silva'] }),
    },
  ],
  language: { stdout: `${root}ärzte:x:1001:müller\n`, gives: members({ root: [], ärzte: ['müller'] }) },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'getent: Permission denied\n', exitCode: 2, fails: 'no_privilege' },
  truncated: [
    { stdout: `${root}sudo:x:27:ana,fro`, fails: 'parse_error' },
    { stdout: `${root}sudo:x:27\n`, fails: 'parse_error' },
    { stdout: 'sudo:x:27:ana\n', fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${root}sudo:x:27:ana:eve\n`, fails: 'parse_error' },
    { stdout: `${root}sudo:x:99999999999:ana\n`, fails: 'parse_error' },
    { stdout: `${root}sudo:x:27:an\u0007a\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
