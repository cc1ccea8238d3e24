import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly {
  readonly id: string;
  readonly security: boolean;
  readonly severity: string;
  readonly package: { readonly name: string; readonly evr: string };
  readonly installed: boolean;
}[];
const told = (reading: Reading) =>
  reading.map(one => `${one.id} ${one.security} ${one.severity} ${one.package.name}`);

export default {
  // Asked for all kinds, it names a repair that closes no hole.
  healthy: {
    stdout: `Last metadata expiration check: 0:03:11 ago on Mon Nov 23 11:56:49 2026.
FEDORA-2026-786c7010d2 bugfix         flatpak-libs-1.8.3-1.fc42.x86_64
`,
    gives: (reading: Reading) => expect(reading.map(one => one.security)).toEqual([false]),
  },
  failing: [
    {
      stdout: `RLSA-2026:9101 Important/Sec. openssl-libs-1:3.2.2-6.el9_5.1.x86_64
ALSA-2026:9102 Critical/Sec.  kernel-core-5.14.0-503.15.1.el9_5.x86_64
ELSA-2026-9103 Moderate/Sec.  curl-7.76.1-31.el9.x86_64
ALAS2023-2026-0912 Low/Sec.   bind-libs-32:9.18.28-1.amzn2023.x86_64
FEDORA-EPEL-2026-0123456789 Unknown/Sec. chromium-130.0.6723.58-1.el9.x86_64
RHBA-2026:9104 bugfix         mod_security-2.9.6-2.el9.x86_64
`,
      gives: (reading: Reading) =>
        expect(told(reading)).toEqual([
          'RLSA-2026:9101 true Important openssl-libs',
          'ALSA-2026:9102 true Critical kernel-core',
          'ELSA-2026-9103 true Moderate curl',
          'ALAS2023-2026-0912 true Low bind-libs',
          'FEDORA-EPEL-2026-0123456789 true  chromium',
          'RHBA-2026:9104 false  mod_security',
        ]),
    },
    // dnf5 as a table, with a severity that is not given.
    {
      stdout: `Name                   Type     Severity                     Package              Issued
FEDORA-2026-0a1b2c3d4e security Important openssl-1:3.2.4-1.fc42.x86_64 2026-11-20 01:12:11
FEDORA-2026-0a1b2c3d4f security None      bash-5.2.37-1.fc42.x86_64     2026-11-21 02:00:00
FEDORA-2026-0a1b2c3d50 security           zlib-ng-2.2.3-1.fc42.x86_64   2026-11-21 02:00:00
`,
      gives: (reading: Reading) =>
        expect(told(reading)).toEqual([
          'FEDORA-2026-0a1b2c3d4e true Important openssl',
          'FEDORA-2026-0a1b2c3d4f true  bash',
          'FEDORA-2026-0a1b2c3d50 true  zlib-ng',
        ]),
    },
    {
      stdout:
        '[{"name":"FEDORA-2026-0a1b2c3d4e","type":"security","severity":"Critical","nevra":"openssl-1:3.2.4-1.fc42.x86_64","buildtime":"2026-11-20 01:12:11"}]\n',
      gives: (reading: Reading) =>
        expect(told(reading)).toEqual(['FEDORA-2026-0a1b2c3d4e true Critical openssl']),
    },
  ],
  // Installed already, in the listing of all; and a notice that is broken.
  between: {
    stdout: `Loaded plugins: fastestmirror
Loading mirror speeds from cached hostfile
 * base: mirror.example.org
i RHSA-2026:0001 Important/Sec. bind-libs-32:9.11.4-26.P2.el7_9.15.x86_64
  RHSA-2026:0002 Moderate/Sec.  python-libs-2.7.5-94.el7_9.x86_64
Update notice RHBA-2026:0374 (from rhel-7-server-rpms) is broken, or a bad duplicate, skipping.
updateinfo list done
`,
    gives: (reading: Reading) => expect(reading.map(one => one.installed)).toEqual([true, false]),
  },
  language: {
    stdout: 'Letzte Prüfung auf abgelaufene Metadaten: vor 0:03:11 am Mo 23 Nov 2026 11:56:49.\n',
    fails: 'locale_unparsed',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: "Error: Cache-only enabled but no cache for 'updates'\n",
      exitCode: 1,
      fails: 'no_metadata',
    },
    { stdout: '', stderr: 'No such command: updateinfo.\n', exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: 'RLSA-2026:9101 Important/Sec. openssl-libs-1:3.2.2', fails: 'parse_error' },
    { stdout: '[{"name":"FEDORA-2026-0a1b2c3d4e","type":"secur', fails: 'parse_error' },
  ],
  // A package that calls itself a security fix is none; a list that is no list is none either.
  hostile: [
    {
      stdout: 'FEDORA-2026-0000000001 bugfix debian-security-support-1.0-1.fc42.noarch\n',
      gives: (reading: Reading) => expect(reading.map(one => one.security)).toEqual([false]),
    },
    { stdout: '[null]\n', fails: 'parse_error' },
    { stdout: 'Everything is up to date.\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
