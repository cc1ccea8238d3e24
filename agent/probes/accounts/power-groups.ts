/**
 * Which groups carry power over the whole machine, and why. A group is here only when its members become root by
 * design or by a documented road; groups that merely read more than others (adm, systemd-journal) are not.
 */
import type { GroupEntry, PasswdEntry } from './sources.ts';

/** Groups that administration tools name in their stock settings: power comes through sudo or polkit. */
export const administrationGroups: ReadonlyMap<string, string> = new Map([
  ['sudo', 'Debian and Ubuntu: %sudo in the stock sudoers, unix-group:sudo in polkit.'],
  ['wheel', 'Fedora, Arch, SUSE: %wheel in the stock sudoers, unix-group:wheel in polkit.'],
  ['admin', 'Older Ubuntu: %admin in the stock sudoers and polkit.'],
  [
    'root',
    "Group 0, which su(1) may be limited to; it needs root's password, so that it is no road by itself.",
  ],
]);

/** Groups whose members are root in all but name, without a password and without sudo. */
export const rootEquivalentGroups: ReadonlyMap<string, string> = new Map([
  [
    'docker',
    'May start a container that mounts / and writes to it as root (Docker: "daemon attack surface").',
  ],
  ['lxd', 'May start a privileged container that mounts / (LXD: access to the socket is root access).'],
  ['incus-admin', 'As lxd: full access to the socket of Incus.'],
  ['incus', 'May start containers; confined to projects only where the administrator restricted them.'],
  ['disk', 'May read and write the raw disks, and so every file on them, past all permissions.'],
  ['libvirt', 'May define a virtual machine on the raw disks (libvirt: unix_sock_group is root access).'],
  ['libvirtd', 'The name of libvirt on older Ubuntu.'],
  ['kmem', 'May read the memory of the kernel, and so every password and key that passes through it.'],
  ['microk8s', 'May start a container that mounts / (MicroK8s: its group has root access to the cluster).'],
  ['snap_microk8s', 'The name of microk8s where the snap is strictly confined.'],
  ['shadow', "May read every password's hash, root's among them, and guess at leisure."],
]);

/** True for a group that is to be named with an account. Group 0 by its number, whatever its name. */
export function isPowerGroup(group: GroupEntry): boolean {
  return group.gid === 0 || administrationGroups.has(group.name) || isRootEquivalent(group);
}

export function isRootEquivalent(group: GroupEntry): boolean {
  return rootEquivalentGroups.has(group.name);
}

export interface Membership {
  readonly group: GroupEntry;
  /** True when it is the account's own group in passwd(5), where `getent group` does not show it. */
  readonly primary: boolean;
}

/**
 * Every way in which an account is a member of these groups: groups(7) knows both kinds, and a list made from the
 * group file alone misses the second. Group numbers are what the kernel checks, so names that share one count both.
 */
export function membershipsOf(
  account: Pick<PasswdEntry, 'name' | 'gid'>,
  groups: readonly GroupEntry[],
): readonly Membership[] {
  return groups.flatMap((group): Membership[] => {
    const supplementary = groups.some(other => other.gid === group.gid && membersOf(other).has(account.name));
    if (supplementary) return [{ group, primary: false }];
    return account.gid === group.gid ? [{ group, primary: true }] : [];
  });
}

const memberSets = new WeakMap<GroupEntry, ReadonlySet<string>>();

/** A directory's group may have tens of thousands of members, and be asked about each account. */
function membersOf(group: GroupEntry): ReadonlySet<string> {
  const known = memberSets.get(group) ?? new Set(group.members);
  memberSets.set(group, known);
  return known;
}

/** "sudo", "docker (primary)" */
export function membershipText(membership: Membership): string {
  return membership.primary ? `${membership.group.name} (primary)` : membership.group.name;
}
