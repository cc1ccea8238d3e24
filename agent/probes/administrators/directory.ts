/**
 * Whether a directory (LDAP, Active Directory through SSSD or winbind, NIS) may know people and groups that
 * `getent` does not list: nsswitch.conf(5) names who is asked.
 */
import type { FileSet, FilesSource } from '../probe.ts';

/** True when anybody but this machine itself is asked for people or groups. */
export const nameServiceFiles: FilesSource<boolean> = {
  name: 'linux.files.nsswitch',
  kind: 'files',
  files: { paths: ['/usr/etc/nsswitch.conf', '/etc/nsswitch.conf'] },
  parse: asksDirectory,
};

/** Keepers that list whatever they have: none hides anybody from `getent`. */
const ownKeepers = new Set(['files', 'systemd', 'altfiles', 'extrausers', 'usrfiles', 'db', 'mymachines']);

function asksDirectory(files: FileSet): boolean {
  const text = files.get('/etc/nsswitch.conf') ?? files.get('/usr/etc/nsswitch.conf') ?? '';
  return [...text.matchAll(/^[ \t]*(?:passwd|group|initgroups):([^#\n]*)/gm)].some(line =>
    (line[1] ?? '')
      .replace(/\[[^\]]*\]/g, ' ')
      .split(/\s+/)
      // "compat" draws a directory in only by lines beginning with "+", whose accounts getent lists.
      .some(keeper => keeper !== '' && keeper !== 'compat' && !ownKeepers.has(keeper)),
  );
}
