/** proc(5), /proc/crypto: whether a cipher that encrypts nothing is in use. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const path = '/proc/crypto';
const is = (expected: boolean | null) => (reading: boolean | null) => expect(reading).toBe(expected);
const cipher = (name: string, references: number) => `name         : ${name}
driver       : ${name}-generic
module       : kernel
priority     : 100
refcnt       : ${references}
selftest     : passed
internal     : no
type         : skcipher
async        : no
blocksize    : 16
`;
const list = (...ciphers: string[]) => ({ files: { [path]: ciphers.map(one => `${one}\n`).join('') } });
const aes = cipher('xts(aes)', 4);

export default {
  healthy: { ...list(aes, cipher('ecb(aes)', 1)), gives: is(false) },
  failing: [
    { ...list(aes, cipher('ecb(cipher_null)', 2)), gives: is(true) },
    { ...list(cipher('cbc(cipher_null)', 3), aes), gives: is(true) },
  ],
  between: [
    // The module is there, and nobody uses it.
    { ...list(aes, cipher('ecb(cipher_null)', 1), cipher('cipher_null', 1)), gives: is(false) },
    // Another nothing, of networks.
    { ...list(aes, cipher('digest_null', 5)), gives: is(false) },
    // A kernel that keeps no list.
    { files: {}, gives: is(null) },
  ],
  language: { cannotBe: 'The kernel speaks English only.' },
  empty: { files: { [path]: '' }, fails: 'parse_error' },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: { [path]: `${aes}\n${cipher('ecb(cipher_null)', 2).slice(0, 60)}` },
    fails: 'parse_error',
  },
  hostile: [
    { files: { [path]: 'name         : ecb(cipher_null)\n' }, fails: 'parse_error' },
    { ...list(aes, 'refcnt       : 1\n'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
