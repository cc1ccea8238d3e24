/** A ledger with entries in it, for tests. */
import { generateKeyPairSync } from 'node:crypto';
import type { Act } from '#collector/ledger/act.ts';
import type { LedgerKeys } from '#collector/ledger/keys.ts';
import { type Ledger, openLedger } from '#collector/ledger/ledger.ts';
import type { Store } from '#collector/store/db.ts';
import { keyHash } from '#proto/log/leaf.ts';
import { noteKey } from '#proto/log/note.ts';

export function newLedgerKeys(origin = 'test/audit/1'): LedgerKeys {
  const log = generateKeyPairSync('ed25519');
  const writer = generateKeyPairSync('ed25519');
  return {
    origin,
    log: noteKey(origin, log.publicKey),
    logPrivate: log.privateKey,
    writer: { privateKey: writer.privateKey, keyHash: keyHash(writer.publicKey) },
    writerPublic: writer.publicKey,
  };
}

export function admitted(i: number): Act {
  return {
    type: 'device.admitted',
    by: { kind: 'person', id: 'p1' },
    device: `d${i}`,
    data: { deviceClass: 'office' },
    personal: { from: '192.0.2.7' },
  };
}

export async function add(store: Store, ledger: Ledger, acts: readonly Act[]): Promise<void> {
  await store.write.transaction().execute(trx => ledger.record(trx, acts));
}

/** A ledger of as many acts, its head signed every hundred. */
export async function ledgerOfMany(store: Store, count: number) {
  const keys = newLedgerKeys();
  const ledger = await openLedger(store, keys);
  for (let from = 0; from < count; from += 100) {
    const acts = Array.from({ length: Math.min(100, count - from) }, (_, i) => admitted(from + i));
    await add(store, ledger, acts);
    await ledger.sign();
  }
  return { keys, ledger };
}
