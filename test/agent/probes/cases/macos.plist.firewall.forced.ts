/** /Library/Managed Preferences/com.apple.security.firewall.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Managed Preferences/com.apple.security.firewall.plist';
const says = (on: unknown) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.get('EnableFirewall')).toBe(on);

export default {
  healthy: [
    { stdout: settings({ EnableFirewall: true, EnableStealthMode: true }), gives: says(true) },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: { stdout: settings({ EnableFirewall: false }), gives: says(false) },
  between: { stdout: settings({ EnableLogging: true }), gives: says(undefined) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: settings({ EnableFirewall: true }).slice(0, -20), fails: 'parse_error' },
  hostile: {
    stdout: settings({ EnableFirewall: false }).replace(
      '</dict>',
      '\t<key>EnableFirewall</key>\n\t<true/>\n</dict>',
    ),
    fails: 'parse_error',
  },
} satisfies SourceCases;
