/** What the agent may run to learn by which doors somebody can work on a Mac over the network. All of it only reads. */
import type { Command } from '../run.ts';

const launchctl = '/bin/launchctl';

/** launchctl(1): which system services were switched on or off, whatever they are by themselves. */
export const serviceSwitches: Command = {
  paths: [launchctl],
  args: ['print-disabled', 'system'],
  timeoutMs: 10_000,
};

/** Status 0 where launchd has the service loaded, 113 where it has not. */
export function loadedService(
  label: 'com.openssh.sshd' | 'com.apple.screensharing' | 'com.apple.AEServer',
): Command {
  return { paths: [launchctl], args: ['print', `system/${label}`], timeoutMs: 10_000 };
}

/** What the Mac would tell a device management: among it whether Remote Management (ARD) is on. */
export const managementAnswer: Command = {
  paths: ['/usr/libexec/mdmclient'],
  args: ['QuerySecurityInfo'],
  timeoutMs: 30_000,
};

/** Effective settings of the SSH server outside every Match block (sshd(8), -T). */
export const sshdTest: Command = { paths: ['/usr/sbin/sshd'], args: ['-T'], timeoutMs: 10_000 };
