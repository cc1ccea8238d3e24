/**
 * Seals what must be read back but may not be readable in a copy of the database: the secrets of authenticator apps.
 * AES-256-GCM (NIST SP 800-38D) under a key that lies beside the database, not in it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Seal {
  seal(plain: Uint8Array): Buffer;
  /** @throws Error when it was sealed under another key or changed */
  open(sealed: Uint8Array): Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** @param folder the collector's data folder; the key is made at first use, readable by its owner alone */
export function openSeal(folder: string): Seal {
  const path = join(folder, 'access.key');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' });
  }
  const key = readFileSync(path);
  if (key.length !== 32)
    throw new Error(
      `${path} is damaged: it has ${key.length} bytes instead of 32. Restore it from a backup.`,
    );
  return sealWith(key);
}

export function sealWith(key: Uint8Array): Seal {
  return {
    seal(plain) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]);
    },
  };
}
