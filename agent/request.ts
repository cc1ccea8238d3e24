/** A certificate request (PKCS #10, RFC 2986) for the device's own key. Loaded only to enroll and to renew. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** @param tlsKeyPem PKCS #8. @returns DER; its subject says nothing, since names authenticate nothing. */
export async function certificateRequest(tlsKeyPem: string): Promise<Uint8Array> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const pkcs8 = x509.PemConverter.decodeFirst(tlsKeyPem);
  const privateKey = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']);
  const { kty, crv, x, y } = await webcrypto.subtle.exportKey('jwk', privateKey);
  const jwk = { kty, crv, x, y } as JsonWebKey;
  const publicKey = await webcrypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: 'CN=keyholder-device',
    keys: { privateKey: privateKey as CryptoKey, publicKey: publicKey as CryptoKey },
    signingAlgorithm: algorithm,
  });
  return new Uint8Array(request.rawData);
}
