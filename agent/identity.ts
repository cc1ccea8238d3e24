/**
 * Who this device is: a P-256 key for TLS and an Ed25519 key for its reports, both made here and never leaving,
 * the certificate that the collector gave for the first, and the collector's authority that is pinned.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from './config.ts';
import { readIfThere, readJsonIfThere, writeDurably } from './files.ts';

export interface Enrollment {
  readonly deviceId: string;
  /** "host:port" of the collector. */
  readonly address: string;
  readonly enrolledAtMs: number;
}

export interface Identity extends Enrollment {
  readonly tlsKeyPem: string;
  readonly certificatePem: string;
  readonly caPem: string;
  readonly reportKey: KeyObject;
}

const names = {
  enrollment: 'enrollment.json',
  tlsKey: 'device.key',
  reportKey: 'report.key',
  certificate: 'device.crt',
  ca: 'collector-ca.crt',
} as const;

export interface NewKeys {
  readonly tlsKeyPem: string;
  readonly reportKeyPem: string;
}

export function newKeys(): NewKeys {
  const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string;
  return {
    tlsKeyPem: pem(generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey),
    reportKeyPem: pem(generateKeyPairSync('ed25519').privateKey),
  };
}

/** Keeps a finished enrollment; the enrollment file is written last, so that half an identity is none. */
export function keepIdentity(
  folder: string,
  keys: NewKeys,
  certificatePem: string,
  caPem: string,
  enrollment: Enrollment,
): void {
  writeDurably(join(folder, names.tlsKey), keys.tlsKeyPem);
  writeDurably(join(folder, names.reportKey), keys.reportKeyPem);
  writeDurably(join(folder, names.certificate), certificatePem);
  writeDurably(join(folder, names.ca), caPem);
  writeDurably(join(folder, names.enrollment), `${JSON.stringify(enrollment, null, 2)}\n`);
}

export function replaceCertificate(folder: string, certificatePem: string): void {
  writeDurably(join(folder, names.certificate), certificatePem);
}

/** @returns null when this computer has not enrolled. @throws SetupError when the identity is damaged or open to others. */
export function readIdentity(folder: string): Identity | null {
  const enrollment = readJsonIfThere(join(folder, names.enrollment)) as Enrollment | null;
  if (enrollment === null) return null;
  const text = (name: string): string => {
    const bytes = readIfThere(join(folder, name));
    if (bytes === null)
      throw new SetupError(`${join(folder, name)} is missing. Enroll this computer again with a new token.`);
    return bytes.toString('utf8');
  };
  for (const name of [names.tlsKey, names.reportKey]) requirePrivate(join(folder, name));
  return {
    ...enrollment,
    tlsKeyPem: text(names.tlsKey),
    certificatePem: text(names.certificate),
    caPem: text(names.ca),
    reportKey: createPrivateKey(text(names.reportKey)),
  };
}

/** A key that others on the computer can read identifies nobody. */
function requirePrivate(file: string): void {
  if (process.platform === 'win32') return;
  const { mode } = statSync(file);
  if ((mode & 0o077) !== 0) {
    throw new SetupError(
      `Others on this computer can read ${file}. Run "chmod 600 ${file}", or enroll again with a new token.`,
    );
  }
}

export function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
