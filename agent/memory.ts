/**
 * What the agent keeps from one look to the next: small values by name, in one file that only its owner may read.
 * A file that is missing or damaged counts as no memory: the next look then is a first look.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Memory } from './probes/probe.ts';

export interface KeptMemory extends Memory {
  /** Durable when it resolves; does nothing when nothing was written. */
  save(): Promise<void>;
}

/** Lasts as long as the process: for looks that keep nothing. */
export function passingMemory(values: Map<string, unknown> = new Map()): Memory {
  return {
    read: name => values.get(name) ?? null,
    write: (name, value) => {
      values.set(name, value);
    },
  };
}

/** @param folder where memory.json lies; made when it is not there */
export async function openMemory(folder: string): Promise<KeptMemory> {
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
    // No right to read it is no first look: to say so would make old updates look new.
    if (!(error instanceof SyntaxError) && code !== 'ENOENT') throw error;
  }
  return new Map();
}

/** Writes beside the file and then puts it in its place, so that a crash leaves the old one or the new one. */
async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
