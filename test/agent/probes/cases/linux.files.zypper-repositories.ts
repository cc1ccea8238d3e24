import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly alias: string; readonly part: string }[];
const path = '/etc/zypp/repos.d/repo-update.repo';
const repo = (alias: string, url: string, enabled = '1') =>
  `[${alias}]\nname=${alias}\nenabled=${enabled}\nautorefresh=1\nbaseurl=${url}\ntype=rpm-md\n`;

export default {
  healthy: {
    files: {
      [path]: repo('repo-sle-update', 'http://download.opensuse.org/update/leap/15.6/sle/'),
      '/etc/zypp/repos.d/repo-oss.repo': repo(
        'repo-oss',
        'http://download.opensuse.org/distribution/leap/15.6/repo/oss/',
      ),
    },
    gives: (reading: Reading) =>
      expect(reading).toEqual([
        { alias: 'repo-sle-update', part: 'updates' },
        { alias: 'repo-oss', part: 'release' },
      ]),
  },
  failing: {
    files: { [path]: repo('repo-oss', 'http://download.opensuse.org/distribution/leap/15.6/repo/oss/') },
    gives: (reading: Reading) => expect(reading.some(one => one.part === 'updates')).toBe(false),
  },
  between: {
    files: { [path]: repo('repo-update', 'http://download.opensuse.org/update/leap/15.6/oss/', '0') },
    gives: (reading: Reading) => expect(reading).toEqual([]),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: (reading: Reading) => expect(reading).toEqual([]) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: '[repo-upd' }, gives: (reading: Reading) => expect(reading).toEqual([]) },
  // A third party whose address speaks of updates is no source of the distribution's.
  hostile: {
    files: { [path]: repo('packman', 'https://user:secret@ftp.example.org/packman/updates/') },
    gives: (reading: Reading) => {
      expect(reading).toEqual([{ alias: 'packman', part: 'other' }]);
      expect(JSON.stringify(reading)).not.toContain('secret');
    },
  },
} satisfies SourceCases;
