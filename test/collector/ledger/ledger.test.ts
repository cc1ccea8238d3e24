/** The ledger on a real SQLite file and a real PostgreSQL: one tree, whoever writes, and no act without its entry. */
import { expect, it } from 'vitest';
import type { Act } from '#collector/ledger/act.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { readEntries, readOpenings } from '#collector/ledger/store.ts';
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { checkLeaf, checksumOf } from '#proto/log/leaf.ts';
import {
  checkConsistency,
  checkInclusion,
  emptyFrontier,
  grow,
  leafHash,
  rootOf,
} from '#proto/log/merkle.ts';
import { isSignedBy, parseNote } from '#proto/log/note.ts';
import { onEveryStore } from '../../fake/stores.ts';
import { admitted, newLedgerKeys } from './made.ts';

onEveryStore('the ledger', open => {
  const begin = async () => {
    const store = await open();
    const keys = newLedgerKeys();
    return { store, keys, ledger: await openLedger(store, keys) };
  };
  const add = async (at: Awaited<ReturnType<typeof begin>>, acts: readonly Act[]) =>
    await at.store.write.transaction().execute(trx => at.ledger.record(trx, acts));

  it('has the root of all its entries, whatever came together, and proves each of them', async () => {
    const at = await begin();
    const acts = (count: number) => Array.from({ length: count }, (_, i) => admitted(i));
    const heads = [];
    for (const count of [1, 2, 3, 250, 1, 300, 17, 200]) {
      await add(at, acts(count));
      heads.push(await at.ledger.sign());
    }
    const entries = await readEntries(at.store.read, 0, 10_000);
    expect(entries).toHaveLength(774);
    const hashes = entries.map(entry => leafHash(entry.leaf));
    const head = heads.at(-1);
    if (head === undefined) throw new Error('no head');
    expect(Buffer.from(head.root)).toEqual(Buffer.from(rootOf(grow(emptyFrontier, hashes))));
    const note = parseNote(head.note);
    expect(isSignedBy(note, at.keys.log)).toBe(true);
    expect(parseCheckpoint(note.text)).toMatchObject({ origin: 'test/audit/1', size: 774 });
    for (const position of [0, 1, 255, 256, 511, 512, 600, 773]) {
      const proof = await at.ledger.proveEntry(position, 774);
      checkInclusion(hashes[position] ?? Buffer.alloc(32), position, 774, proof, head.root);
    }
    for (const before of heads.slice(0, -1)) {
      const proof = await at.ledger.proveGrowth(before.size, 774);
      checkConsistency(before.size, 774, proof, before.root, head.root);
    }
  });

  it('chains the records of its writer, signed, and keeps personal data beside them', async () => {
    const at = await begin();
    await add(at, [admitted(1), admitted(2)]);
    await add(at, [admitted(3)]);
    const entries = await readEntries(at.store.read, 0, 10);
    let previous: Uint8Array = new Uint8Array(32);
    for (const entry of entries) {
      const bytes = entry.record ?? new Uint8Array();
      checkLeaf(entry.leaf, bytes, at.keys.writerPublic);
      const record = JSON.parse(Buffer.from(bytes).toString());
      expect(record.previous).toBe(Buffer.from(previous).toString('base64'));
      expect(record).toMatchObject({ v: 1, type: 'device.admitted', by: 'person:p1', log: 'test/audit/1' });
      expect(JSON.stringify(record)).not.toContain('192.0.2.7');
      previous = checksumOf(bytes);
    }
    const openings = await readOpenings(at.store.read, 0, 10);
    expect(openings.map(({ field, value, person_id }) => [field, value, person_id])).toEqual(
      Array.from({ length: 3 }, () => ['from', '192.0.2.7', 'p1']),
    );
  });

  it('salts each record and each piece of personal data with randomness of its own', async () => {
    const at = await begin();
    for (const count of [1, 300])
      await add(
        at,
        Array.from({ length: count }, () => admitted(1)),
      );
    const records = (await readEntries(at.store.read, 0, 400)).map(({ record }) =>
      JSON.parse(Buffer.from(record ?? '').toString()),
    );
    const openings = await readOpenings(at.store.read, 0, 400);
    const salts = [
      ...records.map(({ salt }) => salt as string),
      ...openings.map(({ salt }) => Buffer.from(salt).toString('base64')),
    ].map(salt => salt.slice(0, 20));
    expect(new Set(salts).size).toBe(602);
    expect(openings.every(({ salt }) => salt.length === 32)).toBe(true);
    expect(new Set(Buffer.from(salts.join(''), 'base64')).size).toBe(256);
  });

  it('keeps nothing of an act that was not done', async () => {
    const at = await begin();
    await add(at, [admitted(1)]);
    const undone = at.store.write.transaction().execute(async trx => {
      await at.ledger.record(trx, [admitted(2)]);
      throw new Error('it did not come to that');
    });
    await expect(undone).rejects.toThrow('come to that');
    await add(at, [admitted(3)]);
    const devices = (await readEntries(at.store.read, 0, 10)).map(entry => entry.device_id);
    expect(devices).toEqual(['d1', 'd3']);
    expect((await at.ledger.sign()).size).toBe(2);
  });

  it('refuses a field that the act may not carry, and with it the act', async () => {
    const at = await begin();
    const stray = { ...admitted(1), data: { windowTitle: 'Smith, John - MRI' } };
    await expect(add(at, [stray])).rejects.toThrow('may not carry "windowTitle"');
    expect((await at.ledger.sign()).size).toBe(0);
  });

  it('stays one log under several writers at once', async () => {
    const at = await begin();
    const second = await openLedger(at.store, at.keys);
    const writers = [at.ledger, second];
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        at.store.write.transaction().execute(trx => (writers[i % 2] ?? second).record(trx, [admitted(i)])),
      ),
    );
    const entries = await readEntries(at.store.read, 0, 100);
    expect(entries.map(entry => entry.position)).toEqual(entries.map((_, i) => i));
    const head = await at.ledger.sign();
    expect(head.size).toBe(entries.length);
    const all = entries.map(entry => leafHash(entry.leaf));
    expect(Buffer.from(head.root)).toEqual(Buffer.from(rootOf(grow(emptyFrontier, all))));
  });
});
