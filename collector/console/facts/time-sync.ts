import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown, when } from './said.ts';

export const timeSync: FactWords<'timeSync'> = {
  title: 'Clock',
  section: 'Machine',
  say: (fact, clock) => ({
    sentence: choose(
      fact.enabled,
      'A time service sets the clock.',
      'Nothing sets the clock.',
      'Whether anything sets the clock is not known.',
    ),
    points: given(
      `By: ${fact.mechanism || notKnown}`,
      `Agrees with its source: ${choose(fact.synchronized, 'yes', 'no', notKnown)}`,
      (fact.servers ?? []).length > 0 && `Sources: ${listed(fact.servers ?? [], 6)}`,
      `Last set: ${when(fact.lastSyncAtMs, clock)}`,
    ),
  }),
};
