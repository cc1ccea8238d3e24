/**
 * What the agent keeps from one look to the next: small values by name, in one file that only its owner may read.
 * A file that is missing or damaged counts as no memory: the next look then is a first look.
 */
import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from './probes/probe.ts';

export interface KeptMemory extends Memory {
  /** Durable when it resolves; does nothing when nothing was written. */
  save(): Promise<void>;
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
export async function openMemory(folder: string): Promise<KeptMemory> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK);
  const values = await readValues(join(folder, 'memory.json'));
  let changed = false;
  return {
    read: name => values.get(name) ?? null,
    write: (name, value) => {
      values.set(name, value);
      changed = true;
    },
    save: async () => {
      if (changed) await writeWhole(folder, 'memory.json', JSON.stringify(Object.fromEntries(values)));
      changed = false;
    },
  };
}

async function readValues(path: string): Promise<Map<string, unknown>> {
  try {
    const whole: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (whole !== null && typeof whole === 'object' && !Array.isArray(whole))
      return new Map(Object.entries(whole));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (!(error instanceof SyntaxError) && code !== 'ENOENT') throw error;
  }
  return new Map();
}

/** Writes beside the file and then puts it in its place, so that a crash leaves the old one or the new one. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const beside = join(folder, `.${name}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, name));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
