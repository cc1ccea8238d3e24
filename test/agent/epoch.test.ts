/** A collector that was really restored from a backup: each workstation follows it, and keeps what proves what is gone. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerCommand } from '#agent/cli/ledger.ts';
import { forgetPin, pinnedSize, readDispute, readLost, readPin, takeHead } from '#agent/ledger.ts';
import { headOf, type KnownHead, openEpoch } from '#collector/ledger/epoch.ts';
import { type Ledger, openLedger } from '#collector/ledger/ledger.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { headFor } from '#collector/ledger/witnesses.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { parseNote } from '#proto/log/note.ts';
import { add, admitted, newLedgerKeys } from '../collector/ledger/made.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-epoch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const keys = newLedgerKeys('clinic/audit/1');
const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
const jane = { kind: 'person', id: 'jane' } as const;
const ports = { now: Date.now, random: randomBytes };
let known: KnownHead;
/** Signed heads of the log before it was set back. */
let newest = '';
let between = '';
let computers = 0;

async function over<R>(name: string, work: (store: Store, ledger: Ledger) => Promise<R>): Promise<R> {
  const store = await openStore(join(root, `${name}.db`));
  try {
    return await work(store, await openLedger(store, keys));
  } finally {
    await store.close();
  }
}

const many = (count: number, from = 0) => Array.from({ length: count }, (_, i) => admitted(from + i));

/** A computer that has seen the log of that store as it is now. */
async function computer(name: string): Promise<string> {
  computers += 1;
  const folder = join(root, `computer-${computers}`);
  mkdirSync(folder);
  expect(await shows(name, folder)).toBeNull();
  return folder;
}

/** Shows a store's ledger to a computer. @returns what the computer says against it */
async function shows(name: string, folder: string): Promise<string | null> {
  return await over(name, async (_, ledger) => {
    const head = await headFor(ledger, pinnedSize(folder));
    return takeHead(folder, head, Date.now())?.fault ?? null;
  });
}

beforeAll(async () => {
  await over('backup', async (store, ledger) => {
    await add(store, ledger, many(300));
    await ledger.sign();
  });
  copyFileSync(join(root, 'backup.db'), join(root, 'live.db'));
  await over('live', async (store, ledger) => {
    await add(store, ledger, many(50, 900));
    between = (await ledger.sign()).note;
    await add(store, ledger, many(50, 950));
    newest = (await ledger.sign()).note;
    known = (await headOf(store.read, keys)) ?? known;
  });
  copyFileSync(join(root, 'backup.db'), join(root, 'restored.db'));
});

describe('after a restore', () => {
  it('the log goes on as its next epoch, and computers follow it: those that saw what is gone keep the proof', async () => {
    const early = await computer('backup');
    const late = await computer('live');
    const kept = readPin(late)?.note;
    expect(await over('restored', store => openEpoch(store, keys, { by: jane, known }, ports))).toBe(2);
    await over('restored', (store, ledger) => add(store, ledger, many(20, 2_000)));
    for (const folder of [early, late]) {
      expect(await shows('restored', folder)).toBeNull();
      expect(await shows('restored', folder)).toBeNull();
      expect(readDispute(folder)).toBeNull();
      expect(parseCheckpoint(parseNote(readPin(folder)?.note ?? '').text).origin).toBe('clinic/audit/2');
    }
    expect(readLost(early)).toEqual([]);
    expect(readLost(late)).toMatchObject([
      { epoch: 2, position: 300, knownSize: 400, knownRoot: known.root, by: 'person:jane', kept },
    ]);
    expect(ledgerCommand(['--data', late])).toBe(0);
    // It is followed once: what comes after must continue it as ever.
    await over('restored', async (store, ledger) => {
      await add(store, ledger, many(5, 3_000));
      await ledger.sign();
    });
    expect(await shows('restored', late)).toBeNull();
    expect(await shows('live', late)).toMatch(/left behind/);
  });

  it('a computer that saw more than the firm says was there does not follow, nor one that saw another log', async () => {
    copyFileSync(join(root, 'backup.db'), join(root, 'hiding.db'));
    const before = parseCheckpoint(parseNote(between).text);
    const less = { origin: before.origin, size: before.size, root: Buffer.from(before.root).toString('hex') };
    const saw = await computer('live');
    await over('hiding', store => openEpoch(store, keys, { by: jane, known: less }, ports));
    expect(await shows('hiding', saw)).toMatch(
      /says of 350 that they were there: this computer has seen 400/,
    );

    copyFileSync(join(root, 'backup.db'), join(root, 'lying.db'));
    const other = await computer('live');
    await over('lying', store =>
      openEpoch(store, keys, { by: jane, known: { ...known, root: 'ab'.repeat(32) } }, ports),
    );
    expect(await shows('lying', other)).toMatch(/not the one that this computer has seen/);

    // The tail is cut off, and nothing is said: the same name, or a new one without its reason.
    const third = await computer('live');
    expect(await shows('backup', third)).toMatch(/entries were taken out/);
    forgetPin(third);
    expect(await shows('live', third)).toBeNull();
    await over('restored', async (_, ledger) => {
      const { epoch: _left, ...head } = await headFor(ledger, pinnedSize(third));
      expect(takeHead(third, head, Date.now())?.fault).toMatch(/does not say why/);
    });
  });

  it('the check of the log tells it: by whom it was set back, and which heads are of what is gone', async () => {
    const check = (since: readonly string[]) =>
      over('restored', async (store, ledger) => {
        await ledger.sign();
        return await checkStore(store.read, trusted, { since });
      });
    expect(await check([])).toMatchObject({
      faults: [],
      epochs: [{ epoch: 2, position: 300, by: 'person:jane' }],
    });
    // The one that is named; one that nobody spoke of.
    expect((await check([newest])).faults).toEqual([]);
    expect((await check([between])).faults.map(({ fault }) => fault)).toEqual([
      expect.stringMatching(/350 entries is about are gone|first 350 entries are not those/),
    ]);
    // Nobody else can have an entry written under another name in the middle.
    await over('restored', store =>
      store.write
        .updateTable('ledger_entries')
        .set({ record: Buffer.from('{}') })
        .where('position', '=', 300)
        .execute(),
    );
    expect((await check([])).faults).not.toEqual([]);
  });
});
