import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';
import cases from './linux.lsblk.ts';

const old = readFileSync(
  new URL('../../../../agent/probes/disk-volumes/fixtures/linux/old-version.txt', import.meta.url),
  'utf8',
);

/** What versions before 2.37 print, and otherwise what the new ones do. */
export default {
  ...cases,
  between: [
    {
      stdout: old,
      gives: (reading: { readonly volumes: readonly unknown[] }) =>
        expect(reading.volumes.length).toBeGreaterThan(0),
    },
    cases.between,
  ],
} satisfies SourceCases;
