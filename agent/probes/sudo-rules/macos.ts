/**
 * Who may become root by sudo on a Mac, and whether a password is asked: Apple's sudoers, changed or not, and what lies
 * in sudoers.d, resolved to the accounts and groups of this Mac.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { unameNodename } from '../../os/macos/commands-accounts.ts';
import {
  groupsSource,
  type MacGroup,
  type MacUser,
  usersSource,
  within,
} from '../accounts/macos-directory.ts';
import type { GroupEntry } from '../accounts/sources.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { sudoersFilesOnMacos } from './files.ts';
import type { Machine } from './people.ts';
import { sudoRulesOf } from './resolve.ts';

export const macNameSource: CommandSource<string> = {
  name: 'macos.uname.nodename',
  kind: 'command',
  command: unameNodename,
  parse(output) {
    requireSuccess(output, 'uname');
    // Whoever owns the Mac names it, with blanks if they like.
    const name = stdoutText(output).replace(/\r?\n$/, '');
    if (!/^[^\p{Cc}]{1,255}$/u.test(name))
      throw new LookFailure('parse_error', 'uname printed no host name.');
    return name;
  },
};

export const sudoRulesOnMacos: Probe<'sudoRules'> = {
  fact: 'sudoRules',
  privilege: 'administrator',
  sources: [sudoersFilesOnMacos, usersSource, groupsSource, macNameSource],
  read: readRules,
};

async function readRules(look: Look): Promise<FactOf<'sudoRules'>> {
  const [reading, users, groups, hostname] = await Promise.all([
    look.at(sudoersFilesOnMacos),
    look.at(usersSource),
    look.at(groupsSource),
    look.at(macNameSource),
  ]);
  return sudoRulesOf([reading], { ...peopleOf(users, groups), hostname });
}

/** The directory of a Mac in the form of other systems: groups within groups opened, members by name alone. */
export function peopleOf(
  users: readonly MacUser[],
  groups: readonly MacGroup[],
): Pick<Machine, 'accounts' | 'groups'> {
  return {
    accounts: users.map(({ name, uid, primaryGroup, realName, shell }) => ({
      name,
      uid,
      gid: primaryGroup,
      displayName: realName,
      home: '',
      shell,
    })),
    groups: groups.map(group => ({
      name: group.name,
      gid: group.gid,
      members: membersOf(group, users, groups),
    })),
  };
}

function membersOf(
  group: MacGroup,
  users: readonly MacUser[],
  groups: readonly MacGroup[],
): GroupEntry['members'] {
  const all = within(group, groups).map(each => each.group);
  const names = new Set(all.flatMap(each => each.memberNames));
  const guids = new Set(all.flatMap(each => each.memberGuids));
  // Whose own group it is stands in no list; of this very group the number tells it already.
  const inner = new Set(all.filter(each => each !== group).map(each => each.gid));
  return users
    .filter(
      user =>
        names.has(user.name) || (user.guid !== '' && guids.has(user.guid)) || inner.has(user.primaryGroup),
    )
    .map(user => user.name);
}
