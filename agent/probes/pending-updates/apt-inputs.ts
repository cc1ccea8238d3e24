/**
 * What apt-get's answer rests on, as one key. Working the answer out takes apt-get seconds of processor time; while the
 * package lists, the installed packages and apt's settings are the same files as before, it is the same answer.
 */
import { findAptInputs } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, secondsToMs, stdoutText } from '../output.ts';
import type { CommandSource, Look } from '../probe.ts';
import type { AptSimulation } from './apt-simulation.ts';
import { onlyMissing } from './apt-times.ts';

export const aptInputsSource: CommandSource<string> = {
  name: 'linux.find.apt-inputs',
  kind: 'command',
  command: findAptInputs,
  parse: parseInputs,
};

const memoryName = 'aptSimulation';
/** Counted up when apt-get's text is read in another way: what an older agent remembers is then asked anew. */
const readingForm = 1;

interface Kept {
  readonly key: string;
  readonly simulation: AptSimulation;
}

/** @param simulate asks apt-get; not called while its inputs are those of the answer that is remembered */
export async function simulationOf(
  look: Look,
  simulate: () => Promise<AptSimulation>,
): Promise<AptSimulation> {
  const inputs = await look.at(aptInputsSource).catch(() => null);
  const key = inputs === null ? null : `${readingForm}\n${inputs}`;
  const kept = look.memory.read(memoryName) as Kept | null | undefined;
  if (key !== null && kept?.key === key) return kept.simulation;
  const simulation = await simulate();
  if (key !== null && simulation.complete) look.memory.write(memoryName, { key, simulation } satisfies Kept);
  return simulation;
}

/** The lines in order: nothing of them is read but whether they are the same. */
function parseInputs(output: Output): string {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const lines = linesOf(stdoutText(output));
  const sound = lines.every(line => {
    const [time = '', size = '', path = '', more] = line.split('\t');
    return secondsToMs(time) !== null && /^\d+$/.test(size) && path.startsWith('/') && more === undefined;
  });
  // Without the list of installed packages the rest says nothing.
  if (!sound || !lines.some(line => line.endsWith('\t/var/lib/dpkg/status')))
    throw new LookFailure('parse_error', 'find listed what apt-get rests on in an unknown form.');
  return lines.toSorted().join('\n');
}
