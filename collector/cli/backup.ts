/** `collector backup FILE`: the keys and the embedded database in one file, also while the collector runs. */
import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, UsageError } from '../config.ts';
import { BackupError, databaseName, writeBackup } from '../store/backup.ts';
import { isPostgres, openStore, stepsTaken } from '../store/db.ts';
import { stepsBetween } from '../store/migrate.ts';
import { version } from '../version.ts';
import { noteBackup } from './backup-note.ts';
import { commonOptions, ledgerOf } from './open.ts';
import { isRefused } from './reach.ts';

export async function backupCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: commonOptions,
    allowPositionals: true,
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0)
    throw new UsageError(
      'Say where to: "collector backup FILE". A disk other than this computer\'s is best.',
    );
  const data = dataFolder(values.data, process.env);
  const where = storeOf(values.store, data);
  if (!existsSync(join(data, 'ca.crt')))
    throw new UsageError(`No collector has been started in ${data} yet, so there is nothing to save.`);
  const file = resolve(given);
  const database = isPostgres(where) ? null : where;
  if (database !== null) await signHead(data, database);
  await writeBackup(file, { data, database, version, nowMs: Date.now() }).catch(inWords(file));
  noteBackup(data, { file, atMs: Date.now(), bytes: statSync(file).size });
  process.stdout.write(`${file}: ${size(statSync(file).size)}.\n`);
  process.stdout.write(database === null ? postgresWords(where) : '');
  process.stdout.write(
    'Whoever has this file can read all reports and pose as this collector: keep it where only the firm can read it.\n' +
      `To see that it can be restored: collector restore --check ${file}\n`,
  );
  return 0;
}

/**
 * A backup of the first minute would hold entries that nothing vouches for yet. A database of another version is copied
 * as it is: a backup changes no schema.
 */
async function signHead(data: string, database: string): Promise<void> {
  if (!existsSync(database)) throw new UsageError(`There is no database ${database}.`);
  const { missing, strange } = stepsBetween(stepsTaken(database));
  if (missing.length + strange.length > 0) return;
  const store = await openStore(database);
  try {
    await (await ledgerOf(store, data)).sign();
  } finally {
    await store.close();
  }
}

/** The database that this collector uses: a file's path or a "postgres://" URL. */
export function storeOf(given: string | undefined, data: string): string {
  return given ?? process.env['KEYHOLDER_STORE'] ?? join(data, databaseName);
}

function postgresWords(url: string): string {
  return (
    'NOT in this file: the database, since it is a PostgreSQL. Save it too, with its own program:\n' +
    `  pg_dump --format=custom --file=keyholder.pgdump "${withoutPassword(url)}"\n`
  );
}

/** A password printed to a terminal stays in its history. */
export function withoutPassword(url: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1@');
}

/** What a disk or a folder refuses, said with the file's name. */
export function inWords(file: string): (error: unknown) => never {
  return error => {
    const code = (error as NodeJS.ErrnoException).code;
    const full = code === 'ENOSPC' || /database or disk is full/.test((error as Error).message);
    if (full) throw new UsageError(`There is no room left on the disk of ${dirname(file)}.`);
    if (isRefused(error as NodeJS.ErrnoException))
      throw new UsageError(
        `The account "${userInfo().username}", under which this command runs, may not write to ${dirname(file)} or read what is to be saved.`,
      );
    if (code === 'ENOENT') throw new UsageError(`There is no folder ${dirname(file)}, or no file ${file}.`);
    if (error instanceof BackupError) throw new UsageError(error.message);
    throw error;
  };
}

/** "380 KB", "1.4 MB", "70 GB" */
export function size(bytes: number): string {
  const kib = bytes / 1024;
  if (kib < 1024) return `${Math.ceil(kib)} KB`;
  const [count, unit] = kib < 1024 ** 2 ? [kib / 1024, 'MB'] : [kib / 1024 ** 2, 'GB'];
  return `${count.toFixed(count < 10 ? 1 : 0)} ${unit}`;
}
