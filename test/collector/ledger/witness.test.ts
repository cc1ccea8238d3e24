/** A witness over HTTP: what it keeps it has answered or not, but never the other way round, whenever it dies. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '#collector/ledger/ledger.ts';
import { newWitness, witnessServer } from '#collector/ledger/witness-server.ts';
import {
  newWitnessState,
  readWitnessState,
  saveWitnessState,
  seenBy,
  type WitnessState,
  witnessKeys,
} from '#collector/ledger/witness-state.ts';
import { main } from '#collector/main.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { cosignedAtMs } from '#proto/log/checkpoint.ts';
import { formatKey, parseNote } from '#proto/log/note.ts';
import { formatAddCheckpoint } from '#proto/log/witness.ts';
import { add, admitted, newLedgerKeys } from './made.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-witness-'));
const keys = newLedgerKeys();
const heads = new Map<number, string>();
let store: Store;
let ledger: Ledger;
const servers: Server[] = [];
const nowMs = 1_764_000_000_000;

beforeAll(async () => {
  store = await openStore(join(root, 'log.db'));
  ledger = await openLedger(store, keys);
  for (const size of [5, 16, 37]) {
    const { size: from } = await ledger.sign();
    await add(
      store,
      ledger,
      Array.from({ length: size - from }, (_, i) => admitted(from + i)),
    );
    heads.set(size, (await ledger.sign()).note);
  }
});
afterAll(async () => {
  for (const server of servers) server.close();
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

async function requestFor(oldSize: number, size: number): Promise<string> {
  const growth = oldSize === 0 || oldSize >= size ? [] : await ledger.proveGrowth(oldSize, size);
  return formatAddCheckpoint({ oldSize, growth, note: heads.get(size) ?? '' });
}

let count = 0;
function newState(): { file: string; state: WitnessState } {
  count += 1;
  const file = join(root, `witness-${count}.json`);
  const state = newWitnessState('accountant.example/witness');
  saveWitnessState(file, state);
  return { file, state };
}

async function start({ file, state }: { file: string; state: WitnessState }, disputes: string[] = []) {
  const answer = newWitness(readWitnessState(file) ?? state, [keys.log], {
    now: () => nowMs,
    save: next => saveWitnessState(file, next),
    disputed: (origin, fault) => disputes.push(`${origin}: ${fault}`),
  });
  const server = witnessServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function post(url: string, body: string, path = '/add-checkpoint', method = 'POST') {
  const response = await fetch(`${url}${path}`, { method, ...(method === 'GET' ? {} : { body }) });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
  };
}

describe('a witness over HTTP', () => {
  it('cosigns a growing log, each time with its own time, and keeps the newest head', async () => {
    const at = newState();
    const url = await start(at);
    for (const [from, to] of [
      [0, 5],
      [5, 16],
      [16, 37],
      [37, 37],
    ] as const) {
      const { status, body } = await post(url, await requestFor(from, to));
      expect(status).toBe(200);
      const note = parseNote(`${heads.get(to) ?? ''}${body}`);
      expect(cosignedAtMs(note, witnessKeys(at.state).key)).toBe(nowMs);
      const kept = readWitnessState(at.file);
      expect(kept === null ? null : seenBy(kept, keys.origin)?.size).toBe(to);
    }
    expect(statSync(at.file).mode & 0o077).toBe(0);
  });

  it('says its size with 409, in the protocol’s own type', async () => {
    const url = await start(newState());
    await post(url, await requestFor(0, 16));
    expect(await post(url, await requestFor(5, 37))).toEqual({
      status: 409,
      type: 'text/x.tlog.size',
      body: '16\n',
    });
  });

  it('refuses two histories under the log’s own key, and keeps both heads of the first', async () => {
    const at = newState();
    const disputes: string[] = [];
    const url = await start(at, disputes);
    await post(url, await requestFor(0, 16));
    const other = await openStore(join(root, 'fork.db'));
    const fork = await openLedger(other, keys);
    const forked = [];
    for (const size of [16, 37]) {
      const { size: from } = await fork.sign();
      await add(
        other,
        fork,
        Array.from({ length: size - from }, (_, i) => admitted(900 + i)),
      );
      const growth = from === 0 ? [] : await fork.proveGrowth(from, size);
      forked.push(formatAddCheckpoint({ oldSize: 16, growth, note: (await fork.sign()).note }));
    }
    await other.close();
    expect((await post(url, forked[0] ?? '')).status).toBe(409);
    expect((await post(url, forked[1] ?? '')).status).toBe(422);
    const kept = readWitnessState(at.file)?.logs[keys.origin];
    expect(kept).toMatchObject({ note: heads.get(16), dispute: { kept: heads.get(16), atMs: nowMs } });
    expect(forked[0]).toContain(kept?.dispute?.shown);
    expect(disputes).toHaveLength(2);
    // The true log goes on as if nothing had been.
    expect((await post(url, await requestFor(16, 37))).status).toBe(200);
  });

  it('answers each other status as the protocol says', async () => {
    const url = await start(newState());
    const good = await requestFor(0, 5);
    expect((await post(url, good, '/')).status).toBe(404);
    expect((await post(url, good.replaceAll('test/audit/1', 'else/audit/1'))).status).toBe(404);
    expect((await post(url, good.replace('\n5\n', '\n6\n'))).status).toBe(403);
    expect((await post(url, '', '/add-checkpoint', 'GET')).status).toBe(405);
    expect((await post(url, 'x'.repeat(100_000))).status).toBe(400);
    expect((await post(url, good.replace('old 0', 'old 6'))).status).toBe(400);
    expect((await post(url, good)).status).toBe(200);
  });

  it('never goes back, however many ask at once', async () => {
    const at = newState();
    const url = await start(at);
    await post(url, await requestFor(0, 5));
    const requests = [await requestFor(5, 16), await requestFor(5, 37), await requestFor(5, 5)];
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => post(url, requests[i % 3] ?? '')));
    const grown = answers.filter(({ status }, i) => status === 200 && i % 3 !== 2);
    expect(grown).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const kept = readWitnessState(at.file);
    expect([16, 37]).toContain(kept === null ? null : seenBy(kept, keys.origin)?.size);
  });

  it('does not cosign what it could not keep', async () => {
    const { state } = newState();
    const answer = newWitness(state, [keys.log], {
      now: () => nowMs,
      save: () => {
        throw new Error('no space left on device');
      },
      disputed: () => {},
    });
    const body = await requestFor(0, 5);
    expect(() => answer(body)).toThrow('no space');
    expect(() => answer(body)).toThrow('no space');
  });

  it('killed between keeping and answering, knows what it kept; the log asks again and is served', async () => {
    const at = newState();
    const url = await start(at);
    await post(url, await requestFor(0, 5));
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'witness-child.ts'), at.file, formatKey(keys.log)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [port] = (await once(child.stdout, 'data')) as [Buffer];
    const died = once(child, 'exit');
    await expect(
      post(`http://127.0.0.1:${port.toString().trim()}`, await requestFor(5, 16)),
    ).rejects.toThrow();
    expect((await died)[1]).toBe('SIGKILL');

    const again = await start(at);
    expect(await post(again, await requestFor(5, 16))).toMatchObject({ status: 409, body: '16\n' });
    expect((await post(again, await requestFor(5, 37))).status).toBe(409);
    expect((await post(again, await requestFor(16, 16))).status).toBe(200);
    expect((await post(again, await requestFor(16, 37))).status).toBe(200);
  });

  it('does not take a broken state for a new beginning', () => {
    const { file } = newState();
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
    expect(() => readWitnessState(file)).toThrow(SyntaxError);
    writeFileSync(file, '{}');
    expect(() => readWitnessState(file)).toThrow(SyntaxError);
  });
});

describe('collector witness', () => {
  const file = join(root, 'new.json');

  it('makes a key once, and says it', async () => {
    expect(await main(['witness', '--state', file])).toBe(2);
    expect(await main(['witness', '--state', file, '--name', 'two words'])).toBe(2);
    expect(await main(['witness', '--state', file, '--name', 'counsel.example/w'])).toBe(0);
    const made = readWitnessState(file);
    expect(made?.name).toBe('counsel.example/w');
    expect(await main(['witness', '--state', file])).toBe(0);
    expect(readWitnessState(file)).toEqual(made);
    expect(await main(['witness', '--state', file, '--name', 'other.example/w'])).toBe(2);
    expect(await main(['witness', '--state', file, '--trust', 'nonsense'])).toBe(2);
  });
});
