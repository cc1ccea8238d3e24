/** Who may sit down at this machine, by /etc/passwd itself. */
import { expect } from 'vitest';
import type { Person } from '#agent/probes/screen-locks/people.ts';
import type { SourceCases } from '../source-cases.ts';

const root = 'root:x:0:0:root:/root:/bin/bash\n';
const who = (expected: readonly string[]) => (reading: readonly Person[]) =>
  expect(reading.map(one => `${one.account} ${one.uid} ${one.home}`)).toEqual(expected);
const ana = 'ana:x:1000:1000:Ana Silva:/home/ana:/bin/bash\n';
const system =
  'daemon:x:1:1::/usr/sbin:/usr/sbin/nologin\nnobody:x:65534:65534::/nonexistent:/usr/sbin/nologin\n';
const file = (text: string) => ({ '/etc/passwd': text });

export default {
  healthy: { files: file(`${root}${system}${ana}`), gives: who(['ana 1000 /home/ana']) },
  failing: { cannotBe: 'Who may sit down is neither good nor bad.' },
  between: [
    { files: file(`${root}${system}`), gives: who([]) },
    // A last line without its end is still a line.
    { files: file(`${root}${ana.trimEnd()}`), gives: who(['ana 1000 /home/ana']) },
    { files: file(`${root}-eve\n+@ops::::::\n${ana}`), gives: who(['ana 1000 /home/ana']) },
  ],
  language: {
    files: file(`${root}müller:x:1000:1000::/home/müller:/bin/bash\n`),
    gives: who(['müller 1000 /home/müller']),
  },
  empty: [
    { files: {}, fails: 'parse_error' },
    { files: file('\n'), fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  truncated: [
    { files: file(`${root}ana:x:1000:1000::/ho`), fails: 'parse_error' },
    { files: file(system), fails: 'parse_error' },
  ],
  hostile: [
    { files: file(`${root}eve:x:1000x:1::/home/eve:/bin/sh\n`), fails: 'parse_error' },
    { files: file('\u0000\u0001\u0002'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
