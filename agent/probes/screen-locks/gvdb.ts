/**
 * Reading GVDB, the hash-table file in which dconf keeps its databases (the format of GLib's gvdb): a header, then
 * tables of 24-byte items that are found by the hash of their key. A key is looked up exactly as dconf does it, so
 * that this reader sees what dconf sees; nothing but the keys asked for is ever decoded. Every offset is checked.
 */
import { LookFailure } from '../failure.ts';
import { type Scalar, scalarOfVariant } from './gvariant.ts';

/** One table of a database. Missing keys are null. */
export interface GvdbTable {
  /** @throws LookFailure when the database is broken where the key should be. */
  scalar(key: string): Scalar | null;
  /** True when the key has a value, whatever it is: how dconf asks whether a key is locked. */
  has(key: string): boolean;
  /** A table inside the table: ".locks". */
  table(key: string): GvdbTable | null;
}

interface File {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  /** Numbers are stored in this machine's order of bytes or the other one; the signature tells. */
  readonly little: boolean;
}

interface Table {
  readonly file: File;
  readonly bloom: { readonly at: number; readonly words: number; readonly shift: number };
  readonly buckets: { readonly at: number; readonly count: number };
  readonly items: { readonly at: number; readonly count: number };
}

const itemSize = 24;
const noParent = 0xffffffff;
const maxParents = 64;

/** @throws LookFailure when the bytes are no GVDB. */
export function openGvdb(bytes: Uint8Array): GvdbTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24) throw broken();
  const signature = String.fromCharCode(...bytes.subarray(0, 8));
  const little = signature === 'GVariant';
  if (!little && signature !== 'raVGtnai') throw broken();
  const file: File = { view, bytes, little };
  if (number(file, 8) !== 0) throw broken();
  return asTable(openTable(file, number(file, 16), number(file, 20)));
}

function broken(): LookFailure {
  return new LookFailure('parse_error', 'A dconf database is not in the form that this agent knows.');
}

function number(file: File, at: number): number {
  if (at < 0 || at + 4 > file.bytes.length) throw broken();
  return file.view.getUint32(at, file.little);
}

function openTable(file: File, start: number, end: number): Table {
  if (start % 4 !== 0 || start + 8 > end || end > file.bytes.length) throw broken();
  const bloomHeader = number(file, start);
  const words = bloomHeader & 0x7ffffff;
  const count = number(file, start + 4);
  const bucketsAt = start + 8 + words * 4;
  const itemsAt = bucketsAt + count * 4;
  if (itemsAt > end || (end - itemsAt) % itemSize !== 0) throw broken();
  return {
    file,
    bloom: { at: start + 8, words, shift: bloomHeader >>> 27 },
    buckets: { at: bucketsAt, count },
    items: { at: itemsAt, count: (end - itemsAt) / itemSize },
  };
}

function asTable(table: Table): GvdbTable {
  return {
    scalar: key => {
      const item = find(table, key, 'v');
      return item === null ? null : scalarOfVariant(region(table.file, item, 8), table.file.little);
    },
    has: key => find(table, key, 'v') !== null,
    table: key => {
      const item = find(table, key, 'H');
      if (item === null) return null;
      return asTable(openTable(table.file, number(table.file, item + 16), number(table.file, item + 20)));
    },
  };
}

function region(file: File, item: number, align: number): Uint8Array {
  const start = number(file, item + 16);
  const end = number(file, item + 20);
  if (start > end || end > file.bytes.length || start % align !== 0) throw broken();
  return file.bytes.subarray(start, end);
}

/** Bernstein's hash, times 33, over signed characters: gvdb's. Keys are ASCII, so the sign does not matter. */
export function hashOf(key: string): number {
  let hash = 5381;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 33) + key.charCodeAt(i)) >>> 0;
  return hash;
}

/** Where the item of this key and type begins, or null. */
function find(table: Table, key: string, type: 'v' | 'H'): number | null {
  const { file, buckets, items } = table;
  const hash = hashOf(key);
  if (buckets.count === 0 || items.count === 0 || !inBloom(table, hash)) return null;
  const bucket = hash % buckets.count;
  const first = number(file, buckets.at + bucket * 4);
  const last = bucket + 1 < buckets.count ? number(file, buckets.at + (bucket + 1) * 4) : items.count;
  for (let i = first; i < Math.min(last, items.count); i++) {
    const item = items.at + i * itemSize;
    if (
      number(file, item) === hash &&
      file.bytes[item + 14] === type.charCodeAt(0) &&
      isNamed(table, item, key)
    )
      return item;
  }
  return null;
}

function inBloom(table: Table, hash: number): boolean {
  const { at, words, shift } = table.bloom;
  if (words === 0) return true;
  const word = number(table.file, at + ((hash >>> 5) % words) * 4);
  const mask = (1 << (hash & 31)) | (1 << ((hash >>> shift) & 31));
  return (word & mask) === mask;
}

/** An item holds the end of its key, its parent what stands before it, up to one without a parent. */
function isNamed(table: Table, item: number, key: string): boolean {
  const { file, items } = table;
  let left = key.length;
  let at = item;
  for (let depth = 0; depth < maxParents; depth++) {
    const start = number(file, at + 8);
    const size = file.view.getUint16(at + 12, file.little);
    if (start + size > file.bytes.length) throw broken();
    if (size > left) return false;
    left -= size;
    for (let i = 0; i < size; i++) if (file.bytes[start + i] !== key.charCodeAt(left + i)) return false;
    const parent = number(file, at + 4);
    if (parent === noParent) return left === 0;
    if (size === 0 || parent >= items.count) return false;
    at = items.at + parent * itemSize;
  }
  return false;
}
