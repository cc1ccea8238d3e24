/**
 * The ad-hoc signature of a Mac executable. macOS on Apple's processors starts nothing unsigned, and putting a program
 * into Node takes Node's own signature off. An ad-hoc one holds a digest of each page and nobody's name: it makes the
 * file run where it came by an administrator's hand; a download wants the owner's Developer ID on top
 * (docs/packages.md). Layout: Apple's <mach-o/loader.h> and <Security/cscdefs.h>; numbers of the signature are
 * big-endian, those of the file little-endian.
 */
import { createHash } from 'node:crypto';

const magic64 = 0xfeedfacf;
const segment64 = 0x19;
const codeSignature = 0x1d;
const pageBits = 12;
const pageSize = 1 << pageBits;
const digestSize = 32;
/** Room for what comes after the code in the last segment. */
const segmentAlign = 0x4000;

const magics = {
  superBlob: 0xfade0cc0,
  codeDirectory: 0xfade0c02,
  requirements: 0xfade0c01,
  wrapper: 0xfade0b01,
} as const;
const slots = { codeDirectory: 0, requirements: 2, wrapper: 0x10000 } as const;
const adHoc = 0x2;

interface Segment {
  readonly at: number;
  readonly name: string;
  readonly fileOffset: number;
  readonly fileSize: number;
}

interface Layout {
  readonly commands: number;
  readonly commandsEnd: number;
  readonly segments: readonly Segment[];
  /** Where the first section's bytes begin: load commands may grow up to there. */
  readonly firstSection: number;
  /** Offset of the load command of a signature; null without one. */
  readonly signature: number | null;
}

/** @throws Error for a file that is no 64-bit Mach-O of one processor */
function layoutOf(file: Buffer): Layout {
  if (file.readUInt32LE(0) !== magic64) throw new Error('This is no 64-bit executable of macOS.');
  const commands = file.readUInt32LE(16);
  const commandsEnd = 32 + file.readUInt32LE(20);
  const segments: Segment[] = [];
  let [signature, firstSection]: [number | null, number] = [null, file.length];
  for (let n = 0, at = 32; n < commands; n += 1) {
    const kind = file.readUInt32LE(at);
    if (kind === codeSignature) signature = at;
    if (kind === segment64) {
      const name = file.toString('latin1', at + 8, at + 24).replace(/\0+$/, '');
      const [fileOffset, fileSize] = [number64(file, at + 40), number64(file, at + 48)];
      segments.push({ at, name, fileOffset, fileSize });
      for (let section = 0; section < file.readUInt32LE(at + 64); section += 1) {
        const offset = file.readUInt32LE(at + 72 + section * 80 + 48);
        if (offset > 0) firstSection = Math.min(firstSection, offset);
      }
    }
    at += file.readUInt32LE(at + 4);
  }
  return { commands, commandsEnd, segments, firstSection, signature };
}

/**
 * @param file an executable without a signature
 * @param identifier the name that macOS knows it by
 */
export function signAdHoc(file: Buffer, identifier: string): Buffer {
  const layout = layoutOf(file);
  const link = segment(layout, '__LINKEDIT');
  const textSegment = segment(layout, '__TEXT');
  if (layout.signature !== null) throw new Error('It has a signature already.');
  if (link.fileOffset + link.fileSize !== file.length)
    throw new Error('Bytes follow the last segment; macOS would refuse them.');
  if (layout.commandsEnd + 16 > layout.firstSection) throw new Error('There is no room for a signature.');
  const limit = Math.ceil(file.length / 16) * 16;
  const size = signatureSize(limit, identifier);
  const signed = Buffer.alloc(limit + size);
  file.copy(signed);
  const at = layout.commandsEnd;
  for (const [n, value] of [codeSignature, 16, limit, size].entries())
    signed.writeUInt32LE(value, at + n * 4);
  signed.writeUInt32LE(layout.commands + 1, 16);
  signed.writeUInt32LE(layout.commandsEnd - 32 + 16, 20);
  const linkSize = limit + size - link.fileOffset;
  signed.writeBigUInt64LE(BigInt(Math.ceil(linkSize / segmentAlign) * segmentAlign), link.at + 32);
  signed.writeBigUInt64LE(BigInt(linkSize), link.at + 48);
  signatureOf(signed.subarray(0, limit), identifier, textSegment).copy(signed, limit);
  return signed;
}

function segment({ segments }: Layout, name: string): Segment {
  const found = segments.find(one => one.name === name);
  if (found === undefined) throw new Error(`It has no segment ${name}.`);
  return found;
}

const directoryHead = 88;
const specialSlots = 2;
/** Three blobs in the list. */
const listHead = 12 + 3 * 8;

function directorySize(limit: number, identifier: string): number {
  return directoryHead + identifier.length + 1 + (specialSlots + Math.ceil(limit / pageSize)) * digestSize;
}

function signatureSize(limit: number, identifier: string): number {
  return listHead + directorySize(limit, identifier) + 12 + 8;
}

function signatureOf(code: Buffer, identifier: string, text: Segment): Buffer {
  // No demands on who signs what it calls; no certificate.
  const requirements = big(magics.requirements, 12, 0);
  const wrapper = big(magics.wrapper, 8);
  const directory = codeDirectory(code, identifier, text, requirements);
  const first = listHead;
  const places = [
    [slots.codeDirectory, first],
    [slots.requirements, first + directory.length],
    [slots.wrapper, first + directory.length + requirements.length],
  ];
  const length = first + directory.length + requirements.length + wrapper.length;
  return Buffer.concat([
    big(magics.superBlob, length, places.length, ...places.flat()),
    directory,
    requirements,
    wrapper,
  ]);
}

/** Version 0x20400: with the place of the executable's own code. */
function codeDirectory(code: Buffer, identifier: string, text: Segment, requirements: Buffer): Buffer {
  const pages = Math.ceil(code.length / pageSize);
  const bytes = Buffer.alloc(directorySize(code.length, identifier));
  const digests = directoryHead + identifier.length + 1 + specialSlots * digestSize;
  big(magics.codeDirectory, bytes.length, 0x20400, adHoc, digests, directoryHead).copy(bytes);
  big(specialSlots, pages, code.length).copy(bytes, 24);
  // SHA-256, and how large a page is.
  Buffer.of(digestSize, 2, 0, pageBits).copy(bytes, 36);
  bytes.writeBigUInt64BE(BigInt(text.fileOffset), 64);
  bytes.writeBigUInt64BE(BigInt(text.fileSize), 72);
  // 1: this is a program, not a library.
  bytes.writeBigUInt64BE(1n, 80);
  bytes.write(identifier, directoryHead, 'latin1');
  // Special digests stand before the pages', counted backwards: 2 is the requirements', 1 an Info.plist's, which is not.
  sha256(requirements).copy(bytes, digests - 2 * digestSize);
  for (let page = 0; page < pages; page += 1)
    sha256(code.subarray(page * pageSize, (page + 1) * pageSize)).copy(bytes, digests + page * digestSize);
  return bytes;
}

export interface SignatureLook {
  readonly identifier: string;
  readonly adHoc: boolean;
  readonly pages: number;
  /** Pages whose digest is another than the signature says. */
  readonly badPages: number;
  /** Whether the digest of the requirements is the one in the directory. */
  readonly requirementsMatch: boolean;
}

/** Reads a signature and recomputes it, whoever made it. @returns null for a file without one */
export function lookAtSignature(file: Buffer): SignatureLook | null {
  const layout = layoutOf(file);
  if (layout.signature === null) return null;
  const offset = file.readUInt32LE(layout.signature + 8);
  const list = file.subarray(offset, offset + file.readUInt32LE(layout.signature + 12));
  const blob = (slot: number) => {
    for (let n = 0; n < list.readUInt32BE(8); n += 1) {
      const at = list.readUInt32BE(12 + n * 8 + 4);
      if (list.readUInt32BE(12 + n * 8) === slot) return list.subarray(at, at + list.readUInt32BE(at + 4));
    }
    return null;
  };
  const directory = blob(slots.codeDirectory);
  if (list.readUInt32BE(0) !== magics.superBlob || directory === null) return null;
  const [digests, name] = [directory.readUInt32BE(16), directory.readUInt32BE(20)];
  const [pages, limit] = [directory.readUInt32BE(28), directory.readUInt32BE(32)];
  const size = 1 << (directory[39] ?? 0);
  let badPages = 0;
  for (let page = 0; page < pages; page += 1) {
    const found = sha256(file.subarray(page * size, Math.min((page + 1) * size, limit)));
    if (!found.equals(digestAt(directory, digests, page))) badPages += 1;
  }
  const requirements = blob(slots.requirements);
  return {
    identifier: directory.toString('latin1', name, directory.indexOf(0, name)),
    adHoc: (directory.readUInt32BE(12) & adHoc) !== 0,
    pages,
    badPages,
    requirementsMatch:
      requirements !== null && sha256(requirements).equals(digestAt(directory, digests, -slots.requirements)),
  };
}

function digestAt(directory: Buffer, digests: number, slot: number): Buffer {
  const at = digests + slot * digestSize;
  return directory.subarray(at, at + digestSize);
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function big(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, at * 4);
  return bytes;
}

function number64(file: Buffer, at: number): number {
  return Number(file.readBigUInt64LE(at));
}
