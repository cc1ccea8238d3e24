import { longSpan } from '../time.ts';
import { listed } from '../words.ts';
import { choose, type FactWords, given } from './said.ts';

const askedWords: Readonly<Record<string, string>> = {
  nothing: 'Administrators get their rights without being asked.',
  consent: 'Administrators are asked to agree.',
  credentials: 'Administrators are asked for their password.',
};

const passwordWords: Readonly<Record<string, string>> = {
  root: 'It is the password of root that is asked for',
  target: 'It is the password of whoever one acts as that is asked for',
};

export const elevation: FactWords<'elevation'> = {
  title: 'Asking before administrator rights',
  section: 'People',
  say: fact => ({
    sentence:
      fact.prompts === false
        ? 'Programs get administrator rights without anybody being asked.'
        : (askedWords[fact.administratorsAsked ?? ''] ?? 'What an administrator is asked is not known.'),
    points: given(
      choose(
        fact.remoteFullRights,
        'A local administrator has full rights over the network',
        'A local administrator has no full rights over the network',
        null,
      ),
      fact.managedPassword != null &&
        (fact.managedPassword === ''
          ? 'No tool keeps the local administrator password'
          : `The local administrator password is kept by: ${fact.managedPassword}`),
      typeof fact.rememberedSeconds === 'number' &&
        (fact.rememberedSeconds === 0
          ? 'The password is asked each time'
          : fact.rememberedSeconds < 0
            ? 'One typed password is good until the computer restarts'
            : `One typed password is good for ${longSpan(fact.rememberedSeconds)}`),
      passwordWords[fact.passwordOf ?? ''],
      choose(fact.rootPassword, 'root has a password, which opens everything', 'root has no password', null),
      (fact.because ?? []).length > 0 && `Set by: ${listed(fact.because ?? [], 10)}`,
    ),
  }),
};
