/** What the agent may run to learn who has a login on a Mac, and which groups they are in. All of it only reads. */
import type { Command } from '../run.ts';

/**
 * dscl(1): every local account, with the attributes named here and no others: password hashes lie in ShadowHashData,
 * which is not asked for.
 */
export const localUsers: Command = {
  paths: ['/usr/bin/dscl'],
  args: [
    '-plist',
    '.',
    '-readall',
    '/Users',
    'RecordName',
    'UniqueID',
    'GeneratedUID',
    'PrimaryGroupID',
    'RealName',
    'UserShell',
    'AuthenticationAuthority',
    'IsHidden',
    'accountPolicyData',
  ],
  timeoutMs: 20_000,
};

/** dscl(1): every local group with its members, by name, by identifier, and groups within. */
export const localGroups: Command = {
  paths: ['/usr/bin/dscl'],
  args: [
    '-plist',
    '.',
    '-readall',
    '/Groups',
    'RecordName',
    'PrimaryGroupID',
    'GeneratedUID',
    'GroupMembership',
    'GroupMembers',
    'NestedGroups',
  ],
  timeoutMs: 20_000,
};

/** uname(1): the name of this Mac, which a rule of sudoers may be limited to. */
export const unameNodename: Command = {
  paths: ['/usr/bin/uname'],
  args: ['-n'],
  timeoutMs: 5_000,
};

/** diskutil(8): who can open the volume that this Mac runs from, by identifier, and who owns it. No key is in it. */
export const volumeUsers: Command = {
  paths: ['/usr/sbin/diskutil'],
  args: ['apfs', 'listUsers', '/', '-plist'],
  timeoutMs: 20_000,
};

/** sudo(8), -V: its version, and to root what holds where sudoers says nothing else. */
export const sudoVersion: Command = {
  paths: ['/usr/bin/sudo'],
  args: ['-V'],
  timeoutMs: 10_000,
};
