import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly needed: boolean;
}

export default {
  healthy: {
    stdout:
      'No core libraries or services have been updated since the last system boot.\nReboot is probably not necessary.\n',
    gives: (reading: Reading) => expect(reading.needed).toBe(false),
  },
  failing: {
    stdout:
      'Core libraries or services have been updated.\nReboot is required to ensure that your system benefits from these updates.\n',
    exitCode: 102,
    gives: (reading: Reading) => expect(reading.needed).toBe(true),
  },
  between: {
    stdout:
      '\nSince the last system boot core libraries or services have been updated.\nReboot is suggested to ensure that your system benefits from these updates.\n',
    exitCode: 102,
    gives: (reading: Reading) => expect(reading.needed).toBe(true),
  },
  language: {
    stdout: 'Wichtige Bibliotheken wurden aktualisiert. Neustart empfohlen für Sie.\n',
    exitCode: 102,
    fails: 'locale_unparsed',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: "Unknown command 'needs-rebooting'\n", exitCode: 2, fails: 'command_failed' },
  truncated: { stdout: 'Core libraries or services have been upd', exitCode: 102, fails: 'parse_error' },
  hostile: {
    stdout: 'Reboot is required to ensure it.\nReboot is probably not necessary.\n',
    fails: 'parse_error',
  },
} satisfies SourceCases;
