/** What the agent may run to learn how a Mac guards itself, beside disks, locks and people. All of it only reads. */
import type { Command } from '../run.ts';

const managed = '/Library/Managed Preferences';

function preferenceFile(path: string): Command {
  return { paths: ['/usr/bin/plutil'], args: ['-convert', 'xml1', '-o', '-', path], timeoutMs: 5_000 };
}

/** socketfilterfw(8): "Firewall is enabled. (State = 1)"; 2 where all but what the system needs is kept out. */
export const firewallState: Command = {
  paths: ['/usr/libexec/ApplicationFirewall/socketfilterfw'],
  args: ['--getglobalstate'],
  timeoutMs: 10_000,
};

/** The same number in the firewall's preferences, which macOS 15 no longer has. */
export const firewallPreference: Command = {
  paths: ['/usr/bin/defaults'],
  args: ['read', '/Library/Preferences/com.apple.alf', 'globalstate'],
  timeoutMs: 5_000,
};

/** com.apple.security.firewall under a profile: EnableFirewall. */
export const firewallForced = preferenceFile(`${managed}/com.apple.security.firewall.plist`);

/** systemsetup(8): "Network Time: On". Only root gets an answer; everybody else a complaint with status 0. */
export const networkTime: Command = {
  paths: ['/usr/sbin/systemsetup'],
  args: ['-getusingnetworktime'],
  timeoutMs: 15_000,
};

/** systemsetup(8): "Network Time Server: time.apple.com". */
export const networkTimeServer: Command = {
  paths: ['/usr/sbin/systemsetup'],
  args: ['-getnetworktimeserver'],
  timeoutMs: 15_000,
};

/** What timed(8) keeps for itself: TMAutomaticTimeOnlyEnabled. */
export const timedPreferences = preferenceFile(
  '/private/var/db/timed/Library/Preferences/com.apple.timed.plist',
);

/** The same under a profile. */
export const timedForced = preferenceFile(`${managed}/com.apple.timed.plist`);

/** profiles(1): "MDM enrollment: No", or "Yes" with by whose leave. */
export const enrollmentStatus: Command = {
  paths: ['/usr/bin/profiles'],
  args: ['status', '-type', 'enrollment'],
  timeoutMs: 20_000,
};

/** com.apple.systemuiserver under a profile: mount-controls, which macOS no longer heeds since version 11. */
export const mediaForced = preferenceFile(`${managed}/com.apple.systemuiserver.plist`);
