/**
 * Files of a release on their way to the disk: into a private folder under names that nobody starts, with no right to
 * be started, held to length and digest before anything else happens to them. What broke off goes on where it broke.
 */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReleaseFile } from '#proto/release/documents.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import { BusyError } from './collector.ts';
import { limits } from './limits.ts';

/** Bytes of the file with this digest, from an offset on. */
export type FileSource = (sha256: string, from: number) => Promise<AsyncIterable<Buffer>>;

export interface DownloadPorts {
  readonly folder: string;
  readonly source: FileSource;
  /** Half of a file is on the disk. */
  readonly halfway: () => void;
}

export function partsFolder(folder: string): string {
  return join(folder, 'update', 'parts');
}

/** Two files of one content are two parts. */
function partName({ path, sha256 }: ReleaseFile): string {
  return `${sha256}-${path.replaceAll('/', '+')}.part`;
}

/** Where a file lies until all are there. */
export function partOf(folder: string, file: ReleaseFile): string {
  return join(partsFolder(folder), partName(file));
}

/** @throws UpdateRefusal; what was fetched so far stays, unless the disk is full or it is not what was signed */
export async function download(files: readonly ReleaseFile[], ports: DownloadPorts): Promise<void> {
  const { folder } = ports;
  await mkdir(partsFolder(folder), { recursive: true, mode: 0o700 });
  await keepOnly(folder, files);
  await requireRoom(folder, files);
  try {
    for (const file of files) await fetchWhole(file, ports);
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal.code === 'no_space') await rm(partsFolder(folder), { recursive: true, force: true });
    throw refusal;
  }
}

/** Parts of another release are in the way of this one. */
async function keepOnly(folder: string, files: readonly ReleaseFile[]): Promise<void> {
  const wanted = new Set(files.map(partName));
  for (const name of await readdir(partsFolder(folder)))
    if (!wanted.has(name)) await rm(join(partsFolder(folder), name), { recursive: true, force: true });
}

/** @throws UpdateRefusal no_space, before anything is asked for */
async function requireRoom(folder: string, files: readonly ReleaseFile[]): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  let missing = 0;
  for (const file of files) missing += Math.max(0, file.bytes - (await sizeOf(partOf(folder, file))));
  if (bavail * bsize < missing + limits.spareBytes) throw new UpdateRefusal('no_space');
}

async function fetchWhole(file: ReleaseFile, ports: DownloadPorts): Promise<void> {
  for (let breaks = 0; ; breaks += 1) {
    try {
      await goOn(file, ports);
      return;
    } catch (error) {
      const refused = error instanceof UpdateRefusal && error.code !== 'download_failed';
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (refused || diskCodes.has(code) || breaks >= limits.mostBreaks) throw error;
      await pause(limits.breakPauseMs * (error instanceof BusyError ? 10 : 1) * (breaks + 1));
    }
  }
}

/** From where it broke off to its end. @throws UpdateRefusal bytes_differ, once what differs is gone */
async function goOn(file: ReleaseFile, { folder, source, halfway }: DownloadPorts): Promise<void> {
  const path = partOf(folder, file);
  const hash = createHash('sha256');
  let have = await sizeOf(path);
  if (have > file.bytes) have = await startOver(path);
  const resumed = have > 0;
  await feed(hash, path, have);
  const handle = await open(path, 'a', 0o600);
  try {
    if (have < file.bytes) {
      const told = have * 2 < file.bytes ? halfway : () => {};
      await append(handle, hash, file, have, await source(file.sha256, have), told);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') === file.sha256) return;
  await startOver(path);
  // What lay there may have suffered from a power cut: one more try, from the beginning.
  throw new UpdateRefusal(resumed ? 'download_failed' : 'bytes_differ', file.path);
}

async function append(
  handle: FileHandle,
  hash: Hash,
  file: ReleaseFile,
  from: number,
  bytes: AsyncIterable<Buffer>,
  halfway: () => void,
): Promise<void> {
  let have = from;
  for await (const part of bytes) {
    if (have + part.length > file.bytes) throw new UpdateRefusal('bytes_differ', file.path);
    hash.update(part);
    await handle.appendFile(part);
    const before = have;
    have += part.length;
    if (before * 2 < file.bytes && have * 2 >= file.bytes) halfway();
  }
  if (have < file.bytes) throw new UpdateRefusal('download_failed', 'it broke off');
}

async function feed(hash: Hash, path: string, bytes: number): Promise<void> {
  if (bytes === 0) return;
  for await (const part of createReadStream(path, { end: bytes - 1 })) hash.update(part as Buffer);
}

async function startOver(path: string): Promise<number> {
  await rm(path, { force: true });
  return 0;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const diskCodes: ReadonlySet<string> = new Set([
  ...fullCodes,
  'EIO',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'ENOTDIR',
]);

/** What a disk or a network says, as one of our codes. */
export function asRefusal(error: unknown): UpdateRefusal {
  if (error instanceof UpdateRefusal) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (fullCodes.has(code)) return new UpdateRefusal('no_space', code);
  if (diskCodes.has(code)) return new UpdateRefusal('cannot_write', code);
  return new UpdateRefusal('download_failed', code);
}
