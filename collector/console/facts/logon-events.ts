import type { FactOf } from '#proto/fact-names.ts';
import { type Clock, relative } from '../time.ts';
import { plural } from '../words.ts';
import { choose, type FactWords, given, when } from './said.ts';

type Event = NonNullable<FactOf<'logonEvents'>['events']>[number];

const kindWords: Readonly<Record<string, string>> = {
  logon: 'signed in',
  logoff: 'signed out',
  lock: 'locked',
  unlock: 'unlocked',
  connect: 'connected from elsewhere',
  disconnect: 'left, with the session open',
  elevate: 'took administrator rights',
  failed: 'was refused',
};

export const logonEvents: FactWords<'logonEvents'> = {
  title: 'Signing in, locking and leaving',
  section: 'People',
  say(fact, clock) {
    const all = [...(fact.events ?? [])].sort((a, b) => (b.atMs ?? 0) - (a.atMs ?? 0));
    const more = fact.truncated === true ? ' More were on record than are listed here.' : '';
    return {
      sentence: `${plural(all.length, 'event')} on record; the record goes back to: ${when(fact.oldestRecordAtMs, clock)}.${more}`,
      points: given(
        choose(
          fact.locksRecorded,
          null,
          'Locking and unlocking leave no record here, so their absence says nothing.',
          'Whether locking and unlocking leave a record is not known.',
        ),
        typeof fact.clearedAtMs === 'number' &&
          `The record was cleared: ${relative(fact.clearedAtMs, clock)}`,
        ...all.slice(0, 200).map(event => line(event, clock)),
        all.length > 200 && `and ${all.length - 200} more`,
      ),
    };
  },
};

function line(event: Event, clock: Clock): string {
  const from = [event.sourceHost, event.sourceAddress].filter(Boolean).join(', ');
  return given(
    `${event.account || 'Name not known'} ${kindWords[event.kind ?? ''] ?? event.kind ?? 'did something not known'}: ${typeof event.atMs === 'number' && event.atMs > 0 ? relative(event.atMs, clock) : 'time not known'}`,
    event.manner,
    from !== '' && `from ${from}`,
  ).join(', ');
}
