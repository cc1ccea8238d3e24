/** Recovery codes: for the day on which phone and security key are gone. Shown once, kept as hashes, each good once. */
import { sha256 } from '#proto/digest.ts';

/** Without those that are mistaken for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLetters = 16;
export const codesAtOnce = 10;

/** @returns "k3mp-9qxw-…": 16 letters, about 79 bits */
export function newRecoveryCode(random: (bytes: number) => Uint8Array): string {
  // Bytes beyond the last whole round would make some letters likelier than others.
  const fair = letters.length * Math.floor(256 / letters.length);
  let chosen = '';
  while (chosen.length < codeLetters) {
    const bytes = [...random(codeLetters)].filter(byte => byte < fair);
    chosen += bytes.map(byte => letters.charAt(byte % letters.length)).join('');
  }
  return (chosen.slice(0, codeLetters).match(/.{4}/g) ?? []).join('-');
}

export function recoveryHash(code: string): string {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return sha256(Buffer.from(`recovery ${plain}`)).toString('hex');
}
