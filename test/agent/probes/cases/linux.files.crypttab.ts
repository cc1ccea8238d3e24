import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly mapping: string; readonly path: string; readonly device: string }[];
const path = '/etc/crypttab';

export default {
  healthy: { cannotBe: 'Where a password opens everything no key file is named: see empty.' },
  failing: {
    files: {
      [path]:
        '# <target> <source> <key file> <options>\nroot_crypt UUID=1f3a5b7c-0000-4000-8000-00000000000a /boot/root.key luks\n',
    },
    gives: (keys: Reading) =>
      expect(keys).toEqual([{ mapping: 'root_crypt', path: '/boot/root.key', device: '' }]),
  },
  // On a stick; thrown away at each start; asked from a script.
  between: {
    files: {
      [path]:
        'a UUID=1 /key:LABEL=KEYS luks\nswap /dev/sda3 /dev/urandom swap\nb UUID=2 /dev/disk/by-label/K luks,keyscript=/bin/passdev\n',
    },
    gives: (keys: Reading) => expect(keys).toEqual([{ mapping: 'a', path: '/key', device: 'LABEL=KEYS' }]),
  },
  language: { cannotBe: 'It holds no words.' },
  empty: [
    { files: {}, gives: (keys: Reading) => expect(keys).toEqual([]) },
    {
      files: { [path]: 'root_crypt UUID=1f3a5b7c-0000-4000-8000-00000000000a none luks,discard\n' },
      gives: (keys: Reading) => expect(keys).toEqual([]),
    },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: 'root_cry' }, fails: 'parse_error' },
  hostile: {
    files: { [path]: 'x y /../../boot/key\n' },
    gives: (keys: Reading) => expect(keys).toHaveLength(1),
  },
} satisfies SourceCases;
