import { longSpan } from '../time.ts';
import { type FactWords, given, notKnown } from './said.ts';

const actionWords: Readonly<Record<string, string>> = {
  ignore: 'does nothing',
  lock: 'locks',
  suspend: 'goes to sleep',
  hibernate: 'goes to deep sleep',
  poweroff: 'switches off',
  halt: 'stops',
  reboot: 'restarts',
};

export const sessionManager: FactWords<'sessionManager'> = {
  title: 'When the whole machine is idle',
  section: 'Locking',
  say(fact) {
    const action = fact.idleAction ?? null;
    const after = fact.idleActionAfterSeconds;
    const words = action === null ? 'does something that is not known' : (actionWords[action] ?? action);
    const delay = action === 'ignore' || typeof after !== 'number' ? '' : ` after ${longSpan(after)}`;
    return {
      sentence: `When nobody uses it, the machine ${words}${delay}.`,
      points: given(`Idle sessions are ended: ${ended(fact.stopIdleSessionSeconds)}`),
    };
  },
};

function ended(value: number | null | undefined): string {
  if (value === null || value === undefined) return notKnown;
  return value === 0 ? 'never' : `after ${longSpan(value)}`;
}
