/** The database: whether it opens, is whole, and has the schema of this version. Nothing here brings it up to date. */
import { existsSync } from 'node:fs';
import type { CollectorConfig } from '../config.ts';
import { isPostgres, lookAtSchema, openStore, type Store, sqliteFault } from '../store/db.ts';
import { stepsBetween } from '../store/migrate.ts';
import { type Check, fine, wrong } from './doctor-check.ts';

export interface Opened {
  readonly store: Store;
  readonly data: string;
}

export async function databaseOpens(where: string): Promise<readonly Check[]> {
  const name = 'database';
  if (!isPostgres(where) && !existsSync(where))
    return [wrong(name, `There is no file ${where}. Restore a backup, or name the database with --store.`)];
  try {
    const { missing, strange } = stepsBetween(await lookAtSchema(where));
    const [newest] = strange;
    if (newest !== undefined)
      return [
        wrong(
          name,
          `A newer version of the collector has used it (step ${newest}). Install that version again.`,
        ),
      ];
    if (missing.length > 0)
      return [
        wrong(
          name,
          `It is not yet brought up to this version (${missing.length} steps are missing). Start the collector once: it keeps a copy first.`,
        ),
      ];
    const fault = isPostgres(where) ? null : sqliteFault(where);
    if (fault !== null)
      return [wrong(name, `It is damaged: ${fault}. Stop the collector and restore the last backup.`)];
    return [fine(name, 'it opens, is whole, and has the form of this version')];
  } catch (error) {
    return [wrong(name, `It cannot be opened: ${(error as Error).message}`)];
  }
}

/** @param checks of the database: one that is not as it should be is not opened, since opening changes it */
export async function openUnchanged(
  { store, data }: CollectorConfig,
  checks: readonly Check[],
): Promise<Opened | null> {
  return checks.every(({ state }) => state === 'ok') ? { store: await openStore(store), data } : null;
}
