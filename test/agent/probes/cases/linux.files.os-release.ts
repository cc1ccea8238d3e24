import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/os-release/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

interface Reading {
  readonly id: string;
  readonly idLike: readonly string[];
  readonly versionId: string;
  readonly prettyName: string;
}
const path = '/etc/os-release';

export default {
  healthy: {
    files: { [path]: fixture('debian-12') },
    gives: (reading: Reading) => expect(reading).toMatchObject({ id: 'debian', versionId: '12' }),
  },
  // A release whose support ended: judged elsewhere, told here.
  failing: {
    files: {
      [path]:
        'NAME="CentOS Linux"\nVERSION="7 (Core)"\nID="centos"\nID_LIKE="rhel fedora"\nVERSION_ID="7"\nPRETTY_NAME="CentOS Linux 7 (Core)"\n',
    },
    gives: (reading: Reading) =>
      expect(reading).toMatchObject({ id: 'centos', versionId: '7', idLike: ['rhel', 'fedora'] }),
  },
  between: {
    files: { '/usr/lib/os-release': fixture('arch') },
    gives: (reading: Reading) => expect(reading.versionId).toBe(''),
  },
  language: {
    files: { [path]: 'ID=altlinux\nPRETTY_NAME="ALT Рабочая станция 10"\n' },
    gives: (reading: Reading) => expect(reading.prettyName).toBe('ALT Рабочая станция 10'),
  },
  empty: [
    { files: {}, fails: 'feature_missing' },
    { files: { [path]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: 'PRETTY_NAME="Debian GNU/Lin' }, fails: 'parse_error' },
  hostile: {
    files: { [path]: 'ID=$(reboot)\nNAME=`id`\n' },
    gives: (reading: Reading) => expect(reading.id).toBe('$(reboot)'),
  },
} satisfies SourceCases;
