import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

export const guestAccess: FactWords<'guestAccess'> = {
  title: 'Guests',
  section: 'People',
  say(fact) {
    const ways = fact.ways ?? [];
    const examined = fact.examined ?? [];
    const open = ways.filter(way => way.enabled === true);
    const unsure = (ways.length === 0 && examined.length === 0) || ways.some(way => way.enabled == null);
    const sentence =
      open.length > 0
        ? `A guest can get in: ${listed(open.map(way => way.kind || notKnown))}.`
        : unsure
          ? 'Whether a guest can get in is not known.'
          : 'No guest can get in.';
    return {
      sentence,
      points: given(
        ...ways.map(
          way =>
            `${way.kind || 'Kind not known'}${way.account ? ` (${way.account})` : ''}: ${choose(way.enabled, 'on', 'off', notKnown)}${way.because ? `, by ${way.because}` : ''}`,
        ),
        examined.length > 0 && `Looked at: ${listed(examined, 10)}`,
      ),
    };
  },
};
