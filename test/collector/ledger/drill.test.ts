/**
 * The drill: somebody writes the database's file as they like, two hundred times. Who must find out, by kind:
 *   change, delete, reorder, insert, and a tail cut off  the check of the store, with keys from beside the database
 *   a tail cut off back to an older signed head, yesterday's copy, a fork under the firm's own keys
 *                                                         nobody who sees the store alone: whoever holds a head from
 *                                                         before, which each agent does, and each outside witness
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetPin, pinnedSize, takeHead } from '#agent/ledger.ts';
import { askWitnesses } from '#collector/ledger/cosign.ts';
import type { LedgerKeys } from '#collector/ledger/keys.ts';
import { type Ledger, openLedger } from '#collector/ledger/ledger.ts';
import { addWitness, listWitnesses } from '#collector/ledger/store.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { newWitness } from '#collector/ledger/witness-server.ts';
import { newWitnessState, type WitnessState, witnessKeys } from '#collector/ledger/witness-state.ts';
import { headFor } from '#collector/ledger/witnesses.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { formatKey } from '#proto/log/note.ts';
import { follow, type Pin } from '#proto/log/pin.ts';
import { formatAddCheckpoint } from '#proto/log/witness.ts';
import { add, admitted, newLedgerKeys } from './made.ts';
import {
  change,
  countOf,
  insert,
  type Pick,
  rehash,
  remove,
  reorder,
  rewrite,
  seeded,
  truncate,
} from './tamper.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-drill-'));
const file = (name: string) => join(root, `${name}.db`);
/** The folder of an agent on one of the firm's computers. */
const agent = join(root, 'agent');
mkdirSync(agent);
const keys: LedgerKeys = newLedgerKeys();
const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
const size = 300;
let pin: Pin;
let witnessed: WitnessState = newWitnessState('accountant.example/w');
/** Sizes of which there are signed heads, but for the newest. */
const signed = [100, 200, 250];

/** Adds entries until there are as many, signing at each of these sizes. */
async function growTo(store: Store, ledger: Ledger, sizes: readonly number[], salt = 0): Promise<void> {
  for (const to of sizes) {
    const { size: from } = await ledger.sign();
    await add(
      store,
      ledger,
      Array.from({ length: to - from }, (_, i) => admitted(from + i + salt)),
    );
    await ledger.sign();
  }
}

/** A store over one of the files, closed again. */
async function over<R>(name: string, work: (store: Store, ledger: Ledger) => Promise<R>): Promise<R> {
  const store = await openStore(file(name));
  try {
    return await work(store, await openLedger(store, keys));
  } finally {
    await store.close();
  }
}

beforeAll(async () => {
  await over('yesterday', (store, ledger) => growTo(store, ledger, signed.slice(0, 2)));
  copyFileSync(file('yesterday'), file('today'));
  copyFileSync(file('yesterday'), file('fork'));
  await over('today', async (store, ledger) => {
    await growTo(store, ledger, [...signed.slice(2), size]);
    pin = follow(null, { ...(await headFor(ledger, null)), growth: [] }).pin;
    const save = (next: WitnessState) => {
      witnessed = next;
    };
    newWitness(witnessed, [keys.log], { now: Date.now, save, disputed: () => {} })(
      formatAddCheckpoint({ oldSize: 0, growth: [], note: pin.note }),
    );
  });
  // What a copy of the whole machine, keys included, becomes when it runs beside the first.
  await over('fork', (store, ledger) => growTo(store, ledger, [250, size], 7_000));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the store's own check says of a tampered copy; empty for a clean one. */
async function storeFaults(name: string): Promise<readonly string[]> {
  return await over(name, async store =>
    (await checkStore(store.read, trusted)).faults.map(({ fault }) => fault),
  );
}

/** What a computer's agent says that held to the newest head, on being shown what this store shows; null for nothing. */
async function agentSays(name: string): Promise<string | null> {
  return await over(name, async (_, ledger) => {
    forgetPin(agent);
    writeFileSync(join(agent, 'ledger-pin.json'), JSON.stringify(pin));
    const { note, growth, logKey } = await headFor(ledger, pinnedSize(agent));
    return takeHead(agent, { note, growth, logKey }, Date.now())?.fault ?? null;
  });
}

/** What an outside witness answers that cosigned the newest head, when this store's collector asks it to cosign. */
async function witnessSays(name: string): Promise<string | null> {
  return await over(name, async (store, ledger) => {
    const answer = newWitness(witnessed, [keys.log], { now: Date.now, save: () => {}, disputed: () => {} });
    await store.write.deleteFrom('ledger_witnesses').execute();
    await addWitness(store.write, formatKey(witnessKeys(witnessed).key), 'http://witness.example');
    const ask = (_: string, body: string) => Promise.resolve(answer(body));
    await askWitnesses({ db: store.write, record: ledger.record, ledger, ask, now: Date.now });
    const [row] = await listWitnesses(store.read);
    return row?.refused === 1 ? row.trouble : null;
  });
}

/** Edits a copy of today's file. */
function tampered(name: string, edit: (db: DatabaseSync) => string): string {
  copyFileSync(file('today'), file(name));
  const db = new DatabaseSync(file(name), { enableForeignKeyConstraints: false });
  const said = edit(db);
  db.close();
  return said;
}

/** After the edit: nothing more; what follows without any key, made to fit; all of it under the forger's own key. */
const cover = [() => {}, rehash, rewrite] as const;

const edits: readonly (readonly [string, number, (db: DatabaseSync, pick: Pick) => string])[] = [
  ['change', 50, change],
  ['delete', 30, remove],
  ['reorder', 30, reorder],
  ['insert', 30, insert],
];

describe('in the drill', () => {
  it('an untouched ledger is clean to the store’s check, to an agent and to a witness', async () => {
    expect(await over('today', store => checkStore(store.read, trusted))).toMatchObject({
      size,
      unsigned: 0,
      erased: 0,
      tiles: 1,
      openings: size,
      faults: [],
    });
    expect(await agentSays('today')).toBeNull();
    copyFileSync(file('today'), file('asked'));
    expect(await witnessSays('asked')).toBeNull();
  });

  it.each(edits)(
    'the store’s check finds each %s (%i of them)',
    async (kind, count, edit) => {
      for (let i = 0; i < count; i += 1) {
        const pick = seeded(1_000 * kind.length + i);
        const said = tampered('edited', db => {
          const what = edit(db, pick);
          // A changed byte need not leave JSON to write anew; and tiles made anew are no edit at all.
          if (kind !== 'change' && !what.startsWith('the tiles')) cover[i % cover.length]?.(db);
          return what;
        });
        expect(await storeFaults('edited'), `${kind} ${i}: ${said}`).not.toEqual([]);
      }
    },
    240_000,
  );

  it('the store’s check finds a tail that is cut off (10 of them), as an agent does', async () => {
    for (let i = 0; i < 10; i += 1) {
      const pick = seeded(50 + i);
      const said = tampered('cut', db => {
        const to = 1 + pick(countOf(db) - 1);
        db.exec(`delete from ledger_openings where position >= ${to}`);
        db.exec(`delete from ledger_entries where position >= ${to}`);
        if (i % 2 === 1) rehash(db);
        return `to ${to}`;
      });
      expect(await storeFaults('cut'), said).not.toEqual([]);
      if (i % 2 === 1) expect(await agentSays('cut'), said).not.toBeNull();
    }
  }, 240_000);

  it('an agent and a witness find a tail cut off with all that spoke of it, back to a signed head (20 of them)', async () => {
    for (let i = 0; i < 20; i += 1) {
      const pick = seeded(i);
      tampered('shorter', db => {
        const to = signed[pick(signed.length)] ?? 0;
        truncate(db, to);
        return `${to}`;
      });
      if (i < 3) expect(await storeFaults('shorter')).toEqual([]);
      // The collector may have gone on since, beyond what was there.
      if (i % 2 === 1)
        await over('shorter', (store, ledger) => growTo(store, ledger, [size + pick(50)], 9_000));
      expect(await agentSays('shorter'), `${i}`).toMatch(/taken out|changed|does not continue/);
      expect(await witnessSays('shorter'), `${i}`).toMatch(/has seen 300 entries|answered (409|422)/);
    }
  }, 240_000);

  it('an agent and a witness find yesterday’s copy (15 of them), whatever was added to it since', async () => {
    for (let i = 0; i < 15; i += 1) {
      copyFileSync(file('yesterday'), file('older'));
      await over('older', (store, ledger) => growTo(store, ledger, [200 + i * 20], 9_000));
      if (i === 0) expect(await storeFaults('older')).toEqual([]);
      expect(await agentSays('older'), `${i}`).toMatch(/taken out|changed|does not continue/);
      expect(await witnessSays('older'), `${i}`).toMatch(/has seen 300 entries|answered (409|422)/);
    }
  }, 240_000);

  it('an agent and a witness find a fork under the firm’s own keys (15 of them), and the store’s check one under others', async () => {
    for (let i = 0; i < 15; i += 1) {
      copyFileSync(file('fork'), file('other'));
      await over('other', (store, ledger) => growTo(store, ledger, [size + i * 3], 7_000));
      if (i === 0) expect(await storeFaults('other')).toEqual([]);
      expect(await agentSays('other'), `${i}`).toMatch(/changed|does not continue/);
      expect(await witnessSays('other'), `${i}`).toMatch(/answered (409|422)/);
    }
    const strangers = newLedgerKeys();
    const store = await openStore(file('stranger'));
    await growTo(store, await openLedger(store, strangers), [size]);
    await store.close();
    expect(await storeFaults('stranger')).not.toEqual([]);
    expect(await agentSays('stranger')).not.toBeNull();
  }, 240_000);

  it('a head that somebody kept is enough for the check to find yesterday’s copy', async () => {
    const faults = await over('yesterday', store => checkStore(store.read, trusted, { since: [pin.note] }));
    expect(faults.faults.map(({ fault }) => fault)).toEqual([
      `The newest signed head is of ${size} entries, and here are 200.`,
    ]);
  });
});
