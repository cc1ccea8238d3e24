/** nsswitch.conf(5): whether anybody but the machine itself is asked who there is. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/nsswitch.conf';
const asks = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);
const conf = (passwd: string, group = 'files') => ({
  [main]: `# Name Service Switch\npasswd:         ${passwd}\ngroup:          ${group}\nhosts:          files dns ldap\n`,
});

export default {
  healthy: [
    { files: conf('files systemd', 'files systemd'), gives: asks(false) },
    { files: conf('compat', 'compat [SUCCESS=merge] systemd'), gives: asks(false) },
  ],
  failing: [
    { files: conf('files sss'), gives: asks(true) },
    { files: conf('files', 'files winbind'), gives: asks(true) },
  ],
  between: [
    {
      files: { [main]: 'passwd: files\ngroup: files\ninitgroups: ldap [NOTFOUND=continue] files\n' },
      gives: asks(true),
    },
    // The vendor's counts where the machine has none of its own.
    { files: { '/usr/etc/nsswitch.conf': 'passwd: files sss\ngroup: files\n' }, gives: asks(true) },
  ],
  language: { cannotBe: 'Its words are fixed.' },
  // The C library looks at the machine's own files then.
  empty: [
    { files: {}, gives: asks(false) },
    { files: { [main]: '' }, fails: 'parse_error' },
  ],
  error: {
    cannotBe: 'A file that exists and cannot be read fails before it is parsed, and counts as one that asks.',
  },
  truncated: [
    { files: { [main]: 'passwd: files\ngroup: files ss' }, fails: 'parse_error' },
    { files: { [main]: 'passwd: files\n' }, fails: 'parse_error' },
    { files: { [main]: 'passwd:\ngroup: files\n' }, fails: 'parse_error' },
  ],
  hostile: [
    {
      files: { [main]: '#passwd: sss\npasswd: files # sss\ngroup: files\nshadow: sss\n' },
      gives: asks(false),
    },
    { files: { [main]: 'passwd:files\tunheard-of\ngroup:files\n' }, gives: asks(true) },
    { files: { [main]: `passwd: files\ngroup: ${'['.repeat(50_000)}\n` }, gives: asks(true) },
  ],
} satisfies SourceCases;
