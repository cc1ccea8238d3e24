/** A ledger that was handed over: checked from its files alone, and not one byte of it can be another. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle } from '#collector/cli/audit-verify.ts';
import { writeBundle } from '#collector/ledger/bundle/write.ts';
import type { LedgerKeys } from '#collector/ledger/keys.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { ProofError } from '#proto/log/merkle.ts';
import { NoteError } from '#proto/log/note.ts';
import type { TrustedKeys } from '#proto/log/verify.ts';
import { ledgerOfMany, newLedgerKeys } from './made.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-bundle-'));
const size = 600;
let store: Store;
let keys: LedgerKeys;
const trusted = (of: LedgerKeys): TrustedKeys => ({ log: of.log, writer: of.writerPublic, witnesses: [] });

/** What is wrong with a bundle, in words; empty for a clean one. */
async function faultsOf(folder: string, with_ = trusted(keys)): Promise<readonly string[]> {
  try {
    return (await verifyBundle(folder, with_)).log.faults.map(({ fault }) => fault);
  } catch (error) {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    return [error.message];
  }
}

beforeAll(async () => {
  store = await openStore(join(root, 'whole.db'));
  ({ keys } = await ledgerOfMany(store, size));
  await writeBundle(store.read, keys, size, join(root, 'whole'));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

describe('an exported ledger', () => {
  it('is clean, and says what was checked', async () => {
    const { log, tiles, openings } = await verifyBundle(join(root, 'whole'), trusted(keys));
    expect(log).toMatchObject({ size, erased: 0, checkpoints: 6, unsigned: 0, witnessed: [], faults: [] });
    expect([tiles, openings]).toEqual([4, size]);
  });

  it('with one changed byte, anywhere in what is vouched for, is not clean', async () => {
    const files = readdirSync(join(root, 'whole'), { recursive: true, encoding: 'utf8' }).filter(
      file =>
        /^(?:tile|records|personal|checkpoint)/.test(file) && statSync(join(root, 'whole', file)).isFile(),
    );
    expect(files.length).toBeGreaterThan(10);
    const folder = join(root, 'changed');
    cpSync(join(root, 'whole'), folder, { recursive: true });
    for (const [n, file] of files.filter(each => each !== 'checkpoint').entries()) {
      const good = readFileSync(join(folder, file));
      for (let i = 0; i < 4; i += 1) {
        const bad = Buffer.from(good);
        const at = (n * 7_919 + i * 104_729) % bad.length;
        bad[at] = (bad[at] ?? 0) ^ 1;
        writeFileSync(join(folder, file), bad);
        expect(await faultsOf(folder), `${file} at ${at}`).not.toEqual([]);
      }
      writeFileSync(join(folder, file), good);
    }
    expect(await faultsOf(folder)).toEqual([]);
  }, 240_000);

  it('is worth nothing under keys that are not the firm’s', async () => {
    expect(await faultsOf(join(root, 'whole'), trusted(newLedgerKeys()))).not.toEqual([]);
  });
});

/** Somebody with full rights on the database, and without the keys. */
const tampering: Readonly<Record<string, (db: Store['write'], i: number) => Promise<unknown>>> = {
  'changes a record': (db, i) =>
    sql`update ledger_entries set record = ${Buffer.from('{"v":1}')} where position = ${i}`.execute(db),
  'changes an entry': (db, i) =>
    sql`update ledger_entries set leaf = ${Buffer.alloc(128, i % 256)} where position = ${i}`.execute(db),
  'swaps two neighbours': async (db, i) => {
    const at = Math.min(i, size - 2);
    await sql`update ledger_entries set position = -1 where position = ${at}`.execute(db);
    await sql`update ledger_entries set position = ${at} where position = ${at + 1}`.execute(db);
    await sql`update ledger_entries set position = ${at + 1} where position = -1`.execute(db);
  },
  'takes one out and closes the gap': async (db, i) => {
    await sql`delete from ledger_openings`.execute(db);
    await sql`delete from ledger_entries where position = ${i}`.execute(db);
    await sql`update ledger_entries set position = position - 1 - 1000000 where position > ${i}`.execute(db);
    await sql`update ledger_entries set position = position + 1000000 where position < 0`.execute(db);
  },
  'puts a copy in': async (db, i) => {
    await sql`delete from ledger_openings`.execute(db);
    await sql`update ledger_entries set position = position + 1 - 1000000 where position >= ${i}`.execute(db);
    await sql`update ledger_entries set position = position + 1000000 where position < 0`.execute(db);
    await sql`insert into ledger_entries select ${i}, at, type, actor, device_id, person_id, leaf, record
      from ledger_entries where position = ${(i + 7) % size}`.execute(db);
  },
  'changes personal data': (db, i) =>
    sql`update ledger_openings set value = '192.0.2.8' where position = ${i}`.execute(db),
  'changes a signed head': db =>
    sql`update ledger_checkpoints set note = replace(note, '600', '500') where size = 600`.execute(db),
};

describe('with full rights on the database, whoever', () => {
  it.each(Object.entries(tampering))('%s is found out by the bundle', async (_, tamper) => {
    for (const i of [0, 1, 255, 256, 300, 599]) {
      const name = `tampered-${Math.random().toString(36).slice(2)}`;
      cpSync(join(root, 'whole.db'), join(root, `${name}.db`));
      cpSync(join(root, 'whole.db-wal'), join(root, `${name}.db-wal`));
      const copy = await openStore(join(root, `${name}.db`));
      await sql`pragma foreign_keys = off`.execute(copy.write);
      await tamper(copy.write, i);
      let faults: readonly string[];
      try {
        await writeBundle(copy.read, keys, size, join(root, name));
        faults = await faultsOf(join(root, name));
      } catch (error) {
        faults = [(error as Error).message];
      }
      expect(faults, `${i}`).not.toEqual([]);
      await copy.close();
      rmSync(join(root, name), { recursive: true, force: true });
    }
  });
});

describe('erasing', () => {
  it('of a record’s contents leaves its place, proven', async () => {
    const copy = await openStore(join(root, 'erased.db'));
    const made = await ledgerOfMany(copy, 20);
    await sql`delete from ledger_openings where position = 7`.execute(copy.write);
    await sql`update ledger_entries set record = null where position = 7`.execute(copy.write);
    await writeBundle(copy.read, made.keys, 20, join(root, 'erased'));
    const { log } = await verifyBundle(join(root, 'erased'), trusted(made.keys));
    expect(log).toMatchObject({ size: 20, erased: 1, faults: [] });
    await copy.close();
  });
});
