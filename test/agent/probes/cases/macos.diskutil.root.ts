/** `diskutil info -plist /` (diskutil(8)). */
import { expect } from 'vitest';
import { plist, rootOn } from '../macos-disks.ts';
import type { SourceCases } from '../source-cases.ts';

const gives = (container: string | null) => (reading: unknown) =>
  expect(reading).toEqual({ device: 'disk3s1s1', container });

export default {
  healthy: { stdout: rootOn('disk3'), gives: gives('disk3') },
  failing: { cannotBe: 'It says where the system lies, not how it fares.' },
  between: { stdout: rootOn(null), gives: gives(null) },
  language: { cannotBe: 'The keys of a property list are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'Could not find disk: /\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: rootOn('disk3').slice(0, -30), fails: 'parse_error' },
  hostile: { stdout: plist({ DeviceIdentifier: 'disk3; rm' }), fails: 'parse_error' },
} satisfies SourceCases;
