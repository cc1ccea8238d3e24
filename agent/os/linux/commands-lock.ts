/**
 * What the agent may run to learn how this Linux machine locks a screen and ends an idle session. All of it only
 * reads. The two `find` commands print files as base64, as a dconf database is not text; they follow no symbolic
 * link and enter no folder of a home but those on the way to the settings file.
 */
import type { Command } from '../run.ts';

const findPaths = ['/usr/bin/find', '/bin/find', '/run/current-system/sw/bin/find'] as const;

// No control character in a path: what a person calls a folder cannot imitate the next record.
const name = '[^/[:cntrl:]]+';
const homeFolder = `/home/${name}(/[^/.[:cntrl:]][^/[:cntrl:]]*)?`;
const onTheWay = `/home|${homeFolder}|${homeFolder}/\\.config(/dconf)?`;

/** The file in base64; where that fails, nothing, and find goes on as if it had not. */
const base64OrNothing = ['(', '-exec', '/usr/bin/base64', '-w0', '{}', ';', '-o', '-true', ')'] as const;

/**
 * Each person's own dconf database below /home, as "type size uid owner path", with the file in base64 on the line
 * after. Folders on the way are printed too: a link among them means that what lies behind was not read.
 */
export const personalDconf: Command = {
  paths: findPaths,
  args: [
    // /home itself may be a link (to /var/home); nothing below it may.
    '-H',
    '/home',
    '-maxdepth',
    '5',
    '-regextype',
    'posix-extended',
    '(',
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
    '-regex',
    `${onTheWay}|${homeFolder}/\\.config/dconf/user`,
    '-printf',
    '%y %s %U %u %p\\n',
    '-type',
    'f',
    '-path',
    '*/.config/dconf/user',
    '-size',
    '-1025k',
    ...base64OrNothing,
    '-printf',
    '\\n',
    ')',
    ')',
  ],
  timeoutMs: 60_000,
  maxBytes: 32 * 1024 * 1024,
};

/** The compiled system databases, which alone are in force (dconf(7)), in the same form. */
export const systemDconf: Command = {
  paths: findPaths,
  args: [
    '/etc/dconf/db',
    '-mindepth',
    '1',
    '-maxdepth',
    '1',
    '!',
    '-type',
    'd',
    '-printf',
    '%y %s %U %u %p\\n',
    '-type',
    'f',
    '-size',
    '-1025k',
    ...base64OrNothing,
    '-printf',
    '\\n',
  ],
  timeoutMs: 20_000,
  maxBytes: 32 * 1024 * 1024,
};

/** Which desktops and lockers have their program on this machine. A missing path is no error worth telling. */
export const desktopPrograms: Command = {
  paths: findPaths,
  args: [
    '/usr/bin/gnome-shell',
    '/usr/bin/plasmashell',
    '/usr/bin/xfce4-session',
    '/usr/bin/cinnamon-session',
    '/usr/bin/mate-session',
    '/usr/bin/xfce4-screensaver',
    '/usr/bin/light-locker',
    '/usr/bin/mate-screensaver',
    '-maxdepth',
    '0',
    '-printf',
    '%p\\n',
  ],
  timeoutMs: 10_000,
};

/** Everyone that the machine lists as having an account, also from a directory service. */
export const lockPeople: Command = {
  paths: ['/usr/bin/getent', '/run/current-system/sw/bin/getent'],
  args: ['passwd'],
  timeoutMs: 20_000,
};

/** Effective settings of the SSH server outside every Match block (sshd(8), -T). Needs root for the host keys. */
export const sshdTest: Command = {
  paths: ['/usr/sbin/sshd', '/sbin/sshd', '/usr/local/sbin/sshd', '/run/current-system/sw/bin/sshd'],
  args: ['-T'],
  timeoutMs: 10_000,
};

/** logind's effective values as D-Bus has them: times in microseconds (org.freedesktop.login1(5)). */
export const logindProperties: Command = {
  paths: ['/usr/bin/busctl', '/run/current-system/sw/bin/busctl'],
  args: [
    '--json=short',
    'get-property',
    'org.freedesktop.login1',
    '/org/freedesktop/login1',
    'org.freedesktop.login1.Manager',
    'IdleAction',
    'IdleActionUSec',
    'StopIdleSessionUSec',
  ],
  timeoutMs: 10_000,
};

/** The same from loginctl, which without a session prints the manager's properties; for older busctl and elogind. */
export const loginctlManager: Command = {
  paths: ['/usr/bin/loginctl', '/bin/loginctl', '/run/current-system/sw/bin/loginctl'],
  args: ['show-session'],
  timeoutMs: 10_000,
};
