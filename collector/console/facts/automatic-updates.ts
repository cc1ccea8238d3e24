import type { FactOf } from '#proto/fact-names.ts';
import { dayOf, longSpan } from '../time.ts';
import { choose, type FactWords, given, notKnown, when } from './said.ts';

export const automaticUpdates: FactWords<'automaticUpdates'> = {
  title: 'Automatic updates',
  section: 'Updates',
  say: (fact, clock) => ({
    sentence: headline(fact),
    points: given(
      `Means: ${fact.mechanism || notKnown}`,
      `Installed: ${choose(fact.installed, 'yes', 'no', notKnown)}`,
      `Switched on: ${choose(fact.enabled, 'yes', 'no', notKnown)}`,
      `Installs security updates: ${choose(fact.installsSecurity, 'yes', 'no', notKnown)}`,
      `Last ran: ${when(fact.lastRunAtMs, clock)}`,
      fact.forbidden === true && `Updates are kept out${fact.because ? `: ${fact.because}` : ''}`,
      typeof fact.pausedUntilMs === 'number' &&
        fact.pausedUntilMs > 0 &&
        `Paused until ${dayOf(fact.pausedUntilMs)}`,
      typeof fact.deferredSeconds === 'number' &&
        fact.deferredSeconds > 0 &&
        `Held back for ${longSpan(fact.deferredSeconds)} after their release`,
    ),
  }),
};

function headline(fact: FactOf<'automaticUpdates'>): string {
  if (fact.forbidden === true) return 'It does not update itself: updates are kept out.';
  if (fact.installed === false) return 'It does not update itself: nothing is installed that would.';
  if (fact.enabled === false) return 'It does not update itself: this is switched off.';
  if (fact.installsSecurity === false) return 'It looks for updates by itself but does not install them.';
  return fact.enabled === true && fact.installsSecurity === true
    ? 'It installs security updates by itself.'
    : 'Whether it installs security updates by itself is not known.';
}
