/**
 * The way back from an update that does not start. Before an embedded database is brought to a newer schema, a copy of
 * it is kept beside it; once the new collector has come as far as listening, the copy goes. Until then nothing was
 * acknowledged to anybody, so that putting the copy back loses nothing.
 */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase } from './backup.ts';
import { stepsTaken } from './db.ts';
import { stepsBetween } from './migrate.ts';
import { writeSecret } from './secret.ts';

const startedName = 'started-version';
const copyOf = (database: string): string => `${database}.before-upgrade`;

/** Keeps a copy where a newer schema is due. One that lies there is older still, and stays. */
export function keepBeforeUpgrade(database: string): void {
  const taken = stepsTaken(database);
  if (taken.length === 0 || stepsBetween(taken).missing.length === 0 || existsSync(copyOf(database))) return;
  const draft = `${copyOf(database)}.new`;
  rmSync(draft, { force: true });
  copyDatabase(database, draft);
  renameSync(draft, copyOf(database));
}

/** The new collector works: from here on there is no way back but a backup. */
export function noteStarted(data: string, database: string | null, version: string): void {
  writeSecret(join(data, startedName), `${version}\n`);
  if (database !== null) rmSync(copyOf(database), { force: true });
}

/** The version that came as far as listening last; null before the first. */
export function startedVersion(data: string): string | null {
  try {
    return readFileSync(join(data, startedName), 'utf8').trim();
  } catch {
    return null;
  }
}

/** The version that the start script gave up on; null where there is none. */
export function failedVersion(data: string): string | null {
  try {
    return readFileSync(join(data, 'failed-version'), 'utf8').trim();
  } catch {
    return null;
  }
}

/**
 * Puts the database back as it was before the update. What the update made of it is kept beside it, for whoever looks
 * for the fault.
 * @returns whether there was anything to put back
 */
export function undoUpgrade(database: string): boolean {
  const copy = copyOf(database);
  if (!existsSync(copy)) return false;
  rmSync(`${database}.failed-upgrade`, { force: true });
  // The log of what was written first: it belongs to the file that it lies beside.
  for (const part of ['-wal', '-shm']) rmSync(`${database}${part}`, { force: true });
  if (existsSync(database)) renameSync(database, `${database}.failed-upgrade`);
  renameSync(copy, database);
  return true;
}
