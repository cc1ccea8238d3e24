/** `fdesetup status` (fdesetup(8)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);
const plain = { change: null, deferred: false, afterRestart: false };

export default {
  healthy: [
    { stdout: 'FileVault is On.\n', gives: has({ on: true, ...plain }) },
    { stdout: 'jane@mac ~ % fdesetup status\nFileVault is On.\n', gives: has({ on: true, ...plain }) },
    {
      stdout: 'FileVault is On.\nFileVault master keychain appears to be installed.\n',
      gives: has({ on: true, ...plain }),
    },
  ],
  failing: { stdout: 'FileVault is Off.\n', gives: has({ on: false, ...plain }) },
  between: [
    {
      stdout: 'FileVault is On.\nEncryption in progress: Percent completed = 41.87\n',
      gives: has({ on: true, change: 'encrypting', percent: 41.87 }),
    },
    {
      stdout: 'FileVault is On.\nEncryption in progress: Pending\n',
      gives: has({ change: 'encrypting', percent: null }),
    },
    {
      stdout: 'FileVault is Off.\nDecryption in progress: Percent completed = 73\n',
      gives: has({ on: false, change: 'decrypting', percent: 73 }),
    },
    { stdout: 'Encryption in progress: Percent completed = 3\n', gives: has({ change: 'encrypting' }) },
    {
      stdout: "FileVault is Off.\nDeferred enablement appears to be active for user 'jane'.\n",
      gives: has({ on: false, deferred: true }),
    },
    {
      stdout: "FileVault is Off.\nDeferred enablement appears to be active for user 'jane'\n",
      gives: has({ on: false, deferred: true }),
    },
    {
      stdout: 'FileVault is Off.\nDeferred enablement appears to be active.\n',
      gives: has({ on: false, deferred: true }),
    },
    {
      stdout: 'FileVault is Off, but needs to be restarted to finish.\n',
      gives: has({ on: false, afterRestart: true }),
    },
    {
      stdout: 'FileVault is On, but needs to be restarted to finish.\n',
      gives: has({ on: true, afterRestart: true }),
    },
  ],
  language: { stdout: 'FileVault ist aktiviert.\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stderr: 'Error: This command must be run by a user with administrator privileges.\n',
    exitCode: 2,
    fails: 'command_failed',
  },
  truncated: [
    { stdout: 'FileVault is O', fails: 'parse_error' },
    { stdout: 'FileVault is On.\nEncryption in prog', fails: 'parse_error' },
  ],
  hostile: [
    { stdout: 'FileVault is Off.\nFileVault is On.\n', gives: has({ on: false }) },
    { stdout: 'FileVault is On.\nFileVault is Off.\n', fails: 'parse_error' },
    { stdout: 'FileVault is On.\nEncryption in progress: Percent completed = 999\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
