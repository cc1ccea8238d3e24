/** sshd_config(5) and what it includes on a Mac. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/ssh/sshd_config';
const own = '/etc/ssh/sshd_config.d/100-macos.conf';
const include = 'Include /etc/ssh/sshd_config.d/*\n';

interface Config {
  readonly present: boolean;
  readonly global: ReadonlyMap<string, string>;
  readonly matches: readonly ReadonlyMap<string, string>[];
  readonly unread: readonly string[];
}
const config = (check: (config: Config) => void) => check;

export default {
  healthy: {
    files: {
      [main]: `${include}#PermitRootLogin prohibit-password\n`,
      [own]: 'UsePAM yes\nPermitRootLogin no\n',
    },
    gives: config(({ global }) =>
      expect(Object.fromEntries(global)).toEqual({ usepam: 'yes', permitrootlogin: 'no' }),
    ),
  },
  failing: {
    files: { [main]: `PermitRootLogin yes\n${include}`, [own]: 'PermitRootLogin no\n' },
    gives: config(({ global }) => expect(global.get('permitrootlogin')).toBe('yes')),
  },
  between: [
    {
      files: { [main]: 'PasswordAuthentication no\nMatch User ana\n  PasswordAuthentication yes\n' },
      gives: config(({ matches }) => expect(matches[0]?.get('passwordauthentication')).toBe('yes')),
    },
    {
      files: { [main]: 'Include /opt/firm/sshd.conf\n' },
      gives: config(({ unread }) => expect(unread).toEqual(['/opt/firm/sshd.conf'])),
    },
  ],
  language: { cannotBe: 'keywords and values are in no language' },
  empty: { files: {}, gives: config(({ present }) => expect(present).toBe(false)) },
  error: { cannotBe: 'a file that exists and cannot be read fails before it is parsed' },
  truncated: { files: { [main]: 'PermitRootLogin no\nPasswordAuth' }, fails: 'parse_error' },
  hostile: { files: { [main]: include, [own]: include }, fails: 'parse_error' },
} satisfies SourceCases;
