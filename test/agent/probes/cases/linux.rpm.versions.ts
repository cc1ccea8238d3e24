import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, string>;

export default {
  healthy: {
    stdout: `bash\tx86_64\t(none):5.1.8-9.el9\t1747000000
openssl-libs\tx86_64\t1:3.2.2-6.el9_5\t1747000001
kernel-core\tx86_64\t(none):5.14.0-427.el9\t1747000002
kernel-core\tx86_64\t(none):5.14.0-503.el9\t1790000000
`,
    gives: (reading: Reading) =>
      expect([...reading]).toEqual([
        ['bash.x86_64', '5.1.8-9.el9'],
        ['openssl-libs.x86_64', '1:3.2.2-6.el9_5'],
        ['kernel-core.x86_64', '5.14.0-503.el9'],
      ]),
  },
  failing: {
    stdout: 'kernel-core\tx86_64\t(none):5.14.0-427.el9\t1747000002\n',
    gives: (reading: Reading) => expect(reading.get('kernel-core.x86_64')).toBe('5.14.0-427.el9'),
  },
  // Keys are listed as packages without a machine.
  between: {
    stdout:
      'gpg-pubkey\t(none)\t(none):8483c65d-5ccc5b19\t1747000000\nbash\tx86_64\t0:5.1.8-9.el9\t1747000000\n',
    gives: (reading: Reading) => expect(reading.get('bash.x86_64')).toBe('5.1.8-9.el9'),
  },
  language: { cannotBe: 'It prints names and numbers only.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'error: cannot open Packages index using sqlite - Permission denied (13)\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: {
    stdout: 'bash\tx86_64\t(none):5.1.8-9.el9\t1747000000\nopenssl-libs\tx86_',
    fails: 'parse_error',
  },
  hostile: { stdout: 'bash\tx86_64\t9-9\t1\topenssl\tx86_64\t9-9\t1\n', fails: 'parse_error' },
} satisfies SourceCases;
