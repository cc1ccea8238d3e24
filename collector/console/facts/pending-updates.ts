import type { FactOf } from '#proto/fact-names.ts';
import { type Clock, span } from '../time.ts';
import { listed, plural } from '../words.ts';
import { choose, type FactWords, given, orNotKnown, when } from './said.ts';

type Fact = FactOf<'pendingUpdates'>;
type Update = NonNullable<Fact['updates']>[number];

export const pendingUpdates: FactWords<'pendingUpdates'> = {
  title: 'Updates that wait',
  section: 'Updates',
  say(fact, clock) {
    const held = fact.held ?? [];
    return {
      sentence: `${headline(fact)} The list was last fetched: ${when(fact.metadataRefreshedAtMs, clock)}.`,
      points: given(
        held.length > 0 && `Told never to update: ${listed(held, 8)}`,
        ...[...(fact.updates ?? [])].sort(securityFirst).map(update => updateLine(update, clock)),
      ),
    };
  },
};

function headline(fact: Fact): string {
  const updates = fact.updates ?? [];
  if (fact.securitySourceConfigured === false) {
    return 'No source of security updates is set up, so an empty list would mean nothing.';
  }
  if (updates.length === 0) {
    return fact.securitySourceConfigured === true
      ? 'No update waits.'
      : 'No update waits, but whether it has a source of security updates is not known.';
  }
  const security = updates.filter(update => update.security === true).length;
  const unclear = updates.filter(update => update.security === null || update.security === undefined).length;
  const unclearWords =
    unclear === 0 ? '' : `; whether ${plural(unclear, 'other fixes', 'others fix')} security is not known`;
  return `${plural(updates.length, 'update waits', 'updates wait')}; ${security === 0 ? 'none' : security} of them ${security < 2 ? 'fixes' : 'fix'} security${unclearWords}.`;
}

const securityFirst = (a: Update, b: Update): number =>
  Number(b.security === true) - Number(a.security === true) ||
  (a.firstSeenAtMs ?? 0) - (b.firstSeenAtMs ?? 0);

function updateLine(update: Update, clock: Clock): string {
  const from = update.installedVersion ? `${update.installedVersion} to ` : '';
  const kind = choose(update.security, 'security', 'not security', 'whether it fixes security is not known');
  const severity = update.severity ? `, ${update.severity}` : '';
  return `${orNotKnown(update.package)}: ${from}${orNotKnown(update.candidateVersion)} (${kind}${severity}; ${waiting(update, clock)})`;
}

/** An update that was waiting already at the first look is at least that old, perhaps older. */
function waiting(update: Update, clock: Clock): string {
  if (update.firstSeenAtMs === null || update.firstSeenAtMs === undefined) return 'since when is not known';
  const age = span(Math.max(0, clock.now - update.firstSeenAtMs));
  return update.arrivalSeen === true ? `waiting for ${age}` : `waiting for at least ${age}`;
}
