/** Bytes that a program printed, as text and back, in the encoding that they came in. */

interface Decoded {
  readonly text: string;
  readonly encode: (text: string) => Uint8Array;
}

/** UTF-16 by its mark, UTF-8 when it is that, else byte by byte, so that nothing is lost. */
export function decoded(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes);
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: buffer.toString('utf16le'), encode: text => Buffer.from(text, 'utf16le') };
  const text = buffer.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(buffer)) return { text, encode: clean => Buffer.from(clean, 'utf8') };
  return { text: buffer.toString('latin1'), encode: clean => Buffer.from(clean, 'latin1') };
}
