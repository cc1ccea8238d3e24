/** /Library/Preferences/com.apple.loginwindow.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Preferences/com.apple.loginwindow.plist';
const has = (expected: Record<string, unknown>) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(Object.fromEntries(reading ?? [])).toMatchObject(expected);

export default {
  healthy: [
    { stdout: settings({ GuestEnabled: false, lastUserName: 'ana' }), gives: has({ GuestEnabled: false }) },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: {
    stdout: settings({ autoLoginUser: 'frontdesk', GuestEnabled: true }),
    gives: has({ autoLoginUser: 'frontdesk', GuestEnabled: true }),
  },
  between: { stdout: settings({ GuestEnabled: 1 }), gives: has({ GuestEnabled: 1 }) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: settings({ autoLoginUser: 'frontdesk' }).slice(0, -20), fails: 'parse_error' },
  hostile: {
    stdout: settings({ GuestEnabled: true }).replace(
      '</dict>',
      '\t<key>GuestEnabled</key>\n\t<false/>\n</dict>',
    ),
    fails: 'parse_error',
  },
} satisfies SourceCases;
