/** find(1) with plutil(1) on the receipts of Apple's installer. */
import { expect } from 'vitest';
import { found, plist, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/private/var/db/receipts/com.philandro.anydesk.plist';
const receipt = plist(`<dict>
\t<key>InstallDate</key>\n\t<date>2026-03-01T10:00:00Z</date>
\t<key>InstallPrefixPath</key>\n\t<string>Applications</string>
\t<key>PackageIdentifier</key>\n\t<string>com.philandro.anydesk</string>
\t<key>PackageVersion</key>\n\t<string>9.0.1</string>
</dict>`);
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    {
      stdout: found({ [path]: receipt }),
      gives: is([
        {
          name: 'com.philandro.anydesk',
          version: '9.0.1',
          publisher: '',
          installedAtMs: Date.UTC(2026, 2, 1, 10),
        },
      ]),
    },
    { stdout: found({}), gives: is([]) },
  ],
  failing: { cannotBe: 'a receipt is neither good nor bad' },
  between: {
    stdout: found({ [path]: settings({ PackageIdentifier: 'com.example.old' }) }),
    gives: is([{ name: 'com.example.old', version: '', publisher: '' }]),
  },
  language: { cannotBe: 'The keys of a property list are not translated, and find runs in the C locale.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: found({}),
      stderr: 'find: /private/var/db/receipts: Operation not permitted\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: found({ [path]: null }), fails: 'parse_error' },
  ],
  truncated: { stdout: found({ [path]: receipt }).slice(0, -30), fails: 'parse_error' },
  hostile: { stdout: found({ '/Users/ana/x.plist': receipt }), fails: 'parse_error' },
} satisfies SourceCases;
