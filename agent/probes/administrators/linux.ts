/**
 * Everyone who can become root on this machine, and by which road: number 0, a rule of sudo or doas, a group that
 * they or polkit trust, a group that is root in all but name. Asking one of them alone (the members of a group called sudo)
 * overlooks the others. When sudo's rules cannot be read, the whole look fails: a shorter list would read as whole.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type Account, accountsOnLinux, onceEach } from '../accounts/linux.ts';
import { groupSource, type PasswdEntry, passwdSource } from '../accounts/sources.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { readSudoersOnLinux, sudoRulesOnLinux } from '../sudo-rules/linux.ts';
import { nameServiceFiles } from './directory.ts';
import { aliasesOf, type Grounds } from './grounds.ts';
import { polkitFiles } from './polkit.ts';
import { type Road, roadsFrom } from './roads.ts';
import { unresolvedOf } from './unresolved.ts';

export const administratorsOnLinux: Probe<'administrators'> = {
  fact: 'administrators',
  privilege: 'partly',
  sources: [
    ...new Set([...accountsOnLinux.sources, ...sudoRulesOnLinux.sources, polkitFiles, nameServiceFiles]),
  ],
  read: readAdministrators,
};

type Administrator = NonNullable<FactOf<'administrators'>['administrators']>[number];
type Answer = { -readonly [K in keyof Administrator]: Administrator[K] };

async function readAdministrators(look: Look): Promise<FactOf<'administrators'>> {
  const [{ accounts }, grounds] = await Promise.all([accountsOnLinux.read(look), readGrounds(look)]);
  const byId = new Map((accounts ?? []).map(account => [`${account.id}:${account.name}`, account]));
  const roadsOf = roadsFrom(grounds);
  const administrators = grounds.accounts.flatMap(entry => {
    const roads = roadsOf(entry);
    return roads.length === 0 ? [] : [administratorOf(entry, roads, byId.get(`${entry.uid}:${entry.name}`))];
  });
  if (administrators.length === 0)
    throw new LookFailure('parse_error', 'No administrator was found, not even root, which cannot be.');
  return { administrators, unresolved: [...unresolvedOf(grounds)] };
}

async function readGrounds(look: Look): Promise<Grounds> {
  const [entries, groups, sudo, aliases, polkit, directory] = await Promise.all([
    look.at(passwdSource),
    look.at(groupSource),
    sudoRulesOnLinux.read(look).catch(noRules),
    readAliases(look),
    look.at(polkitFiles),
    look.at(nameServiceFiles).catch(perhaps),
  ]);
  const rules = sudo.rules ?? [];
  const sudoAsks = sudo.authenticate !== false;
  const gaps = sudo.unread?.places ?? [];
  return { accounts: onceEach(entries), groups, rules, aliases, gaps, sudoAsks, polkit, directory };
}

function noRules(error: unknown): FactOf<'sudoRules'> {
  if (error instanceof DoesNotApply) return {};
  throw error;
}

/** Where it is not known whether a directory is asked, one may be: more is told as out of sight, never less. */
function perhaps(error: unknown): boolean {
  if (error instanceof LookFailure) return true;
  throw error;
}

/** Without them a rule for an alias is told as leading out of sight; that the rules fail is told by their own probe. */
async function readAliases(look: Look): Promise<Grounds['aliases']> {
  try {
    return aliasesOf(await readSudoersOnLinux(look));
  } catch (error) {
    if (error instanceof LookFailure || error instanceof DoesNotApply) return new Map();
    throw error;
  }
}

function administratorOf(
  entry: PasswdEntry,
  roads: readonly Road[],
  account: Account | undefined,
): Administrator {
  const administrator: Answer = {
    account: entry.name,
    id: String(entry.uid),
    displayName: entry.displayName,
    roads: [...roads],
  };
  const enabled = account === undefined ? null : isEnabled(account);
  if (enabled !== null) administrator.enabled = enabled;
  if (account?.lastLogonAtMs !== undefined) administrator.lastLogonAtMs = account.lastLogonAtMs;
  return administrator;
}

/** A locked password leaves an SSH key, which is not looked at: neither yes nor no. So does one that is not known. */
function isEnabled(account: Account): boolean | null {
  if (account.canLogIn === false) return false;
  if (account.canLogIn !== true) return null;
  return account.password === 'set' || account.password === 'empty' ? true : null;
}
