/**
 * `collector restore FILE [--replace] [--check]`: puts a backup in place. Everything is unpacked and checked first, the
 * ledger with it; only then are files moved, and what was there before is kept beside them.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, UsageError } from '../config.ts';
import { openLedgerKeys } from '../ledger/keys.ts';
import { checkStore } from '../ledger/verify-store.ts';
import { type BackupList, checkDatabase, databaseName, flush, readBackup } from '../store/backup.ts';
import { isPostgres, openStore } from '../store/db.ts';
import { inWords, storeOf, withoutPassword } from './backup.ts';
import { takeLock } from './lock.ts';
import { commonOptions } from './open.ts';

const options = { ...commonOptions, replace: { type: 'boolean' }, check: { type: 'boolean' } } as const;
const stageName = '.restoring';

export async function restoreCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0)
    throw new UsageError('Say which backup: "collector restore FILE".');
  const file = resolve(given);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const data = dataFolder(values.data, process.env);
  const where = storeOf(values.store, data);
  if (values.check === true) return await check(file, where);
  const release = takeLock(data);
  if (release === null) throw new UsageError(`A collector runs over ${data}. Stop it first.`);
  try {
    refuseToOverwrite(data, where, values.replace ?? false);
    const stage = join(data, stageName);
    rmSync(stage, { recursive: true, force: true });
    try {
      const entries = await unpackAndCheck(file, stage, where);
      const kept = putInPlace(stage, data, where);
      process.stdout.write(restoredWords(data, entries, kept));
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
    return 0;
  } finally {
    release();
  }
}

async function check(file: string, where: string): Promise<number> {
  const stage = mkdtempSync(join(tmpdir(), 'keyholder-check-'));
  try {
    const entries = await unpackAndCheck(file, stage, where);
    process.stdout.write(
      `${file} can be restored: every file is whole and its ledger of ${entries} entries verifies. Nothing was changed.\n`,
    );
    return 0;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** @throws UsageError */
function refuseToOverwrite(data: string, where: string, replace: boolean): void {
  const outside = !isPostgres(where) && dirname(resolve(where)) !== data && existsSync(where);
  if (replace || (contents(data).length === 0 && !outside)) return;
  throw new UsageError(
    `${outside ? where : data} is not empty. To put the backup in its place type --replace: what is there now is kept beside it.`,
  );
}

function contents(data: string): readonly string[] {
  const ours = ['collector.pid', stageName, 'lost+found'];
  return readdirSync(data).filter(name => !ours.includes(name));
}

/** @returns how many entries the ledger has. @throws UsageError with what is wrong; nothing was put in place then */
async function unpackAndCheck(file: string, stage: string, where: string): Promise<number> {
  const list = await readBackup(file, stage).catch(inWords(file));
  for (const needed of ['ca.key', 'ca.crt', 'ledger/log.key', 'ledger/writer.key'])
    if (!list.files.some(({ name }) => name === needed))
      throw new UsageError(`The backup lacks ${needed}: with it no collector could go on.`);
  const database = databaseOf(list, stage, where);
  const keys = openLedgerKeys(stage);
  const store = await openStore(database).catch((error: Error) => {
    throw new UsageError(`The database cannot be opened: ${error.message}`);
  });
  try {
    const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
    const { size, faults } = await checkStore(store.read, trusted);
    if (faults.length > 0) {
      const said = faults
        .slice(0, 5)
        .map(({ position, fault }) => `  ${position === null ? '' : `entry ${position}: `}${fault}\n`);
      throw new UsageError(`The ledger does not verify, so nothing was put in place:\n${said.join('')}`);
    }
    return size;
  } finally {
    await store.close();
  }
}

function databaseOf(list: BackupList, stage: string, where: string): string {
  if (list.store === 'postgres') {
    if (isPostgres(where)) return where;
    throw new UsageError(
      'This backup belongs to a collector over PostgreSQL. Restore that database first, then name it here:\n' +
        '  pg_restore --clean --if-exists --no-owner --dbname=postgres://... keyholder.pgdump\n' +
        '  collector restore FILE --store postgres://...',
    );
  }
  if (isPostgres(where))
    throw new UsageError(
      `This backup holds an embedded database, and this collector is to use ${withoutPassword(where)}. Restore it without that.`,
    );
  const database = join(stage, databaseName);
  if (!existsSync(database)) throw new UsageError('The backup lacks its database.');
  try {
    checkDatabase(database);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return database;
}

/** Moves what is there aside, then the checked files to where it was. @returns where the old ones are; null for none */
function putInPlace(stage: string, data: string, where: string): string | null {
  const old = contents(data);
  const aside = join(data, `replaced-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  const elsewhere = !isPostgres(where) && dirname(resolve(where)) !== data;
  const databases = elsewhere ? ['', '-wal', '-shm'].map(end => where + end).filter(existsSync) : [];
  const moved = old.filter(name => !name.startsWith('replaced-'));
  if (moved.length + databases.length > 0) mkdirSync(aside, { mode: 0o700 });
  for (const name of moved) renameSync(join(data, name), join(aside, name));
  // A database on another disk stays on it.
  for (const path of databases) renameSync(path, join(dirname(path), `${basename(aside)}-${basename(path)}`));
  if (existsSync(join(stage, databaseName))) placeDatabase(join(stage, databaseName), where);
  // The authority's certificate last: where it stands, all stands.
  const names = readdirSync(stage).sort((a, b) => Number(a === 'ca.crt') - Number(b === 'ca.crt'));
  for (const name of names) renameSync(join(stage, name), join(data, name));
  flush(data);
  return moved.length + databases.length > 0 ? aside : null;
}

function placeDatabase(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, `${to}.new`);
    chmodSync(`${to}.new`, 0o600);
    flush(`${to}.new`);
    renameSync(`${to}.new`, to);
    rmSync(from);
  }
  flush(dirname(resolve(to)));
}

function restoredWords(data: string, entries: number, kept: string | null): string {
  const old = kept === null ? '' : `What was there before is in ${kept}. Delete it once you miss nothing.\n`;
  return (
    `Restored into ${data}: every file is whole and the ledger of ${entries} entries verifies. Start the collector now.\n${old}` +
    'Computers go on reporting by themselves. Those that saw a longer ledger than this one will say so, and they are\n' +
    'right: what was entered after the backup is gone. Write down when and why you restored.\n'
  );
}
