/** `diskutil list -plist internal` (diskutil(8)). */
import { expect } from 'vitest';
import type { InternalDisks } from '#agent/probes/disk-volumes/apfs.ts';
import { internal, plist } from '../macos-disks.ts';
import type { SourceCases } from '../source-cases.ts';

const old = { device: 'disk0s4', mount: '/Volumes/Archive', content: 'Apple_HFS' };

export default {
  healthy: {
    stdout: internal(),
    gives: (reading: InternalDisks) => {
      expect([...reading.devices]).toEqual(['disk0', 'disk0s1', 'disk0s2', 'disk0s3']);
      expect(reading.others).toEqual([]);
    },
  },
  failing: {
    stdout: internal([old]),
    gives: (reading: InternalDisks) => expect(reading.others).toEqual([old]),
  },
  between: { cannotBe: 'A disk is inside or is not.' },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'diskutil: did not recognize verb\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: internal([old]).slice(0, 900), fails: 'parse_error' },
  hostile: {
    stdout: plist({
      AllDisks: ['disk0'],
      AllDisksAndPartitions: [{ DeviceIdentifier: 'x', MountPoint: '/', Content: '' }],
    }),
    fails: 'parse_error',
  },
} satisfies SourceCases;
