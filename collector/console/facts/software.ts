import { listed, plural } from '../words.ts';
import { type FactWords, given } from './said.ts';

const shown = 500;

export const software: FactWords<'software'> = {
  title: 'Installed programs',
  section: 'Machine',
  say(fact) {
    const all = [...(fact.programs ?? [])].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    const sources = fact.sources ?? [];
    const more = fact.truncated === true ? ' More are installed than are listed here.' : '';
    const where =
      sources.length === 0 ? 'where was looked is not known' : `looked for in ${listed(sources, 8)}`;
    return {
      sentence: `${plural(all.length, 'program')} listed; ${where}.${more}`,
      points: given(
        ...all
          .slice(0, shown)
          .map(one =>
            given(
              `${one.name || 'Name not known'} ${one.version ?? ''}`.trim(),
              one.publisher,
              one.personal === true && 'installed for one person only',
            ).join(', '),
          ),
        all.length > shown && `and ${all.length - shown} more`,
      ),
    };
  },
};
