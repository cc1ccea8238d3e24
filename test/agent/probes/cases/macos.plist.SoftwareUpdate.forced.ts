/** A property list as plutil(1) hands it on as XML. */
import { expect } from 'vitest';
import { plist } from '../macos-disks.ts';
import type { SourceCases } from '../source-cases.ts';

const good = plist({ AutomaticallyInstallMacOSUpdates: true });
const bad = plist({ AutomaticallyInstallMacOSUpdates: false });
const keys = (text: string) => [...text.matchAll(/<key>(\w+)<\/key>/g)].map(match => match[1]);
const gives = (text: string) => (reading: ReadonlyMap<string, unknown>) =>
  expect([...reading.keys()]).toEqual(keys(text));
const missing = 'The file “x.plist” couldn’t be opened because there is no such file.';

export default {
  healthy: { stdout: good, gives: gives(good) },
  failing: { stdout: bad, gives: gives(bad) },
  between: { stdout: plist({}), gives: gives('') },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: `x.plist: file does not exist or is not readable or is not a regular file (Error Domain=NSCocoaErrorDomain Code=260 "${missing}")\n`,
      exitCode: 1,
      gives: (reading: unknown) => expect(reading).toBeNull(),
    },
    { stderr: 'x.plist: Operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
  ],
  truncated: { stdout: bad.slice(0, -20), fails: 'parse_error' },
  hostile: { stdout: plist(['AutomaticCheckEnabled']), fails: 'parse_error' },
} satisfies SourceCases;
