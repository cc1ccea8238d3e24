/**
 * The log's two keys, made at first start and kept beside the authority's, mode 0600: one signs the log's heads, the
 * other writes its entries. They are Ed25519 (RFC 8032) and never in the database that they vouch for.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { epochOf } from '#proto/log/epoch.ts';
import { keyHash, type LeafWriter } from '#proto/log/leaf.ts';
import { type NoteKey, noteKey } from '#proto/log/note.ts';
import { rawPublicKey } from '#proto/signing.ts';
import { writeSecret } from '../store/secret.ts';

export interface LedgerKeys {
  /** Names the log for ever: "keyholder-9f2c41a07b3d/audit/1". The number counts epochs. */
  readonly origin: string;
  readonly log: NoteKey;
  readonly logPrivate: KeyObject;
  readonly writer: LeafWriter;
  readonly writerPublic: KeyObject;
}

/** Opens the keys in the collector's data folder, or makes them there. */
export function openLedgerKeys(data: string): LedgerKeys {
  const folder = join(data, 'ledger');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const logPrivate = openKey(join(folder, 'log.key'));
  const writerPrivate = openKey(join(folder, 'writer.key'));
  const publicKey = createPublicKey(logPrivate);
  const writerPublic = createPublicKey(writerPrivate);
  const origin = `keyholder-${hash('sha256', rawPublicKey(publicKey), 'hex').slice(0, 12)}/audit/1`;
  return {
    origin,
    log: noteKey(origin, publicKey),
    logPrivate,
    writer: { privateKey: writerPrivate, keyHash: keyHash(writerPublic) },
    writerPublic,
  };
}

/** The same keys under the name of another epoch. */
export function keysOfEpoch(keys: LedgerKeys, epoch: number): LedgerKeys {
  const named = epochOf(keys.origin);
  // Only names that count epochs have others.
  if (named === null || named.number === epoch) return keys;
  const origin = `${named.log}/${epoch}`;
  return { ...keys, origin, log: noteKey(origin, keys.log.publicKey) };
}

function openKey(file: string): KeyObject {
  if (!existsSync(file)) {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
    // Whole or not at all: a key that was cut off in writing would lock the log for ever.
    writeSecret(file, pem as string);
  }
  return createPrivateKey(readFileSync(file));
}
