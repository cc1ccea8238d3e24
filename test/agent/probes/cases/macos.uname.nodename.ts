import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (name: string) => (reading: string) => expect(reading).toBe(name);

export default {
  healthy: { stdout: 'Janes-MacBook-Air.local\n', gives: is('Janes-MacBook-Air.local') },
  failing: { cannotBe: 'No name is a bad one.' },
  // Whoever owns the Mac may name it as they like.
  between: { stdout: 'Front Desk 2\n', gives: is('Front Desk 2') },
  language: { stdout: 'Mac-von-Jürgen\n', gives: is('Mac-von-Jürgen') },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'uname: illegal option -- z\n', exitCode: 1, fails: 'command_failed' },
  truncated: { cannotBe: 'A shorter name is a name.' },
  hostile: [
    { stdout: 'a\nb\n', fails: 'parse_error' },
    { stdout: `${'x'.repeat(300)}\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
