/** /Library/Managed Preferences/com.apple.systemuiserver.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, plist } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Managed Preferences/com.apple.systemuiserver.plist';
const controls = plist(
  '<dict>\n<key>mount-controls</key>\n<dict>\n<key>harddisk-external</key>\n<array>\n<string>deny</string>\n</array>\n</dict>\n</dict>',
);
const has = (expected: boolean) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.has('mount-controls') ?? false).toBe(expected);

export default {
  healthy: { ...noSuchFile(path), gives: has(false) },
  failing: { stdout: controls, gives: has(true) },
  between: { stdout: plist('<dict/>'), gives: has(false) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: controls.slice(0, -20), fails: 'parse_error' },
  hostile: { stdout: plist('<array/>'), fails: 'parse_error' },
} satisfies SourceCases;
