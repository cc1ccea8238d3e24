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
