/** sw_vers(1) */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const said = (version: string, build: string, extra = '') =>
  `ProductName:\t\tmacOS\nProductVersion:\t\t${version}\n${extra === '' ? '' : `ProductVersionExtra:\t${extra}\n`}BuildVersion:\t\t${build}\n`;
const gives =
  (version: string, build: string, extra = '') =>
  (reading: unknown) =>
    expect(reading).toEqual({ version, build, extra });

export default {
  healthy: [
    { stdout: said('26.1', '25B78'), gives: gives('26.1', '25B78') },
    { stdout: said('13.3.1', '22E772610a', '(a)'), gives: gives('13.3.1', '22E772610a', '(a)') },
  ],
  failing: { stdout: said('10.15.7', '19H2026'), gives: gives('10.15.7', '19H2026') },
  between: { stdout: said('10.16', '20A5384c'), fails: 'parse_error' },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'sw_vers: failed\n', exitCode: 1, fails: 'command_failed' },
  truncated: { stdout: said('10.15.7', '19H2026').slice(0, -4), fails: 'parse_error' },
  hostile: [
    { stdout: `${said('10.15.7', '19H2026')}ProductVersion: 26.1\n`, fails: 'parse_error' },
    { stdout: said('26.1.1.1.1.1', '25B78'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
