/**
 * What apt's answers rest on, as one key. Working one out takes apt up to seconds of processor time; while the package
 * lists, the installed packages and apt's settings are the same files as before, it is the same answer.
 */
import { findAptInputs } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, secondsToMs, stdoutText } from '../output.ts';
import type { CommandSource, Look } from '../probe.ts';
import { onlyMissing } from './apt-times.ts';

export const aptInputsSource: CommandSource<string> = {
  name: 'linux.find.apt-inputs',
  kind: 'command',
  command: findAptInputs,
  parse: parseInputs,
};

/** What is remembered, each under its name, with the form in which its text is read: another form asks anew. */
const forms = { aptSimulation: 1, aptUpgradable: 1, aptHolds: 1 } as const;

/** One key for all that apt says; null where it cannot be told, and then everything is asked. */
export async function aptInputs(look: Look): Promise<string | null> {
  return await look.at(aptInputsSource).catch(() => null);
}

/** Of these, what does not change with every fetching of the package lists: what is installed, and apt's settings. */
export function withoutLists(inputs: string | null): string | null {
  if (inputs === null) return null;
  const lines = inputs.split('\n').filter(line => !line.includes('\t/var/lib/apt/lists/'));
  return lines.join('\n');
}

/**
 * @param inputs of `aptInputs`
 * @param ask not called while the inputs are those of the answer that is remembered
 * @param whole whether an answer is worth keeping
 */
export async function remembered<T>(
  look: Look,
  name: keyof typeof forms,
  inputs: string | null,
  ask: () => Promise<T>,
  whole: (answer: T) => boolean = () => true,
): Promise<T> {
  const key = inputs === null ? null : `${forms[name]}\n${inputs}`;
  const kept = look.memory.read(name) as { readonly key: string; readonly answer: T } | null | undefined;
  if (key !== null && kept?.key === key && kept.answer !== undefined) return kept.answer;
  const answer = await ask();
  if (key !== null && whole(answer)) look.memory.write(name, { key, answer });
  return answer;
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
