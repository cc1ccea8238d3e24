/** /private/var/db/timed/Library/Preferences/com.apple.timed.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/private/var/db/timed/Library/Preferences/com.apple.timed.plist';
const key = 'TMAutomaticTimeOnlyEnabled';
const says = (on: unknown) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.get(key)).toBe(on);

export default {
  healthy: [
    { stdout: settings({ [key]: true }), gives: says(true) },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: { stdout: settings({ [key]: false }), gives: says(false) },
  between: { stdout: settings({ TMAutomaticTimeZoneEnabled: true }), gives: says(undefined) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: settings({ [key]: true }).slice(0, -20), fails: 'parse_error' },
  hostile: {
    stdout: settings({ [key]: false }).replace('</dict>', `\t<key>${key}</key>\n\t<true/>\n</dict>`),
    fails: 'parse_error',
  },
} satisfies SourceCases;
