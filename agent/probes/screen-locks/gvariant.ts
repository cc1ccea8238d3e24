/**
 * The few kinds of GVariant values that a lock rests on: true or false, and whole numbers with their type, as dconf
 * has them in binary and as keyfiles have them in text. The type matters: GSettings drops a value of another type
 * than its schema says ("0" is an int32; idle-delay wants "uint32 0") and takes the default in its place.
 */

/** Types as GVariant names them: b boolean, y byte, n q i u x t whole numbers, s text; "other" for any other kind. */
export type Scalar =
  | { readonly type: 'b'; readonly value: boolean }
  | { readonly type: 'y' | 'n' | 'q' | 'i' | 'u' | 'x' | 't'; readonly value: number }
  /** Of a text, only whether it says anything: it may be somebody's command. */
  | { readonly type: 's'; readonly value: boolean }
  | { readonly type: 'other'; readonly value: null };

export const otherValue: Scalar = { type: 'other', value: null };

/** A serialised variant: the value, a zero byte, the type. Only b, i and u are decoded, and of s whether it is empty. */
export function scalarOfVariant(bytes: Uint8Array, little: boolean): Scalar {
  const type = String.fromCharCode(bytes.at(-1) ?? 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.at(-2) !== 0) return otherValue;
  if (type === 'b' && bytes.length === 3 && (bytes[0] === 0 || bytes[0] === 1))
    return { type, value: bytes[0] === 1 };
  if (type === 'u' && bytes.length === 6) return { type, value: view.getUint32(0, little) };
  if (type === 'i' && bytes.length === 6) return { type, value: view.getInt32(0, little) };
  if (type === 's' && bytes.length >= 3 && bytes.at(-3) === 0) return { type, value: bytes.length > 3 };
  return otherValue;
}

const words: Readonly<Record<string, 'y' | 'n' | 'q' | 'i' | 'u' | 'x' | 't'>> = {
  byte: 'y',
  int16: 'n',
  uint16: 'q',
  int32: 'i',
  uint32: 'u',
  int64: 'x',
  uint64: 't',
  '@y': 'y',
  '@n': 'n',
  '@q': 'q',
  '@i': 'i',
  '@u': 'u',
  '@x': 'x',
  '@t': 't',
};

/** A value in GVariant's text form. A bare number is an int32 unless `wanted` says what the reader asks for. */
export function scalarOfText(text: string, wanted: 'b' | 'i' | 'u' | 's' | null = null): Scalar {
  const trimmed = text.trim();
  const truth = /^(?:(?:boolean|@b)\s+)?(true|false)$/.exec(trimmed);
  if (truth !== null) return { type: 'b', value: truth[1] === 'true' };
  const quote = trimmed[0];
  if ((quote === "'" || quote === '"') && trimmed.length > 1 && trimmed.endsWith(quote))
    return { type: 's', value: trimmed.length > 2 };
  const [, word = '', digits] =
    /^(?:([a-z0-9]+|@[a-z])\s+)?([-+]?(?:0[xX][0-9a-fA-F]+|\d+))$/.exec(trimmed) ?? [];
  if (digits === undefined) return otherValue;
  const bare = wanted === 'i' || wanted === 'u' ? wanted : 'i';
  const type = word === '' ? bare : Object.hasOwn(words, word) ? words[word] : undefined;
  const value = wholeNumber(digits);
  if (type === undefined || value === null || (type === 'u' && (value < 0 || value > 0xffffffff)))
    return otherValue;
  return { type, value };
}

/** GVariant reads a leading 0 as octal and 0x as hexadecimal, like C. */
function wholeNumber(digits: string): number | null {
  const sign = digits.startsWith('-') ? -1 : 1;
  const bare = digits.replace(/^[-+]/, '');
  const octal = /^0\d+$/.test(bare);
  if (octal && !/^[0-7]+$/.test(bare)) return null;
  const value = sign * (octal ? Number.parseInt(bare, 8) : Number(bare));
  return Number.isSafeInteger(value) ? value : null;
}
