/**
 * What the agent may run to learn who has an account on this Linux machine, who may become root, and who logged on.
 * All of it only reads, and nothing here prints a password's hash: passwd(1) --status shows a letter for it, and of
 * shadow(5) only the days are cut out.
 */
import type { Command } from '../run.ts';

const getentPaths = ['/usr/bin/getent', '/bin/getent', '/run/current-system/sw/bin/getent'] as const;

/** Every account that the machine lists, also from a directory service that allows listing (getent(1)). */
export const getentPasswd: Command = {
  paths: getentPaths,
  args: ['passwd'],
  timeoutMs: 20_000,
  maxBytes: 16 * 1024 * 1024,
};

/** Every group with its supplementary members. */
export const getentGroup: Command = {
  paths: getentPaths,
  args: ['group'],
  timeoutMs: 20_000,
  maxBytes: 16 * 1024 * 1024,
};

/** State of each local account's password (passwd(1), -S). Needs root. */
export const passwdStatus: Command = {
  paths: ['/usr/bin/passwd', '/bin/passwd', '/run/wrappers/bin/passwd'],
  args: ['-S', '-a'],
  timeoutMs: 20_000,
};

/** Name, day of the last change, day of expiry (shadow(5)); the hashes stay in the file. Needs root. */
export const shadowDays: Command = {
  paths: ['/usr/bin/cut', '/bin/cut', '/run/current-system/sw/bin/cut'],
  args: ['-s', '-d:', '-f1,3,8', '/etc/shadow'],
  timeoutMs: 5_000,
};

/** Each account's last logon (lastlog(8)); its times are UTC in the agent's environment. */
export const lastlog: Command = {
  paths: ['/usr/bin/lastlog', '/bin/lastlog'],
  args: [],
  timeoutMs: 15_000,
};

/** Its successor in Debian 13 and others, which keeps a database (lastlog2(8)). */
export const lastlog2: Command = {
  paths: ['/usr/bin/lastlog2', '/bin/lastlog2'],
  args: [],
  timeoutMs: 15_000,
};

/**
 * Every sudoers rule with its includes, as JSON (cvtsudoers(1)). `-c /dev/null`, since a configuration file of its own
 * may filter the output; the file is named, since without it standard input is read.
 */
export const cvtsudoers: Command = {
  // Where Ubuntu has sudo-rs, what belongs to sudo itself has ".ws" behind its name.
  paths: ['/usr/bin/cvtsudoers', '/usr/bin/cvtsudoers.ws', '/usr/local/bin/cvtsudoers'],
  args: ['-c', '/dev/null', '-f', 'json', '-o', '-', '/etc/sudoers'],
  timeoutMs: 10_000,
};

/** sudo(8), -V: its version, and to root what holds where sudoers says nothing else. */
export const sudoVersion: Command = {
  paths: ['/usr/bin/sudo', '/bin/sudo', '/usr/local/bin/sudo', '/run/wrappers/bin/sudo'],
  args: ['-V'],
  timeoutMs: 10_000,
};

/** Where doas is put: by distributions, by whoever builds it, by NixOS. */
export const doasPaths = [
  '/usr/bin/doas',
  '/bin/doas',
  '/usr/local/bin/doas',
  '/run/wrappers/bin/doas',
] as const;

/** stat(1): mode and owner of doas, where it is installed. */
export const doasPrograms: Command = {
  paths: ['/usr/bin/stat', '/bin/stat', '/run/current-system/sw/bin/stat'],
  args: ['-L', '-c', '%a %u %n', ...doasPaths],
  timeoutMs: 5_000,
};

export const unameNodename: Command = {
  paths: ['/usr/bin/uname', '/bin/uname'],
  args: ['-n'],
  timeoutMs: 5_000,
};

/** Logins from wtmp: whole dates, whole names and hosts, addresses as numbers. */
export const last: Command = {
  paths: ['/usr/bin/last', '/bin/last'],
  args: ['-F', '-w', '-i'],
  timeoutMs: 15_000,
  maxBytes: 16 * 1024 * 1024,
};
