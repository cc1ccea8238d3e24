/**
 * Outputs that no program ever printed: random bytes, real outputs cut off or changed, and what is made to hang a
 * reader. Reproducible: the same seed gives the same outputs.
 */
import type { SourceCase } from './source-cases.ts';

export type Random = () => number;

/** mulberry32: small, fast, good enough to scatter faults. */
export function newRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const garbageKinds = ['random', 'letters', 'truncated', 'mutated', 'spliced'] as const;
export type GarbageKind = (typeof garbageKinds)[number];

/** One text in another shape. `seed` and `other` are real outputs. */
export function spoil(kind: GarbageKind, seed: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const upTo = (n: number) => Math.floor(random() * n);
  switch (kind) {
    case 'random':
      return Uint8Array.from({ length: least + upTo(2000) }, () => upTo(256));
    case 'letters':
      return Buffer.from(
        Array.from({ length: least + upTo(2000) }, () => letters[upTo(letters.length)]).join(''),
      );
    case 'truncated':
      return seed.slice(0, upTo(seed.length));
    case 'spliced':
      return Buffer.concat([seed.slice(0, upTo(seed.length + 1)), other.slice(upTo(other.length + 1))]);
    case 'mutated':
      return mutated(seed, upTo);
  }
}

/** A few letters may by chance be what a program prints, and none at all is a text that was cut off. */
const least = 20;

const letters =
  'abcdefghijklmnopqrstuvwxyzABCDEFXYZ0123456789 \t\n\r:;=,.[]{}()<>"\'/\\|-_*#%$@!+~^&?é中\u0000';

function mutated(seed: Uint8Array, upTo: (n: number) => number): Uint8Array {
  let bytes = Buffer.from(seed);
  for (let i = upTo(8); i >= 0; i--) {
    const at = upTo(bytes.length + 1);
    const to = at + upTo(40);
    const act = upTo(5);
    if (act === 0 && at < bytes.length) bytes[at] = upTo(256);
    else if (act === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    else if (act === 2) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    else if (act === 3)
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([upTo(256)]), bytes.subarray(at)]);
    else bytes = withoutLine(bytes, upTo);
  }
  return bytes;
}

function withoutLine(bytes: Buffer, upTo: (n: number) => number): Buffer<ArrayBuffer> {
  const lines = bytes.toString('latin1').split('\n');
  lines.splice(upTo(lines.length), 1);
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** Large texts that are made to cost a careless reader its time or its stack. */
export function heavyTexts(seed: Uint8Array): readonly Uint8Array[] {
  const size = 1_000_000;
  const fill = (part: string) => Buffer.from(part.repeat(Math.ceil(size / part.length)));
  const seedText = Buffer.from(seed).toString('latin1');
  return [
    fill('a'),
    fill(' '),
    fill('\t \t'),
    fill('['),
    fill('{"a":'),
    fill('<a>'),
    fill('"\\'),
    fill('(('),
    fill('a=a,'),
    fill('\n'),
    fill('/*'),
    fill('0'),
    fill(seedText === '' ? 'x\n' : seedText),
    Buffer.concat([Buffer.from(seed), fill(' ')]),
    Buffer.concat([Buffer.from(seed.slice(0, Math.floor(seed.length / 2))), fill('x ')]),
  ];
}

/** What a case holds as bytes; files are one text each. */
export function textsOf(one: SourceCase): readonly Uint8Array[] {
  if (one.files !== undefined) return Object.values(one.files).map(text => Buffer.from(text));
  return [bytesOf(one[answersOn(one)])];
}

/** Some programs give their answer where others complain. */
export function answersOn(one: SourceCase): 'stdout' | 'stderr' {
  return bytesOf(one.stdout).length === 0 && bytesOf(one.stderr).length > 0 ? 'stderr' : 'stdout';
}

function bytesOf(text: string | Uint8Array | undefined): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : (text ?? Buffer.alloc(0));
}
