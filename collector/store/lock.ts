/**
 * One collector at a time over one data folder. The lock is the operating system's own, on a file that stays: it ends
 * with the process that holds it, however that ends. A process number kept in a file would not do: after a power cut
 * another program may bear it, and the collector would not start any more.
 */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Of the lock's file, in the data folder. */
export const lockName = 'collector.lock';

/** Whoever only looks holds it for a moment. */
const patienceMs = 2_000;

/** Whether a collector runs over this folder; it may be this very process. */
export function isRunning(data: string): boolean {
  const file = join(data, lockName);
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { timeout: 0, readOnly: true });
  try {
    database.prepare('select count(*) from sqlite_master').get();
    return false;
  } catch (error) {
    return isHeld(error);
  } finally {
    database.close();
  }
}

/** @returns how to let go; null when another collector runs. */
export function takeLock(data: string): (() => void) | null {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = join(data, lockName);
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: patienceMs });
  try {
    // Nothing is ever written, so no journal needs to lie beside it.
    database.exec('pragma journal_mode = memory; begin exclusive');
    return () => database.close();
  } catch (error) {
    database.close();
    if (isHeld(error)) return null;
    throw error;
  }
}

const busy = 5;

function isHeld(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === busy;
}
