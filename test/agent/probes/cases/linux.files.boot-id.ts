import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/proc/sys/kernel/random/boot_id';
const id = '0b5e7f5c-8e8a-4a52-9f0e-0d6ad7ae0d11';

export default {
  healthy: { files: { [path]: `${id}\n` }, gives: (read: string) => expect(read).toBe(id) },
  failing: { cannotBe: 'Any number of a start is as good as another.' },
  between: { cannotBe: 'The kernel has it from its first moment on.' },
  language: { cannotBe: 'It is a number.' },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: { [path]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: id.slice(0, 20) }, fails: 'parse_error' },
  hostile: { files: { [path]: `${id}\n${id}\n` }, fails: 'parse_error' },
} satisfies SourceCases;
