/** Each person's preferences folder and the screen saver's settings in it: find(1) with plutil(1). */
import { expect } from 'vitest';
import { found, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const folder = (person: string) => `/Users/${person}/Library/Preferences`;
const file = (person: string, id = '5A2B1C0D-1111-5222-8333-944455566677') =>
  `${folder(person)}/ByHost/com.apple.screensaver.${id}.plist`;
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: found({
        [folder('ana')]: null,
        [file('ana')]: settings({ idleTime: 300, moduleName: 'Drift' }),
        [folder('Shared')]: null,
        [folder('Guest')]: null,
      }),
      gives: is([{ account: 'ana', idleSeconds: 300 }]),
    },
    { stdout: found({ [folder('ana')]: null }), gives: is([{ account: 'ana', idleSeconds: null }]) },
  ],
  failing: {
    stdout: found({ [folder('ana')]: null, [file('ana')]: settings({ idleTime: 0 }) }),
    gives: is([{ account: 'ana', idleSeconds: 0 }]),
  },
  between: [
    {
      stdout: found({
        [folder('ana')]: null,
        [file('ana', 'OLD')]: settings({ idleTime: 60 }),
        [file('ana', 'NEW')]: settings({ idleTime: 0 }),
      }),
      gives: is([{ account: 'ana', idleSeconds: 0 }]),
    },
    {
      stdout: found({ [folder('ana')]: null }),
      stderr: 'find: /Users/luis/Library: Operation not permitted\n',
      exitCode: 1,
      gives: is([
        { account: 'luis', idleSeconds: 'unread' },
        { account: 'ana', idleSeconds: null },
      ]),
    },
    {
      stdout: found({ [folder('ana')]: null, [file('ana')]: null }),
      gives: is([{ account: 'ana', idleSeconds: 'unread' }]),
    },
  ],
  language: { cannotBe: 'keys of settings are in no language, and find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'find: /Users: No such file or directory\n', exitCode: 1, fails: 'command_failed' },
    { stdout: '', stderr: '', exitCode: 2, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: found({ [file('ana')]: settings({ idleTime: 300 }).slice(0, -30) }), fails: 'parse_error' },
    { stdout: `${folder('ana')}\n`, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: found({ '/etc/passwd': null }), fails: 'parse_error' },
    { stdout: found({ [file('ana')]: settings({ idleTime: -5 }) }), fails: 'parse_error' },
    { stdout: found({ [file('ana')]: settings({ idleTime: 'soon' }) }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
