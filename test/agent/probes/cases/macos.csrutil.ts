/** `csrutil status` (csrutil(8)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const custom = (parts: Readonly<Record<string, string>>) =>
  `System Integrity Protection status: unknown (Custom Configuration).\n\nConfiguration:\n${Object.entries({
    'Apple Internal': 'disabled',
    'Kext Signing': 'enabled',
    'Filesystem Protections': 'enabled',
    'Debugging Restrictions': 'enabled',
    ...parts,
  })
    .map(([name, state]) => `\t${name}: ${state}\n`)
    .join(
      '',
    )}\nThis is an unsupported configuration, likely to break in the future and leave your machine in an unknown state.\n`;
const is = (expected: boolean) => (reading: unknown) => expect(reading).toBe(expected);

export default {
  healthy: { stdout: 'System Integrity Protection status: enabled.\n', gives: is(true) },
  failing: { stdout: 'System Integrity Protection status: disabled.\n', gives: is(false) },
  between: [
    { stdout: custom({ 'NVRAM Protections': 'disabled' }), gives: is(false) },
    { stdout: custom({ 'Filesystem Protections': 'disabled' }), gives: is(false) },
    { stdout: custom({}), fails: 'parse_error' },
  ],
  language: { stdout: 'Status des Systemintegritätsschutzes: aktiviert.\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: 'csrutil: failed to retrieve system integrity configuration.\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: [
    { stdout: 'System Integrity Protection status: enabled.', fails: 'parse_error' },
    { stdout: custom({}).slice(0, 90), fails: 'parse_error' },
  ],
  hostile: [
    {
      stdout: 'System Integrity Protection status: disabled.\nSystem Integrity Protection status: enabled.\n',
      fails: 'parse_error',
    },
    {
      stdout: custom({ 'Kext Signing': 'disabled' }).replace('unknown (Custom Configuration).', 'enabled.'),
      fails: 'parse_error',
    },
  ],
} satisfies SourceCases;
