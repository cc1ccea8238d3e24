/**
 * The icon of Windows programs (.ico), drawn from the console's own mark. Pictures inside are PNG, which Windows reads
 * in icons of every size since Vista; the same mark gives the same bytes, since the Node that builds is pinned and its
 * zlib with it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { type Mark, readMark } from './mark.ts';

/** Pixels: what Explorer, the task bar and Add/Remove Programs ask for, at 100 to 250 percent. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const;

/** @param root the clone */
export function windowsIcon(root: string): Buffer {
  const mark = readMark(readFileSync(join(root, 'collector', 'console', 'icon.svg'), 'utf8'));
  return ico(iconSizes.map(size => ({ size, png: png(pixels(mark, size), size) })));
}

/** Looks into one pixel, each way: edges of small pictures are what is seen of them. */
const samplesOf = (size: number): number => (size < 128 ? 8 : 4);

/** @returns rows from the top, four bytes a pixel: red, green, blue, and how much of the pixel is covered */
export function pixels({ side, shapes }: Mark, size: number): Buffer {
  const bytes = Buffer.alloc(size * size * 4);
  const samples = samplesOf(size);
  const step = side / size / samples;
  for (let at = 0; at < size * size; at += 1) {
    const [left, top] = [(at % size) * samples, Math.floor(at / size) * samples];
    let [red, green, blue, covered] = [0, 0, 0, 0];
    for (let look = 0; look < samples * samples; look += 1) {
      const x = (left + (look % samples) + 0.5) * step;
      const y = (top + Math.floor(look / samples) + 0.5) * step;
      const shape = shapes.findLast(one => one.covers(x, y));
      if (shape === undefined) continue;
      covered += 1;
      red += shape.colour >> 16;
      green += (shape.colour >> 8) & 255;
      blue += shape.colour & 255;
    }
    if (covered === 0) continue;
    const mean = [red, green, blue].map(total => Math.round(total / covered));
    bytes.set([...mean, Math.round((covered / samples ** 2) * 255)], at * 4);
  }
  return bytes;
}

/** PNG (ISO/IEC 15948): eight bits a channel, with transparency, each row as it is. */
function png(rgba: Buffer, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    Buffer.of(0),
    rgba.subarray(row * size * 4, (row + 1) * size * 4),
  ]);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const data = deflateSync(Buffer.concat(rows.flat()), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

interface Picture {
  readonly size: number;
  readonly png: Buffer;
}

/** ICONDIR and its entries, then the pictures (Windows, "Icons in Win32"). */
function ico(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const entry = 6 + at * 16;
    // One byte each for width and height, in which 0 says 256.
    head.set([size & 255, size & 255], entry);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(one => one.png)]);
}
