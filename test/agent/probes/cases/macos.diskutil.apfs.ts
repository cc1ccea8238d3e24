/** `diskutil apfs list -plist` (diskutil(8)). */
import { expect } from 'vitest';
import type { ApfsVolume } from '#agent/probes/disk-volumes/apfs.ts';
import { apfs, mac, plist } from '../macos-disks.ts';
import type { SourceCases } from '../source-cases.ts';

const data = (expected: Partial<ApfsVolume>) => (reading: readonly ApfsVolume[]) =>
  expect(reading.find(volume => volume.roles.includes('Data'))).toMatchObject({
    device: 'disk3s5',
    container: 'disk3',
    stores: ['disk0s2'],
    ...expected,
  });

export default {
  healthy: { stdout: mac({ filevault: true }), gives: data({ filevault: true, moving: false }) },
  failing: { stdout: mac({ filevault: false }), gives: data({ filevault: false, encryption: true }) },
  between: {
    stdout: mac({
      filevault: true,
      more: {
        CryptoMigrationOn: true,
        CryptoMigrationDirection: 'Encrypting',
        CryptoMigrationProgressPercent: 12,
      },
    }),
    gives: data({ moving: true, percent: 12 }),
  },
  language: {
    stdout: mac({ filevault: true, more: { Name: 'Données' } }),
    gives: data({ filevault: true }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'Unable to run because of an error\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: mac({ filevault: true }).slice(0, 2_500), fails: 'parse_error' },
  hostile: [
    { stdout: mac({ filevault: true, more: { DeviceIdentifier: '/dev/../disk3s5' } }), fails: 'parse_error' },
    // A name is text of whoever formatted the disk.
    {
      stdout: apfs({
        disk3: {
          store: 'disk0s2',
          volumes: [
            {
              roles: ['Data'],
              more: { Name: '<key>FileVault</key><true/>', DeviceIdentifier: 'disk3s5' },
            },
          ],
        },
      }),
      gives: data({ filevault: false }),
    },
    { stdout: plist({ Containers: 'none' }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
