import { listed, plural } from '../words.ts';
import { type FactWords, given } from './said.ts';

export const automaticLogins: FactWords<'automaticLogins'> = {
  title: 'Sign-in without a password at start',
  section: 'Locking',
  say(fact) {
    const logins = fact.logins ?? [];
    const examined = fact.examined ?? [];
    return {
      sentence: headline(
        logins.map(login => login.account || 'name not known'),
        examined.length,
      ),
      points: given(
        ...logins.map(
          l =>
            `${l.account || 'Name not known'} by ${l.mechanism}${l.timed ? ', after a delay' : ''}, set in ${l.file}`,
        ),
        examined.length > 0 && `Looked at and found none: ${listed(examined, 8)}`,
      ),
    };
  },
};

/** None found means something only where something was looked at. */
function headline(accounts: readonly string[], examined: number): string {
  if (accounts.length > 0) {
    return `${plural(accounts.length, 'login is', 'logins are')} opened automatically: ${listed(accounts)}.`;
  }
  return examined === 0
    ? 'Nothing that signs people in was found to look at, so this is not known.'
    : 'Nobody is signed in automatically when it starts.';
}
