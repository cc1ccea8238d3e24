/** `dscl -plist . -readall /Groups …` (dscl(1)). */
import { expect } from 'vitest';
import type { MacGroup } from '#agent/probes/accounts/macos-directory.ts';
import { admins, groups, guidOf } from '../macos-people.ts';
import type { SourceCases } from '../source-cases.ts';

const admin = (expected: Partial<MacGroup>) => (reading: readonly MacGroup[]) =>
  expect(reading.find(group => group.gid === 80)).toMatchObject(expected);

export default {
  healthy: {
    stdout: groups([admins(['root', 'jane'], { guids: [guidOf(0), guidOf(501)] })]),
    gives: admin({
      name: 'admin',
      memberNames: ['root', 'jane'],
      memberGuids: [guidOf(0), guidOf(501)],
      nested: [],
    }),
  },
  failing: {
    stdout: groups([admins(['root', 'jane', 'frontdesk'])]),
    gives: admin({ memberNames: ['root', 'jane', 'frontdesk'] }),
  },
  between: {
    stdout: groups([
      admins(['root'], { guids: [guidOf(501)], nested: [guidOf(100_900)] }),
      { name: 'it', gid: 900 },
    ]),
    gives: admin({ memberNames: ['root'], memberGuids: [guidOf(501)], nested: [guidOf(100_900)] }),
  },
  language: { cannotBe: 'Groups are told by their number; dscl translates nothing.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stderr: 'Data source (.) is not valid.\n', exitCode: 68, fails: 'command_failed' },
  truncated: { stdout: groups([admins(['root', 'jane'])]).slice(0, -120), fails: 'parse_error' },
  hostile: { stdout: groups([{ name: 'admin', gid: 800, names: ['jane'] }]), fails: 'parse_error' },
} satisfies SourceCases;
