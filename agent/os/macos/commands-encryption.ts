/** What the agent may run to learn how a Mac's disks are encrypted. All of it only reads, and any account may ask. */
import type { Command } from '../run.ts';

/** fdesetup(8), status: what is said of FileVault, and whether it is under way or put off. */
export const fdesetupStatus: Command = {
  paths: ['/usr/bin/fdesetup'],
  args: ['status'],
  timeoutMs: 20_000,
};

/** diskutil(8): every APFS container with its volumes, their roles and their encryption. */
export const apfsList: Command = {
  paths: ['/usr/sbin/diskutil'],
  args: ['apfs', 'list', '-plist'],
  timeoutMs: 30_000,
};

/** diskutil(8): the volume that this Mac runs from. */
export const rootVolume: Command = {
  paths: ['/usr/sbin/diskutil'],
  args: ['info', '-plist', '/'],
  timeoutMs: 20_000,
};

/** diskutil(8): the disks inside this Mac, with what is mounted from them. */
export const internalDisks: Command = {
  paths: ['/usr/sbin/diskutil'],
  args: ['list', '-plist', 'internal'],
  timeoutMs: 20_000,
};
