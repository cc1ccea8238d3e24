import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/pending-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

type Reading = readonly { readonly suite: string; readonly security: boolean }[];
const list = '/etc/apt/sources.list';
const secure = (reading: Reading) => reading.some(one => one.security);

export default {
  healthy: {
    files: { '/etc/apt/sources.list.d/debian.sources': fixture('debian.sources') },
    gives: (reading: Reading) => {
      expect(reading.map(one => one.suite)).toEqual(['bookworm', 'bookworm-updates', 'bookworm-security']);
      expect(secure(reading)).toBe(true);
    },
  },
  failing: {
    files: {
      [list]:
        'deb http://deb.debian.org/debian bookworm main\n#deb http://security.debian.org bookworm-security main\n',
    },
    gives: (reading: Reading) => expect(secure(reading)).toBe(false),
  },
  // Switched off by a word, as people write it.
  between: {
    files: {
      '/etc/apt/sources.list.d/debian.sources': fixture('debian.sources').replace(
        'Enabled: yes',
        'Enabled: no',
      ),
    },
    gives: (reading: Reading) => expect(secure(reading)).toBe(false),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: (reading: Reading) => expect(reading).toEqual([]) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [list]: 'deb http://deb.debian.org/debian bookworm main\ndeb http://deb.debi' },
    gives: (reading: Reading) => expect(reading).toHaveLength(1),
  },
  hostile: {
    files: { [list]: 'deb http://mirror.example/?security.debian.org/ bookworm main\n' },
    gives: (reading: Reading) => expect(secure(reading)).toBe(false),
  },
} satisfies SourceCases;
