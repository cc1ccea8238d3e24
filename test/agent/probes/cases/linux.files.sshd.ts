/** sshd_config(5) and what it includes on Linux. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Config {
  readonly present: boolean;
  readonly global: ReadonlyMap<string, string>;
  readonly matches: readonly ReadonlyMap<string, string>[];
  readonly unread: readonly string[];
}
const config = (check: (config: Config) => void) => check;
const sets = (expected: Record<string, string>) =>
  config(({ global }) => expect(Object.fromEntries(global)).toMatchObject(expected));

const main = '/etc/ssh/sshd_config';
const cloud = '/etc/ssh/sshd_config.d/50-cloud-init.conf';
const own = '/etc/ssh/sshd_config.d/99-firm.conf';
/** As Debian installs it, cut down. */
const debian = `# This is the sshd server system-wide configuration file.
Include /etc/ssh/sshd_config.d/*.conf

#Port 22
#PermitRootLogin prohibit-password
#PasswordAuthentication yes
KbdInteractiveAuthentication no
UsePAM yes
X11Forwarding yes
PrintMotd no
AcceptEnv LANG LC_*
Subsystem\tsftp\t/usr/lib/openssh/sftp-server
`;

export default {
  healthy: {
    files: { [main]: debian, [own]: 'PasswordAuthentication no\nPermitRootLogin no\n' },
    gives: sets({ passwordauthentication: 'no', permitrootlogin: 'no', kbdinteractiveauthentication: 'no' }),
  },
  failing: [
    // The first value wins: what a cloud's image sets beats the firm's own.
    {
      files: {
        [main]: debian,
        [cloud]: 'PasswordAuthentication yes\n',
        [own]: 'PasswordAuthentication no\n',
      },
      gives: sets({ passwordauthentication: 'yes' }),
    },
    // Below the include a later value comes too late, and above it too early for the others.
    {
      files: { [main]: `PermitRootLogin yes\n${debian}`, [own]: 'PermitRootLogin no\n' },
      gives: sets({ permitrootlogin: 'yes' }),
    },
  ],
  between: [
    {
      files: {
        [main]: `${debian}PasswordAuthentication no\nMatch Address 192.0.2.0/24\n  PasswordAuthentication yes\n`,
      },
      gives: config(({ global, matches }) => {
        expect(global.get('passwordauthentication')).toBe('no');
        expect(matches.map(match => match.get('passwordauthentication'))).toEqual(['yes']);
      }),
    },
    {
      files: { [main]: 'Include /srv/ssh/*.conf\nPasswordAuthentication no\n' },
      gives: config(({ unread }) => expect(unread).toEqual(['/srv/ssh/*.conf'])),
    },
    // SUSE keeps its own below /usr.
    { files: { '/usr/etc/ssh/sshd_config': 'UsePAM yes\n' }, gives: sets({ usepam: 'yes' }) },
    // A whole switch that only lacks the end of its line.
    {
      files: { [main]: debian, [own]: 'PasswordAuthentication no' },
      gives: sets({ passwordauthentication: 'no' }),
    },
  ],
  language: {
    files: { [main]: '# Nur mit Schlüssel\r\nPasswordAuthentication no\r\nBanner /etc/größe\r\n' },
    gives: sets({ passwordauthentication: 'no' }),
  },
  empty: [
    { files: {}, gives: config(({ present }) => expect(present).toBe(false)) },
    { files: { [main]: '' }, gives: config(({ global }) => expect(global.size).toBe(0)) },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    { files: { [main]: `${debian}ClientAliveInterval 3` }, fails: 'parse_error' },
    { files: { [main]: `${debian}PasswordAuthentication no\nMatch User a` }, fails: 'parse_error' },
    { files: { [main]: debian, [own]: 'PasswordAuth' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [main]: debian, [own]: 'Include /etc/ssh/sshd_config.d/*\n' }, fails: 'parse_error' },
    // What stands in a comment or behind one sets nothing.
    {
      files: {
        [main]: '#PasswordAuthentication no\nPasswordAuthentication yes # PasswordAuthentication no\n',
      },
      gives: sets({ passwordauthentication: 'yes' }),
    },
    // "Match all" is no condition, whatever it is called.
    {
      files: { [main]: 'Match all\n\tPermitRootLogin=yes\n' },
      gives: sets({ permitrootlogin: 'yes' }),
    },
  ],
} satisfies SourceCases;
