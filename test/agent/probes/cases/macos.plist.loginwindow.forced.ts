/** What a profile forces on the sign-in window, through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Managed Preferences/com.apple.loginwindow.plist';
const key = 'com.apple.login.mcx.DisableAutoLoginClient';
const is = (expected: boolean | undefined) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.get(key)).toBe(expected);

export default {
  healthy: [
    { stdout: settings({ [key]: true }), gives: is(true) },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: { stdout: settings({ [key]: false }), gives: is(false) },
  between: { stdout: settings({ SHOWFULLNAME: true }), gives: is(undefined) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: settings({ [key]: true }).slice(0, -9), fails: 'parse_error' },
  hostile: { stdout: settings({ [key]: true }) + settings({ [key]: false }), fails: 'parse_error' },
} satisfies SourceCases;
