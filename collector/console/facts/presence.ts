import { plural } from '../words.ts';
import { choose, type FactWords, given, when } from './said.ts';

export const presence: FactWords<'presence'> = {
  title: 'Whether it still reports',
  section: 'Machine',
  say({ removedAtMs, silentDays, silentSinceAtMs }, clock) {
    if ((removedAtMs ?? 0) > 0)
      return { sentence: `Its agent was removed ${when(removedAtMs, clock)}.`, points: [] };
    const silent = silentDays === null || silentDays === undefined ? null : silentDays > 0;
    return {
      sentence: choose(
        silent,
        `No report for ${plural(silentDays ?? 0, 'day')}.`,
        'It reports.',
        'Whether it still reports is not known.',
      ),
      points: given(silent === true && `The last report came ${when(silentSinceAtMs, clock)}.`),
    };
  },
};
