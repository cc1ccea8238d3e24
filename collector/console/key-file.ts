/** A key that is made in this page and leaves it as a file alone, under a passphrase where its holder wants one. */
import { type Bytes, documentIn, encodingOf, hex, toBase64 } from './signing.ts';

export interface MadeKey {
  /** Raw, base64. */
  readonly public: string;
  /** PKCS #8. */
  readonly pem: string;
  /** The envelope with its signature added. */
  sign(envelope: string): Promise<string>;
}

/**
 * @param passphrase protects the file; empty for none
 * @throws Error in a browser that cannot (before Chrome 137, Firefox 129, Safari 17)
 */
export async function makeKey(passphrase: string): Promise<MadeKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  if (!('publicKey' in pair)) throw new Error('This browser makes no such key.');
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const pem =
    passphrase === ''
      ? pemOf('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)))
      : pemOf('ENCRYPTED PRIVATE KEY', await encrypted(pair.privateKey, passphrase));
  return {
    public: toBase64(raw),
    pem,
    async sign(envelope) {
      const message = encodingOf(documentIn(envelope));
      const sig = toBase64(
        new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, message)),
      );
      const keyid = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', raw)));
      const whole = JSON.parse(envelope) as { signatures: object[] };
      return JSON.stringify({ ...whole, signatures: [...whole.signatures, { keyid, sig }] });
    },
  };
}

/** Of PBKDF2 with HMAC-SHA-256: what OWASP's Password Storage Cheat Sheet asks for (2023). */
const rounds = 600_000;

/** PKCS #8's EncryptedPrivateKeyInfo (RFC 5958, 3) under PBES2 (RFC 8018, A.4): what OpenSSL and Node read. */
async function encrypted(key: CryptoKey, passphrase: string): Promise<Bytes> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(16))];
  const typed = new TextEncoder().encode(passphrase);
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  const cipher = { name: 'AES-CBC', length: 256 };
  const wrapping = await crypto.subtle.deriveKey(derive, base, cipher, false, ['wrapKey']);
  const sealed = await crypto.subtle.wrapKey('pkcs8', key, wrapping, { name: 'AES-CBC', iv });
  const derivation = sequence(
    identifiers.pbkdf2,
    sequence(octets(salt), whole(rounds), sequence(identifiers.hmacWithSha256, nothing)),
  );
  const encryption = sequence(identifiers.aes256Cbc, octets(iv));
  return sequence(
    sequence(identifiers.pbes2, sequence(derivation, encryption)),
    octets(new Uint8Array(sealed)),
  );
}

function pemOf(label: string, der: Bytes): string {
  const lines = toBase64(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** One value of DER (X.690); nothing here is longer than 65,535 bytes. */
function tagged(tag: number, ...parts: readonly Uint8Array[]): Bytes {
  const content = parts.flatMap(part => [...part]);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Uint8Array.from([tag, ...size, ...content]);
}

const sequence = (...parts: readonly Uint8Array[]) => tagged(0x30, ...parts);
const octets = (bytes: Uint8Array) => tagged(0x04, bytes);
const nothing = tagged(0x05);
/** Three bytes, of which the first leaves the sign alone: enough for the rounds. */
const whole = (value: number) =>
  tagged(0x02, Uint8Array.from([(value >> 16) & 255, (value >> 8) & 255, value & 255]));
const identifier = (hexBytes: string) =>
  tagged(
    0x06,
    Uint8Array.from(hexBytes.match(/../g) ?? [], byte => Number.parseInt(byte, 16)),
  );
/** RFC 8018, appendix C, and for AES NIST's arc 2.16.840.1.101.3.4.1. */
const identifiers = {
  /** 1.2.840.113549.1.5.13 */
  pbes2: identifier('2a864886f70d01050d'),
  /** 1.2.840.113549.1.5.12 */
  pbkdf2: identifier('2a864886f70d01050c'),
  /** 1.2.840.113549.2.9 */
  hmacWithSha256: identifier('2a864886f70d0209'),
  /** 2.16.840.1.101.3.4.1.42 */
  aes256Cbc: identifier('60864801650304012a'),
};
