/** The 512 bytes with which ClamAV's daily definitions begin, as head -v prints them. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const header = (made: string, version: number): string =>
  `ClamAV-VDB:${made}:${version}:2067890:90:0123456789abcdef0123456789abcdef:c2lnbmF0dXJl:raynman:1795336000`.padEnd(
    512,
  );
const file = (name: string, text: string): string => `==> /var/lib/clamav/${name} <==\n${text}`;
const missing = (name: string): string =>
  `/usr/bin/head: cannot open '/var/lib/clamav/${name}' for reading: No such file or directory\n`;
const gives = (signaturesAtMs: number, signatureVersion: string) => (reading: unknown) =>
  expect(reading).toEqual({ signaturesAtMs, signatureVersion });

export default {
  healthy: {
    stdout: file('daily.cld', header('22 Nov 2026 08-26 +0000', 27_825)),
    stderr: missing('daily.cvd'),
    exitCode: 1,
    gives: gives(Date.UTC(2026, 10, 22, 8, 26), '27825'),
  },
  // Nobody has fetched any for years; when the file was copied here does not matter.
  failing: {
    stdout: file('daily.cvd', header('16 Apr 2020 07-58 -0400', 25_784)),
    stderr: missing('daily.cld'),
    exitCode: 1,
    gives: gives(Date.UTC(2020, 3, 16, 11, 58), '25784'),
  },
  // Both: the newer one is in use.
  between: {
    stdout: `${file('daily.cld', header('20 Nov 2026 08-26 +0000', 27_823))}\n${file('daily.cvd', header('22 Nov 2026 08-26 +0000', 27_825))}`,
    gives: gives(Date.UTC(2026, 10, 22, 8, 26), '27825'),
  },
  language: { cannotBe: 'The header is in English, and head runs in the C locale.' },
  empty: [
    {
      stdout: '',
      stderr: missing('daily.cld') + missing('daily.cvd'),
      exitCode: 1,
      gives: (reading: unknown) => expect(reading).toBeNull(),
    },
    { stdout: '', fails: 'parse_error' },
    { stdout: file('daily.cvd', ''), stderr: missing('daily.cld'), exitCode: 1, fails: 'parse_error' },
  ],
  error: [
    {
      stdout: '',
      stderr: "head: cannot open '/var/lib/clamav/daily.cld' for reading: Permission denied\n",
      exitCode: 1,
      fails: 'no_privilege',
    },
    {
      stdout: '',
      stderr: "head: error reading '/var/lib/clamav/daily.cld': Input/output error\n",
      exitCode: 1,
      fails: 'command_failed',
    },
  ],
  truncated: {
    stdout: file('daily.cld', header('22 Nov 2026 08-26 +0000', 27_825).slice(0, 30)),
    fails: 'parse_error',
  },
  hostile: [
    { stdout: file('daily.cld', header('31 Foo 2026 08-26 +0000', 1)), fails: 'parse_error' },
    { stdout: file('daily.cld', `x${header('22 Nov 2026 08-26 +0000', 1)}`), fails: 'parse_error' },
    { stdout: header('22 Nov 2026 08-26 +0000', 1).slice(12), fails: 'parse_error' },
  ],
} satisfies SourceCases;
