/** What earlier looks saw, for commands that look: opened and kept, or said why not. */
import { type KeptMemory, noMemory, openMemory } from '../memory.ts';
import type { Memory } from '../probes/probe.ts';
import type { CliOutput } from './output.ts';

/** A look without memory is still a look: it then leaves out since when something waits. */
export async function memoryIn(folder: string | undefined, output: CliOutput): Promise<Memory | KeptMemory> {
  if (folder === undefined) return noMemory;
  try {
    return openMemory(folder);
  } catch (error) {
    await output.err(`What earlier looks saw could not be opened: ${messageOf(error)}\n`);
    return noMemory;
  }
}

export function saveOrSayWhy(memory: Memory | KeptMemory): string | null {
  if (!('save' in memory)) return null;
  try {
    memory.save();
    return null;
  } catch (error) {
    return `What was seen could not be kept: ${messageOf(error)}\n`;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
