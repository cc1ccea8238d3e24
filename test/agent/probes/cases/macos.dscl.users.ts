/** `dscl -plist . -readall /Users …` (dscl(1)). */
import { expect } from 'vitest';
import type { MacUser } from '#agent/probes/accounts/macos-directory.ts';
import { plist } from '../macos-disks.ts';
import { users, withPassword } from '../macos-people.ts';
import type { SourceCases } from '../source-cases.ts';

const jane = {
  name: 'jane',
  uid: 501,
  realName: 'Jane Smith',
  authority: withPassword,
  setAt: 1_750_000_000,
};
const of = (name: string, expected: Partial<MacUser>) => (reading: readonly MacUser[]) =>
  expect(reading.find(user => user.name === name)).toMatchObject(expected);

export default {
  healthy: {
    stdout: users([jane]),
    gives: of('jane', {
      uid: 501,
      realName: 'Jane Smith',
      password: true,
      secureToken: true,
      disabled: false,
      passwordSetAtMs: 1_750_000_000_250,
    }),
  },
  failing: {
    stdout: users([{ name: 'frontdesk', uid: 502, authority: withPassword }]),
    gives: of('frontdesk', { password: true, passwordSetAtMs: null }),
  },
  between: {
    stdout: users([{ ...jane, authority: [...withPassword, ';DisabledUser;;disabled'] }]),
    gives: of('jane', { disabled: true }),
  },
  language: {
    stdout: users([{ ...jane, realName: 'Žaneta Nováková' }]),
    gives: of('jane', { realName: 'Žaneta Nováková' }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stderr: '<main> attribute status: eDSNodeNotFound\n',
    exitCode: 54,
    fails: 'command_failed',
  },
  truncated: { stdout: users([jane]).slice(0, 1_500), fails: 'parse_error' },
  hostile: [
    { stdout: users([{ ...jane, uid: 5_010_000_000_000 }]), fails: 'parse_error' },
    // A full name is text of whoever made the account.
    {
      stdout: users([{ ...jane, realName: ';SecureToken;', authority: [] }]),
      gives: of('jane', { secureToken: false, password: false }),
    },
    { stdout: plist([]), fails: 'parse_error' },
  ],
} satisfies SourceCases;
