/** getent(1) passwd. */
import { expect } from 'vitest';
import type { PasswdEntry } from '#agent/probes/accounts/sources.ts';
import type { SourceCases } from '../source-cases.ts';

const root = 'root:x:0:0:root:/root:/bin/bash\n';
const names = (expected: readonly string[]) => (reading: readonly PasswdEntry[]) =>
  expect(reading.map(one => one.name)).toEqual(expected);

export default {
  healthy: {
    stdout: `${root}ana:x:1000:1000:Ana Silva,Room 2,,:/home/ana:/bin/bash\n`,
    gives: (reading: readonly PasswdEntry[]) =>
      expect(reading[1]).toEqual({
        name: 'ana',
        uid: 1000,
        gid: 1000,
        displayName: 'Ana Silva',
        home: '/home/ana',
        shell: '/bin/bash',
      }),
  },
  failing: { stdout: `${root}toor:x:0:0::/root:/bin/sh\n`, gives: names(['root', 'toor']) },
  between: [
    // Lines of nss_compat draw in a directory's people, who are listed on their own.
    { stdout: `${root}+@ops::::::\n-eve::::::\n+::::::\n`, gives: names(['root']) },
    {
      stdout: `${root}CLINIC\\ana silva:*:1105:513::/home/CLINIC/ana:/bin/bash\n`,
      gives: names(['root', 'CLINIC\\ana silva']),
    },
  ],
  language: [
    {
      stdout: `${root}müller:x:1000:1000:Jürgen Müller:/home/m:/bin/bash\n`,
      gives: names(['root', 'müller']),
    },
    {
      stdout: Buffer.from(`${root}müller:x:1000:1000::/home/m:/bin/bash\n`, 'latin1'),
      gives: names(['root', 'müller']),
    },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'Unknown database: passwdx\n', exitCode: 1, fails: 'command_failed' },
  truncated: [
    { stdout: `${root}ana:x:1000:1000::/home/ana`, fails: 'parse_error' },
    { stdout: `${root}ana:x:1000:1000::/home/ana:/bin/ba`, fails: 'parse_error' },
    { stdout: 'daemon:x:1:1::/usr/sbin:/usr/sbin/nologin\n', fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${root}eve:x:0x0:0::/:/bin/sh\n`, fails: 'parse_error' },
    { stdout: `${root}eve:x:-1:0::/:/bin/sh\n`, fails: 'parse_error' },
    { stdout: `${root}eve:x:1:1::/:/bin/sh:more\n`, fails: 'parse_error' },
    { stdout: `${root}e\u001bve:x:1:1::/:/bin/sh\n`, fails: 'parse_error' },
    { stdout: `${root}:x:1:1::/:/bin/sh\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
