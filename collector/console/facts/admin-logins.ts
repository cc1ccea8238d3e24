import type { FactOf } from '#proto/fact-names.ts';
import { plural } from '../words.ts';
import { type FactWords, given } from './said.ts';

type Verdict = NonNullable<FactOf<'adminLogins'>['logins']>[number];

const kindWords: Readonly<Record<string, string>> = {
  person: 'a person',
  generic: 'a name that is nobody’s',
  service: 'a service',
  vendor: 'a supplier',
  built_in: 'made by the system',
  break_glass: 'for emergencies',
};
const useWords: Readonly<Record<string, string>> = {
  shared: 'used in two places at once',
  not_shared: 'nothing speaks for more than one user',
  cannot_tell: 'whether more than one person uses it cannot be told',
  not_seen: 'no use was seen',
};

export const adminLogins: FactWords<'adminLogins'> = {
  title: 'Whose the administrators’ logins are',
  section: 'People',
  say(fact) {
    const all = fact.logins ?? [];
    const unowned = all.filter(login => login.unowned === 'yes');
    return {
      sentence: `${plural(all.length, 'administrator login')} looked at; ${unowned.length === 0 ? 'none that names nobody' : `${unowned.length} that name nobody`}.`,
      points: all.map(line),
    };
  },
};

function line(login: Verdict): string {
  return given(
    `${login.account || 'Name not known'}: ${kindWords[login.kind ?? ''] ?? 'kind not known'}`,
    login.ownerState === 'left' && 'whoever it belongs to has left',
    login.why,
    useWords[login.use ?? ''],
    login.use === 'shared' && login.useWhy,
  ).join('; ');
}
