/**
 * A backup: one compressed tar file with the keys and certificates of a data folder and a copy of its embedded
 * database as it stood at one moment. First in it is a list of the files with their digests, so that what was damaged
 * or broken off is found before anything is put in place. It holds secrets: its mode is 0600.
 */
import { createHash, type Hash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pipeline as pipe, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { copySqlite, sqliteFault } from './db.ts';
import { gather, packTar, type TarEntry, TarError, unpackTar } from './tar.ts';

export interface BackupList {
  readonly format: 'keyholder-backup/1';
  /** Of the collector that made it. */
  readonly version: string;
  readonly madeAtMs: number;
  /** "postgres": the database is not in the file; its own tools save it. */
  readonly store: 'sqlite' | 'postgres';
  readonly files: readonly BackupFile[];
}

interface BackupFile {
  readonly name: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

/** An expected no of a backup or a restore, in words for whoever typed the command. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export const databaseName = 'keyholder.db';
const listName = 'backup.json';
const longestList = 1024 * 1024;

/** What a collector cannot make anew without becoming another one: every key and certificate of its folder. */
export function keyFiles(data: string): readonly string[] {
  const inside = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { withFileTypes: true }).filter(
          entry => entry.isFile() && /\.(key|crt)$/.test(entry.name),
        )
      : [];
  return [data, join(data, 'ledger')]
    .flatMap(folder => inside(folder).map(entry => relative(data, join(folder, entry.name))))
    .map(name => name.replaceAll('\\', '/'))
    .sort();
}

/** A whole copy of an embedded database as it stands, on disk when this returns. */
export function copyDatabase(from: string, to: string): void {
  closeSync(openSync(to, 'wx', 0o600));
  copySqlite(from, to);
  flush(to);
}

/** @throws BackupError with what is wrong with it */
export function checkDatabase(file: string): void {
  const fault = sqliteFault(file);
  if (fault !== null) throw new BackupError(`The database is damaged: ${fault}.`);
}

export interface BackupInput {
  readonly data: string;
  /** The embedded database; null where it is a PostgreSQL. */
  readonly database: string | null;
  readonly version: string;
  readonly nowMs: number;
}

/** Writes the backup whole or not at all, and never over a file that is there. */
export async function writeBackup(
  file: string,
  { data, database, version, nowMs }: BackupInput,
): Promise<BackupList> {
  if (existsSync(file)) throw new BackupError(`${file} is there already. Name another file.`);
  const draft = `${file}.new`;
  const copy = `${file}.database`;
  for (const leftover of [draft, copy]) rmSync(leftover, { force: true });
  try {
    if (database !== null) copyDatabase(database, copy);
    const sources = keyFiles(data).map(name => ({ name, path: join(data, name) }));
    if (database !== null) sources.push({ name: databaseName, path: copy });
    const files: BackupFile[] = [];
    for (const { name, path } of sources)
      files.push({ name, size: statSync(path).size, sha256: await digestOf(path) });
    const store = database === null ? 'postgres' : 'sqlite';
    const list: BackupList = { format: 'keyholder-backup/1', version, madeAtMs: nowMs, store, files };
    const text = Buffer.from(`${JSON.stringify(list, null, 2)}\n`);
    const entries: TarEntry[] = [
      { name: listName, size: text.length, body: [text] },
      ...sources.map(({ name, path }, i) => ({
        name,
        size: files[i]?.size ?? 0,
        body: createBody(path),
      })),
    ];
    const out = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Readable.from(packTar(entries, nowMs)), createGzip({ level: 1 }), out);
    renameSync(draft, file);
    flush(dirname(file));
    return list;
  } finally {
    for (const leftover of [draft, copy]) rmSync(leftover, { force: true });
  }
}

/** Opened when its turn comes: a stream that nobody reads yet keeps a file open. */
function createBody(path: string): AsyncIterable<Uint8Array> {
  return (async function* () {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  })();
}

/**
 * Unpacks a backup into a folder of its own and compares every digest.
 * @throws BackupError for what is no whole backup
 */
export async function readBackup(file: string, into: string): Promise<BackupList> {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  // What fails while reading reaches whoever reads from it.
  const unpacked = pipe(createReadStream(file), createGunzip(), () => {});
  try {
    const entries = unpackTar(unpacked as AsyncIterable<Uint8Array>);
    let list: BackupList | null = null;
    const found = new Set<string>();
    for await (const entry of entries) {
      if (list === null) list = await readList(entry);
      else {
        await takeFile(entry, list, into);
        found.add(entry.name);
      }
    }
    const missing = list?.files.find(({ name }) => !found.has(name));
    if (list === null) throw new BackupError('This is no backup of a collector.');
    if (missing !== undefined) throw new BackupError(`${missing.name} is not in the backup.`);
    return list;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof TarError) throw new BackupError(`This is no whole backup. ${error.message}`);
    if (code?.startsWith('Z_') === true)
      throw new BackupError('This is no backup, or it is damaged or breaks off.');
    throw error;
  } finally {
    unpacked.destroy();
  }
}

async function readList({ name, size, body }: TarEntry): Promise<BackupList> {
  if (name !== listName || size > longestList) throw new BackupError('This is no backup of a collector.');
  const list = JSON.parse((await gather(body)).toString()) as BackupList;
  if (list.format !== 'keyholder-backup/1')
    throw new BackupError('This backup has a form that this collector does not know. Update the collector.');
  return list;
}

async function takeFile({ name, size, body }: TarEntry, list: BackupList, into: string): Promise<void> {
  const listed = list.files.find(one => one.name === name);
  // A name that leads out of the folder would overwrite anything of whoever restores.
  if (listed === undefined || !/^(ledger\/)?[a-z0-9_-]+\.(key|crt|db)$/.test(name))
    throw new BackupError(`"${name}" does not belong into a backup.`);
  const path = join(into, name);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const sum = createHash('sha256');
  const out = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(hashing(body, sum)), out);
  chmodSync(path, 0o600);
  if (listed.size !== size || sum.digest('hex') !== listed.sha256)
    throw new BackupError(`${name} in this backup is damaged.`);
}

async function* hashing(body: TarEntry['body'], sum: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of body) {
    sum.update(part);
    yield part;
  }
}

async function digestOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  for await (const part of createReadStream(path)) sum.update(part as Buffer);
  return sum.digest('hex');
}

/** So that it is still there after a loss of power: a file, or a folder with its names. */
export function flush(path: string): void {
  // Windows opens no folder, and keeps names durable without it.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
