/** find(1) on the receipts of Apple's installer, by name. */
import { expect } from 'vitest';
import { paths } from '../macos-programs.ts';
import type { SourceCases } from '../source-cases.ts';

const folder = '/private/var/db/receipts';
const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: { stdout: paths(), gives: is([]) },
  failing: {
    stdout: paths(`${folder}/com.philandro.anydesk.plist`),
    gives: is(['com.philandro.anydesk']),
  },
  between: { cannotBe: 'a receipt is there or not' },
  language: { cannotBe: 'identifiers are in no language, and find runs in the C locale' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: paths(),
    stderr: `find: ${folder}: Operation not permitted\n`,
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: `${folder}/com.philandro.anydesk.plist\n`, fails: 'parse_error' },
  hostile: { stdout: paths('/private/var/db/receipts/../x.plist'), fails: 'parse_error' },
} satisfies SourceCases;
