/** A passkey's public key as others verify with it: from COSE (RFC 9052), as authenticators give it, to SubjectPublicKeyInfo. */
import { createPublicKey, type webcrypto } from 'node:crypto';
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers';

/** DER. @throws Error for a kind of key that no passkey here has */
export function spkiOf(publicKey: Uint8Array): Buffer {
  const key = jwkOf(decodeCredentialPublicKey(new Uint8Array(publicKey)));
  return createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'der' });
}

function jwkOf(key: cose.COSEPublicKey): webcrypto.JsonWebKey {
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('base64url');
  if (cose.isCOSEPublicKeyEC2(key))
    return {
      kty: 'EC',
      crv: 'P-256',
      x: text(key.get(cose.COSEKEYS.x)),
      y: text(key.get(cose.COSEKEYS.y)),
    };
  if (cose.isCOSEPublicKeyOKP(key)) return { kty: 'OKP', crv: 'Ed25519', x: text(key.get(cose.COSEKEYS.x)) };
  if (cose.isCOSEPublicKeyRSA(key))
    return { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) };
  throw new Error('A passkey has a kind of key that is not known here.');
}
