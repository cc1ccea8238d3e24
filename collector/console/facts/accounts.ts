import type { FactOf } from '#proto/fact-names.ts';
import type { Clock } from '../time.ts';
import { listed, plural } from '../words.ts';
import { choose, type FactWords, given, when } from './said.ts';

type Account = NonNullable<FactOf<'accounts'>['accounts']>[number];

const passwordWords: Readonly<Record<string, string>> = {
  set: 'has a password',
  empty: 'its password is empty',
  locked: 'password sign-in is locked',
  none: 'a password was never set',
};

export const accounts: FactWords<'accounts'> = {
  title: 'Logins on this computer',
  section: 'People',
  say(fact, clock) {
    const all = fact.accounts ?? [];
    const people = all.filter(account => account.canLogIn !== false);
    const unclear = people.filter(account => account.canLogIn !== true).length;
    return {
      sentence: `${plural(people.length, 'login')} of ${all.length} can be used to sign in${unclear === 0 ? '' : ` (${unclear} of them perhaps)`}.`,
      points: [...people, ...all.filter(account => account.canLogIn === false)].map(a => line(a, clock)),
    };
  },
};

function line(account: Account, clock: Clock): string {
  const groups = account.powerGroups ?? [];
  return given(
    `${account.name || 'Name not known'}${account.displayName ? ` (${account.displayName})` : ''}: ${choose(account.canLogIn, 'can sign in', 'cannot sign in', 'whether it can sign in is not known')}`,
    passwordWords[account.password ?? ''] ?? 'whether it has a password is not known',
    typeof account.passwordChangedAtMs === 'number' &&
      `password changed ${when(account.passwordChangedAtMs, clock)}`,
    groups.length > 0 && `power by ${listed(groups)}`,
    `last used: ${when(account.lastLogonAtMs, clock)}`,
    typeof account.expiresAtMs === 'number' && `ends ${when(account.expiresAtMs, clock)}`,
    account.system === true && 'belongs to the system',
    account.hidden === true && 'kept off the login window',
    account.secureToken === true && 'can open FileVault (secure token)',
    account.volumeOwner === true && 'may change the start-up security (volume owner)',
  ).join('; ');
}
