/** Whom, where and what the lists of sudoers mean on one machine. Pure. */
import type { GroupEntry, PasswdEntry } from '../accounts/sources.ts';
import type { Member, Sudoers } from './sudoers-model.ts';

export interface Machine {
  readonly accounts: readonly PasswdEntry[];
  readonly groups: readonly GroupEntry[];
  readonly hostname: string;
}

/** Asks about one machine's sudoers; what was worked out once is kept, as directories list tens of thousands. */
export interface Meaning {
  /** Aliases replaced by what they stand for; one that is not defined stays as it is. */
  open(members: readonly Member[]): readonly Member[];
  /** Names of the local accounts that a list of users means, in order: a later "!name" takes one out again. */
  accountsOf(users: readonly Member[]): ReadonlySet<string>;
  /** "perhaps" for what cannot be settled from here: addresses, netgroups, patterns. */
  isHere(hosts: readonly Member[]): 'yes' | 'no' | 'perhaps';
}

export function meaningOf(sudoers: Sudoers, machine: Machine): Meaning {
  const open = opener(sudoers);
  const namesOf = finder(machine);
  return {
    open,
    accountsOf(users) {
      const reached = new Set<string>();
      for (const user of open(users)) {
        for (const name of namesOf(user)) {
          if (user.negated) reached.delete(name);
          else reached.add(name);
        }
      }
      return reached;
    },
    isHere: hosts => isHere(open(hosts), machine.hostname.toLowerCase()),
  };
}

/** Each alias is opened once, and of equal members only the last counts: chains of aliases cannot blow up. */
function opener(sudoers: Sudoers): Meaning['open'] {
  const opened = new Map<string, readonly Member[]>();
  const inside = (member: Member): readonly Member[] => {
    const key = `${member.table} ${member.value}`;
    const known = opened.get(key);
    if (known !== undefined) return known;
    const members = sudoers.aliases.get(key);
    if (members === undefined) return [{ ...member, negated: false }];
    // A circle, which sudo forbids, meets itself here as a name that is not defined.
    opened.set(key, [{ ...member, negated: false }]);
    const all = open(members);
    opened.set(key, all);
    return all;
  };
  const open = (members: readonly Member[]): readonly Member[] => {
    const flat = members.flatMap(member => {
      if (member.kind !== 'alias') return [member];
      const within = inside(member);
      return member.negated ? within.map(one => ({ ...one, negated: !one.negated })) : within;
    });
    const last = new Map(flat.map((member, i) => [`${member.table} ${member.kind} ${member.value}`, i]));
    return flat.filter((member, i) => last.get(`${member.table} ${member.kind} ${member.value}`) === i);
  };
  return open;
}

function finder({ accounts, groups }: Machine): (user: Member) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  const ofGroups = (meant: readonly GroupEntry[], gid: number | null) => {
    const gids = new Set([...meant.map(group => group.gid), ...(gid === null ? [] : [gid])]);
    const listed = new Set(meant.flatMap(group => group.members));
    return accounts.filter(account => gids.has(account.gid) || listed.has(account.name));
  };
  const search = ({ kind, value, negated }: Member): readonly PasswdEntry[] => {
    const number = /^#?(\d{1,10})$/.exec(value)?.[1];
    const id = number === undefined ? null : Number(number);
    // Names are matched whatever their case, unless that is switched off (sudoers(5), case_insensitive_user): who
    // is let in is matched widely, who is kept out narrowly.
    const same = (name: string) => (negated ? name === value : name.toLowerCase() === value.toLowerCase());
    switch (kind) {
      case 'all':
        return accounts;
      case 'user':
      case 'alias': // One that is not defined is taken for a name by sudo too.
        return accounts.filter(account => same(account.name));
      case 'uid':
        return accounts.filter(account => account.uid === id);
      case 'gid':
        return ofGroups(
          groups.filter(group => group.gid === id),
          id,
        );
      case 'group':
        return ofGroups(
          groups.filter(group => same(group.name)),
          null,
        );
      default:
        return [];
    }
  };
  return user => {
    const key = `${user.kind} ${user.negated} ${user.value}`;
    const known = found.get(key) ?? search(user).map(account => account.name);
    found.set(key, known);
    return known;
  };
}

function isHere(hosts: readonly Member[], own: string): 'yes' | 'no' | 'perhaps' {
  let here: 'yes' | 'no' | 'perhaps' = 'no';
  for (const host of hosts) {
    const value = host.value.toLowerCase();
    const short = own.split('.')[0];
    if (host.kind === 'all' || value === own || value === short || value.split('.')[0] === own)
      here = host.negated ? 'no' : 'yes';
    else if (host.kind === 'netgroup' || host.kind === 'alias' || /[*?[\]/:]|^\d+\.\d+/.test(value))
      here = host.negated && here === 'no' ? 'no' : here === 'yes' && !host.negated ? 'yes' : 'perhaps';
  }
  return here;
}
