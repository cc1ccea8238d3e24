import type { FactOf } from '#proto/fact-names.ts';
import { listed, plural } from '../words.ts';
import { choose, type FactWords } from './said.ts';

type Rule = NonNullable<FactOf<'sudoRules'>['rules']>[number];

export const sudoRules: FactWords<'sudoRules'> = {
  title: '“Run as administrator” rules (sudo, doas)',
  section: 'People',
  say(fact) {
    const rules = fact.rules ?? [];
    const open = rules.filter(rule => rule.noPassword === true && rule.appliesHere !== false).length;
    const unread = fact.unread?.places ?? [];
    const more = unread.length === 0 ? '' : ` ${plural(unread.length, 'place')} could not be read.`;
    return {
      sentence: headline(fact.authenticate, rules.length, open) + more,
      points: [...rules.map(line), ...unread.map(place => `Could not be read: ${place}`)],
    };
  },
};

function headline(authenticate: boolean | null | undefined, count: number, open: number): string {
  if (authenticate === false) return 'Nobody is asked for a password before acting as administrator.';
  const asked =
    open === 0
      ? 'none of them skips the password'
      : `${open} of them ${open === 1 ? 'asks' : 'ask'} for no password`;
  const doubt = authenticate === true ? '' : ' Whether passwords are asked for in general is not known.';
  return count === 0 ? `No rule was found.${doubt}` : `${plural(count, 'rule')}; ${asked}.${doubt}`;
}

const passwordWords: Readonly<Record<string, string>> = {
  root: 'with the password of root',
  target: 'with the password of whoever one acts as',
};

function line(rule: Rule): string {
  const commands = choose(
    rule.allCommands,
    'may run anything',
    `may run ${plural(rule.commandCount ?? 0, 'command')}`,
    'what it may run is not known',
  );
  const root = choose(rule.asRoot, ' as administrator', ' as another person', '');
  const whose = passwordWords[rule.passwordOf ?? ''] ?? 'with a password';
  const password = choose(rule.noPassword, 'without a password', whose, 'password not known');
  const reaches = (rule.accounts ?? []).length > 0 ? `; reaches ${listed(rule.accounts ?? [])}` : '';
  const here = rule.appliesHere === false ? '; not on this machine' : '';
  const tool = rule.tool === 'doas' ? ' (doas)' : '';
  return `${rule.subject || 'Not known'}${tool}: ${commands}${root}, ${password}${reaches}${here}`;
}
