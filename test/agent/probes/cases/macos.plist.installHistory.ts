/** /Library/Receipts/InstallHistory.plist through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, plist } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Receipts/InstallHistory.plist';
const entry = (name: string, version: string, date: string) => `<dict>
\t<key>date</key>\n\t<date>${date}</date>
\t<key>displayName</key>\n\t<string>${name}</string>
\t<key>displayVersion</key>\n\t<string>${version}</string>
\t<key>packageIdentifiers</key>\n\t<array>\n\t\t<string>com.apple.pkg.x</string>\n\t</array>
\t<key>processName</key>\n\t<string>softwareupdated</string>
</dict>`;
const history = (...entries: string[]) => plist(`<array>\n${entries.join('\n')}\n</array>`);
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: history(
        entry('XProtectPlistConfigData', '2178', '2026-11-18T09:00:00Z'),
        entry('macOS 14.7.1', '', '2026-11-19T09:00:00Z'),
      ),
      gives: is([
        { name: 'XProtectPlistConfigData', version: '2178', atMs: Date.UTC(2026, 10, 18, 9) },
        { name: 'macOS 14.7.1', version: '', atMs: Date.UTC(2026, 10, 19, 9) },
      ]),
    },
    { ...noSuchFile(path), gives: is(null) },
  ],
  failing: { stdout: history(), gives: is([]) },
  between: {
    stdout: history('<dict>\n<key>displayName</key>\n<string>X</string>\n</dict>'),
    gives: is([{ name: 'X', version: '', atMs: 0 }]),
  },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: {
    stdout: history(entry('XProtectPlistConfigData', '2178', '2026-11-18T09:00:00Z')).slice(0, -15),
    fails: 'parse_error',
  },
  hostile: [
    {
      stdout: history(entry('XProtectPlistConfigData', '2178', '2026-13-18T09:00:00Z')),
      fails: 'parse_error',
    },
    { stdout: plist('<string>nothing</string>'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
