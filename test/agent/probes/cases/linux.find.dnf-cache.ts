import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly {
  readonly root: string;
  readonly id: string;
  readonly fetchedAtMs: number;
  readonly advisories: boolean;
}[];
const file = (seconds: number, path: string) => `${seconds}.0000000000\t/var/cache/${path}\n`;

export default {
  healthy: {
    stdout:
      file(1_795_400_000, 'dnf/baseos-522ed8e2b2f761ff/repodata/repomd.xml') +
      file(1_795_430_000, 'dnf/baseos-522ed8e2b2f761ff/repodata/aa-primary.xml.gz') +
      file(1_795_400_000, 'dnf/baseos-522ed8e2b2f761ff/repodata/bb-updateinfo.xml.gz'),
    // dnf touches the list of packages when the server's is still the same.
    gives: (reading: Reading) =>
      expect(reading).toEqual([
        { root: 'dnf', id: 'baseos', fetchedAtMs: 1_795_430_000_000, advisories: true },
      ]),
  },
  // CentOS: a list of packages and no advisories.
  failing: {
    stdout: file(1_700_000_000, 'dnf/baseos-9fd1e1a1b2c3d4e5/repodata/repomd.xml'),
    gives: (reading: Reading) => expect(reading).toMatchObject([{ id: 'baseos', advisories: false }]),
  },
  between: {
    stdout: file(1_795_400_000, 'yum/x86_64/7/base/repomd.xml') + file(1_795_400_000, 'dnf/baseos.solv'),
    stderr: "find: '/var/cache/libdnf5': No such file or directory\n",
    exitCode: 1,
    gives: (reading: Reading) => expect(reading).toMatchObject([{ root: 'yum', id: 'base' }]),
  },
  language: { cannotBe: 'It prints numbers and paths only.' },
  empty: { stdout: '', gives: (reading: Reading) => expect(reading).toEqual([]) },
  error: {
    stdout: '',
    stderr: "find: '/var/cache/dnf': Permission denied\n",
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '1795400000.0000000000\t/var/ca', fails: 'parse_error' },
  hostile: {
    stdout: '99999999999999.0\t/var/cache/dnf/a-0000000000000000/repodata/repomd.xml\n',
    fails: 'parse_error',
  },
} satisfies SourceCases;
