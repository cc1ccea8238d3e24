/** `ps -A -ww -o comm=`: the path of each process's program. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const own = '/sbin/launchd\n/usr/libexec/logd\n';
const ps = '/bin/ps\n';
const names =
  (...expected: string[]) =>
  (reading: unknown) =>
    expect(reading).toEqual(new Set(['launchd', 'logd', 'ps', ...expected]));

export default {
  healthy: { stdout: `${own}${ps}`, gives: names() },
  failing: {
    stdout: `${own}/Applications/TeamViewer.app/Contents/MacOS/TeamViewer\n${ps}`,
    gives: names('TeamViewer'),
  },
  between: {
    stdout: `${own}(Google Chrome He)\n/Users/ana/Applications/Any Desk.app/Contents/MacOS/AnyDesk\n${ps}`,
    gives: names('(Google Chrome He)', 'AnyDesk'),
  },
  language: { cannotBe: 'names of programs are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'ps: operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
  truncated: [
    { stdout: `${own}${ps}`.slice(0, -3), fails: 'parse_error' },
    { stdout: '/sbin/launchd\n/usr/libexec/logd\n', fails: 'parse_error' },
  ],
  hostile: { stdout: `${own}\u001B[2Jlaunchd\n${ps}`, fails: 'parse_error' },
} satisfies SourceCases;
