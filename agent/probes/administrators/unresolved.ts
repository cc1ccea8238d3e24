/**
 * Roads that lead to people who are not in the list of accounts: a directory's group, a netgroup, a name that is no
 * account, a rule that is worked out by a script. They are told, since a list that leaves them out must not read as
 * whole. Pure.
 */
import { isRootEquivalent } from '../accounts/power-groups.ts';
import { shortened } from '../output.ts';
import {
  type Grounds,
  groupsMeant,
  groupsNamed,
  isUserMeant,
  mayBecomeRoot,
  type Subject,
  subjectsOf,
} from './grounds.ts';

/** "%CLINIC\\\\admins (sudo)", "+ops (netgroup)", "eve@clinic (group docker)" */
export function unresolvedOf(grounds: Grounds): readonly string[] {
  const subjects = subjectsWithPower(grounds);
  const identities = grounds.polkit.identities;
  const lost = [
    ...awayOf(grounds),
    ...identities.filter(identity => isLost(identity, grounds)).map(identity => `${identity} (polkit)`),
    ...grounds.polkit.unclear.map(file => `${file} (polkit, worked out by a script)`),
    ...strangers(subjects, grounds),
  ];
  return [...new Set(lost.map(text => shortened(text, 300)))];
}

/** Of sudo's rules: those that lead away from this machine's accounts, and places that could not be read. */
export function awayOf(grounds: Grounds): readonly string[] {
  return [
    ...subjectsWithPower(grounds)
      .filter(subject => leadsAway(subject, grounds))
      .map(awayText),
    ...grounds.gaps.map(place => `${place} (rules not readable)`),
  ];
}

function subjectsWithPower(grounds: Grounds): readonly Subject[] {
  return grounds.rules.filter(mayBecomeRoot).flatMap(rule => subjectsOf(rule, grounds));
}

function awayText(subject: Subject): string {
  return `${shortened(subject.text, 200)} (${subject.kind === 'netgroup' ? 'netgroup' : subject.tool})`;
}

function leadsAway({ kind, text }: Subject, grounds: Grounds): boolean {
  switch (kind) {
    case 'all':
      return grounds.directory;
    case 'group':
      return isLostGroup(text.replace(/^%/, ''), grounds);
    case 'gid':
      return isLostGroup(text.replace(/^%?#/, ''), grounds);
    case 'user':
      return !grounds.accounts.some(account => account.name === text);
    case 'uid':
      return !grounds.accounts.some(account => `#${account.uid}` === text);
    default:
      return true;
  }
}

/** Stock rules name groups that a machine does not have (%admin on Ubuntu): nobody, unless a directory may know it. */
function isLostGroup(name: string, grounds: Grounds): boolean {
  const known = grounds.groups.some(group => group.name === name || String(group.gid) === name);
  return !known && (grounds.directory || /[\\@ ]/.test(name));
}

function isLost(identity: string, grounds: Grounds): boolean {
  const [kind, name = ''] = identity.split(/:(.*)/s);
  if (kind === 'unix-group') return isLostGroup(name, grounds);
  if (kind !== 'unix-user') return true;
  return !grounds.accounts.some(account => isUserMeant(identity, account));
}

/** Members of a group with power that no account has the name of. */
function strangers(subjects: readonly Subject[], grounds: Grounds): readonly string[] {
  const names = new Set(grounds.accounts.map(account => account.name));
  const groups = new Set([
    ...groupsNamed(subjects, grounds.groups),
    ...grounds.polkit.identities.flatMap(identity => groupsMeant(identity, grounds.groups)),
    ...grounds.groups.filter(isRootEquivalent),
  ]);
  return [...groups].flatMap(group =>
    group.members.filter(member => !names.has(member)).map(member => `${member} (group ${group.name})`),
  );
}
