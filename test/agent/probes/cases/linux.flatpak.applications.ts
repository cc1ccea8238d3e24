/** flatpak-list(1) with three columns, which are parted by tabs. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

export default {
  healthy: {
    stdout: 'org.mozilla.firefox\t132.0.2\tflathub\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([{ name: 'org.mozilla.firefox', version: '132.0.2', publisher: 'flathub' }]),
  },
  failing: {
    stdout: 'com.anydesk.Anydesk\t6.4.0\tflathub\n',
    gives: (reading: unknown) => expect(reading).toHaveLength(1),
  },
  between: {
    stdout: 'org.kde.krfb\t\tkdeapps\n',
    gives: (reading: unknown) =>
      expect(reading).toEqual([{ name: 'org.kde.krfb', version: '', publisher: 'kdeapps' }]),
  },
  language: { cannotBe: 'Identifiers, versions and names of sources are not translated.' },
  empty: { stdout: '', gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: {
    stdout: '',
    stderr: 'error: Unknown option --columns=application,version,origin\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'org.mozilla.firefox\t132.0.2\tflat', fails: 'parse_error' },
  hostile: { stdout: '../../../etc\t1\tflathub\n', fails: 'parse_error' },
} satisfies SourceCases;
