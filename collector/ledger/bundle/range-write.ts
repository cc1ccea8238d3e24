/**
 * A range of the ledger as a folder: for each entry its record, the proof that it stands in the log under the signed head
 * (C2SP tlog-proof), and the same for Sigsum's tools. It is smaller than the whole, and proves what it holds and no more.
 */
import { sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCheckpoint } from '#proto/log/checkpoint.ts';
import { keyHash } from '#proto/log/leaf.ts';
import type { Hash } from '#proto/log/merkle.ts';
import { rawPublicKey } from '#proto/signing.ts';
import type { Queries } from '../../store/db.ts';
import type { LedgerEntryRow, LedgerOpeningRow } from '../../store/tables-ledger.ts';
import type { Head, Ledger } from '../ledger.ts';
import { listStamps } from '../stamp/store.ts';
import { lastCheckpoint, listWitnesses, readEntries, readOpenings } from '../store.ts';
import { rangeReadme } from './readme.ts';
import { stampFiles, trustSheet } from './write.ts';

export interface EntryRange {
  /** The first entry, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const page = 500;

/** @param head signed, of at least `to` entries */
export async function writeRange(
  db: Queries,
  ledger: Ledger,
  head: Head,
  { from, to }: EntryRange,
  folder: string,
): Promise<void> {
  const write = (path: string, bytes: Uint8Array | string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  // With what witnesses have added to it.
  const note = (await lastCheckpoint(db, head.size))?.note ?? head.note;
  const sigsum = sigsumHead(ledger, head);
  for (let at = from; at < to; at += page) {
    const entries = await readEntries(db, at, Math.min(to, at + page));
    const openings = await readOpenings(db, at, Math.min(to, at + page));
    for (const entry of entries) {
      const proof = await ledger.proveEntry(entry.position, head.size);
      const name = `records/${rangeName(entry.position)}`;
      if (entry.record !== null) write(`${name}.json`, entry.record);
      write(`${name}.tlog-proof`, tlogProof(entry, proof, note));
      write(`${name}.sigsum-proof`, sigsumProof(ledger, entry, proof, sigsum));
      const own = openings.filter(opening => opening.position === entry.position);
      if (own.length > 0) write(`${name}.personal.jsonl`, own.map(openingLine).join(''));
    }
  }
  for (const [i, stamp] of (await listStamps(db, head.size)).entries()) {
    const { name, files } = stampFiles(stamp, i);
    for (const [file, bytes] of files) write(`${name}/${file}`, bytes);
    const growth = await ledger.proveGrowth(stamp.size, head.size);
    write(`${name}/growth.txt`, growth.map(hash => `${base64(hash)}\n`).join(''));
  }
  write('range.json', `${JSON.stringify({ from, to, size: head.size })}\n`);
  write('checkpoint', note);
  write('keys.txt', trustSheet(ledger.keys, await listWitnesses(db)));
  write('sigsum/policy', `log ${hex(rawPublicKey(ledger.keys.log.publicKey))}\nquorum none\n`);
  write('sigsum/writer.pub', openSshKey(rawPublicKey(ledger.keys.writerPublic)));
  write('README.txt', rangeReadme(ledger.keys.origin, { from, to }, head.size));
}

/** "000021" */
export function rangeName(position: number): string {
  return String(position).padStart(6, '0');
}

/** https://c2sp.org/tlog-proof; what it calls extra is the entry itself: 128 bytes that commit to the record. */
function tlogProof({ position, leaf }: LedgerEntryRow, proof: readonly Hash[], note: string): string {
  const lines = proof.map(hash => `${base64(hash)}\n`).join('');
  return `c2sp.org/tlog-proof@v1\nextra ${base64(leaf)}\nindex ${position}\n${lines}\n${note}`;
}

export function openingLine({ position, field, salt, value }: LedgerOpeningRow): string {
  return `${JSON.stringify({ position, field, salt: base64(salt), value })}\n`;
}

/**
 * The same root, signed under the name that Sigsum's tools give to a log of this key: they know no other.
 * https://git.glasklar.is/sigsum/core/sigsum-go, doc/sigsum-proof.md
 */
function sigsumHead({ keys }: Ledger, { size, root }: Head): string {
  const origin = `sigsum.org/v1/tree/${hex(keyHash(keys.log.publicKey))}`;
  const signature = sign(null, Buffer.from(formatCheckpoint({ origin, size, root })), keys.logPrivate);
  return `size=${size}\nroot_hash=${hex(root)}\nsignature=${hex(signature)}\n`;
}

function sigsumProof(
  { keys }: Ledger,
  { position, leaf }: LedgerEntryRow,
  proof: readonly Hash[],
  head: string,
): string {
  const said = [
    'version=2',
    `log=${hex(keyHash(keys.log.publicKey))}`,
    `leaf=${hex(leaf.subarray(96))} ${hex(leaf.subarray(32, 96))}`,
  ];
  const way = [`leaf_index=${position}`, ...proof.map(hash => `node_hash=${hex(hash)}`)];
  return `${said.join('\n')}\n\n${head}\n${way.join('\n')}\n`;
}

/** "ssh-ed25519 …": the form in which Sigsum's tools read a key (RFC 8709, section 4). */
function openSshKey(raw: Uint8Array): string {
  const part = (bytes: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const blob = Buffer.concat([part(Buffer.from('ssh-ed25519')), part(raw)]);
  return `ssh-ed25519 ${blob.toString('base64')} writer\n`;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
