/** find(1) in the folders that tell launchd what to start. */
import { expect } from 'vitest';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const tool = '/Library/LaunchDaemons/com.philandro.anydesk.service.plist';

export default {
  healthy: [
    { stdout: paths(), gives: is([]) },
    {
      stdout: paths(),
      stderr:
        'find: /Library/LaunchDaemons: No such file or directory\nfind: /Library/LaunchAgents: No such file or directory\n',
      exitCode: 1,
      gives: is([]),
    },
  ],
  failing: { stdout: paths(tool), gives: is([{ label: 'com.philandro.anydesk.service', agent: false }]) },
  between: {
    stdout: paths('/Library/LaunchAgents/com.philandro.anydesk.Frontend.plist'),
    gives: is([{ label: 'com.philandro.anydesk.Frontend', agent: true }]),
  },
  language: { cannotBe: 'find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths(),
    stderr: 'find: /Library/LaunchDaemons: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: `${tool}\n`, fails: 'parse_error' },
  hostile: { stdout: paths('/Users/ana/Library/LaunchAgents/x.plist'), fails: 'parse_error' },
} satisfies SourceCases;
