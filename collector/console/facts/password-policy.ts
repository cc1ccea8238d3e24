import { longSpan } from '../time.ts';
import { listed } from '../words.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

type Maybe = number | null | undefined;

export const passwordPolicy: FactWords<'passwordPolicy'> = {
  title: 'Passwords and lockout',
  section: 'People',
  say: fact => ({
    sentence: `Length asked of a local password: ${counted(fact.minLength, 'none', n => `${n} characters`)}; locked after wrong tries: ${counted(fact.lockoutTries, 'never', n => `${n} tries`)}.`,
    points: given(
      `More than length is asked: ${choose(fact.complexity, 'yes', 'no', notKnown)}`,
      `Stays locked for: ${counted(fact.lockoutSeconds, 'until somebody unlocks it', longSpan)}`,
      `Wrong tries are counted together within: ${counted(fact.lockoutWindowSeconds, 'no span', longSpan)}`,
      `Has to be changed after: ${counted(fact.maxAgeSeconds, 'never', longSpan)}`,
      `Old passwords that may not come back: ${counted(fact.history, 'none', String)}`,
      (fact.because ?? []).length > 0 && `Set by: ${listed(fact.because ?? [], 10)}`,
    ),
  }),
};

function counted(value: Maybe, zero: string, say: (value: number) => string): string {
  if (value === null || value === undefined) return notKnown;
  return value === 0 ? zero : say(value);
}
