/**
 * The firm's own certificate for the console, from two PEM files that somebody else renews. What is wrong with them is
 * said when the collector starts; when they change later, the new pair counts once it is right, and the old one until then.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../config.ts';

/** A key and its chain, leaf first, both PEM. */
export interface PemIdentity {
  readonly keyPem: string;
  readonly chainPem: string;
}

export interface CertificateFiles {
  readonly certificate: string;
  readonly key: string;
}

/** @throws UsageError in plain words: a file that cannot be read, is none, does not fit, has run out, names others */
export function readOwnCertificate(
  files: CertificateFiles,
  names: readonly string[],
  nowMs: number,
): PemIdentity {
  const chainPem = read(files.certificate, '--console-certificate');
  const keyPem = read(files.key, '--console-key');
  const fault = faultOfPair({ keyPem, chainPem }, names, nowMs);
  if (fault !== null) throw new UsageError(`${files.certificate}: ${fault}`);
  return { keyPem, chainPem };
}

/** Pure. Null where the pair serves. */
export function faultOfPair(
  { keyPem, chainPem }: PemIdentity,
  names: readonly string[],
  nowMs: number,
): string | null {
  const certificate = certificateOf(chainPem);
  if (certificate === null) return 'This is no certificate in PEM form ("-----BEGIN CERTIFICATE-----").';
  try {
    if (!certificate.checkPrivateKey(createPrivateKey(keyPem)))
      return 'The key belongs to another certificate. Give the key that this one was made for.';
  } catch {
    return 'The key is not in PEM form, or a passphrase locks it. Give one without a passphrase.';
  }
  if (Date.parse(certificate.validTo) <= nowMs)
    return `It ran out on ${new Date(certificate.validTo).toISOString().slice(0, 10)}. Get a new one.`;
  if (Date.parse(certificate.validFrom) > nowMs)
    return 'It is not valid yet. Is the clock of this computer right?';
  const missing = names.find(name => certificate.checkHost(name) === undefined);
  return missing === undefined
    ? null
    : `It is not for "${missing}", by which people are to open the console. Get one that names it.`;
}

/** The whole names that a certificate is for: no wildcards, since nobody opens a console by one. */
export function namesOf(chainPem: string): readonly string[] {
  const text = certificateOf(chainPem)?.subjectAltName ?? '';
  return [...text.matchAll(/DNS:([a-z0-9.-]+)(?=,|$)/gi)].map(found => (found[1] ?? '').toLowerCase());
}

export function lifeOf(chainPem: string): { readonly fromMs: number; readonly toMs: number } {
  const certificate = certificateOf(chainPem);
  if (certificate === null) return { fromMs: 0, toMs: 0 };
  return { fromMs: Date.parse(certificate.validFrom), toMs: Date.parse(certificate.validTo) };
}

/** Changes whenever one of the files does; "" while one is missing, as in the middle of a renewal. */
export function stampOf(files: CertificateFiles): string {
  try {
    return [files.certificate, files.key].map(file => statSync(file).mtimeMs).join(' ');
  } catch {
    return '';
  }
}

function certificateOf(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

function read(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UsageError(`${option} ${file}: ${why}. The collector's own account must be able to read it.`);
  }
}
