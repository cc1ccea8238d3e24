import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives =
  (...ids: string[]) =>
  (reading: readonly string[]) =>
    expect(reading).toEqual(ids);

export default {
  healthy: {
    stdout: `repo id                            repo name
appstream                          Rocky Linux 9 - AppStream
baseos                             Rocky Linux 9 - BaseOS
rhel-9-for-x86_64-appstream-rpms   Red Hat Enterprise Linux 9 for x86_64 - AppStream (RPMs)
`,
    gives: gives('appstream', 'baseos', 'rhel-9-for-x86_64-appstream-rpms'),
  },
  // Not registered: no repository at all.
  failing: [
    { stdout: 'No repositories available\n', gives: gives() },
    { stdout: 'repo id repo name\n', gives: gives() },
  ],
  // yum adds the release, the machine, a mark for old lists, and the number of packages.
  between: {
    stdout: `Loaded plugins: fastestmirror
repo id                      repo name                                    status
!base/7/x86_64               CentOS-7 - Base                              10,072
!updates/7/x86_64            CentOS-7 - Updates                            6,173
repolist: 16,245
`,
    gives: gives('base', 'updates'),
  },
  language: {
    stdout: 'Kennung des Paketdepots    Name des Paketdepots\nbaseos   Rocky Linux 9 - BaseOS\n',
    fails: 'parse_error',
  },
  empty: { stdout: '', gives: gives() },
  error: {
    stdout: '',
    stderr: 'Config error: Parsing file "/etc/dnf/dnf.conf" failed\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'repo id                            repo name\nappstr', fails: 'parse_error' },
  hostile: { stdout: 'repo id repo name\n<script>alert(1)</script> Rocky\n', fails: 'parse_error' },
} satisfies SourceCases;
