import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly {
  readonly name: string;
  readonly arch: string;
  readonly evr: string;
  readonly repository: string;
}[];
const names = (reading: Reading) => reading.map(one => one.name);

export default {
  // Nothing waits, and status 0 says so.
  healthy: { cannotBe: 'Where nothing waits it prints nothing: see empty.' },
  failing: {
    stdout: `Last metadata expiration check: 1:12:40 ago on Mon Nov 23 10:47:20 2026.

kernel-core.x86_64                 5.14.0-503.15.1.el9_5             baseos
mod_security.x86_64                2.9.6-2.el9                       appstream
openssl-libs.x86_64                1:3.2.2-6.el9_5.1                 baseos
Obsoleting Packages
grub2-tools.x86_64                 1:2.06-94.el9                     baseos
    grub2-tools.x86_64             1:2.06-93.el9                     @anaconda
`,
    exitCode: 100,
    gives: (reading: Reading) => {
      expect(names(reading)).toEqual(['kernel-core', 'mod_security', 'openssl-libs']);
      expect(reading[2]).toEqual({
        name: 'openssl-libs',
        arch: 'x86_64',
        evr: '1:3.2.2-6.el9_5.1',
        repository: 'baseos',
      });
    },
  },
  // Long names wrap, a single notice is broken, a download is drawn, and plug-ins talk.
  between: [
    {
      stdout: `Loaded plugins: langpacks, product-id, search-disabled-repos, subscription-
              : manager, versionlock
This system is not registered with an entitlement server. You can use subscription-manager to register.
updates                                              | 2.9 kB  00:00:00
Update notice CEBA-2026:0001 (from updates) is broken, or a bad duplicate, skipping.
You should report this problem to the owner of the updates repository.

java-1.8.0-openjdk-headless.x86_64
                     1:1.8.0.412.b08-1.el7_9      updates
a-package-with-a-name-so-long-that-nothing-else-fits-beside-it.noarch
                     2.0-1.el7                    third-party-repository-of-long-name
`,
      exitCode: 100,
      gives: (reading: Reading) =>
        expect(names(reading)).toEqual([
          'java-1.8.0-openjdk-headless',
          'a-package-with-a-name-so-long-that-nothing-else-fits-beside-it',
        ]),
    },
    {
      stdout:
        '{"Available upgrades":[{"name":"bash","arch":"x86_64","evr":"5.2.37-1.fc42","repository":"updates"}],"Obsoleting packages":[]}\n',
      exitCode: 100,
      gives: (reading: Reading) => expect(names(reading)).toEqual(['bash']),
    },
  ],
  language: {
    stdout: `Letzte Prüfung auf abgelaufene Metadaten: vor 0:10:01 am Mo 23 Nov 2026 11:50:00 UTC.

openssl-libs.x86_64                1:3.2.2-6.el9_5.1                 baseos
`,
    exitCode: 100,
    fails: 'locale_unparsed',
  },
  empty: [
    { stdout: '', gives: (reading: Reading) => expect(reading).toEqual([]) },
    { stdout: '', exitCode: 100, fails: 'parse_error' },
  ],
  error: [
    {
      stdout: '',
      stderr: "Error: Cache-only enabled but no cache for 'baseos'\n",
      exitCode: 1,
      fails: 'no_metadata',
    },
    {
      stdout: '',
      stderr: 'Error: There are no enabled repositories in "/etc/yum.repos.d".\n',
      exitCode: 1,
      fails: 'no_metadata',
    },
    {
      stdout: '',
      stderr: 'error: cannot open Packages database in /var/lib/rpm\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    {
      stdout: '',
      stderr:
        'Error: This command has to be run with superuser privileges (under the root user on most systems).\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
  ],
  truncated: [
    {
      stdout: 'openssl-libs.x86_64                1:3.2.2-6.el9_5.1      ',
      exitCode: 100,
      fails: 'parse_error',
    },
    {
      stdout: 'openssl-libs.x86_64                1:3.2.2-6.el9_5.1      baseos\nopenss',
      exitCode: 100,
      fails: 'parse_error',
    },
  ],
  hostile: [
    {
      stdout: 'openssl-libs.x86_64 1:3.2.2-6.el9 baseos and more of it\n',
      exitCode: 100,
      fails: 'parse_error',
    },
    {
      stdout: `${'a'.repeat(50_000)}.x86_64 1-1 baseos\n${'x '.repeat(10_000)}`,
      exitCode: 100,
      fails: 'parse_error',
    },
  ],
} satisfies SourceCases;
