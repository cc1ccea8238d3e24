/**
 * What a key or a hash looks like. No probe reads one on purpose; this is the last line before an answer leaves: one
 * that holds something of these shapes is not sent, and a failure's words lose it.
 */

/** Each with what it is in words; a whole word each, so that longer numbers are no match. */
const shapes: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  // BitLocker drive encryption in the enterprise, recovery password: eight groups of six digits.
  { what: 'a BitLocker recovery password', pattern: /(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/g },
  // fdesetup(8), personal recovery key: six groups of four letters and digits.
  { what: 'a FileVault recovery key', pattern: /(?<![A-Z0-9-])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5}(?![A-Z0-9-])/g },
  // crypt(5): the second field of shadow(5).
  {
    what: 'a password hash',
    pattern: /\$(?:1|2[abxy]|5|6|7|y|gy|sm3|md5|sha1|scrypt|argon2\w{0,3})\$[./\w=,$+-]{8,}/g,
  },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g },
  // macOS: dscl prints these as property lists.
  { what: 'a password hash', pattern: /\bSALTED-SHA512-PBKDF2\b/g },
];

/** What it is, in words; null for a text that holds nothing of the kind. */
export function secretIn(text: string): string | null {
  for (const { what, pattern } of shapes) if (text.search(pattern) >= 0) return what;
  return null;
}

/** The same text without. */
export function withoutSecrets(text: string): string {
  return shapes.reduce((clean, { pattern, what }) => clean.replace(pattern, `[${what}]`), text);
}

/** The first secret in any text of a value, however deep. */
export function secretInside(value: unknown): string | null {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      const found = secretIn(next);
      if (found !== null) return found;
    } else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next));
  }
  return null;
}
