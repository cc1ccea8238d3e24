/** /Library/Preferences/.GlobalPreferences.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Preferences/.GlobalPreferences.plist';
const logout = 'com.apple.autologout.AutoLogOutDelay';
const is = (expected: number | undefined) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.get(logout)).toBe(expected);

export default {
  healthy: [
    { stdout: settings({ [logout]: 3600, Country: 'US' }), gives: is(3600) },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: { stdout: settings({ [logout]: 0 }), gives: is(0) },
  between: { stdout: settings({ Country: 'US' }), gives: is(undefined) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { ...noPermission(path), fails: 'no_privilege' },
    { stdout: '', stderr: 'something else\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: { stdout: settings({ [logout]: 3600 }).slice(0, -20), fails: 'parse_error' },
  hostile: { stdout: `${settings({ [logout]: 3600 })}more`, fails: 'parse_error' },
} satisfies SourceCases;
