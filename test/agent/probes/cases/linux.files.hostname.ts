import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/proc/sys/kernel/hostname';
const gives = (expected: string) => (name: string) => expect(name).toBe(expected);

export default {
  healthy: { files: { [path]: 'front-desk-2\n' }, gives: gives('front-desk-2') },
  failing: { files: { [path]: '(none)\n' }, fails: 'parse_error' },
  between: { files: { [path]: 'localhost.localdomain\n' }, gives: gives('localhost.localdomain') },
  language: { files: { [path]: 'empfang-küche\n' }, fails: 'parse_error' },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: { [path]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: 'front-de' }, gives: gives('front-de') },
  hostile: { files: { [path]: '<script>\n' }, fails: 'parse_error' },
} satisfies SourceCases;
