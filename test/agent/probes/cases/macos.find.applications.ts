/** find(1) on applications, for everybody and of each person. */
import { expect } from 'vitest';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const bare = { version: '', publisher: '' };

export default {
  healthy: {
    stdout: paths('/Applications/Safari.app', '/Applications/Utilities/Terminal.app'),
    gives: is([
      { name: 'Safari', ...bare },
      { name: 'Terminal', ...bare },
    ]),
  },
  failing: { stdout: paths('/Applications/AnyDesk.app'), gives: is([{ name: 'AnyDesk', ...bare }]) },
  between: {
    stdout: paths('/Users/ana/Applications/AnyDesk.app'),
    gives: is([{ name: 'AnyDesk', ...bare, personal: true }]),
  },
  language: {
    stdout: paths('/Applications/Übersicht.app'),
    gives: is([{ name: 'Übersicht', ...bare }]),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths('/Applications/Safari.app'),
    stderr: 'find: /Users/ana/Applications: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '/Applications/Safari.app\n/Applic', fails: 'parse_error' },
  hostile: [
    { stdout: paths('/Users/ana/Documents/diagnosis.pdf'), fails: 'parse_error' },
    { stdout: paths('/private/tmp/x.app'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
