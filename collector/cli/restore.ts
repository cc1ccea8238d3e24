/**
 * `collector restore FILE [--replace] [--check]`: puts a backup in place. Everything is unpacked and checked first, the
 * ledger with it; only then are files moved, and what was there before is kept beside them. Unless nothing was entered
 * since the backup, the ledger begins a new epoch, whose first entry says what is gone and who decided it.
 */
import { randomBytes } from 'node:crypto';
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
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { keyOfEpoch } from '#proto/log/epoch.ts';
import { formatKey, isSignedBy, NoteError, parseNote } from '#proto/log/note.ts';
import { countSeats } from '../access/store.ts';
import { dataFolder, UsageError } from '../config.ts';
import { type Actor, collectorItself } from '../ledger/act.ts';
import { headOf, type KnownHead, laterHead, openEpoch } from '../ledger/epoch.ts';
import { type LedgerKeys, openLedgerKeys } from '../ledger/keys.ts';
import { checkStore } from '../ledger/verify-store.ts';
import { type BackupList, checkDatabase, databaseName, flush, readBackup } from '../store/backup.ts';
import { isPostgres, openStore, type Store } from '../store/db.ts';
import { lockName, takeLock } from '../store/lock.ts';
import { sinceOf } from './audit-verify.ts';
import { inWords, storeOf, withoutPassword } from './backup.ts';
import { commonOptions } from './open.ts';
import { personNamed } from './person.ts';
import { requireFile } from './reach.ts';

const options = {
  ...commonOptions,
  replace: { type: 'boolean' },
  check: { type: 'boolean' },
  by: { type: 'string' },
  since: { type: 'string' },
} as const;
const stageName = '.restoring';

export async function restoreCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0)
    throw new UsageError('Say which backup: "collector restore FILE".');
  const file = resolve(given);
  requireFile(file);
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
      const restored = await unpackAndCheck(file, stage, where);
      const begun = await beginAnew(
        restored,
        await knownHead(data, where, restored, values.since),
        values.by,
      );
      const kept = putInPlace(stage, data, where);
      process.stdout.write(restoredWords(data, restored.head.size, kept) + epochWords(restored.head, begun));
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
    const { head } = await unpackAndCheck(file, stage, where);
    process.stdout.write(
      `${file} can be restored: every file is whole and its ledger of ${head.size} entries verifies. Nothing was changed.\n`,
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
  const ours = [lockName, stageName, 'lost+found'];
  return readdirSync(data).filter(name => !ours.includes(name));
}

interface Restored {
  /** Of the database: a file that is still to be put in place, or a URL. */
  readonly database: string;
  readonly keys: LedgerKeys;
  /** As the backup has it. */
  readonly head: KnownHead;
}

/** @throws UsageError with what is wrong; nothing was put in place then */
async function unpackAndCheck(file: string, stage: string, where: string): Promise<Restored> {
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
    const { faults } = await checkStore(store.read, trusted);
    if (faults.length > 0) {
      const said = faults
        .slice(0, 5)
        .map(({ position, fault }) => `  ${position === null ? '' : `entry ${position}: `}${fault}\n`);
      throw new UsageError(`The ledger does not verify, so nothing was put in place:\n${said.join('')}`);
    }
    const head = await headOf(store.read, keys);
    if (head === null) throw new UsageError('The backup holds no ledger.');
    return { database, keys, head };
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

/** The last head of this ledger that anybody here can know of; null for none. */
async function knownHead(
  data: string,
  where: string,
  { keys }: Restored,
  sinceFile: string | undefined,
): Promise<KnownHead | null> {
  let known: KnownHead | null = null;
  for (const text of sinceOf(sinceFile)) known = laterHead(known, headIn(text, keys));
  // What is about to be moved aside has seen more than any backup; it may be broken, which is why one restores.
  if (isPostgres(where) || !existsSync(where) || !existsSync(join(data, 'ledger', 'log.key'))) return known;
  if (formatKey(openLedgerKeys(data).log) !== formatKey(keys.log)) return known;
  const old = await openStore(where).catch(() => null);
  if (old === null) return known;
  try {
    return laterHead(known, await headOf(old.read, keys));
  } catch {
    return known;
  } finally {
    await old.close();
  }
}

/** @throws UsageError when it is no head that this ledger's key has signed */
function headIn(text: string, { log }: LedgerKeys): KnownHead {
  try {
    const note = parseNote(text);
    const { origin, size, root } = parseCheckpoint(note.text);
    const key = keyOfEpoch(log, origin);
    if (key !== null && isSignedBy(note, key))
      return { origin, size, root: Buffer.from(root).toString('hex') };
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
  }
  throw new UsageError('The file after --since is no head that this ledger has signed.');
}

interface Begun {
  readonly epoch: number;
  readonly known: KnownHead | null;
}

/** @returns null when nothing was entered since the backup: the ledger goes on then. @throws UsageError */
async function beginAnew(
  { database, keys, head }: Restored,
  known: KnownHead | null,
  email: string | undefined,
): Promise<Begun | null> {
  if (known !== null && known.origin === head.origin && known.size === head.size && known.root === head.root)
    return null;
  const store = await openStore(database);
  try {
    // A collector that nobody has set up yet has nobody who could decide.
    const by =
      email === undefined && (await countSeats(store.read)) === 0
        ? collectorItself
        : await ownerNamed(store, email);
    const ports = { now: Date.now, random: randomBytes };
    return { epoch: await openEpoch(store, keys, { by, known }, ports), known };
  } finally {
    await store.close();
  }
}

async function ownerNamed(store: Store, email: string | undefined): Promise<Actor> {
  if (email === undefined)
    throw new UsageError(
      'Restoring sets the audit trail back, and that is entered under a name. Say who decided it with --by EMAIL: an owner.\n' +
        'If you have a signed head from after the backup ("agent ledger" on a computer prints one), give it with --since FILE.',
    );
  const person = await personNamed(store, email);
  if (person.role !== 'owner')
    throw new UsageError(`${email} is no owner. An owner decides about restoring.`);
  return { kind: 'person', id: person.person_id };
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
    'Computers go on reporting by themselves.\n'
  );
}

/** What became of the ledger, and what is to be done about it. */
function epochWords(head: KnownHead, begun: Begun | null): string {
  if (begun === null)
    return 'Nothing was entered since the backup was made: the audit trail goes on as it was.\n';
  const { epoch, known } = begun;
  const gone =
    known === null
      ? 'How much was entered after the backup is not known here. Computers that saw more than it holds will say that the\n' +
        'trail was changed, and they are right: ask for "agent ledger" on one of them.\n'
      : `Entries ${head.size} to ${known.size - 1} are gone. Computers that saw them take the new epoch, since it says so, and keep\n` +
        'the head that proves what was there.\n';
  return (
    `The audit trail goes on as its epoch ${epoch}: its first entry says that it was set back to ${head.size} entries, and by whom.\n` +
    `${gone}Outside witnesses watch a log by its name: tell them why you restored, and give them the new line "log" of\n` +
    '"collector audit head". Print the trust sheet anew.\n'
  );
}
