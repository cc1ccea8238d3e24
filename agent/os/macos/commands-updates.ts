/** What the agent may run to learn which macOS runs here, and how it is kept up to date. All of it only reads. */
import type { Command } from '../run.ts';

const plutil = (file: string): Command => ({
  paths: ['/usr/bin/plutil'],
  args: ['-convert', 'xml1', '-o', '-', file],
  timeoutMs: 5_000,
});

/** sw_vers(1) */
export const systemVersion: Command = { paths: ['/usr/bin/sw_vers'], args: [], timeoutMs: 5_000 };

/** uname(1): kernel release and architecture. */
export const kernelVersion: Command = { paths: ['/usr/bin/uname'], args: ['-rm'], timeoutMs: 5_000 };

/** sysctl(8): when this Mac was started. */
export const bootTime: Command = {
  paths: ['/usr/sbin/sysctl'],
  args: ['-n', 'kern.boottime'],
  timeoutMs: 5_000,
};

/** softwareupdate(8): what the last search of the system's own found; asks no server. */
export const knownUpdates: Command = {
  paths: ['/usr/sbin/softwareupdate'],
  args: ['--list', '--no-scan'],
  timeoutMs: 60_000,
};

export const updatePreferences = plutil('/Library/Preferences/com.apple.SoftwareUpdate.plist');
/** What a profile sets wins over what stands on the machine. */
export const updateForced = plutil('/Library/Managed Preferences/com.apple.SoftwareUpdate.plist');
/** The restrictions of a profile: among them, how long updates are kept back. */
export const restrictionsForced = plutil('/Library/Managed Preferences/com.apple.applicationaccess.plist');

/** scutil(8): the name that its owner gave it. */
export const computerName: Command = {
  paths: ['/usr/sbin/scutil'],
  args: ['--get', 'ComputerName'],
  timeoutMs: 5_000,
};

/** ioreg(8): model and serial number. */
export const platformExpert: Command = {
  paths: ['/usr/sbin/ioreg'],
  args: ['-rd1', '-c', 'IOPlatformExpertDevice'],
  timeoutMs: 10_000,
};

/** What a device management declares of updates (macOS 14 and later), as softwareupdated keeps it. */
export const updateDeclared = plutil(
  '/private/var/db/softwareupdate/SoftwareUpdateDDMStatePersistence.plist',
);
