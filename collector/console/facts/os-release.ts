import { type FactWords, given, orNotKnown } from './said.ts';

export const osRelease: FactWords<'osRelease'> = {
  title: 'Operating system',
  section: 'Updates',
  say: fact => ({
    sentence: `It runs ${fact.name || [fact.id, fact.version].filter(Boolean).join(' ') || 'a system that is not known'}.`,
    points: given(
      `Version: ${orNotKnown(fact.version)}`,
      `Kernel that runs now: ${orNotKnown(fact.kernel)} (${orNotKnown(fact.architecture)})`,
    ),
  }),
};
