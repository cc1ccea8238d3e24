/** `mdmclient QuerySecurityInfo`: an old-style property list behind a greeting. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);
const said = (line: string) => `Daemon response: {
    SecurityInfo =     {
        FirewallSettings =         {
            FirewallEnabled = 1;
        };
        ${line}
        SystemIntegrityProtectionEnabled = 1;
    };
}
`;

export default {
  healthy: { stdout: said('RemoteDesktopEnabled = 0;'), gives: is(false) },
  failing: { stdout: said('RemoteDesktopEnabled = 1;'), gives: is(true) },
  between: { stdout: said('RemoteDesktopEnabled = "1";'), gives: is(true) },
  language: { cannotBe: 'the keys are in no language' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'must be run as root\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: said('RemoteDesktopEnabled = 0;').slice(0, -20), fails: 'parse_error' },
  hostile: {
    stdout: said('RemoteDesktopEnabled = 1;\n        RemoteDesktopEnabled = 0;'),
    fails: 'parse_error',
  },
} satisfies SourceCases;
