/** What dscl(1) prints of accounts and groups, in its own shape. */
import { plist } from './macos-disks.ts';

export interface FakeUser {
  readonly name: string;
  readonly uid: number;
  readonly guid?: string;
  readonly gid?: number;
  readonly realName?: string;
  readonly shell?: string;
  readonly authority?: readonly string[];
  readonly hidden?: boolean;
  readonly setAt?: number;
}

const shadow = ';ShadowHash;HASHLIST:<SALTED-SHA512-PBKDF2,SRP-RFC5054-4096-SHA512-PBKDF2>';
export const withPassword = [shadow, ';Kerberosv5;;jane@LKDC:SHA1.0A;LKDC:SHA1.0A', ';SecureToken;'];

export function users(list: readonly FakeUser[]): string {
  const record = (user: FakeUser) => ({
    ...(user.authority === undefined ? {} : { 'dsAttrTypeStandard:AuthenticationAuthority': user.authority }),
    'dsAttrTypeStandard:GeneratedUID': [user.guid ?? guidOf(user.uid)],
    'dsAttrTypeStandard:PrimaryGroupID': [String(user.gid ?? 20)],
    'dsAttrTypeStandard:RealName': [user.realName ?? ''],
    'dsAttrTypeStandard:RecordName': [user.name],
    'dsAttrTypeStandard:UniqueID': [String(user.uid)],
    'dsAttrTypeStandard:UserShell': [user.shell ?? '/bin/zsh'],
    ...(user.hidden === true ? { 'dsAttrTypeNative:IsHidden': ['1'] } : {}),
    ...(user.setAt === undefined ? {} : { 'dsAttrTypeNative:accountPolicyData': [policy(user.setAt)] }),
  });
  return plist([...system, ...list].map(record));
}

const system: readonly FakeUser[] = [
  { name: 'root', uid: 0, gid: 0, guid: guidOf(0), realName: 'System Administrator', shell: '/bin/sh' },
  { name: '_spotlight', uid: 89, gid: 89, shell: '/usr/bin/false' },
];

export function guidOf(uid: number): string {
  return `11111111-2222-3333-4444-${String(uid).padStart(12, '0')}`;
}

/** A property list within the property list is text there. */
function policy(setAt: number): string {
  return plist({ failedLoginCount: 0 }).replace(
    '</dict>',
    `<key>passwordLastSetTime</key>\n<real>${setAt}.25</real>\n</dict>`,
  );
}

export interface FakeGroup {
  readonly name: string;
  readonly gid: number;
  readonly guid?: string;
  readonly names?: readonly string[];
  readonly guids?: readonly string[];
  readonly nested?: readonly string[];
}

export function groups(list: readonly FakeGroup[]): string {
  return plist(
    list.map(group => ({
      'dsAttrTypeStandard:GeneratedUID': [group.guid ?? guidOf(100_000 + group.gid)],
      ...(group.names === undefined ? {} : { 'dsAttrTypeStandard:GroupMembership': group.names }),
      ...(group.guids === undefined ? {} : { 'dsAttrTypeStandard:GroupMembers': group.guids }),
      ...(group.nested === undefined ? {} : { 'dsAttrTypeStandard:NestedGroups': group.nested }),
      'dsAttrTypeStandard:PrimaryGroupID': [String(group.gid)],
      'dsAttrTypeStandard:RecordName': [group.name],
    })),
  );
}

export const admins = (names: readonly string[], more: Partial<FakeGroup> = {}): FakeGroup => ({
  name: 'admin',
  gid: 80,
  names,
  ...more,
});

export const appleSudoers = `##
# User privilege specification
##
Defaults	env_reset
Defaults	env_keep += "LANG LC_ALL"
root		ALL = (ALL) ALL
%admin		ALL = (ALL) ALL

## Read drop-in files from /private/etc/sudoers.d
#includedir /private/etc/sudoers.d
`;
