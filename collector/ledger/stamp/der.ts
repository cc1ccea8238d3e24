/**
 * The part of ASN.1's distinguished encoding (ITU-T X.690) that time stamps are written in: one-byte tags and definite,
 * shortest lengths. Anything else is refused, so that nothing is read in two ways.
 */

/** Words for whoever checks a time stamp. */
export class StampError extends Error {
  override readonly name = 'StampError';
}

export const tag = {
  boolean: 0x01,
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  oid: 0x06,
  time: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** Context-specific, constructed: "[0]". */
  explicit0: 0xa0,
} as const;

export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  /** With its tag and length. */
  readonly whole: Uint8Array;
}

/** Reads the one value that these bytes are. @throws StampError for anything else, and for what follows it */
export function readDer(bytes: Uint8Array): Der {
  const [only, ...more] = partsOf(bytes);
  if (only === undefined || more.length > 0) throw notDer();
  return only;
}

/** Reads the values that stand one after the other. @throws StampError */
export function partsOf(bytes: Uint8Array): readonly Der[] {
  const parts: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at] ?? 0;
    const { length, start } = lengthAt(bytes, at + 1);
    if ((head & 0x1f) === 0x1f || start + length > bytes.length) throw notDer();
    const end = start + length;
    parts.push({ tag: head, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return parts;
}

function lengthAt(bytes: Uint8Array, at: number): { readonly length: number; readonly start: number } {
  const first = bytes[at];
  if (first === undefined) throw notDer();
  if (first < 0x80) return { length: first, start: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4 || at + 1 + count > bytes.length) throw notDer();
  let length = 0;
  for (const byte of bytes.subarray(at + 1, at + 1 + count)) length = length * 256 + byte;
  if (length < 0x80 || length < 256 ** (count - 1)) throw notDer();
  return { length, start: at + 1 + count };
}

/** The values in one with that tag. @throws StampError when it is another one or none */
export function inside(of: Der | undefined, wanted: number): readonly Der[] {
  return partsOf(contentOf(of, wanted));
}

export function contentOf(of: Der | undefined, wanted: number): Uint8Array {
  if (of?.tag !== wanted) throw notDer();
  return of.content;
}

const notDer = () => new StampError('The time stamp is not in its form.');

/** "1.2.840.113549.1.7.2" @throws StampError */
export function oidOf(of: Der | undefined): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of contentOf(of, tag.oid)) {
    value = value * 128 + (byte & 0x7f);
    if (value > Number.MAX_SAFE_INTEGER) throw notDer();
    if (byte & 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** "20261123121004Z", with or without parts of a second, in epoch milliseconds. @throws StampError */
export function timeOf(of: Der | undefined): number {
  const text = Buffer.from(contentOf(of, tag.time)).toString('latin1');
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text);
  if (match === null) throw notDer();
  const [, year, month, day, hour, minute, second, part = ''] = match;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at)) throw notDer();
  return at + Math.floor(Number(`0${part}`) * 1000);
}

export function writeDer(head: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.of(head), lengthBytes(content.length), content]);
}

function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Uint8Array.of(0x80 | bytes.length), bytes]);
}
