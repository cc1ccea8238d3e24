/**
 * The bill of materials of a macOS package: every path with its rights, size and checksum, in the "BOMStore" format.
 * Apple documents none of it; what is known is what others read from it (the format pages of stuckliste and
 * dotnet-packaging). Numbers are big-endian; blocks are named by their place in a table.
 */
import type { PackedFile } from './cpio.ts';

const headerSize = 512;
/** Paths in one leaf of the tree; a package of ours has a few dozen. */
const mostPaths = 256;

interface Store {
  /** @returns the block's number */
  add(...parts: readonly Buffer[]): number;
  name(name: string, block: number): void;
  bytes(): Buffer;
}

/** @param files the root first, each folder before what it holds */
export function bom(files: readonly PackedFile[], epoch: number): Buffer {
  if (files.length > mostPaths)
    throw new Error(`A bill of ${files.length} paths takes a tree of two floors.`);
  const store = newStore();
  const info = store.add(u32(1, files.length + 1, 1), u32(0, 0, 0, 0));
  store.name('BomInfo', info);
  const numbers = new Map(files.map((file, at) => [file.path, at + 1]));
  const leaf = files.flatMap((file, at) => {
    const described = store.add(description(file, epoch));
    const key = store.add(u32(at + 1, described));
    const [above, name] = split(file.path);
    const value = store.add(u32(above === null ? 0 : (numbers.get(above) ?? missing(above))), text(name));
    return [key, value];
  });
  store.name('Paths', tree(store, leaf, 4096));
  store.name('HLIndex', tree(store, [], 4096));
  store.name('VIndex', store.add(u32(1, tree(store, [], 128), 0), Buffer.of(0)));
  store.name('Size64', tree(store, [], 4096));
  return store.bytes();
}

/** @returns the folder above and the last name; the root is "." below nothing */
function split(path: string): readonly [string | null, string] {
  const at = path.lastIndexOf('/');
  return at < 0 ? [null, path] : [path.slice(0, at), path.slice(at + 1)];
}

function missing(path: string): never {
  throw new Error(`${path} is not in the list before what it holds.`);
}

function description({ mode, bytes }: PackedFile, epoch: number): Buffer {
  const folder = (mode & 0o170000) === 0o040000;
  return Buffer.concat([
    // A file or a folder; of any processor.
    Buffer.of(folder ? 2 : 1, 1),
    u16(3, mode),
    u32(0, 0, epoch, bytes.length),
    Buffer.of(1),
    u32(folder ? 0 : checksum(bytes), 0),
  ]);
}

/** A tree of one leaf. @param leaf numbers of blocks: key, value, key, value … */
function tree(store: Store, leaf: readonly number[], blockSize: number): number {
  const page = store.add(u16(1, leaf.length / 2), u32(0, 0, ...leaf));
  return store.add(Buffer.from('tree'), u32(1, page, blockSize, leaf.length / 2), Buffer.of(0));
}

function newStore(): Store {
  const blocks: Buffer[] = [];
  const names: Buffer[] = [];
  return {
    add(...parts) {
      blocks.push(Buffer.concat(parts));
      return blocks.length;
    },
    name(name, block) {
      names.push(u32(block), Buffer.of(name.length), Buffer.from(name));
    },
    bytes() {
      const variables = Buffer.concat([u32(names.length / 3), ...names]);
      let at = headerSize + variables.length;
      const table = blocks.flatMap(block => {
        const place = [at, block.length];
        at += block.length;
        return place;
      });
      // The first block is none; two empty entries end the list of free ones.
      const index = u32(blocks.length + 1, 0, 0, ...table, 0, 0, 0, 0, 0);
      const header = Buffer.alloc(headerSize);
      header.write('BOMStore', 0, 'latin1');
      u32(1, blocks.length, at, index.length, headerSize, variables.length).copy(header, 8);
      return Buffer.concat([header, variables, ...blocks, index]);
    },
  };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = (value << 1) ^ (value < 0 ? 0x04c11db7 : 0);
  return value >>> 0;
});

/** What POSIX's cksum(1) prints. */
export function checksum(bytes: Uint8Array): number {
  let value = 0;
  const take = (byte: number) => {
    value = ((value << 8) ^ (table[(value >>> 24) ^ byte] ?? 0)) | 0;
  };
  for (const byte of bytes) take(byte);
  for (let length = bytes.length; length > 0; length = Math.floor(length / 256)) take(length % 256);
  return ~value >>> 0;
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16BE(value, at * 2);
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

function text(words: string): Buffer {
  return Buffer.from(`${words}\0`);
}
