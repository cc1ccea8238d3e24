/** What the agent may run to learn of a Mac's firewall. All of it only reads. */
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
