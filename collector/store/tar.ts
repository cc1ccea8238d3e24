/**
 * The tar format (POSIX.1-2001 ustar, the pax standard's base), written and read as a stream: a backup is a file that
 * every system can look into without this program. Sizes beyond 8 GiB are written in base 256, as GNU tar does.
 */

export interface TarEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What is no whole tar file: broken off, or bytes of something else. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

const block = 512;
const largestOctal = 0o77777777777;

/** @param atMs the time that every entry bears */
export async function* packTar(entries: Iterable<TarEntry>, atMs: number): AsyncGenerator<Uint8Array> {
  for (const { name, size, body } of entries) {
    yield header(name, size, atMs);
    let written = 0;
    for await (const part of body) {
      written += part.length;
      yield part;
    }
    if (written !== size) throw new TarError(`${name} changed while it was read.`);
    yield Buffer.alloc(padding(size));
  }
  yield Buffer.alloc(2 * block);
}

/**
 * The entries in order; the body of each must be read to its end before the next is asked for.
 * @throws TarError
 */
export async function* unpackTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = newReader(source);
  for (;;) {
    const head = await gather(bytes.read(block));
    if (head.every(byte => byte === 0)) return;
    const { kind, ...entry } = readHeader(head);
    // A folder has no bytes of its own; what lies in it follows with its whole name.
    if (kind !== 'folder') yield { ...entry, body: bytes.read(entry.size) };
    await gather(bytes.read(padding(entry.size)));
  }
}

/** The whole of a body that is known to be small. */
export async function gather(body: TarEntry['body']): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function header(name: string, size: number, atMs: number): Buffer {
  const head = Buffer.alloc(block);
  if (Buffer.byteLength(name) > 100) throw new TarError(`The name ${name} is too long.`);
  head.write(name, 0);
  head.write('0000600\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  if (size <= largestOctal) head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else {
    head.writeUInt8(0x80, 124);
    head.writeBigUInt64BE(BigInt(size), 128);
  }
  head.write(
    `${Math.floor(atMs / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

/** The sum of the header's bytes, its own field taken as blanks. */
function checksum(head: Buffer): number {
  return head.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

interface Header {
  readonly kind: 'file' | 'folder';
  readonly name: string;
  readonly size: number;
}

function readHeader(head: Buffer): Header {
  if (Number.parseInt(head.toString('latin1', 148, 156), 8) !== checksum(head))
    throw new TarError('This is no tar file, or it is damaged.');
  const type = head.toString('latin1', 156, 157);
  const folder = type === '5';
  if (!folder && type !== '0' && type !== '\0') throw new TarError('This holds more than plain files.');
  const end = head.indexOf(0);
  const name = head.toString('utf8', 0, Math.min(end, 100));
  const size =
    head[124] === 0x80
      ? Number(head.readBigUInt64BE(128))
      : Number.parseInt(head.toString('latin1', 124, 136), 8);
  if (!Number.isSafeInteger(size) || size < 0) throw new TarError('This is no tar file, or it is damaged.');
  return { kind: folder ? 'folder' : 'file', name, size: folder ? 0 : size };
}

/** Hands out a stream in the portions that are asked for. */
function newReader(source: AsyncIterable<Uint8Array>) {
  const parts = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  return {
    async *read(count: number): AsyncGenerator<Uint8Array> {
      let missing = count;
      while (missing > 0) {
        if (rest.length === 0) {
          const next = await parts.next();
          if (next.done === true) throw new TarError('This file breaks off before its end.');
          rest = next.value;
        }
        const part = rest.subarray(0, missing);
        rest = rest.subarray(part.length);
        missing -= part.length;
        yield part;
      }
    },
  };
}
