/**
 * What the agent may run to learn how this Linux machine's disks are protected. Nothing here asks for a key:
 * `dmsetup table` without --showkeys prints zeros or a key's name in its place (dmsetup(8)).
 */
import type { Command } from '../run.ts';

const lsblkPaths = ['/usr/bin/lsblk', '/bin/lsblk', '/run/current-system/sw/bin/lsblk'] as const;

/** lsblk of util-linux 2.37 and later (MOUNTPOINTS; lsblk(8)). */
export const lsblk: Command = {
  paths: lsblkPaths,
  args: [
    '-J',
    '-b',
    '-o',
    'NAME,KNAME,PATH,PKNAME,MAJ:MIN,TYPE,FSTYPE,FSVER,LABEL,UUID,PARTTYPE,MOUNTPOINTS,MOUNTPOINT,RO,RM,HOTPLUG,TRAN,SIZE',
  ],
  timeoutMs: 20_000,
};

/** The same for older versions, which refuse the whole call over one column they lack. */
export const lsblkOfOldVersions: Command = {
  paths: lsblkPaths,
  args: ['-J', '-b', '-o', 'NAME,KNAME,PKNAME,MAJ:MIN,TYPE,FSTYPE,LABEL,UUID,MOUNTPOINT,RO,RM,TRAN,SIZE'],
  timeoutMs: 20_000,
};

/** Live dm-crypt mappings and their ciphers. Needs root. */
export const dmsetupCrypt: Command = {
  paths: ['/usr/sbin/dmsetup', '/sbin/dmsetup', '/run/current-system/sw/bin/dmsetup'],
  args: ['table', '--target', 'crypt'],
  timeoutMs: 10_000,
};

/** Encryption of every ZFS data set (zfsprops(7)). */
export const zfsGet: Command = {
  paths: ['/usr/sbin/zfs', '/sbin/zfs', '/usr/bin/zfs', '/run/current-system/sw/bin/zfs'],
  args: [
    'get',
    '-H',
    '-p',
    '-o',
    'name,property,value,source',
    'encryption,keystatus,encryptionroot,mounted,keylocation',
    '-t',
    'filesystem,volume',
  ],
  timeoutMs: 20_000,
};

/** File systems on which fscrypt was set up. */
export const fscryptStatus: Command = {
  paths: ['/usr/bin/fscrypt', '/usr/local/bin/fscrypt'],
  args: ['status'],
  timeoutMs: 10_000,
};
