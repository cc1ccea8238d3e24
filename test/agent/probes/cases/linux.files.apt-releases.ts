import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/pending-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

type Reading = readonly {
  readonly security: boolean;
  readonly dateMs: number | null;
  readonly validUntilMs: number | null;
}[];
const path = '/var/lib/apt/lists/deb.debian.org_debian-security_dists_bookworm-security_InRelease';

export default {
  healthy: {
    files: { [path]: fixture('InRelease-security') },
    gives: ([one]: Reading) => {
      expect(one?.security).toBe(true);
      expect(one?.validUntilMs).toBe(Date.UTC(2026, 10, 29, 20, 17, 21));
    },
  },
  failing: {
    files: { [path]: fixture('InRelease-main') },
    gives: ([one]: Reading) => expect(one?.security).toBe(false),
  },
  // No Valid-Until: it never runs out by its own word.
  between: {
    files: { [path]: fixture('InRelease-ubuntu-security') },
    gives: ([one]: Reading) => expect(one).toMatchObject({ security: true, validUntilMs: null }),
  },
  language: {
    files: { [path]: 'Label: Debian-Security\nDate: So, 22 Nov 2026 20:17:21 MEZ\n' },
    gives: ([one]: Reading) => expect(one?.dateMs).toBeNull(),
  },
  empty: { files: {}, gives: (reading: Reading) => expect(reading).toEqual([]) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [path]: fixture('InRelease-security').slice(0, 120) },
    gives: ([one]: Reading) => expect(one).toMatchObject({ dateMs: null, validUntilMs: null }),
  },
  // A later date after the checksums begin is no field of the head.
  hostile: {
    files: { [path]: 'Label: Debian-Security\nSHA256:\nDate: Sun, 01 Jan 2040 00:00:00 UTC\n' },
    gives: ([one]: Reading) => expect(one?.dateMs).toBeNull(),
  },
} satisfies SourceCases;
