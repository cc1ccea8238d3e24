/** Keys of a vendor: each in a file of its own, with a passphrase, on a machine that is not on any network. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { DocumentType } from '#proto/release/envelope.ts';
import {
  documentTypes,
  type Envelope,
  envelopeText,
  readEnvelope,
  signedBy,
} from '#proto/release/envelope.ts';
import { type FileKey, keyIdOf } from '#proto/release/keys.ts';
import { rawPublicKey } from '#proto/signing.ts';

export interface HeldKey {
  readonly key: FileKey;
  readonly privateKey: KeyObject;
}

const passphrase = () => process.env['KEYHOLDER_KEY_PASSPHRASE'] ?? '';

/** Never writes over a key. @returns its id */
export function makeKey(file: string): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  const sealed = passphrase() === '' ? {} : { cipher: 'aes-256-cbc', passphrase: passphrase() };
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem', ...sealed }), {
    mode: 0o600,
    flag: 'wx',
  });
  return keyIdOf(held(privateKey).key);
}

/** @throws Error in plain words */
export function readKey(file: string): HeldKey {
  const secret = passphrase() === '' ? {} : { passphrase: passphrase() };
  try {
    return held(createPrivateKey({ key: readFileSync(file), ...secret }));
  } catch (error) {
    throw new Error(
      `${file} could not be opened as a key (${(error as NodeJS.ErrnoException).code ?? 'no key'}). Its passphrase goes into KEYHOLDER_KEY_PASSPHRASE.`,
    );
  }
}

function held(privateKey: KeyObject): HeldKey {
  return { key: { kind: 'ed25519', public: rawPublicKey(privateKey).toString('base64') }, privateKey };
}

export function signedByAll(envelope: Envelope, keys: readonly HeldKey[]): Envelope {
  return keys.reduce((one, { key, privateKey }) => signedBy(one, key, privateKey), envelope);
}

/** Reads a document of any kind. @throws Error in plain words */
export function readAny(file: string): Envelope {
  const text = readFileSync(file, 'utf8');
  const { payloadType } = JSON.parse(text) as { payloadType?: string };
  const type = (Object.keys(documentTypes) as DocumentType[]).find(one => documentTypes[one] === payloadType);
  if (type === undefined) throw new Error(`${file} is no document of a release.`);
  return readEnvelope(text, type);
}

export function writeEnvelope(file: string, envelope: Envelope): void {
  writeFileSync(file, envelopeText(envelope));
}
