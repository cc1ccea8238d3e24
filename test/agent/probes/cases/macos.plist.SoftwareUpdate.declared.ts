/** What softwareupdated keeps of declared updates, through plutil(1). */
import { expect } from 'vitest';
import { plist } from '../macos-disks.ts';
import { noPermission, noSuchFile } from '../macos-lists.ts';
import type { SourceCases } from '../source-cases.ts';

const path = '/private/var/db/softwareupdate/SoftwareUpdateDDMStatePersistence.plist';
const declared = (settings: Record<string, number>) =>
  plist({ SUCorePersistedStatePolicyFields: { SUCoreDDMDeclarationGlobalSettings: settings } });
const holds = (expected: boolean) => (reading: ReadonlyMap<string, unknown> | null) =>
  expect(reading?.has('SUCorePersistedStatePolicyFields') ?? false).toBe(expected);

export default {
  healthy: [
    { stdout: declared({ automaticallyDownload: 1 }), gives: holds(true) },
    { ...noSuchFile(path), gives: holds(false) },
  ],
  failing: { stdout: declared({ automaticallyDownload: 0 }), gives: holds(true) },
  between: { stdout: declared({ minorOSDeferralPeriod: 30 }), gives: holds(true) },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { ...noPermission(path), fails: 'no_privilege' },
  truncated: { stdout: declared({ automaticallyDownload: 1 }).slice(0, -20), fails: 'parse_error' },
  hostile: { stdout: plist([]), fails: 'parse_error' },
} satisfies SourceCases;
