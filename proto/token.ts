/**
 * The text form of an enrollment token: "kh1_" and base64url (RFC 4648 section 5) of an EnrollmentToken followed by
 * the first four bytes of its SHA-256, so that a token that was not copied whole is told apart from a foreign one.
 */
import { sha256 } from './digest.ts';
import { RefusalError } from './refusals.ts';
import { wire } from './wire.ts';

export interface EnrollmentToken {
  /** "host:port" of the agents' listener. */
  readonly address: string;
  /** SHA-256 of the collector's CA certificate (DER). */
  readonly caSha256: Uint8Array;
  readonly inviteId: string;
  readonly secret: Uint8Array;
  readonly expiresAtMs: number;
  /** SHA-256 of the firm's root, whose approval releases need; empty where the firm has none. */
  readonly firmRootSha256?: Uint8Array;
}

const prefix = 'kh1_';

export function formatToken(token: EnrollmentToken): string {
  const body = wire.EnrollmentToken.encode(token).finish();
  return prefix + Buffer.concat([body, sha256(body).subarray(0, 4)]).toString('base64url');
}

/** @throws RefusalError token_malformed */
export function parseToken(text: string): EnrollmentToken {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed.slice(prefix.length), 'base64url');
  const body = bytes.subarray(0, -4);
  if (
    !trimmed.startsWith(prefix) ||
    bytes.length < 8 ||
    !sha256(body).subarray(0, 4).equals(bytes.subarray(-4))
  ) {
    throw new RefusalError('token_malformed');
  }
  try {
    return wire.EnrollmentToken.decode(body);
  } catch {
    throw new RefusalError('token_malformed');
  }
}
