import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/etc/apt/sources.list.d/extended-lts.list';
const gives = (expected: boolean) => (extended: boolean) => expect(extended).toBe(expected);

export default {
  healthy: {
    files: { [path]: 'deb http://deb.freexian.com/extended-lts buster-lts main\n' },
    gives: gives(true),
  },
  failing: { files: { [path]: 'deb http://deb.debian.org/debian buster main\n' }, gives: gives(false) },
  between: {
    files: { [path]: '#deb http://deb.freexian.com/extended-lts buster-lts main\n' },
    gives: gives(false),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: gives(false) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: 'deb http://deb.freexian.com/extended-l' }, gives: gives(false) },
  hostile: {
    files: { [path]: 'deb http://evil.example/?deb.freexian.com/extended-lts buster main\n' },
    gives: gives(false),
  },
} satisfies SourceCases;
