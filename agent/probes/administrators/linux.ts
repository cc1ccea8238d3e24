/**
 * Everybody who can become administrator of this machine, and by which road: uid 0 under any name, sudo by name, by
 * group and by primary group, polkit, and groups that amount to root. When one road cannot be read the look fails: a
 * list with somebody missing must not read as whole.
 */
import type { FactOf } from '#proto/facts.ts';
import { accountsOnLinux } from '../accounts/linux.ts';
import { groupSource, passwdSource } from '../accounts/sources.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { sudoRulesOnLinux } from '../sudo-rules/linux.ts';
import type { SudoRule } from '../sudo-rules/resolve.ts';
import { polkitFiles } from './polkit.ts';
import { type Powers, roadsOf, unresolved } from './roads.ts';

export const administratorsOnLinux: Probe<'administrators'> = {
  fact: 'administrators',
  question: 'Who can become administrator of this computer, and how?',
  sources: [...accountsOnLinux.sources, ...sudoRulesOnLinux.sources, polkitFiles],
  async read(look) {
    const [entries, groups, polkit, sudo, { accounts = [] }] = await Promise.all([
      look.at(passwdSource),
      look.at(groupSource),
      look.at(polkitFiles),
      sudoRules(look),
      accountsOnLinux.read(look),
    ]);
    const powers: Powers = { groups, sudo, polkit: polkit.identities };
    const administrators = entries.flatMap((entry, i) => {
      const roads = roadsOf(entry, powers);
      if (roads.length === 0) return [];
      const account = accounts?.[i];
      const enabled = isEnabled(account);
      return [
        {
          account: entry.name,
          id: String(entry.uid),
          displayName: entry.displayName,
          roads: [...roads],
          ...(enabled === null ? {} : { enabled }),
          ...(account?.lastLogonAtMs == null ? {} : { lastLogonAtMs: account.lastLogonAtMs }),
        },
      ];
    });
    if (administrators.length === 0) {
      throw new LookFailure('parse_error', 'No administrator was found, which no Linux machine is without.');
    }
    return { administrators, unresolved: [...unresolved(powers, entries)] } as FactOf<'administrators'>;
  },
};

async function sudoRules(look: Look): Promise<readonly SudoRule[]> {
  try {
    return (await sudoRulesOnLinux.read(look)).rules ?? [];
  } catch (error) {
    if (error instanceof DoesNotApply) return [];
    throw error;
  }
}

/** Null where it cannot be told: a locked password keeps no SSH key out, and keys are not read. */
function isEnabled(
  account: { canLogIn?: boolean | null; password?: string | null } | undefined,
): boolean | null {
  if (account?.canLogIn == null) return null;
  if (!account.canLogIn) return false;
  return account.password === 'set' || account.password === 'empty' ? true : null;
}
