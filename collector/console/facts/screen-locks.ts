import type { FactOf } from '#proto/fact-names.ts';
import { longSpan } from '../time.ts';
import { choose, type FactWords, notKnown } from './said.ts';

type Lock = NonNullable<FactOf<'screenLocks'>['locks']>[number];

export const screenLocks: FactWords<'screenLocks'> = {
  title: 'Screen lock',
  section: 'Locking',
  say: fact => ({ sentence: headline(fact.locks ?? []), points: (fact.locks ?? []).map(line) }),
};

function headline(locks: readonly Lock[]): string {
  if (locks.length === 0) return 'No desktop login was found to lock.';
  if (locks.some(lock => lock.locks === false)) return 'This computer does not lock by itself for everybody.';
  const spans = locks.map(lock => (lock.locks === true ? lock.locksAfterSeconds : null));
  const counted = spans.filter((seconds): seconds is number => typeof seconds === 'number');
  if (counted.length < locks.length) return 'When this computer locks is not known for everybody.';
  const most = Math.max(...counted);
  return Math.min(...counted) === most
    ? `This computer locks after ${longSpan(most)}.`
    : `This computer locks after ${longSpan(most)} at the latest.`;
}

function line(lock: Lock): string {
  const who = lock.account ? lock.account : 'A new login';
  const because = (lock.because ?? []).length > 0 ? `; because ${(lock.because ?? []).join(', ')}` : '';
  return `${who} (${lock.desktop || notKnown}): ${behaviour(lock)}; ${enforcement(lock)}${because}`;
}

function behaviour(lock: Lock): string {
  if (lock.locks === false) return 'never locks by itself';
  if (lock.locks !== true || typeof lock.locksAfterSeconds !== 'number') return 'when it locks is not known';
  const delay = lock.passwordDelaySeconds;
  const asked =
    typeof delay === 'number' && delay > 0
      ? `, the password is asked ${longSpan(delay)} after the screen goes dark`
      : '';
  return `locks after ${longSpan(lock.locksAfterSeconds)}${asked}`;
}

const enforcement = (lock: Lock): string =>
  choose(
    lock.enforced,
    'the person cannot change it',
    'the person can change it',
    'whether the person can change it is not known',
  );
