/**
 * Passwords at rest: argon2id (RFC 9106) with 19 MiB, two passes, one lane, kept as a PHC string, so that later
 * parameters can stand beside earlier ones.
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiRefusal } from '../refusal.ts';

const parameters = { memory: 19_456, passes: 2, parallelism: 1 } as const;
/** NIST SP 800-63B asks for length rather than composition. */
export const shortestPassword = 12;
export const longestPassword = 256;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt);
  const { memory, passes, parallelism } = parameters;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
}

export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const [, , , , salt, hash] = phc.split('$');
  if (salt === undefined || hash === undefined) return false;
  const expected = Buffer.from(hash, 'base64');
  const actual = await derive(password, Buffer.from(salt, 'base64'));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function derive(password: string, nonce: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2(
      'argon2id',
      { message: password.normalize('NFKC'), nonce, tagLength: 32, ...parameters },
      (error, key) => (error === null ? resolve(Buffer.from(key)) : reject(error)),
    );
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}

/** @throws ApiRefusal invalid, for a password that is too easy to guess */
export function checkPassword(password: string, person: { readonly email: string }): void {
  const refuse = (message: string) => new ApiRefusal('invalid', { field: 'password', message });
  if (password.length < shortestPassword) {
    throw refuse(`Use at least ${shortestPassword} characters. Three or four unrelated words do well.`);
  }
  if (password.length > longestPassword) throw refuse(`Use at most ${longestPassword} characters.`);
  const lower = password.toLowerCase();
  const local = person.email.split('@')[0] ?? '';
  if (new Set(lower).size < 5 || lower.includes(local) || lower.includes('password')) {
    throw refuse('This is too easy to guess. Leave out your name and the word "password".');
  }
}
