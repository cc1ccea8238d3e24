/** Three columns of shadow(5), cut out: the name and two days, never the hash. */
import { expect } from 'vitest';
import type { ShadowDays } from '#agent/probes/accounts/password-state.ts';
import type { SourceCases } from '../source-cases.ts';

const day = (n: number) => n * 86_400_000;
const says =
  (expected: Readonly<Record<string, readonly [number | null, number | null]>>) =>
  (reading: ReadonlyMap<string, ShadowDays>) =>
    expect(
      Object.fromEntries([...reading].map(([name, days]) => [name, [days.changedAtMs, days.expiresAtMs]])),
    ).toEqual(expected);

export default {
  healthy: {
    stdout: 'root:20000:\nana:20650:\n',
    gives: says({ root: [day(20_000), null], ana: [day(20_650), null] }),
  },
  // The account is closed from that day on.
  failing: { stdout: 'temp:20000:20100\n', gives: says({ temp: [day(20_000), day(20_100)] }) },
  between: [
    { stdout: 'root::\nana:0:-1\n', gives: says({ root: [null, null], ana: [null, null] }) },
    { stdout: 'ana:20000:\nana:20001:\nben:1:\n', gives: says({ ben: [day(1), null] }) },
  ],
  language: { stdout: 'jürgen müller:20000:\n', gives: says({ 'jürgen müller': [day(20_000), null] }) },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'cut: /etc/shadow: Permission denied\n', exitCode: 1, fails: 'no_privilege' },
  truncated: [
    { stdout: 'root:20000:\nana:20', fails: 'parse_error' },
    { stdout: 'root:20000:\nana:20650\n', fails: 'parse_error' },
  ],
  hostile: [
    // Were a column with a hash in it ever printed, nothing of it would be taken.
    { stdout: 'root:$6$salt$hash:20000\n', fails: 'parse_error' },
    { stdout: 'root:20000::\n', fails: 'parse_error' },
    { stdout: 'root:99999999:\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
