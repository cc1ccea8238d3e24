/**
 * Whether somebody can use a Linux machine without an account: LightDM's guest session, which is there only with the
 * script that makes the guest's account, and file sharing by Samba for guests. GDM and SDDM know no guests.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource, Probe } from '../probe.ts';

type GuestAccess = FactOf<'guestAccess'>;

export const guestFiles: FilesSource<GuestAccess> = {
  name: 'linux.files.guests',
  kind: 'files',
  files: {
    paths: [
      '/usr/share/lightdm/lightdm.conf.d/*.conf',
      '/usr/local/share/lightdm/lightdm.conf.d/*.conf',
      '/etc/xdg/lightdm/lightdm.conf.d/*.conf',
      '/etc/lightdm/lightdm.conf.d/*.conf',
      '/etc/lightdm/lightdm.conf',
      '/usr/sbin/guest-account',
      '/etc/samba/smb.conf',
    ],
  },
  parse: readGuests,
};

export const guestAccessOnLinux: Probe<'guestAccess'> = {
  fact: 'guestAccess',
  privilege: 'none',
  sources: [guestFiles],
  read: look => look.at(guestFiles),
};

function readGuests(files: FileSet): GuestAccess {
  return {
    ways: [...lightdmWays(files), ...sambaWays(files)],
    examined: ['lightdm', 'samba'],
  };
}

/** Settings are read folder by folder, the machine's own file last; the last word counts. */
function lightdmWays(files: FileSet): NonNullable<GuestAccess['ways']> {
  const settings = [...files].filter(([path]) => path.includes('/lightdm/'));
  if (settings.length === 0) return [];
  let allowed: { readonly yes: boolean; readonly file: string } | null = null;
  for (const [path, text] of settings) {
    const value = lastIn(path, text, /^(?:Seat:\*|SeatDefaults)$/, /^allow-guest$/);
    if (value === null) continue;
    if (!/^(true|false)$/.test(value))
      throw new LookFailure('parse_error', `${path}: allow-guest is neither true nor false.`);
    allowed = { yes: value === 'true', file: path };
  }
  const text = files.get('/usr/sbin/guest-account');
  if (text !== undefined && !text.startsWith('#!'))
    throw new LookFailure('parse_error', '/usr/sbin/guest-account is no script.');
  const script = text !== undefined;
  const enabled = script && allowed?.yes !== false;
  const because = !script
    ? 'no script makes a guest account'
    : allowed === null
      ? 'allow-guest is not set, and on unless it is'
      : `allow-guest=${allowed.yes} (${allowed.file})`;
  return [{ kind: 'guest session', account: '', enabled, because }];
}

/** smb.conf(5): a share for guests lets nobody in while "map to guest" is "Never", its default. */
function sambaWays(files: FileSet): NonNullable<GuestAccess['ways']> {
  const path = '/etc/samba/smb.conf';
  const text = files.get(path);
  if (text === undefined) return [];
  const mapped = lastIn(path, text, /^global$/i, /^map to guest$/i) ?? 'never';
  const open = /^(yes|true|1)$/i.test(
    lastIn(path, text, /^(?!global$).*$/i, /^(guest ok|public)$/i, /^(yes|true|1)$/i) ?? '',
  );
  const enabled = open && !/^never$/i.test(mapped);
  return [
    {
      kind: 'guest file sharing',
      account: '',
      enabled,
      because: `map to guest = ${mapped.slice(0, 40)} (${path})`,
    },
  ];
}

/** The last value of a key in the sections that match, of those that match `wanted`; null without one. */
function lastIn(path: string, text: string, section: RegExp, key: RegExp, wanted = /^/): string | null {
  let inside = '';
  let found: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const plain = line.trim();
    if (plain === '' || /^[#;]/.test(plain)) continue;
    const opened = /^\[([^\]]{1,200})\]$/.exec(plain)?.[1];
    if (opened !== undefined) {
      inside = opened.trim();
      continue;
    }
    const at = plain.indexOf('=');
    if (at <= 0 || inside === '')
      throw new LookFailure('parse_error', `${path} holds a line that is no setting.`);
    const value = plain.slice(at + 1).trim();
    if (section.test(inside) && key.test(plain.slice(0, at).trim()) && wanted.test(value)) found = value;
  }
  return found;
}
