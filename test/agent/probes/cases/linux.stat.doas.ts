/** stat(1): whether doas is installed so that it works. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);
const none = ['/usr/bin/doas', '/bin/doas', '/usr/local/bin/doas', '/run/wrappers/bin/doas']
  .map(path => `/usr/bin/stat: cannot statx '${path}': No such file or directory\n`)
  .join('');

export default {
  healthy: { stdout: '', stderr: none, exitCode: 1, gives: is(false) },
  failing: {
    stdout: '4755 0 /usr/bin/doas\n4755 0 /bin/doas\n',
    stderr: none.split('\n').slice(2).join('\n'),
    exitCode: 1,
    gives: is(true),
  },
  // A program that does not run as root lets nobody become root.
  between: {
    stdout: '755 0 /usr/local/bin/doas\n',
    stderr: none.replace(/.*local.*\n/, ''),
    exitCode: 1,
    gives: is(false),
  },
  language: { cannotBe: 'It runs in the C locale.' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '', exitCode: 1, fails: 'parse_error' },
  ],
  error: { stdout: '', stderr: "stat: invalid option -- 'Q'\n", exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: '4755 0 /usr', stderr: none, exitCode: 1, fails: 'parse_error' },
  hostile: { stdout: '4755 0 /usr/bin/doas extra\n', stderr: none, exitCode: 1, fails: 'parse_error' },
} satisfies SourceCases;
