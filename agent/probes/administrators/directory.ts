/**
 * Whether a directory (LDAP, Active Directory through SSSD or winbind, NIS) may know people and groups that
 * `getent` does not list: nsswitch.conf(5) names who is asked.
 */
import { LookFailure } from '../failure.ts';
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
  const text = files.get('/etc/nsswitch.conf') ?? files.get('/usr/etc/nsswitch.conf');
  // Without such a file the C library looks at the machine's own alone.
  if (text === undefined) return false;
  const says = (list: string) => new RegExp(`^[ \\t]*${list}:[ \\t]*[^\\s#]`, 'm').test(text);
  if (!text.endsWith('\n') || !says('passwd') || !says('group'))
    throw new LookFailure('parse_error', 'nsswitch.conf does not say who is asked for accounts and groups.');
  return [...text.matchAll(/^[ \t]*(?:passwd|group|initgroups):([^#\n]*)/gm)].some(line =>
    (line[1] ?? '')
      // Bounded, so that many brackets cost no more than few: "[SUCCESS=merge]" is a short word.
      .replace(/\[[^[\]]{0,200}\]/g, ' ')
      .split(/\s+/)
      // "compat" draws a directory in only by lines beginning with "+", whose accounts getent lists.
      .some(keeper => keeper !== '' && keeper !== 'compat' && !ownKeepers.has(keeper)),
  );
}
