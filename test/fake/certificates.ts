/** A certificate authority of somebody else's: for the firm's own certificate, and for servers that tests talk to. */
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 86_400_000;

export interface FakeAuthority {
  readonly caPem: string;
  issue(
    names: readonly string[],
    life?: { readonly fromMs?: number; readonly toMs?: number },
  ): Promise<{ readonly keyPem: string; readonly chainPem: string }>;
}

export async function newAuthority(): Promise<FakeAuthority> {
  x509.cryptoProvider.set(webcrypto as Crypto);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const issuer = 'CN=Some authority';
  const ca = await x509.X509CertificateGenerator.createSelfSigned({
    name: issuer,
    notBefore: new Date(Date.now() - 400 * dayMs),
    notAfter: new Date(Date.now() + 400 * dayMs),
    signingAlgorithm: algorithm,
    keys: keys as CryptoKeyPair,
    extensions: [new x509.BasicConstraintsExtension(true, 0, true)],
  });
  return {
    caPem: ca.toString('pem'),
    async issue(names, { fromMs = Date.now() - dayMs, toMs = Date.now() + 90 * dayMs } = {}) {
      const own = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
      const leaf = await x509.X509CertificateGenerator.create({
        subject: `CN=${names[0]}`,
        issuer,
        notBefore: new Date(fromMs),
        notAfter: new Date(toMs),
        signingAlgorithm: algorithm,
        publicKey: own.publicKey as CryptoKey,
        signingKey: keys.privateKey as CryptoKey,
        extensions: [
          new x509.SubjectAlternativeNameExtension(
            names.map(name => ({
              type: /^[\d.]+$/.test(name) ? ('ip' as const) : ('dns' as const),
              value: name,
            })),
          ),
        ],
      });
      const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', own.privateKey as CryptoKey);
      return {
        keyPem: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
        chainPem: `${leaf.toString('pem')}\n`,
      };
    },
  };
}
