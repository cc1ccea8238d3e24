/** The firm's key for approvals, in a file of its own: on a stick in the owner's drawer, never on the collector's disk. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Envelope, signedBy } from '#proto/release/envelope.ts';
import type { FileKey } from '#proto/release/keys.ts';
import { rawPublicKey } from '#proto/signing.ts';
import { UsageError } from '../config.ts';
import { askSecret, type Terminal } from './ask-secret.ts';
import { requireFile } from './reach.ts';

export interface HeldKey {
  readonly key: FileKey;
  readonly privateKey: KeyObject;
}

/** Where whoever takes the collector over would find it. @throws UsageError */
export function requireElsewhere(file: string, data: string): void {
  const inside = relative(resolve(data), resolve(file));
  if (inside !== '' && inside.startsWith('..')) return;
  throw new UsageError(
    'The firm’s key must not lie in the collector’s folder: whoever takes the collector over would have it. Name a file on a stick or on another computer.',
  );
}

/** @param passphrase protects the file; empty for none. @throws UsageError */
export function makeFirmKey(file: string, passphrase: string): HeldKey {
  if (existsSync(file)) throw new UsageError(`${file} is there already. Keys are never written over.`);
  if (!existsSync(dirname(resolve(file))))
    throw new UsageError(`There is no folder ${dirname(resolve(file))}.`);
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase === '' ? {} : { cipher: 'aes-256-cbc', passphrase }),
  });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return held(privateKey);
}

/** @throws UsageError */
export function readFirmKey(file: string, passphrase: string): HeldKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey({ key: readFileSync(file), ...(passphrase === '' ? {} : { passphrase }) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`There is no file ${file}.`);
    throw new UsageError(
      `${file} could not be opened as a key. If it has a passphrase, set it in KEYHOLDER_KEY_PASSPHRASE.`,
    );
  }
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new UsageError(`${file} holds another kind of key.`);
  return held(privateKey);
}

/**
 * Opens a key with the passphrase that the environment gives; where it gives none and the file wants one, whoever sits
 * there is asked.
 * @param terminal null where nobody sits there
 * @throws UsageError
 */
export async function openFirmKey(
  file: string,
  passphrase: string,
  terminal: Terminal | null = ownTerminal(),
): Promise<HeldKey> {
  requireFile(file);
  const sealed = readFileSync(file, 'latin1').includes('BEGIN ENCRYPTED PRIVATE KEY');
  const asks = sealed && passphrase === '' && terminal !== null;
  return readFirmKey(file, asks ? await askSecret(`Passphrase of ${file}: `, terminal) : passphrase);
}

/** One after the other: two questions at once would be answered by one line. @throws UsageError */
export async function openFirmKeys(
  files: readonly string[],
  passphrase: string,
): Promise<readonly HeldKey[]> {
  const held: HeldKey[] = [];
  for (const file of files) held.push(await openFirmKey(file, passphrase));
  return held;
}

function ownTerminal(): Terminal | null {
  return process.stdin.isTTY ? { input: process.stdin, output: process.stderr } : null;
}

function held(privateKey: KeyObject): HeldKey {
  const raw = rawPublicKey(createPublicKey(privateKey));
  return { key: { kind: 'ed25519', public: raw.toString('base64') }, privateKey };
}

export function signWith(envelope: Envelope, { key, privateKey }: HeldKey): Envelope {
  return signedBy(envelope, key, privateKey);
}
