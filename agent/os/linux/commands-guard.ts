/** What the agent may run to learn what guards a Linux machine against malware. All of it only reads. */
import type { Command } from '../run.ts';

/**
 * The first bytes of ClamAV's daily definitions, which tell when they were made; the rest is hundreds of megabytes.
 * freshclam keeps one of the two: as it was fetched, or put together from what was fetched since.
 */
export const clamavHeaders: Command = {
  paths: ['/usr/bin/head', '/bin/head'],
  args: ['-v', '-c', '512', '/var/lib/clamav/daily.cld', '/var/lib/clamav/daily.cvd'],
  timeoutMs: 5_000,
};

/** Microsoft Defender for Endpoint's own word (mdatp health). */
export const defenderHealth: Command = {
  paths: ['/usr/bin/mdatp', '/opt/microsoft/mdatp/sbin/wdavdaemonclient'],
  args: ['health', '--output', 'json'],
  timeoutMs: 15_000,
};

/** SentinelOne's agent: whether it is on. It names no key of the firm's account, as `management status` would. */
export const sentinelOneStatus: Command = {
  paths: ['/opt/sentinelone/bin/sentinelctl', '/usr/bin/sentinelctl'],
  args: ['control', 'status'],
  timeoutMs: 15_000,
};

/** CrowdStrike's sensor: whether it works in full, and its version. */
export const falconState: Command = {
  paths: ['/opt/CrowdStrike/falconctl'],
  args: ['-g', '--rfm-state', '--version'],
  timeoutMs: 15_000,
};

/**
 * usbguard's rules without names, serial numbers and hashes of devices: what is to be done, and with which kind of
 * interface, a line each (usbguard-rules.conf(5)); then, as a sign that nothing is missing, a word of its settings.
 * Root only.
 */
export const usbguardRules: Command = {
  paths: ['/usr/bin/grep', '/bin/grep'],
  args: [
    '-rhoE',
    '^[[:space:]]*(allow|block|reject|match)|with-interface [^"]*|^ImplicitPolicyTarget',
    '/etc/usbguard/rules.conf',
    '/etc/usbguard/rules.d',
    '/etc/usbguard/usbguard-daemon.conf',
  ],
  timeoutMs: 5_000,
};

/** Names of files of this machine's own that bear on removable disks: udev, polkit, dconf. Nothing of what they say. */
export const removableDiskRules: Command = {
  paths: ['/usr/bin/grep', '/bin/grep'],
  args: [
    '-rlE',
    '^[^#]*((usb|ID_BUS).*(authorized|UDISKS_|setro|ATTR.ro.)|UDISKS_IGNORE|udisks2?\\.(filesystem-mount|\\*)|removable-storage)',
    '/etc/udev/rules.d',
    '/run/udev/rules.d',
    '/etc/polkit-1/rules.d',
    '/etc/polkit-1/localauthority',
    '/etc/dconf/db',
  ],
  timeoutMs: 5_000,
};
