/** `sysadminctl -smbGuestAccess status` (sysadminctl(8)), which answers on standard error. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);
const said = (what: string) => `2026-11-23 09:12:44.310 sysadminctl[4711:88123] ${what}\n`;

export default {
  healthy: [
    { stderr: said('SMB guest access disabled.'), gives: is(false) },
    { stdout: said('SMB guest access disabled'), gives: is(false) },
  ],
  failing: { stderr: said('SMB guest access enabled.'), gives: is(true) },
  between: { cannotBe: 'it is on or off' },
  language: { stderr: said('SMB-Gastzugriff deaktiviert.'), fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: said('Operation not permitted'), exitCode: 1, fails: 'no_privilege' },
  truncated: { stderr: said('SMB guest access disabled.').slice(0, -6), fails: 'parse_error' },
  hostile: {
    stderr: said('SMB guest access enabled.') + said('SMB guest access disabled.'),
    fails: 'parse_error',
  },
} satisfies SourceCases;
