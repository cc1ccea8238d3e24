/** The collector and its outside witnesses, over real HTTP. */
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '#collector/cli/audit-verify.ts';
import { collectorItself } from '#collector/ledger/act.ts';
import { readKeys } from '#collector/ledger/bundle/read.ts';
import { trustSheet, writeBundle } from '#collector/ledger/bundle/write.ts';
import { type Ask, askOverHttp, askWitnesses } from '#collector/ledger/cosign.ts';
import { deed } from '#collector/ledger/deed.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { addWitness, findEntries, lastCheckpoint, listWitnesses } from '#collector/ledger/store.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { newWitness, witnessServer } from '#collector/ledger/witness-server.ts';
import { newWitnessState, witnessKeys } from '#collector/ledger/witness-state.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { cosignedAtMs } from '#proto/log/checkpoint.ts';
import { formatKey, type NoteKey, parseNote } from '#proto/log/note.ts';
import { add, admitted, newLedgerKeys } from './made.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-cosign-'));
const servers: Server[] = [];
const stores: Store[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  for (const store of stores.splice(0)) await store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const keys = newLedgerKeys();
let count = 0;
const newFile = () => {
  count += 1;
  return join(root, `${count}.db`);
};

/** A collector's ledger over a file, its clock in the test's hand. */
async function collector(file: string, ask: Ask = askOverHttp) {
  const store = await openStore(file);
  stores.push(store);
  const ledger = await openLedger(store, keys);
  const clock = { nowMs: 1_764_000_000_000 };
  const ports = { db: store.write, record: ledger.record, ledger, ask, now: () => clock.nowMs };
  const grow = (by: number) =>
    add(
      store,
      ledger,
      Array.from({ length: by }, (_, i) => admitted(i)),
    );
  const refusals = async () =>
    (await findEntries(store.read, { types: ['witness.refused'], most: 9 })).map(
      ({ record }) => JSON.parse(Buffer.from(record ?? '').toString()).data,
    );
  return { store, ledger, ports, clock, grow, refusals };
}

async function witness(name: string): Promise<{ key: NoteKey; url: string }> {
  const state = newWitnessState(name);
  const ports = { now: () => 1_764_000_123_000, save: () => {}, disputed: () => {} };
  const server = witnessServer(newWitness(state, [keys.log], ports)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return { key: witnessKeys(state).key, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function trust(at: Awaited<ReturnType<typeof collector>>, { key, url }: { key: NoteKey; url: string }) {
  const data = { key: formatKey(key), url };
  await deed(
    at.ports,
    trx => addWitness(trx, data.key, url),
    () => [{ type: 'witness.added', by: collectorItself, data }],
  );
}

describe('the collector', () => {
  it('has each head cosigned by every witness, and hands the cosignatures over with the bundle', async () => {
    const at = await collector(newFile());
    const both = [await witness('msp.example/w'), await witness('counsel.example/w')];
    for (const one of both) await trust(at, one);
    for (const by of [5, 300, 7]) {
      await at.grow(by);
      await askWitnesses(at.ports);
      const note = parseNote((await at.ledger.sign()).note);
      expect(both.map(({ key }) => cosignedAtMs(note, key))).toEqual([1_764_000_123_000, 1_764_000_123_000]);
    }
    const { size } = await at.ledger.sign();
    const sheet = readKeys(trustSheet(keys, await listWitnesses(at.store.read)));
    await writeBundle(at.store.read, keys, size, join(root, 'bundle'));
    const { log } = await verifyBundle(join(root, 'bundle'), sheet);
    expect(log.faults).toEqual([]);
    expect(log.witnessed.map(({ name }) => name)).toEqual(['counsel.example/w', 'msp.example/w']);
    expect((await checkStore(at.store.read, sheet)).faults).toEqual([]);
  });

  it('asks again only when there is news, or an hour later', async () => {
    let asked = 0;
    const at = await collector(newFile(), async (url, body) => {
      asked += 1;
      return await askOverHttp(url, body);
    });
    await trust(at, await witness('msp.example/w'));
    at.clock.nowMs = 1_764_000_123_000;
    await askWitnesses(at.ports);
    await askWitnesses(at.ports);
    expect(asked).toBe(1);
    at.clock.nowMs += 3_600_000;
    await askWitnesses(at.ports);
    expect(asked).toBe(2);
    const note = parseNote((await lastCheckpoint(at.store.read))?.note ?? '');
    expect(note.signatures).toHaveLength(2);
  });

  it('set back to yesterday’s copy is refused, says so in its ledger once, and stays refused', async () => {
    const file = newFile();
    const at = await collector(file);
    const one = await witness('accountant.example/w');
    await trust(at, one);
    await at.grow(20);
    await askWitnesses(at.ports);
    await sql`pragma wal_checkpoint(truncate)`.execute(at.store.write);
    const yesterday = newFile();
    copyFileSync(file, yesterday);
    await at.grow(20);
    await askWitnesses(at.ports);

    const back = await collector(yesterday);
    back.clock.nowMs += 2 * 3_600_000;
    await askWitnesses(back.ports);
    await askWitnesses(back.ports);
    expect(await back.refusals()).toEqual([
      { key: formatKey(one.key), witnessSize: 41, shownSize: 21, status: 409 },
    ]);
    await back.grow(50);
    await askWitnesses(back.ports);
    expect(await back.refusals()).toHaveLength(1);
    const [row] = await listWitnesses(back.store.read);
    expect(row).toMatchObject({ refused: 1 });
    expect(row?.trouble).toContain('422');
  });

  it('does not believe an answer under another key, and does not wait on a witness that is gone', async () => {
    const at = await collector(newFile());
    const real = await witness('msp.example/w');
    const impostor = await witness('msp.example/w');
    await trust(at, { key: real.key, url: impostor.url });
    const gone = await witness('gone.example/w');
    servers.pop()?.close();
    await trust(at, gone);
    await trust(at, await witness('counsel.example/w'));
    await askWitnesses(at.ports);
    const rows = await listWitnesses(at.store.read);
    expect(rows.map(({ key, trouble }) => [key.split('+')[0], trouble])).toEqual([
      ['counsel.example/w', null],
      ['gone.example/w', 'No answer: ECONNREFUSED'],
      ['msp.example/w', 'Its answer is not signed with the key that is known for it.'],
    ]);
    expect(await at.refusals()).toEqual([]);
  });

  it('asks twice at most when a witness sends it round and round', async () => {
    let asked = 0;
    const at = await collector(newFile(), async () => {
      asked += 1;
      return { status: 409, type: 'text/x.tlog.size', body: `${asked % 2}\n` };
    });
    await trust(at, await witness('msp.example/w'));
    await askWitnesses(at.ports);
    expect(asked).toBe(2);
  });

  it('finds out when somebody put another witness into the database', async () => {
    const at = await collector(newFile());
    await trust(at, await witness('msp.example/w'));
    await at.ledger.sign();
    const sheet = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
    expect((await checkStore(at.store.read, sheet)).faults).toEqual([]);
    await sql`update ledger_witnesses set url = 'http://192.0.2.9'`.execute(at.store.write);
    expect((await checkStore(at.store.read, sheet)).faults).toHaveLength(1);
  });
});
