/**
 * The accounts and groups of a Mac's own directory, as dscl(1) hands them on. Membership by name and by identifier are
 * two lists that do not follow each other, and a group may hold other groups: whoever is in any of them is in the group.
 */
import { localGroups, localUsers } from '../../os/macos/commands-accounts.ts';
import { dictOf, listOf, type PlistDict, readPlist } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

export interface MacUser {
  readonly name: string;
  readonly uid: number;
  /** GeneratedUID; empty where it has none. */
  readonly guid: string;
  readonly primaryGroup: number;
  readonly realName: string;
  readonly shell: string;
  /** What AuthenticationAuthority says, by kind only. */
  readonly password: boolean;
  readonly disabled: boolean;
  readonly secureToken: boolean;
  /** A login of a network directory, kept here for when it cannot be reached. */
  readonly cached: boolean;
  readonly hidden: boolean;
  /** Epoch milliseconds; null where it is not kept. */
  readonly passwordSetAtMs: number | null;
}

export interface MacGroup {
  readonly name: string;
  readonly gid: number;
  readonly guid: string;
  readonly memberNames: readonly string[];
  readonly memberGuids: readonly string[];
  readonly nested: readonly string[];
}

export const usersSource: CommandSource<readonly MacUser[]> = {
  name: 'macos.dscl.users',
  kind: 'command',
  command: localUsers,
  parse(output) {
    const users = recordsOf(output, 'accounts').map(userIn);
    // Every Mac has root: a list without it was not read.
    if (!users.some(user => user.uid === 0))
      throw new LookFailure('parse_error', 'dscl listed no account of the system itself.');
    return users;
  },
};

export const groupsSource: CommandSource<readonly MacGroup[]> = {
  name: 'macos.dscl.groups',
  kind: 'command',
  command: localGroups,
  parse(output) {
    const groups = recordsOf(output, 'groups').map(groupIn);
    if (!groups.some(group => group.gid === adminGid))
      throw new LookFailure('parse_error', 'dscl did not tell of the group of administrators.');
    return groups;
  },
};

/** The group admin, whatever it is called. */
export const adminGid = 80;

function recordsOf(output: Output, what: string): readonly PlistDict[] {
  requireSuccess(output, 'dscl');
  return listOf(readPlist(stdoutText(output)), what).map(each => dictOf(each, what));
}

function userIn(record: PlistDict): MacUser {
  const authority = valuesIn(record, 'AuthenticationAuthority');
  const has = (kind: string) => authority.some(each => each.split(';')[1] === kind);
  return {
    name: one(record, 'RecordName'),
    uid: whole(record, 'UniqueID'),
    guid: valuesIn(record, 'GeneratedUID')[0] ?? '',
    primaryGroup: whole(record, 'PrimaryGroupID'),
    realName: valuesIn(record, 'RealName')[0] ?? '',
    shell: valuesIn(record, 'UserShell')[0] ?? '',
    password: has('ShadowHash') || has('Kerberosv5') || has('LocalCachedUser'),
    disabled: has('DisabledUser'),
    secureToken: has('SecureToken'),
    cached: has('LocalCachedUser'),
    hidden: /^(?:1|yes|true)$/i.test(valuesIn(record, 'IsHidden')[0] ?? ''),
    passwordSetAtMs: passwordSetIn(valuesIn(record, 'accountPolicyData')[0]),
  };
}

function groupIn(record: PlistDict): MacGroup {
  return {
    name: one(record, 'RecordName'),
    gid: whole(record, 'PrimaryGroupID'),
    guid: valuesIn(record, 'GeneratedUID')[0] ?? '',
    memberNames: valuesIn(record, 'GroupMembership'),
    memberGuids: valuesIn(record, 'GroupMembers'),
    nested: valuesIn(record, 'NestedGroups'),
  };
}

/** A property list within the property list: times in seconds since 1970. */
function passwordSetIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = dictOf(readPlist(text), 'the policy of an account').get('passwordLastSetTime');
  return typeof seconds === 'number' && seconds > 0 && seconds < 1e11 ? Math.floor(seconds * 1000) : null;
}

/** Attributes stand as "dsAttrTypeStandard:X", or "dsAttrTypeNative:X" where Apple has no name for them. */
function valuesIn(record: PlistDict, attribute: string): readonly string[] {
  const value = record.get(`dsAttrTypeStandard:${attribute}`) ?? record.get(`dsAttrTypeNative:${attribute}`);
  if (value === undefined) return [];
  return listOf(value, attribute).map(each => {
    if (typeof each !== 'string')
      throw new LookFailure('parse_error', `dscl gave a ${attribute} that is no text.`);
    return each;
  });
}

function one(record: PlistDict, attribute: string): string {
  const value = valuesIn(record, attribute)[0];
  if (value === undefined || value === '')
    throw new LookFailure('parse_error', `dscl gave a record no ${attribute}.`);
  return value;
}

function whole(record: PlistDict, attribute: string): number {
  const value = one(record, attribute);
  if (!/^-?\d{1,10}$/.test(value))
    throw new LookFailure('parse_error', `dscl gave a ${attribute} that is no number.`);
  return Number(value);
}

/** How a user is in the group: "admin", "admin (primary)", "admin (by way of staff-it)". Null: is not. */
export function wayInto(gid: number, user: MacUser, groups: readonly MacGroup[]): string | null {
  const group = groups.find(each => each.gid === gid);
  if (group === undefined) return null;
  if (user.primaryGroup === gid) return `${group.name} (primary)`;
  for (const { group: inner, from } of within(group, groups)) {
    if (inner.memberNames.includes(user.name) || (user.guid !== '' && inner.memberGuids.includes(user.guid)))
      return from === null ? group.name : `${group.name} (by way of ${from})`;
    if (inner !== group && user.primaryGroup === inner.gid) return `${group.name} (by way of ${inner.name})`;
  }
  return null;
}

/** The group and every group within it, each once: a circle ends where it began. */
export function within(group: MacGroup, groups: readonly MacGroup[]) {
  const found: { readonly group: MacGroup; readonly from: string | null }[] = [{ group, from: null }];
  const seen = new Set([group.guid]);
  for (const { group: outer } of found) {
    for (const guid of outer.nested) {
      const inner = groups.find(each => each.guid === guid);
      if (inner === undefined || seen.has(guid)) continue;
      seen.add(guid);
      found.push({ group: inner, from: inner.name });
    }
  }
  return found;
}

/** Members of a group that are no account of this Mac: names and identifiers of a network directory. */
export function strangersIn(group: MacGroup, users: readonly MacUser[], groups: readonly MacGroup[]) {
  const names = new Set(users.map(user => user.name));
  const guids = new Set(users.map(user => user.guid));
  const known = new Set(groups.map(each => each.guid));
  const all = within(group, groups).map(each => each.group);
  return {
    names: [...new Set(all.flatMap(each => each.memberNames.filter(name => !names.has(name))))],
    guids: [...new Set(all.flatMap(each => each.memberGuids.filter(guid => !guids.has(guid))))],
    groups: [...new Set(all.flatMap(each => each.nested.filter(guid => !known.has(guid))))],
  };
}

/**
 * One of the system's own, that nobody signs in with. A number below 500 alone does not make it so: that is where an
 * administrator is put who shall not be seen.
 */
export function isSystemUser(user: MacUser): boolean {
  return user.uid !== 0 && (user.uid < 500 || user.name.startsWith('_')) && !canLogIn(user);
}

/** root is off until somebody gives it a password; a shell that ends at once lets nobody in. */
export function canLogIn(user: MacUser): boolean {
  return user.password && !user.disabled && !/\/(?:false|nologin)$/.test(user.shell);
}
