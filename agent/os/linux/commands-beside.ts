/**
 * What the agent may run to learn what stands beside the core on a Linux machine: what is installed, what runs, what
 * listens, what guards and what is recorded. All of it only reads.
 */
import { pathsToLookFor } from '../../probes/remote-tools/list.ts';
import type { Command } from '../run.ts';

const megabyte = 1024 * 1024;

/** dpkg-query(1): each package with what is wished of it and what is there of it. */
export const dpkgPackages: Command = {
  paths: ['/usr/bin/dpkg-query'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  args: ['-W', '-f', '${db:Status-Abbrev}\\t${Package}\\t${Version}\\t${Maintainer}\\n'],
  timeoutMs: 20_000,
  maxBytes: 8 * megabyte,
};

/** rpm(8): each package; the time is that of its installation, in seconds. */
export const rpmPackages: Command = {
  paths: ['/usr/bin/rpm', '/bin/rpm'],
  args: ['-qa', '--qf', '%{NAME}\\t%{EVR}\\t%{INSTALLTIME}\\t%{VENDOR}\\n'],
  timeoutMs: 30_000,
  maxBytes: 8 * megabyte,
};

/** pacman(8): name and version of each package. */
export const pacmanPackages: Command = {
  paths: ['/usr/bin/pacman'],
  args: ['-Q', '--color', 'never'],
  timeoutMs: 20_000,
};

/** flatpak-list(1): applications of the whole machine; without a terminal it prints no heading. */
export const flatpakApplications: Command = {
  paths: ['/usr/bin/flatpak'],
  args: ['list', '--system', '--app', '--columns=application,version,origin'],
  timeoutMs: 20_000,
};

/** snap(8): what is installed, in columns. */
export const snapPackages: Command = {
  paths: ['/usr/bin/snap'],
  args: ['list', '--color=never', '--unicode=never'],
  timeoutMs: 20_000,
};

/** Names of what runs, as the kernel keeps them: at most 15 characters, no arguments. */
export const processNames: Command = {
  paths: ['/usr/bin/ps', '/bin/ps'],
  args: ['-e', '-o', 'comm='],
  timeoutMs: 10_000,
};

const systemctl = ['/usr/bin/systemctl', '/bin/systemctl'] as const;

/** Every service that systemd has loaded, with the program that it starts. */
export const loadedServices: Command = {
  paths: systemctl,
  args: ['show', '--no-pager', '--property=Id,LoadState,ActiveState,UnitFileState,ExecStart', '*.service'],
  timeoutMs: 15_000,
  maxBytes: 8 * megabyte,
};

/** Folders of units, and of the older start scripts by run level (systemd.unit(5), insserv(8)). */
const unitFolders = [
  '/etc/systemd/system',
  '/run/systemd/system',
  '/run/systemd/generator',
  '/run/systemd/generator.late',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
] as const;
const startFolders = [
  '/etc/rc2.d',
  '/etc/rc3.d',
  '/etc/rc5.d',
  '/etc/rc.d/rc3.d',
  '/etc/rc.d/rc5.d',
] as const;

/**
 * find(1): units of services and sockets, and the links that start them: kind of what a link
 * leads to (N for nothing), path, and where it leads.
 */
export const unitFiles: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    ...unitFolders,
    ...startFolders,
    '-maxdepth',
    '2',
    '(',
    '-name',
    '*.service',
    '-o',
    '-name',
    '*.socket',
    '-o',
    '-path',
    '/etc/rc*/S[0-9][0-9]*',
    ')',
    '-printf',
    '%Y\\t%p\\t%l\\n',
  ],
  timeoutMs: 10_000,
};

/** stat(1): which files that tell a remote tool are there. */
export const remoteToolPaths: Command = {
  paths: ['/usr/bin/stat', '/bin/stat'],
  args: ['-c', '%n', ...pathsToLookFor('linux')],
  timeoutMs: 10_000,
};
