/** What profiles force on the screen saver: find(1) with plutil(1) in /Library/Managed Preferences. */
import { expect } from 'vitest';
import { found, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const everybody = '/Library/Managed Preferences/com.apple.screensaver.plist';
const ana = '/Library/Managed Preferences/ana/com.apple.screensaver.plist';
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: found({
        [everybody]: settings({ askForPassword: true, askForPasswordDelay: 0, idleTime: 600 }),
      }),
      gives: is([{ account: null, idleSeconds: 600, asksPassword: true, delaySeconds: 0 }]),
    },
    {
      stdout: found({}),
      stderr: 'find: /Library/Managed Preferences: No such file or directory\n',
      exitCode: 1,
      gives: is([]),
    },
  ],
  failing: {
    stdout: found({ [everybody]: settings({ askForPassword: false, idleTime: 0 }) }),
    gives: is([{ account: null, idleSeconds: 0, asksPassword: false }]),
  },
  between: {
    stdout: found({ [everybody]: settings({ idleTime: 600 }), [ana]: settings({ idleTime: 300 }) }),
    gives: is([
      { account: null, idleSeconds: 600 },
      { account: 'ana', idleSeconds: 300 },
    ]),
  },
  language: { cannotBe: 'keys of settings are in no language, and find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: 'find: /Library/Managed Preferences: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: found({ [everybody]: null }), fails: 'parse_error' },
  ],
  truncated: {
    stdout: found({ [everybody]: settings({ idleTime: 600 }).slice(0, -12) }),
    fails: 'parse_error',
  },
  hostile: [
    { stdout: found({ [everybody]: settings({ askForPassword: 'perhaps' }) }), fails: 'parse_error' },
    { stdout: found({ '/Users/ana/com.apple.screensaver.plist': settings({}) }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
