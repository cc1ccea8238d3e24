/** find(1) on every path of the list of remote tools: each is printed, or complained of. */
import { expect } from 'vitest';
import { pathsToLookFor } from '#agent/probes/remote-tools/list.ts';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const asked = pathsToLookFor('macos');
const anydesk = '/Applications/AnyDesk.app';
const missing = (list: readonly string[]) =>
  list.map(path => `find: ${path}: No such file or directory\n`).join('');
const others = missing(asked.filter(path => path !== anydesk));

export default {
  healthy: {
    stdout: paths(),
    stderr: missing(asked),
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual([]),
  },
  failing: {
    stdout: paths(anydesk),
    stderr: others,
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual([anydesk]),
  },
  between: { cannotBe: 'a file is there or not' },
  language: { cannotBe: 'find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths(),
    stderr: `${others}find: ${anydesk}: Permission denied\n`,
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: paths(), stderr: missing(asked.slice(0, 3)), exitCode: 1, fails: 'parse_error' },
  hostile: { stdout: paths('/etc/master.passwd'), stderr: missing(asked), exitCode: 1, fails: 'parse_error' },
} satisfies SourceCases;
