/**
 * What the agent may run to learn how a Mac locks a screen, signs people in and ends a session. All of it only reads.
 * Preference files are binary, so plutil(1) hands them on as XML.
 */
import type { Command } from '../run.ts';

const plutil = '/usr/bin/plutil';
const asXml = ['-convert', 'xml1', '-o', '-'] as const;

function preferenceFile(path: string): Command {
  return { paths: [plutil], args: [...asXml, path], timeoutMs: 5_000 };
}

/** A file that every Mac has, asked for last: an answer that does not end with it is not whole. */
export const lastAsked = '/private/etc/hosts';
export const orLastAsked = ['(', '-path', lastAsked, '-print', ')', '-o'] as const;

const onTheWay = '/Users(/[^/]+(/Library(/Preferences(/ByHost)?)?)?)?';

/**
 * Each person's preferences folder on one line, then the settings of their screen saver on this machine: find(1) with
 * -E enters no folder but those on the way.
 */
export const personalScreenSavers: Command = {
  paths: ['/usr/bin/find'],
  args: [
    '-E',
    '/Users',
    lastAsked,
    '-maxdepth',
    '5',
    ...orLastAsked,
    '(',
    '-type',
    'd',
    '!',
    '-regex',
    onTheWay,
    '-prune',
    ')',
    '-o',
    '(',
    '-type',
    'd',
    '-regex',
    '/Users/[^/]+/Library/Preferences',
    '-print',
    ')',
    '-o',
    '(',
    '-type',
    'f',
    '-regex',
    '/Users/[^/]+/Library/Preferences/ByHost/com\\.apple\\.screensaver\\.[^/]+\\.plist',
    '-print',
    '-exec',
    plutil,
    ...asXml,
    '{}',
    ';',
    ')',
  ],
  timeoutMs: 30_000,
};

/** What profiles force on the screen saver: for everybody, and for one person in a folder of their login name. */
export const forcedScreenSavers: Command = {
  paths: ['/usr/bin/find'],
  args: [
    '/Library/Managed Preferences',
    lastAsked,
    '-maxdepth',
    '2',
    ...orLastAsked,
    '(',
    '-name',
    'com.apple.screensaver.plist',
    '-print',
    '-exec',
    plutil,
    ...asXml,
    '{}',
    ';',
    ')',
  ],
  timeoutMs: 10_000,
};

/** pmset(1): minutes until the display sleeps, for each source of power. */
export const pmsetCustom: Command = { paths: ['/usr/bin/pmset'], args: ['-g', 'custom'], timeoutMs: 5_000 };

/** Who sits at the screen: "501 ana"; root while nobody is signed in. */
export const consoleOwner: Command = {
  paths: ['/usr/bin/stat'],
  args: ['-f', '%u %Su', '/dev/console'],
  timeoutMs: 5_000,
};

/**
 * sysadminctl(8) tells of nobody but the person that it runs as, in that person's own session. The first accounts of a
 * Mac are 501 and on.
 */
export function screenLockOf(uid: 501 | 502 | 503 | 504 | 505): Command {
  return {
    paths: ['/bin/launchctl'],
    args: [
      'asuser',
      String(uid),
      '/usr/bin/sudo',
      '-n',
      '-u',
      `#${uid}`,
      '/usr/sbin/sysadminctl',
      '-screenLock',
      'status',
    ],
    timeoutMs: 15_000,
  };
}

/** The machine's global preferences: com.apple.autologout.AutoLogOutDelay. */
export const globalPreferences = preferenceFile('/Library/Preferences/.GlobalPreferences.plist');

/** loginwindow: autoLoginUser, GuestEnabled. */
export const loginwindowPreferences = preferenceFile('/Library/Preferences/com.apple.loginwindow.plist');

/** The same under a profile, with com.apple.login.mcx.DisableAutoLoginClient. */
export const loginwindowForced = preferenceFile('/Library/Managed Preferences/com.apple.loginwindow.plist');

/** com.apple.MCX under a profile: DisableGuestAccount, EnableGuestAccount. */
export const mcxForced = preferenceFile('/Library/Managed Preferences/com.apple.MCX.plist');

/** sysadminctl(8): whether file sharing (SMB) lets guests in. It answers on standard error. */
export const smbGuestAccess: Command = {
  paths: ['/usr/sbin/sysadminctl'],
  args: ['-smbGuestAccess', 'status'],
  timeoutMs: 10_000,
};

/**
 * /etc/kcpassword keeps the password of an automatic login. Only that it is there is read. The folder itself is told
 * last (-depth), which shows that the answer is whole.
 */
export const storedLogin: Command = {
  paths: ['/usr/bin/find'],
  args: [
    '/private/etc',
    '-depth',
    '-maxdepth',
    '1',
    '(',
    '-path',
    '/private/etc',
    '-o',
    '-name',
    'kcpassword',
    ')',
    '-print',
  ],
  timeoutMs: 5_000,
};

/** pwpolicy(8): what is asked of the passwords of this Mac's own accounts. */
export const accountPolicies: Command = {
  paths: ['/usr/bin/pwpolicy'],
  args: ['-getaccountpolicies'],
  timeoutMs: 15_000,
};
