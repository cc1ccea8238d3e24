import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly dmUuids: ReadonlyMap<string, string>;
  readonly slaves: ReadonlyMap<string, readonly string[]>;
  readonly backing: ReadonlyMap<string, string>;
}
const sys = '/sys/class/block';

export default {
  healthy: {
    files: {
      [`${sys}/dm-0/dm/uuid`]: 'CRYPT-LUKS2-0123456789abcdef-sda3_crypt\n',
      [`${sys}/dm-0/slaves/sda3/dev`]: '8:3\n',
    },
    gives: (kernel: Reading) => {
      expect(kernel.dmUuids.get('dm-0')).toBe('CRYPT-LUKS2-0123456789abcdef-sda3_crypt');
      expect(kernel.slaves.get('dm-0')).toEqual(['sda3']);
    },
  },
  failing: {
    files: {
      [`${sys}/dm-0/dm/uuid`]: 'LVM-abc\n',
      [`${sys}/dm-0/slaves/sda2/dev`]: '8:2\n',
      [`${sys}/dm-0/slaves/sdb1/dev`]: '8:17\n',
    },
    gives: (kernel: Reading) => expect(kernel.slaves.get('dm-0')).toEqual(['sda2', 'sdb1']),
  },
  between: {
    files: {
      [`${sys}/zram0/backing_dev`]: 'none\n',
      [`${sys}/loop3/loop/backing_file`]: '/var/images/x ray.img\n',
      [`${sys}/cciss!c0d0p1/dm/uuid`]: '',
    },
    gives: (kernel: Reading) =>
      expect([...kernel.backing.values()]).toEqual(['none', '/var/images/x ray.img']),
  },
  language: { cannotBe: 'The kernel prints no words.' },
  empty: { files: {}, gives: (kernel: Reading) => expect(kernel.dmUuids.size).toBe(0) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [`${sys}/dm-0/dm/uuid`]: 'CRYPT-LU' },
    gives: (kernel: Reading) => expect(kernel.dmUuids.get('dm-0')).toBe('CRYPT-LU'),
  },
  hostile: {
    files: { '/sys/other/dm-0/dm/uuid': 'CRYPT-LUKS2-x\n' },
    gives: (kernel: Reading) => expect(kernel.dmUuids.size).toBe(0),
  },
} satisfies SourceCases;
