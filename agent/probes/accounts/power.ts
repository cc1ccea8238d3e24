/** Groups that carry power over the machine, and why. */
import type { GroupEntry, PasswdEntry } from './sources.ts';

/** Membership alone leads to root, whatever sudoers says. */
export const rootEquivalentGroups: Readonly<Record<string, string>> = {
  docker: 'starts containers as root with any folder of the host inside',
  lxd: 'starts containers as root with any folder of the host inside',
  incus: 'starts containers as root with any folder of the host inside',
  'incus-admin': 'starts containers as root with any folder of the host inside',
  disk: 'reads and writes the disks themselves, beneath every permission',
  shadow: 'reads the password hashes',
  libvirt: 'starts virtual machines as root with any disk of the host inside',
};

/** Groups that sudo or polkit commonly trust; whether they do here, the probe of administrators finds out. */
const adminGroups = ['sudo', 'wheel', 'admin', 'root'];

export function isPowerGroup(name: string): boolean {
  return adminGroups.includes(name) || Object.hasOwn(rootEquivalentGroups, name);
}

export interface Membership {
  readonly group: string;
  /** By the account's own gid instead of the group's list: what most tools overlook. */
  readonly primary: boolean;
}

/** Every group of an account, by its own gid and by the groups' lists. */
export function membershipsOf(account: PasswdEntry, groups: readonly GroupEntry[]): readonly Membership[] {
  return groups.flatMap((group): Membership[] => {
    if (group.gid === account.gid) return [{ group: group.name, primary: true }];
    return group.members.includes(account.name) ? [{ group: group.name, primary: false }] : [];
  });
}
