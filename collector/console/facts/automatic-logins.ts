import { listed, plural } from '../words.ts';
import { type FactWords, given } from './said.ts';

export const automaticLogins: FactWords<'automaticLogins'> = {
  title: 'Sign-in without a password at start',
  section: 'Locking',
  say(fact) {
    const logins = fact.logins ?? [];
    const examined = fact.examined ?? [];
    return {
      sentence:
        logins.length === 0
          ? 'Nobody is signed in automatically when it starts.'
          : `${plural(logins.length, 'login is', 'logins are')} opened automatically: ${listed(logins.map(l => l.account || 'name not known'))}.`,
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
