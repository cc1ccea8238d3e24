/** `launchctl list`, as root: the jobs of the system's own launchd. */
import { expect } from 'vitest';
import { jobs } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const has = (label: string, running: boolean) => (reading: readonly unknown[]) =>
  expect(reading).toContainEqual({ label, running });

export default {
  healthy: { stdout: jobs({}), gives: has('com.apple.opendirectoryd', true) },
  failing: {
    stdout: jobs({ 'com.teamviewer.teamviewer_service': 812 }),
    gives: has('com.teamviewer.teamviewer_service', true),
  },
  between: {
    stdout: jobs({ 'com.teamviewer.teamviewer_service': null }),
    gives: has('com.teamviewer.teamviewer_service', false),
  },
  language: { cannotBe: 'labels are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'Could not contact launchd\n', fails: 'command_failed' },
  truncated: [
    { stdout: jobs({}).slice(0, -4), fails: 'parse_error' },
    // At the end of a line: a tool may have stood below it.
    { stdout: jobs({}).replace('/private/etc/hosts\n', ''), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: 'PID\tStatus\tLabel\n400\t0\tcom.apple.Finder\n/private/etc/hosts\n', fails: 'no_privilege' },
    { stdout: jobs({}).replace('\t0\t', '\tzero\t'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
