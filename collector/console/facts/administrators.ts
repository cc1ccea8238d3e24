import type { FactOf } from '#proto/fact-names.ts';
import type { Clock } from '../time.ts';
import { listed, plural } from '../words.ts';
import { choose, type FactWords, given, when } from './said.ts';

type Administrator = NonNullable<FactOf<'administrators'>['administrators']>[number];
type Road = NonNullable<Administrator['roads']>[number];

export const administrators: FactWords<'administrators'> = {
  title: 'Administrators',
  section: 'People',
  say(fact, clock) {
    const all = fact.administrators ?? [];
    const unresolved = fact.unresolved ?? [];
    const able = all.filter(admin => admin.enabled !== false);
    const more =
      unresolved.length === 0 ? '' : ` ${plural(unresolved.length, 'road')} to others could not be followed.`;
    return {
      sentence:
        headline(
          all.length,
          able.map(admin => admin.account || 'name not known'),
        ) + more,
      points: given(...all.map(a => line(a, clock)), ...unresolved.map(u => `Could not be followed: ${u}`)),
    };
  },
};

/** Every working computer has an administrator: an empty list is no answer. */
function headline(all: number, able: readonly string[]): string {
  if (all === 0) return 'The list of administrators is empty, so who can act as one is not known.';
  if (able.length === 0) return 'No login can act as administrator today.';
  return `${plural(able.length, 'login')} can act as administrator: ${listed(able)}.`;
}

function line(admin: Administrator, clock: Clock): string {
  const roads = (admin.roads ?? []).map(road);
  return given(
    `${admin.account || 'Name not known'}${admin.displayName ? ` (${admin.displayName})` : ''}: by ${roads.length === 0 ? 'a road that is not known' : listed(roads, 6)}`,
    choose(admin.enabled, null, 'cannot be used today', 'whether it can be used today is not known'),
    `last used: ${when(admin.lastLogonAtMs, clock)}`,
  ).join('; ');
}

const roadWords: Readonly<Record<string, string>> = {
  uid0: 'being root (uid 0)',
  group: 'group',
  primary_group: 'primary group',
  sudoers: 'sudo rule',
  doas: 'doas rule',
  polkit: 'polkit rule',
  root_equivalent_group: 'group that equals root:',
};

function road(way: Road): string {
  const kind = roadWords[way.kind ?? ''] ?? way.kind ?? '';
  const via = way.kind === 'uid0' ? '' : ` ${way.via ?? ''}`;
  return `${kind}${via}${way.noPassword === true ? ' without a password' : ''}`.trim();
}
