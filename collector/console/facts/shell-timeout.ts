import { longSpan } from '../time.ts';
import { choose, type FactWords } from './said.ts';

export const shellTimeout: FactWords<'shellTimeout'> = {
  title: 'Terminal logout',
  section: 'Locking',
  say: fact => ({
    sentence: headline(fact.seconds, fact.readonly),
    points: (fact.settings ?? []).map(
      setting =>
        `${setting.file}: ${setting.seconds ? longSpan(setting.seconds) : 'off'}${setting.readonly ? ', read-only' : ''}${setting.exported ? ', exported' : ''}`,
    ),
  }),
};

function headline(seconds: number | null | undefined, readonly: boolean | null | undefined): string {
  if (seconds === null || seconds === undefined) return 'When an idle terminal logs out is not known.';
  if (seconds === 0) return 'An idle terminal never logs out by itself.';
  const fixed = choose(
    readonly,
    'and a person cannot undo it',
    'but a person can undo it',
    'and whether a person can undo it is not known',
  );
  return `An idle terminal logs out after ${longSpan(seconds)}, ${fixed}.`;
}
