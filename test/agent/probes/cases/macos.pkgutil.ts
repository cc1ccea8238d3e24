/** `pkgutil --pkgs`: one identifier on each line. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const apples = 'com.apple.pkg.XProtectPlistConfigData_10_15.16U4211\n';

export default {
  healthy: { stdout: apples, gives: (reading: unknown) => expect(reading).toEqual([apples.trim()]) },
  failing: {
    stdout: `${apples}com.philandro.anydesk\n`,
    gives: (reading: unknown) => expect(reading).toContain('com.philandro.anydesk'),
  },
  between: { cannotBe: 'a receipt is there or not' },
  language: { cannotBe: 'identifiers are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'pkgutil: permission denied\n', exitCode: 1, fails: 'no_privilege' },
  truncated: { stdout: apples.slice(0, -4), fails: 'parse_error' },
  hostile: { stdout: `${apples}<key>no name</key>\n`, fails: 'parse_error' },
} satisfies SourceCases;
