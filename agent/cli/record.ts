/** `agent probe --record DIR`: asks, and keeps what the programs printed, scrubbed. */
import type { AskedFact, FactOf } from '#proto/fact-names.ts';
import { type Answer, answer } from '../collect.ts';
import { noMemory } from '../memory.ts';
import type { AnyProbe } from '../probes/probe.ts';
import { buildName, knownOf, newRecorder } from '../recording/record.ts';
import type { LookContext } from './look-context.ts';

/** What has to be known to take it out. */
const identity: readonly AskedFact[] = ['host', 'osRelease', 'accounts'];

export async function record(
  chosen: readonly AnyProbe[],
  folder: string,
  { probes, newLook, output }: LookContext,
): Promise<number> {
  const recorder = newRecorder();
  await answer(chosen, newLook(noMemory, recorder.heard));
  const who = await answer(await probes(identity), newLook(noMemory));
  const known = knownOf(factOf(who, 'host'), factOf(who, 'accounts'));
  const files = recorder.save(folder, buildName(factOf(who, 'osRelease')), known);
  await output.out(
    `${files.length - 1} files are in ${folder}. Names, serial numbers, addresses and keys were replaced; look through them before you pass them on.\n`,
  );
  if (factOf(who, 'accounts') === null)
    await output.err(
      "The names of this computer's people could not be read, so they may still be in the files.\n",
    );
  return 0;
}

function factOf<N extends AskedFact>(answers: readonly Answer[], name: N): FactOf<N> | null {
  const outcome = answers.find(one => one.fact === name)?.outcome;
  return outcome?.kind === 'facts' ? (outcome.facts as FactOf<N>) : null;
}
