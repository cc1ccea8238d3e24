/** Versions side by side: from checked parts to a folder that can be started, in one renaming. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseTarget } from '#proto/release/documents.ts';
import { renamePatiently, syncFolder } from '../files.ts';
import { partOf, partsFolder } from './download.ts';
import { type Placed, type VersionsState, versionsFolder } from './state.ts';

export function folderOf(folder: string, version: string): string {
  return join(versionsFolder(folder), version);
}

export function programOf(folder: string, placed: Placed): string {
  return join(folderOf(folder, placed.version), placed.program);
}

/** A scanner of Windows may look into an executable for this long; it is placed by a child that nobody waits for. */
const scannedWithinMs = 60_000;

/** Durable when it returns. Whatever lay there from an update that broke off makes room. */
export function place(folder: string, version: string, { program, files }: ReleaseTarget): void {
  const draft = join(versionsFolder(folder), `.new-${version}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  for (const file of files) {
    const to = join(draft, file.path);
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    renamePatiently(partOf(folder, file), to, scannedWithinMs);
    chmodSync(to, file.path === program ? 0o700 : 0o600);
    syncFolder(dirname(to));
  }
  syncFolder(draft);
  rmSync(folderOf(folder, version), { recursive: true, force: true });
  renamePatiently(draft, folderOf(folder, version), scannedWithinMs);
  syncFolder(versionsFolder(folder));
}

/** Whether every file is the one that was signed: asked before each start, since a disk may have lost or changed it. */
export function isWhole(folder: string, placed: Placed): boolean {
  return placed.files.every(
    file => digestOf(join(folderOf(folder, placed.version), file.path), file.bytes) === file.sha256,
  );
}

/** Takes away whatever no state names any more. */
export function tidy(folder: string, state: VersionsState): void {
  tidyVersions(folder, state);
  remove(partsFolder(folder));
}

/** The same, but for what is half fetched: a download goes on where it broke off. */
export function tidyVersions(folder: string, state: VersionsState): void {
  if (!existsSync(versionsFolder(folder))) return;
  const named = [state.good, state.previous, state.trial].map(one => one?.version);
  for (const entry of readdirSync(versionsFolder(folder), { withFileTypes: true }))
    if (entry.isDirectory() && !named.includes(entry.name)) remove(join(versionsFolder(folder), entry.name));
}

/** What is in the way of nobody is worth no trouble: held open on Windows, it goes the next time. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // It takes room, and nothing starts it.
  }
}

/** In pieces: an executable is larger than what a waiting agent may take. */
function digestOf(path: string, bytes: number): string | null {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(1024 * 1024);
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    let sum = 0;
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) {
      hash.update(piece.subarray(0, read));
      sum += read;
      if (sum > bytes) return null;
    }
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}
