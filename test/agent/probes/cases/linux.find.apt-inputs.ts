/** `find ... -type f -printf '%T@\t%s\t%p\n'` over what apt-get's answer rests on. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const status = '1782345600.1234567890\t1048576\t/var/lib/dpkg/status';
const list =
  '1782345611.0000000000\t52000\t/var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease';
const of = (...lines: readonly string[]) => lines.map(line => `${line}\n`).join('');

export default {
  healthy: {
    stdout: of(status, list),
    gives: (reading: string) => expect(reading).toBe([status, list].toSorted().join('\n')),
  },
  failing: {
    // Another time of one file is another key.
    stdout: of(status.replace('1782345600', '1782349999'), list),
    gives: (reading: string) => expect(reading).toContain('1782349999'),
  },
  between: {
    // Nothing was ever installed by hand: extended_states is not there yet.
    stdout: of(status, list),
    stderr: "find: '/var/lib/apt/extended_states': No such file or directory\n",
    exitCode: 1,
    gives: (reading: string) => expect(reading).toContain('InRelease'),
  },
  language: {
    stdout: of(status, '1782345611.0000000000\t10\t/etc/apt/sources.list.d/Büro.list'),
    gives: (reading: string) => expect(reading).toContain('Büro'),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: "find: '/var/lib/apt/lists': Permission denied\n",
      exitCode: 1,
      fails: 'no_privilege',
    },
    { stdout: of(list), fails: 'parse_error' },
  ],
  truncated: { stdout: of(status, list).slice(0, -70), fails: 'parse_error' },
  hostile: [
    { stdout: of(status, '1\t2\t3\t4'), fails: 'parse_error' },
    { stdout: of(status, 'x'.repeat(5000)), fails: 'parse_error' },
  ],
} satisfies SourceCases;
