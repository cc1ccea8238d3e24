/**
 * What the agent keeps from one look to the next: small values by name, in one file that only its owner may read.
 * A file that is missing or damaged counts as no memory yet: the next look then is a first look.
 */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonIfThere, writeDurably } from './files.ts';
import type { Memory } from './probes/probe.ts';

export interface KeptMemory extends Memory {
  /** Durable when it returns; does nothing when nothing was written. */
  save(): void;
}

/**
 * For looks that keep nothing. It reads as undefined, where a first look reads null: then a probe knows that it will
 * never know more, and does not call everything new at each look.
 */
export const noMemory: Memory = { read: () => undefined, write: () => {} };

/**
 * @param folder where memory.json lies; made when it is not there
 * @throws Error when it may not be read or written: with half a memory, old updates would look new
 */
export function openMemory(folder: string): KeptMemory {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  accessSync(folder, constants.W_OK);
  const file = join(folder, 'memory.json');
  const values = valuesOf(readJsonIfThere(file));
  let changed = false;
  return {
    read: name => values.get(name) ?? null,
    write: (name, value) => {
      values.set(name, value);
      changed = true;
    },
    save: () => {
      if (changed) writeDurably(file, JSON.stringify(Object.fromEntries(values)));
      changed = false;
    },
  };
}

function valuesOf(whole: unknown): Map<string, unknown> {
  const sound = whole !== null && typeof whole === 'object' && !Array.isArray(whole);
  return new Map(sound ? Object.entries(whole) : []);
}
