import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/pending-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

interface Reading {
  readonly updates: readonly { readonly package: string; readonly security: boolean }[];
  readonly keptBack: readonly unknown[];
  readonly complete: boolean;
}

/** `apt-get -s dist-upgrade`, as the agent runs it. */
export default {
  healthy: {
    stdout: fixture('apt-get-nothing'),
    gives: (reading: Reading) => expect(reading).toEqual({ updates: [], keptBack: [], complete: true }),
  },
  failing: {
    stdout: fixture('apt-get-mixed'),
    gives: (reading: Reading) =>
      expect(reading.updates.filter(one => one.security).map(one => one.package)).toContain('openssl'),
  },
  // Phased updates are there and are kept back for now.
  between: {
    stdout: fixture('apt-get-ubuntu'),
    gives: (reading: Reading) => expect(reading.keptBack.length).toBeGreaterThan(0),
  },
  language: { stdout: fixture('apt-get-german'), fails: 'locale_unparsed' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: 'E: The package cache file is corrupted\n',
      exitCode: 100,
      fails: 'command_failed',
    },
    {
      stdout: 'Reading package lists...\n',
      stderr: 'E: Could not open file /var/lib/apt/lists/deb - open (13: Permission denied)\n',
      exitCode: 100,
      fails: 'no_privilege',
    },
  ],
  truncated: {
    stdout: fixture('apt-get-counts-only').split('\n').slice(0, 2).join('\n'),
    fails: 'parse_error',
  },
  // A source may call itself anything; what it cannot do is make its update go away.
  hostile: {
    stdout: `1 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.
Inst libapache2-mod-security2 [2.9.7-1] (2.9.7-1+b1 Evil) (Debian-Security:12/oldstable-security [amd64])
`,
    gives: (reading: Reading) => expect(reading.updates).toHaveLength(1),
  },
} satisfies SourceCases;
