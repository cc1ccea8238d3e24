import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly needed: boolean;
  readonly packages: readonly string[];
}

export default {
  healthy: {
    stdout:
      'No core libraries or services have been updated since boot-up.\nReboot should not be necessary.\n',
    gives: (reading: Reading) => expect(reading.needed).toBe(false),
  },
  failing: {
    stdout: `Core libraries or services have been updated since boot-up:
  * glibc
  * kernel
  * linux-firmware

Reboot is required to fully utilize these updates.
More information: https://access.redhat.com/solutions/27943
`,
    exitCode: 1,
    gives: (reading: Reading) =>
      expect(reading).toMatchObject({ needed: true, packages: ['glibc', 'kernel', 'linux-firmware'] }),
  },
  // yum-utils of version 7 draws an arrow.
  between: {
    stdout:
      'Core libraries or services have been updated:\n  systemd -> 219-78.el7_9.9\n\nReboot is required to ensure that your system benefits from these updates.\n',
    exitCode: 1,
    gives: (reading: Reading) => expect(reading.needed).toBe(true),
  },
  language: {
    stdout: 'Kernbibliotheken wurden aktualisiert.\nNeustart nötig.\n',
    exitCode: 1,
    fails: 'locale_unparsed',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '', exitCode: 1, fails: 'parse_error' },
  ],
  // Status 1 alone is no "yes": it also ends so when it fails.
  error: [
    { stdout: '', stderr: 'Error: Failed to open the RPM database\n', exitCode: 1, fails: 'command_failed' },
    { stdout: '', stderr: 'You must be root to do that.\n', exitCode: 1, fails: 'no_privilege' },
    { stdout: '', stderr: 'Traceback (most recent call last):\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: {
    stdout: 'Core libraries or services have been updated since boot-up:\n  * glibc\n  * ker',
    exitCode: 1,
    fails: 'parse_error',
  },
  hostile: { stdout: 'Reboot is required.\nReboot should not be necessary.\n', fails: 'parse_error' },
} satisfies SourceCases;
