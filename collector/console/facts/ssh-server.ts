import { longSpan } from '../time.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

const rootWords: Readonly<Record<string, string>> = {
  yes: 'root may sign in from the network',
  no: 'root may not sign in from the network',
  'prohibit-password': 'root may sign in from the network with a key, not with a password',
  'forced-commands-only': 'root may sign in from the network only for fixed commands',
};

export const sshServer: FactWords<'sshServer'> = {
  title: 'Remote sign-in (SSH)',
  section: 'Locking',
  say(fact) {
    const root = rootWords[fact.permitRootLogin ?? ''] ?? 'whether root may sign in is not known';
    return {
      sentence: `Remote sign-in is on; ${root}.`,
      points: given(
        `Passwords accepted: ${choose(fact.passwordAuthentication, 'yes', 'no', notKnown)}`,
        choose(fact.secondFactor, 'Of everybody something else than a password is asked as well', null, null),
        `Empty passwords accepted: ${choose(fact.permitEmptyPasswords, 'yes', 'no', notKnown)}`,
        `Idle connections end after: ${seconds(fact.idleTimeoutSeconds, 'never', 'not known, or this server has no such setting')}`,
        `Dead connections are looked for every: ${seconds(fact.clientAliveIntervalSeconds, 'never', notKnown)}, given up after ${fact.clientAliveCountMax ?? notKnown} tries`,
      ),
    };
  },
};

function seconds(value: number | null | undefined, zero: string, absent: string): string {
  if (value === null || value === undefined) return absent;
  return value === 0 ? zero : longSpan(value);
}
