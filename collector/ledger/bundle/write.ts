/**
 * The ledger as a folder that anybody can check: C2SP tiles and bundles of entries, the records beside them, every signed
 * head, the public keys, and how to check it, in words. Files never change once they are full, so that copying the
 * folder again copies what is new.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatKey } from '#proto/log/note.ts';
import { bundleOf, type Tile, tilePath, tilesOf, tileWidth } from '#proto/log/tiles.ts';
import { rawPublicKey } from '#proto/signing.ts';
import type { Queries } from '../../store/db.ts';
import type { LedgerStampRow } from '../../store/tables-ledger.ts';
import type { LedgerKeys } from '../keys.ts';
import { hashesOfTile } from '../proofs.ts';
import { listStamps } from '../stamp/store.ts';
import { allCheckpoints, listWitnesses, readEntries, readLeaves, readOpenings } from '../store.ts';
import { readme } from './readme.ts';

export interface WrittenBundle {
  readonly entries: number;
  readonly files: number;
}

/** @param size of the signed head that the bundle is about */
export async function writeBundle(
  db: Queries,
  keys: LedgerKeys,
  size: number,
  folder: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<WrittenBundle> {
  let files = 0;
  const write = (path: string, bytes: Uint8Array | string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    files += 1;
  };
  const tiles = tilesOf(size);
  for (const [i, tile] of tiles.entries()) {
    write(tilePath(tile), await tileBytes(db, tile, size));
    if (i % 100 === 0) progress(i, tiles.length);
  }
  for (let from = 0; from < size; from += tileWidth) {
    const to = Math.min(size, from + tileWidth);
    const name = String(from / tileWidth).padStart(6, '0');
    write(`records/${name}.jsonl`, await recordLines(db, from, to));
    const openings = await openingLines(db, from, to);
    if (openings !== '') write(`personal/${name}.jsonl`, openings);
  }
  const heads = (await allCheckpoints(db)).filter(head => head.size <= size);
  write('checkpoints.txt', heads.map(head => head.note).join('\n'));
  const newest = heads.at(-1);
  write('checkpoint', newest?.note ?? '');
  for (const [i, stamp] of (await listStamps(db, size)).entries()) {
    const { name, files: parts } = stampFiles(stamp, i);
    for (const [file, bytes] of parts) write(`${name}/${file}`, bytes);
  }
  write('keys.txt', trustSheet(keys, await listWitnesses(db)));
  write('README.txt', readme(keys.origin, size));
  return { entries: size, files };
}

/** One time stamp as files: what was stamped, what was asked and answered, whom the firm trusted for it. */
export function stampFiles(
  stamp: LedgerStampRow,
  i: number,
): { readonly name: string; readonly files: readonly (readonly [string, Uint8Array | string])[] } {
  return {
    name: `stamps/${String(stamp.size).padStart(9, '0')}-${i}`,
    files: [
      ['checkpoint', stamp.note],
      ['request.tsq', stamp.request],
      ['reply.tsr', stamp.reply],
      ['authority.txt', `${stamp.url}\n${new Date(stamp.at).toISOString()}\n`],
      ...(stamp.roots === '' ? [] : [['roots.pem', stamp.roots] as const]),
    ],
  };
}

/** The keys, a line each: what goes onto the firm's trust sheet, and what `readKeys` reads. */
export function trustSheet(keys: LedgerKeys, witnesses: readonly { readonly key: string }[]): string {
  return [
    `log ${formatKey(keys.log)}`,
    `writer ${rawPublicKey(keys.writerPublic).toString('hex')}`,
    ...witnesses.map(({ key }) => `witness ${key}`),
    '',
  ].join('\n');
}

async function tileBytes(db: Queries, { level, index, width }: Tile, size: number): Promise<Buffer> {
  if (level === 'entries')
    return bundleOf(await readLeaves(db, index * tileWidth, index * tileWidth + width));
  return Buffer.concat((await hashesOfTile(db, level, index, size)).map(hash => Buffer.from(hash)));
}

/** A record a line, as it was committed to; an empty line for one whose contents were erased. */
async function recordLines(db: Queries, from: number, to: number): Promise<string> {
  const entries = await readEntries(db, from, to);
  return entries.map(({ record }) => `${record === null ? '' : Buffer.from(record).toString()}\n`).join('');
}

/** What opens the commitments in the records: whose was erased is no longer among them. */
async function openingLines(db: Queries, from: number, to: number): Promise<string> {
  const openings = await readOpenings(db, from, to);
  return openings
    .map(({ position, field, salt, value }) => {
      const opening = { position, field, salt: Buffer.from(salt).toString('base64'), value };
      return `${JSON.stringify(opening)}\n`;
    })
    .join('');
}
