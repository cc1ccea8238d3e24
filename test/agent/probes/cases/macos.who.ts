/** who(1) on a Mac. */
import { expect } from 'vitest';
import type { OpenSession } from '#agent/probes/logons/macos-who.ts';
import type { SourceCases } from '../source-cases.ts';

const gives = (expected: readonly string[]) => (reading: readonly OpenSession[]) =>
  expect(
    reading.map(({ account, terminal, source }) => [account, terminal, source].join(' ').trim()),
  ).toEqual(expected);
const head = 'USER     LINE     WHEN         IDLE  \t   PID\tCOMMENT\n';
const start = 'reboot   ~        Nov 20 07:58 00:12 \t     1\n';
const level = '   .       run-level 3\n';

export default {
  healthy: [
    {
      stdout: `${head}${start}mreyes   console  Nov 20 08:02  old  \t   105\nmreyes   ttys000  Nov 23 09:10   .   \t  2210\tterm=0 exit=0\n${level}`,
      gives: gives(['mreyes console']),
    },
    {
      stdout: 'ana@front-mac ~ % who\nmreyes           console      Nov 20 08:02 \n',
      gives: gives(['mreyes console']),
    },
  ],
  failing: {
    stdout: `${head}${start}root     ttys001  Nov 23 03:10 00:02 \t  2210\t(198.51.100.4)\n${level}`,
    gives: gives(['root ttys001 198.51.100.4']),
  },
  between: {
    stdout: `${head}${start}mreyes   console  Nov 20 08:02  old  \t   105\njcho     console  Nov 23 08:02   .  \t   905\n${level}`,
    gives: gives(['mreyes console', 'jcho console']),
  },
  language: { stdout: 'mreyes   console  20 nov. 08:02\n', fails: 'locale_unparsed' },
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: `${head}${start}${level}`, gives: gives([]) },
  ],
  error: { stdout: '', stderr: 'who: illegal option -- Z\n', exitCode: 1, fails: 'command_failed' },
  truncated: [
    { stdout: `${head}${start}mreyes   cons`, fails: 'parse_error' },
    { stdout: head, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${head}${start}mreyes\u0007   console  Nov 20 08:02\n`, fails: 'parse_error' },
    { stdout: `${'a '.repeat(300_000)}console  Nov 20 08:02\n`, fails: 'parse_error' },
    { stdout: 'mreyes   console  Nov 39 08:02\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
