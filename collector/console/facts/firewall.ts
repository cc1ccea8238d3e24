import type { FactOf } from '#proto/fact-names.ts';
import { choose, type FactWords, given, notKnown } from './said.ts';

type Profile = NonNullable<FactOf<'firewall'>['profiles']>[number];

export const firewall: FactWords<'firewall'> = {
  title: 'Firewall',
  section: 'Machine',
  say: fact => ({
    sentence: choose(
      fact.enabled,
      'The firewall is on.',
      'The firewall is off, at least for some networks.',
      'Whether the firewall is on is not known.',
    ),
    points: given(
      ...(fact.profiles ?? []).map(line),
      ...(fact.bypasses ?? []).map(way => `Passes it by: ${way}`),
    ),
  }),
};

function line(profile: Profile): string {
  const where = profile.name === 'all' ? 'every network' : `${profile.name || notKnown} networks`;
  const rest =
    profile.inbound === 'block'
      ? 'what no rule names is kept out'
      : profile.inbound === 'allow'
        ? 'what no rule names is let in'
        : 'what happens to the rest is not known';
  return given(
    `${profile.product || 'Name not known'}, ${where}: ${choose(profile.enabled, 'on', 'off', notKnown)}`,
    rest,
    profile.enforced === true && 'set by a policy',
  ).join(', ');
}
