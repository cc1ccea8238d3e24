/**
 * `agent look`: one look for the running agent, which starts it as a short-lived child so that a look's memory and
 * faults end with it: a serialized Report on standard output, with its observations and nothing else. It loads no more
 * than what is asked needs: this happens a hundred times a day.
 */
import { parseArgs } from 'node:util';
import { isAskedFact } from '#proto/fact-names.ts';
import { wire } from '#proto/wire.ts';
import { collect } from '../collect.ts';
import { memoryIn, saveOrSayWhy } from './kept-memory.ts';
import { type LookContext, thisMachine } from './look-context.ts';
import { limitMemory } from './memory-limit.ts';

const usage = 'Usage: agent look --data DIR [--facts NAME,NAME]\n';

/** Exit status: 0 when the report was written, 2 when the command line is wrong. */
export async function lookCommand(
  args: readonly string[],
  { probes, newLook, output }: LookContext = thisMachine,
): Promise<number> {
  const release = limitMemory();
  const given = readArguments(args);
  if (given === null) {
    await output.err(usage);
    return 2;
  }
  const asked = await probes(given.facts?.split(',').filter(isAskedFact));
  const memory = await memoryIn(given.data, output);
  const observations = await collect(asked, newLook(memory));
  // Kept before it is told, so that what the report calls first seen is on record.
  const unsaved = saveOrSayWhy(memory);
  if (unsaved !== null) await output.err(unsaved);
  await output.out(wire.Report.encode({ observations }).finish());
  release();
  return 0;
}

function readArguments(args: readonly string[]): { readonly data?: string; readonly facts?: string } | null {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' }, facts: { type: 'string' } } })
      .values;
  } catch {
    return null;
  }
}
