/** `xprotect status` of macOS 15 and later. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const says = (launch: string, background: string) =>
  `XProtect launch scans: ${launch}\nXProtect background scans: ${background}\n`;
const is = (launch: boolean, background: boolean) => (reading: unknown) =>
  expect(reading).toEqual({ launch, background });

export default {
  healthy: { stdout: says('enabled', 'enabled'), gives: is(true, true) },
  failing: { stdout: says('disabled', 'disabled'), gives: is(false, false) },
  between: { stdout: says('enabled', 'disabled'), gives: is(true, false) },
  language: { stdout: 'XProtect-Startprüfung: aktiviert\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'xprotect: could not reach its service\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: says('enabled', 'enabled').slice(0, 60), fails: 'parse_error' },
  hostile: [
    { stdout: `${says('disabled', 'enabled')}XProtect launch scans: enabled\n`, fails: 'parse_error' },
    { stdout: says('not enabled', 'enabled'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
