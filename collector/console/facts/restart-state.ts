import { choose, type FactWords, given, orNotKnown, when } from './said.ts';

export const restartState: FactWords<'restartState'> = {
  title: 'Restart',
  section: 'Updates',
  say: (fact, clock) => ({
    sentence: choose(
      fact.required,
      'Something that was installed waits for a restart.',
      'Nothing waits for a restart.',
      'Whether something waits for a restart is not known.',
    ),
    points: given(
      ...(fact.reasons ?? []),
      fact.required === true && `Waiting since: ${when(fact.requiredSinceAtMs, clock)}`,
      `Last started: ${when(fact.bootedAtMs, clock)}`,
      `Kernel that runs: ${orNotKnown(fact.runningKernel)}; newest on disk: ${orNotKnown(fact.newestKernel)}`,
    ),
  }),
};
