/** Who may sit down at this machine, by getent(1). */
import { expect } from 'vitest';
import type { Person } from '#agent/probes/screen-locks/people.ts';
import type { SourceCases } from '../source-cases.ts';

const root = 'root:x:0:0:root:/root:/bin/bash\n';
const who = (expected: readonly string[]) => (reading: readonly Person[]) =>
  expect(reading.map(one => `${one.account} ${one.uid} ${one.home}`)).toEqual(expected);
const ana = 'ana:x:1000:1000:Ana Silva:/home/ana:/bin/bash\n';
const system =
  'daemon:x:1:1::/usr/sbin:/usr/sbin/nologin\nnobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n';

export default {
  healthy: { stdout: `${root}${system}${ana}`, gives: who(['ana 1000 /home/ana']) },
  failing: { cannotBe: 'Who may sit down is neither good nor bad.' },
  between: [
    // Nobody but root: a machine that nobody sits down at.
    { stdout: `${root}${system}`, gives: who([]) },
    {
      stdout: `${root}scan:x:1004:1004::/home/scan:/bin/false\nben:x:1005:1005::/home/ben/:\n`,
      gives: who(['ben 1005 /home/ben']),
    },
    { stdout: `${root}+::::::\n${ana}`, gives: who(['ana 1000 /home/ana']) },
  ],
  language: {
    stdout: `${root}müller:x:1000:1000::/home/müller:/bin/bash\n`,
    gives: who(['müller 1000 /home/müller']),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'getent: error\n', exitCode: 2, fails: 'command_failed' },
  truncated: [
    { stdout: `${root}ana:x:1000:1000::/ho`, fails: 'parse_error' },
    { stdout: `${root}ana:x:1000:1000::/home/ana\n`, fails: 'parse_error' },
    // The beginning is missing, and with it perhaps somebody.
    { stdout: system, fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${root}eve:x:1000x:1::/home/eve:/bin/sh\n`, fails: 'parse_error' },
    { stdout: `${root}eve:x:1000:1::/home/eve:/bin/sh:/usr/sbin/nologin\n`, fails: 'parse_error' },
    { stdout: `${root}${ana}ana:x:1001:1::/home/other:/bin/sh\n`, gives: who(['ana 1000 /home/ana']) },
  ],
} satisfies SourceCases;
