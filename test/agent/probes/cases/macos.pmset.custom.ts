/** `pmset -g custom` (pmset(1)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: Record<string, number>) => (reading: ReadonlyMap<string, number>) =>
  expect(Object.fromEntries(reading)).toEqual(expected);
const section = (power: string, minutes: number) =>
  `${power}:\n lidwake              1\n sleep                1\n displaysleep         ${minutes}\n disksleep            10\n`;

export default {
  healthy: [
    {
      stdout: section('Battery Power', 2) + section('AC Power', 10),
      gives: is({ 'Battery Power': 120, 'AC Power': 600 }),
    },
    { stdout: section('AC Power', 10), gives: is({ 'AC Power': 600 }) },
  ],
  failing: {
    stdout: section('Battery Power', 2) + section('AC Power', 0),
    gives: is({ 'Battery Power': 120, 'AC Power': 0 }),
  },
  between: {
    stdout: 'AC Power:\n displaysleep         10 (display sleep prevented by caffeinate)\n',
    gives: is({ 'AC Power': 600 }),
  },
  language: { stdout: section('Netzbetrieb', 10), fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'pmset: unknown flag\n', exitCode: 64, fails: 'command_failed' },
  truncated: [
    { stdout: `${section('Battery Power', 2)}AC Power:\n lidwake              1\n`, fails: 'parse_error' },
    { stdout: section('Battery Power', 10).slice(0, -26), fails: 'parse_error' },
  ],
  hostile: { stdout: `${section('AC Power', 0)} displaysleep         1\n`, fails: 'parse_error' },
} satisfies SourceCases;
