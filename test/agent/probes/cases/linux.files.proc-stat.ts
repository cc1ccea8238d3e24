import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/restart-state/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

const path = '/proc/stat';

export default {
  healthy: {
    files: { [path]: fixture('proc-stat') },
    gives: (ms: number) => expect(ms).toBe(1_795_200_000_000),
  },
  failing: {
    files: { [path]: 'cpu  1 2 3\nbtime 1700000000\n' },
    gives: (ms: number) => expect(ms).toBe(1_700_000_000_000),
  },
  between: { files: { [path]: 'cpu  1 2 3\nbtime 0\n' }, gives: (ms: number) => expect(ms).toBe(0) },
  language: { cannotBe: 'The kernel prints numbers.' },
  empty: { files: {}, fails: 'parse_error' },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: 'cpu  1 2 3\nbti' }, fails: 'parse_error' },
  hostile: { files: { [path]: 'btime 99999999999999999999\n' }, fails: 'parse_error' },
} satisfies SourceCases;
