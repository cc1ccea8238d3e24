/** Who becomes root on a Mac by a rule of sudoers, and which of its rules lead to people who are not listed. */
import type { FactOf } from '#proto/fact-names.ts';
import { type MacGroup, type MacUser, strangersIn } from '../accounts/macos-directory.ts';
import { LookFailure } from '../failure.ts';
import type { Look } from '../probe.ts';
import { sudoersFilesOnMacos } from '../sudo-rules/files.ts';
import { peopleOf, sudoRulesOnMacos } from '../sudo-rules/macos.ts';
import { aliasesOf, type Grounds, groupsNamed, mayBecomeRoot, subjectsOf } from './grounds.ts';
import { type Road, sudoRoadsFrom } from './roads.ts';
import { awayOf } from './unresolved.ts';

export interface MacSudoers {
  /** Without the group admin itself, which is told with the way into it. */
  roadsOf(user: MacUser): readonly Road[];
  readonly unresolved: readonly string[];
}

/** The group admin is told by its own list: its strangers are administrators whatever sudoers says. */
export async function sudoersOf(
  look: Look,
  users: readonly MacUser[],
  groups: readonly MacGroup[],
  admin: MacGroup,
): Promise<MacSudoers> {
  try {
    const grounds = groundsOf(await sudoRulesOnMacos.read(look), users, groups, [
      await look.at(sudoersFilesOnMacos),
    ]);
    const find = sudoRoadsFrom(grounds);
    const byName = new Map(grounds.accounts.map(account => [account.name, account]));
    return {
      roadsOf(user) {
        const account = byName.get(user.name);
        const roads = account === undefined ? [] : find(account);
        return roads.filter(road => road.kind === 'sudoers' || road.via !== admin.name);
      },
      unresolved: [...awayOf(grounds), ...strangersBySudo(grounds, users, groups, admin)],
    };
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    return { roadsOf: () => [], unresolved: [`sudoers could not be read (${error.reason})`] };
  }
}

function groundsOf(
  fact: FactOf<'sudoRules'>,
  users: readonly MacUser[],
  groups: readonly MacGroup[],
  readings: Parameters<typeof aliasesOf>[0],
): Grounds {
  return {
    ...peopleOf(users, groups),
    rules: fact.rules ?? [],
    gaps: fact.unread?.places ?? [],
    aliases: aliasesOf(readings),
    sudoAsks: fact.authenticate !== false,
    polkit: { identities: [], unclear: [] },
    // Any Mac may ask a directory, and a group that is not its own can only be that directory's.
    directory: true,
  };
}

/** Members of a group that sudoers names, whom no account of this Mac has the name of. */
function strangersBySudo(
  grounds: Grounds,
  users: readonly MacUser[],
  groups: readonly MacGroup[],
  admin: MacGroup,
): readonly string[] {
  const subjects = grounds.rules.filter(mayBecomeRoot).flatMap(rule => subjectsOf(rule, grounds));
  const named = new Set(groupsNamed(subjects, grounds.groups).map(group => group.gid));
  return groups
    .filter(group => named.has(group.gid) && group.gid !== admin.gid)
    .flatMap(group => {
      const { names, guids, groups: inner } = strangersIn(group, users, groups);
      return [...names, ...guids, ...inner].map(who => `${who} (group ${group.name})`);
    });
}
