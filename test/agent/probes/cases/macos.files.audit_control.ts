/** audit_control(5) of a Mac. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/etc/security/audit_control';
const file = (flags: string, more = '') => ({
  files: {
    [path]: `#\n# audit_control\n#\ndir:/var/audit\nflags:${flags}\nminfree:5\nnaflags:lo,aa\npolicy:cnt,argv\nfilesz:2M\n${more === '' ? 'expire-after:60d OR 5G\n' : more}superuser-set-sflags-mask:has_authenticated,has_console_access\nmember-set-sflags-mask:\n`,
  },
});
type Flags = { readonly success: ReadonlySet<string>; readonly failure: ReadonlySet<string> };
const records = (success: string[], failure: string[]) => (reading: { readonly flags: Flags }) => {
  expect([...reading.flags.success].sort()).toEqual(success);
  expect([...reading.flags.failure].sort()).toEqual(failure);
};

export default {
  healthy: [
    { ...file('lo,aa,ad'), gives: records(['aa', 'ad', 'lo'], ['aa', 'ad', 'lo']) },
    {
      ...file('lo,ad,fd,fm,-all'),
      gives: records(['ad', 'fd', 'fm', 'lo'], ['aa', 'ad', 'fd', 'fm', 'lo']),
    },
    { ...file('lo'), gives: (reading: object) => expect(reading).toMatchObject({ maxBytes: 5 * 1024 ** 3 }) },
  ],
  failing: [
    { files: {}, gives: (reading: unknown) => expect(reading).toBeNull() },
    { ...file('no'), gives: records([], []) },
  ],
  between: [
    { ...file('+lo,aa'), gives: records(['aa', 'lo'], ['aa']) },
    { ...file('all,^-lo'), gives: records(['aa', 'ad', 'lo'], ['aa', 'ad']) },
    {
      ...file('lo', 'expire-after:60d\n'),
      gives: (reading: object) => expect(reading).toMatchObject({ maxBytes: null, halts: false }),
    },
  ],
  language: { cannotBe: 'keywords and classes are in no language' },
  empty: { files: { [path]: '' }, fails: 'parse_error' },
  error: { cannotBe: 'a file that exists and cannot be read fails before it is parsed' },
  truncated: { files: { [path]: 'dir:/var/audit\nfla' }, fails: 'parse_error' },
  hostile: [
    { ...file('lo,everything'), fails: 'parse_error' },
    { files: { [path]: 'dir:/var/audit\nflags:no\nflags:lo,aa,ad\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
