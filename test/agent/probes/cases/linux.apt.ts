import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/pending-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

type Reading = readonly { readonly package: string; readonly security: boolean }[];

/** `apt list --upgradable` */
export default {
  // A well-kept machine, one small update of which is held.
  healthy: {
    stdout: 'Listing...\ntzdata/oldstable-updates 2025b-0+deb12u2 all [upgradable from: 2025b-0+deb12u1]\n',
    gives: (reading: Reading) => expect(reading.some(one => one.security)).toBe(false),
  },
  failing: {
    stdout: fixture('apt-list'),
    gives: (reading: Reading) => {
      expect(reading.find(one => one.package === 'openssl')?.security).toBe(true);
      expect(reading.filter(one => one.package === 'tightdb').map(one => one.security)).toEqual([
        true,
        false,
      ]);
    },
  },
  // A phased update of Ubuntu, shown although apt-get holds it back.
  between: {
    stdout: `Listing...
libvirt0/jammy-updates 8.0.0-1ubuntu7.12 amd64 [upgradable from: 8.0.0-1ubuntu7.10]
N: There is 1 additional version. Please use the '-a' switch to see it
`,
    gives: (reading: Reading) => expect(reading).toHaveLength(1),
  },
  language: [
    {
      stdout: 'Auflistung…\nopenssl/oldstable-security 3.0.17 amd64 [aktualisierbar von: 3.0.16]\n',
      fails: 'parse_error',
    },
    {
      stdout: 'Listing...\nopenssl/oldstable-security 3.0.17 amd64 [aktualisierbar von: 3.0.16]\n',
      fails: 'parse_error',
    },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'E: The list of sources could not be read.\n',
    exitCode: 100,
    fails: 'command_failed',
  },
  truncated: { stdout: fixture('apt-list').slice(0, 150), fails: 'parse_error' },
  hostile: {
    stdout: `Listing...\ndebian-security-support/oldstable ${'1'.repeat(5000)} all [upgradable from: 1]\n`,
    gives: (reading: Reading) => expect(reading.some(one => one.security)).toBe(false),
  },
} satisfies SourceCases;
