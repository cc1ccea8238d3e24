/** `diskutil apfs listUsers / -plist`. */
import { expect } from 'vitest';
import { plist } from '../macos-disks.ts';
import { guidOf } from '../macos-people.ts';
import type { SourceCases } from '../source-cases.ts';

const user = (id: string, owner?: boolean, kind = 'LocalOpenDirectory') => ({
  APFSCryptoUserType: kind,
  APFSCryptoUserUUID: id,
  ...(owner === undefined ? {} : { VolumeOwner: owner }),
});
const recovery = user('EBC6C064-0000-11AA-AA11-00306543ECAC', true, 'PersonalRecovery');
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: [
    { stdout: plist({ Users: [user(guidOf(501), true), recovery] }), gives: is(new Set([guidOf(501)])) },
    { stdout: plist({ Users: [user(guidOf(501)), user(guidOf(502))] }), gives: is(null) },
  ],
  failing: { stdout: plist({ Users: [user(guidOf(501), false), recovery] }), gives: is(new Set()) },
  between: {
    stdout: plist({ Users: [user(guidOf(501), true), user(guidOf(502), false)] }),
    gives: is(new Set([guidOf(501)])),
  },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: plist({ Users: [] }), gives: is(null) },
  ],
  error: { stdout: '', stderr: 'Could not find APFS volume\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: plist({ Users: [user(guidOf(501), true)] }).slice(0, -30), fails: 'parse_error' },
  hostile: [
    { stdout: plist({ Users: [user('everybody', true)] }), fails: 'parse_error' },
    { stdout: plist({}), fails: 'parse_error' },
  ],
} satisfies SourceCases;
