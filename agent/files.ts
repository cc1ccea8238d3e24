/** Writing files so that a crash leaves the old one or the new one, never half of either. */
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Durable when it returns. Mode 0600: whatever an agent keeps is its own. */
export function writeDurably(file: string, bytes: Uint8Array | string): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.new`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renamePatiently(draft, file);
  syncFolder(folder);
}

const lookEveryMs = 50;
const heldCodes: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * renameSync. On Windows nobody may rename what another program has open, and scanners open whatever was just written:
 * there it tries again for a while, and nothing else happens in this process meanwhile.
 *
 * @throws Error the system's own, once it was held for longer
 */
export function renamePatiently(from: string, to: string, patienceMs = 2_000): void {
  let leftMs = process.platform === 'win32' ? patienceMs : 0;
  for (;;) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (leftMs <= 0 || !heldCodes.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
    leftMs -= lookEveryMs;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookEveryMs);
  }
}

/** Makes a rename or removal in a folder durable. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @returns null when there is no such file. */
export function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** @returns null when there is no such file or it is no JSON. */
export function readJsonIfThere(file: string): unknown {
  const bytes = readIfThere(file);
  if (bytes === null) return null;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
