/** What a profile forces by com.apple.MCX, through plutil(1). */
import { expect } from 'vitest';
import { noPermission, noSuchFile, settings } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/Library/Managed Preferences/com.apple.MCX.plist';
const has = (expected: Record<string, unknown>) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(Object.fromEntries(reading ?? [])).toEqual(expected);

export default {
  healthy: [
    {
      stdout: settings({ DisableGuestAccount: true, EnableGuestAccount: false }),
      gives: has({ DisableGuestAccount: true, EnableGuestAccount: false }),
    },
    { ...noSuchFile(path), gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  failing: { stdout: settings({ EnableGuestAccount: true }), gives: has({ EnableGuestAccount: true }) },
  between: { stdout: settings({}), gives: has({}) },
  language: { cannotBe: 'keys of settings are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: settings({ DisableGuestAccount: true }).slice(0, -12), fails: 'parse_error' },
  hostile: { stdout: `x${settings({ DisableGuestAccount: true })}`, fails: 'parse_error' },
} satisfies SourceCases;
