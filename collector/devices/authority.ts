/**
 * The collector's own certificate authority (RFC 5280, P-256): made at first start, kept in the data folder with
 * mode 0600, trusted by agents through the pin in their enrollment token. It signs the collector's certificate and
 * the devices' client certificates, nothing else.
 */
import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { sha256 } from '#proto/digest.ts';
import { collectorName, deviceUri } from '#proto/names.ts';
import { RefusalError } from '#proto/refusals.ts';
import { writeSecret } from '../store/secret.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 24 * 60 * 60 * 1000;
const caDays = 3650;
const serverDays = 397;
/** Clocks of small offices differ: a certificate is good a little before it was made. */
const backdateMs = 60 * 60 * 1000;

export interface IssuedCertificate {
  readonly der: Uint8Array;
  /** SHA-256 of the DER, hex. */
  readonly fingerprint: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

export interface Authority {
  readonly caPem: string;
  readonly caDer: Uint8Array;
  /** SHA-256 of the CA certificate: the pin. */
  readonly caSha256: Uint8Array;
  /** The collector's own certificate, renewed when less than a third of its life is left. */
  serverIdentity(
    names: readonly string[],
    nowMs: number,
  ): Promise<{ readonly keyPem: string; readonly chainPem: string }>;
  /** @throws RefusalError request_malformed or key_proof_invalid */
  signDevice(
    request: Uint8Array,
    deviceId: string,
    nowMs: number,
    lifeMs: number,
  ): Promise<IssuedCertificate>;
}

/** Opens the authority in `folder`, or makes it there. */
export async function openAuthority(folder: string, nowMs: number): Promise<Authority> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'ca.key');
  const certFile = join(folder, 'ca.crt');
  if (!existsSync(certFile)) await makeCa(keyFile, certFile, nowMs);
  const caPem = readFileSync(certFile, 'utf8');
  const ca = new x509.X509Certificate(caPem);
  const key = await importKey(readFileSync(keyFile, 'utf8'));
  const caDer = new Uint8Array(ca.rawData);
  return {
    caPem,
    caDer,
    caSha256: sha256(caDer),
    serverIdentity: (names, now) => serverIdentity(folder, ca, key, caPem, names, now),
    signDevice: (request, deviceId, now, lifeMs) => signDevice(ca, key, request, deviceId, now, lifeMs),
  };
}

async function makeCa(keyFile: string, certFile: string, nowMs: number): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: `CN=Keyholder collector authority ${randomBytes(4).toString('hex')}`,
    notBefore: new Date(nowMs - backdateMs),
    notAfter: new Date(nowMs + caDays * dayMs),
    signingAlgorithm: algorithm,
    keys: keys as CryptoKeyPair,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as CryptoKey),
    ],
  });
  writeSecret(keyFile, await exportKey(keys.privateKey as CryptoKey));
  // The certificate last: where it stands, its key stands too.
  writeSecret(certFile, cert.toString('pem'));
}

async function serverIdentity(
  folder: string,
  ca: x509.X509Certificate,
  caKey: CryptoKey,
  caPem: string,
  names: readonly string[],
  nowMs: number,
): Promise<{ keyPem: string; chainPem: string }> {
  const keyFile = join(folder, 'server.key');
  const certFile = join(folder, 'server.crt');
  if (existsSync(certFile) && existsSync(keyFile)) {
    const pem = readFileSync(certFile, 'utf8');
    const cert = new x509.X509Certificate(pem);
    const fresh = cert.notAfter.getTime() - nowMs > (serverDays * dayMs) / 3;
    if (fresh && covers(cert, names)) return { keyPem: readFileSync(keyFile, 'utf8'), chainPem: pem + caPem };
  }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const cert = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: 'CN=Keyholder collector',
    issuer: ca.subject,
    notBefore: new Date(nowMs - backdateMs),
    notAfter: new Date(nowMs + serverDays * dayMs),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey as CryptoKey,
    signingKey: caKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(alternativeNames(names)),
      await x509.AuthorityKeyIdentifierExtension.create(ca),
    ],
  });
  const keyPem = await exportKey(keys.privateKey as CryptoKey);
  const pem = `${cert.toString('pem')}\n`;
  writeSecret(keyFile, keyPem);
  writeSecret(certFile, pem);
  return { keyPem, chainPem: pem + caPem };
}

function alternativeNames(names: readonly string[]): x509.JsonGeneralName[] {
  return [collectorName, ...names].map(value => ({ type: isIP(value) ? 'ip' : 'dns', value }));
}

function covers(cert: x509.X509Certificate, names: readonly string[]): boolean {
  const extension = cert.getExtension(x509.SubjectAlternativeNameExtension);
  const there = new Set(extension?.names.toJSON().map(name => name.value));
  return [collectorName, ...names].every(name => there.has(name));
}

async function signDevice(
  ca: x509.X509Certificate,
  caKey: CryptoKey,
  request: Uint8Array,
  deviceId: string,
  nowMs: number,
  lifeMs: number,
): Promise<IssuedCertificate> {
  let asked: x509.Pkcs10CertificateRequest;
  let valid: boolean;
  try {
    asked = new x509.Pkcs10CertificateRequest(Uint8Array.from(request));
    const key = asked.publicKey.algorithm as EcKeyImportParams;
    if (key.name !== 'ECDSA' || key.namedCurve !== 'P-256') throw new RefusalError('request_malformed');
    valid = await asked.verify();
  } catch {
    throw new RefusalError('request_malformed');
  }
  if (!valid) throw new RefusalError('key_proof_invalid');
  // Only the key is taken from the request: a name that a machine asks for authenticates nothing.
  const cert = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `CN=${deviceId}`,
    issuer: ca.subject,
    notBefore: new Date(nowMs - backdateMs),
    notAfter: new Date(nowMs + lifeMs),
    signingAlgorithm: algorithm,
    publicKey: asked.publicKey,
    signingKey: caKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      new x509.SubjectAlternativeNameExtension([{ type: 'url', value: deviceUri(deviceId) }]),
      await x509.AuthorityKeyIdentifierExtension.create(ca),
    ],
  });
  const der = new Uint8Array(cert.rawData);
  return {
    der,
    fingerprint: sha256(der).toString('hex'),
    notBefore: cert.notBefore.getTime(),
    notAfter: cert.notAfter.getTime(),
  };
}

/** 16 random bytes, positive (RFC 5280 section 4.1.2.2). */
function serial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

async function exportKey(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

async function importKey(pem: string): Promise<CryptoKey> {
  const der = x509.PemConverter.decodeFirst(pem);
  return (await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])) as CryptoKey;
}
