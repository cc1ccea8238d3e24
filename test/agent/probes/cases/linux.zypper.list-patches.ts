import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly patchesKnown: boolean;
  readonly updates: readonly {
    readonly kind: string;
    readonly name: string;
    readonly category: string;
    readonly severity: string;
    readonly repository: string;
    readonly publishedAtMs: number | null;
  }[];
}
const xml = (inside: string) => `<?xml version='1.0'?>
<stream>
<message type="info">Loading repository data...</message>
<message type="info">Reading installed packages...</message>
<update-status version="0.6">
${inside}
</update-status>
</stream>
`;
const patch = (
  name: string,
  category: string,
  severity: string,
  more = 'status="needed"',
) => `<update kind="patch" name="${name}" edition="1" arch="noarch" ${more} category="${category}" severity="${severity}" pkgmanager="false" restart="false" interactive="false">
<summary>Update for a thing</summary>
<description>Fixes &lt;one&gt; "thing" &amp; another.</description>
<source url="https://updates.suse.com/SUSE/Updates/x?TOKEN" alias="SLE-Module-Basesystem15-SP5-Updates"/>
<issue-date time_t="1795300000" text="Sun Nov 22 00:26:40 2026"/>
<issue-list><issue type="cve" id="CVE-2026-0001"><title>CVE</title></issue></issue-list>
</update>`;
const told = (reading: Reading) => reading.updates.map(one => `${one.name} ${one.category} ${one.severity}`);

export default {
  healthy: {
    stdout: xml('<update-list>\n</update-list>'),
    gives: (reading: Reading) => expect(reading).toEqual({ patchesKnown: true, updates: [] }),
  },
  failing: [
    {
      stdout: xml(
        `<update-list>\n${patch('SUSE-SLE-Module-Basesystem-15-SP5-2026-1234', 'security', 'important')}\n${patch('SUSE-2026-1235', 'recommended', 'moderate')}\n</update-list>`,
      ),
      gives: (reading: Reading) => {
        expect(told(reading)).toEqual([
          'SUSE-SLE-Module-Basesystem-15-SP5-2026-1234 security important',
          'SUSE-2026-1235 recommended moderate',
        ]);
        expect(reading.updates[0]).toMatchObject({
          repository: 'SLE-Module-Basesystem15-SP5-Updates',
          publishedAtMs: 1_795_300_000_000,
        });
      },
    },
    // SUSE Linux Enterprise 12, for people: what concerns zypper itself comes first.
    {
      stdout: `Loading repository data...
Reading installed packages...

Needed software management updates will be installed first:

Repository        | Name                              | Category    | Severity | Interactive | Status | Summary
------------------+-----------------------------------+-------------+----------+-------------+--------+----------------------
SLES12-SP5-Updates | SUSE-SLE-SERVER-12-SP5-2026-101 | recommended | moderate | restart     | needed | Recommended update for libzypp

The following updates are also available:

Repository        | Name                              | Category    | Severity | Interactive | Status | Summary
------------------+-----------------------------------+-------------+----------+-------------+--------+----------------------
SLES12-SP5-Updates | SUSE-SLE-SERVER-12-SP5-2026-102 | security    | critical | ---         | needed | Security update for sudo

Found 2 applicable patches:
2 patches needed (1 security patch)
`,
      gives: (reading: Reading) =>
        expect(told(reading)).toEqual([
          'SUSE-SLE-SERVER-12-SP5-2026-101 recommended moderate',
          'SUSE-SLE-SERVER-12-SP5-2026-102 security critical',
        ]),
    },
    // openSUSE 11.1.
    {
      stdout: `Loading repository data...
Reading installed packages...
Repository                         | Name    | Version | Category | Status
-----------------------------------+---------+---------+----------+-------
Updates for openSUSE 11.1-0        | libpng  | 102     | security | Needed
`,
      gives: (reading: Reading) => expect(told(reading)).toEqual(['libpng security ']),
    },
  ],
  // Patches of zypper itself block all others until they are in; one that is not needed is none.
  between: [
    {
      stdout: xml(
        `<update-list>\n${patch('SUSE-2026-1', 'recommended', 'moderate')}\n</update-list>\n<blocked-update-list>\n${patch('SUSE-2026-2', 'security', 'critical')}\n</blocked-update-list>`,
      ),
      gives: (reading: Reading) =>
        expect(told(reading)).toEqual(['SUSE-2026-1 recommended moderate', 'SUSE-2026-2 security critical']),
    },
    {
      stdout: xml(
        `<update-list>\n${patch('SUSE-2026-3', 'security', 'low', 'status="not-needed"')}\n</update-list>`,
      ),
      gives: (reading: Reading) => expect(reading.updates).toEqual([]),
    },
    // No repository has any patch: "none" is no answer.
    {
      stdout: xml('<update-list>\n<appletinfo status="no-update-repositories"/>\n</update-list>'),
      gives: (reading: Reading) => expect(reading.patchesKnown).toBe(false),
    },
  ],
  language: {
    stdout:
      'Repository-Daten werden geladen...\nInstallierte Pakete werden gelesen...\nKeine Aktualisierungen gefunden.\n',
    fails: 'locale_unparsed',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: xml('').slice(0, 60),
      stderr: 'System management is locked by the application with pid 1999 (zypper).\n',
      exitCode: 7,
      fails: 'command_failed',
    },
    { stdout: '', stderr: 'Warning: No repositories defined.\n', exitCode: 6, fails: 'no_metadata' },
    {
      stdout: '',
      stderr: 'Root privileges are required to run this command.\n',
      exitCode: 5,
      fails: 'no_privilege',
    },
    { stdout: xml('<update-list></update-list>'), exitCode: 106, fails: 'partial_coverage' },
    {
      stdout: xml('<message type="error">Repository is invalid.</message><update-list></update-list>'),
      fails: 'command_failed',
    },
  ],
  truncated: [
    {
      stdout: xml(`<update-list>\n${patch('SUSE-2026-2', 'security', 'critical')}`).slice(0, 500),
      fails: 'parse_error',
    },
    {
      stdout:
        'Repository | Name | Version | Category | Status\n-----------+------+---------+----------+-------\nUpdates | libpng | 10',
      fails: 'parse_error',
    },
    {
      stdout:
        'Repository | Name | Category | Status\n-----------+------+----------+-------\nUpdates | a | security | needed\n2 patches needed (1 security patch)\n',
      fails: 'parse_error',
    },
  ],
  // An end that stands in a description, and an update that hides its name.
  hostile: [
    {
      stdout: `${xml('<update-list>\n<update kind="patch" edition="1" category="security">\n</update>\n</update-list>')}`,
      fails: 'parse_error',
    },
    {
      stdout: xml(
        '<update-list>\n<update kind="patch" name="a" edition="1" status=needed>\n</update>\n</update-list>',
      ),
      fails: 'parse_error',
    },
  ],
} satisfies SourceCases;
