import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly updates: readonly {
    readonly kind: string;
    readonly name: string;
    readonly version: string;
    readonly installedVersion: string;
    readonly repository: string;
  }[];
}
const xml = (inside: string) => `<?xml version='1.0'?>
<stream>
<message type="info">Loading repository data...</message>
<message type="info">Reading installed packages...</message>
<update-status version="0.6">
<update-list>
${inside}</update-list>
</update-status>
</stream>
`;
const openssl = `<update kind="package" name="libopenssl3" edition="3.1.4-150600.5.21.1" arch="x86_64" edition-old="3.1.4-150600.5.15.1"><summary>Secure Sockets and Transport Layer Security</summary><description></description><license></license><source url="http://download.opensuse.org/update/leap/15.6/sle/" alias="repo-sle-update"/></update>
`;

export default {
  healthy: { stdout: xml(''), gives: (reading: Reading) => expect(reading.updates).toEqual([]) },
  failing: {
    stdout: xml(openssl),
    gives: (reading: Reading) =>
      expect(reading.updates).toMatchObject([
        {
          kind: 'package',
          name: 'libopenssl3',
          version: '3.1.4-150600.5.21.1',
          installedVersion: '3.1.4-150600.5.15.1',
          repository: 'repo-sle-update',
        },
      ]),
  },
  // For people.
  between: {
    stdout: `Loading repository data...
Reading installed packages...
S | Repository             | Name        | Current Version     | Available Version   | Arch
--+------------------------+-------------+---------------------+---------------------+-------
v | Update repository      | libopenssl3 | 3.1.4-150600.5.15.1 | 3.1.4-150600.5.21.1 | x86_64
`,
    gives: (reading: Reading) =>
      expect(reading.updates).toMatchObject([
        { kind: 'package', name: 'libopenssl3', installedVersion: '3.1.4-150600.5.15.1' },
      ]),
  },
  language: {
    stdout:
      'Chargement des données du dépôt...\nLecture des paquets installés...\nAucune mise à jour trouvée.\n',
    fails: 'locale_unparsed',
  },
  empty: [
    { stdout: '', fails: 'parse_error' },
    {
      stdout: 'Loading repository data...\nReading installed packages...\nNo updates found.\n',
      gives: (reading: Reading) => expect(reading.updates).toEqual([]),
    },
  ],
  error: { stdout: '', stderr: 'Problem retrieving files.\n', exitCode: 4, fails: 'command_failed' },
  truncated: { stdout: xml(openssl).slice(0, 400), fails: 'parse_error' },
  hostile: { stdout: xml('<update kind="package" name="a b" edition="1"></update>\n'), fails: 'parse_error' },
} satisfies SourceCases;
