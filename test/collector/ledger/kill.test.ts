/** kill -9 in the middle of acts, two hundred times: an act without its entry, or an entry without its act, is never left. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedgerKeys } from '#collector/ledger/keys.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { listPeople } from '#collector/people/store.ts';
import { openStore } from '#collector/store/db.ts';
import { installedPostgres, startPostgres } from '../../fake/postgres.ts';
import { seeded } from './tamper.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-kill-'));
const child = join(root, 'child.mjs');
/** In one file: most of the time of two hundred processes is their start. */
beforeAll(async () => {
  const input = fileURLToPath(new URL('./deeds-child.ts', import.meta.url));
  const pg = fileURLToPath(import.meta.resolve('pg'));
  await build({
    input,
    platform: 'node',
    external: ['pg'],
    logLevel: 'silent',
    output: { file: child, codeSplitting: false, paths: { pg } },
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const endless = 1_000_000;

interface Doing {
  readonly where: string;
  readonly data: string;
  readonly prefix: string;
  readonly count: number;
  /** In which of its acts it kills itself, between the act and the entry. */
  readonly dieAt?: number;
  /** How long after it has begun it is killed from outside. */
  readonly killAfterMs?: number;
}

/** @returns the signal that ended it; null when it did all that it was to do */
async function doDeeds({ where, data, prefix, count, dieAt, killAfterMs }: Doing): Promise<string | null> {
  const words = [where, data, prefix, String(count), dieAt === undefined ? '' : String(dieAt)];
  const started = spawn(process.execPath, [child, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(started, 'close');
  if (killAfterMs !== undefined)
    started.stdout.once('data', () => setTimeout(() => started.kill('SIGKILL'), killAfterMs));
  else started.stdout.resume();
  const [, signal] = (await ended) as [number | null, string | null];
  return signal;
}

/** What was done, what is entered, and what the ledger's own check says. */
async function left(where: string, data: string) {
  const store = await openStore(where);
  const keys = openLedgerKeys(data);
  await (await openLedger(store, keys)).sign();
  const done = (await listPeople(store.read)).map(person => person.id);
  const entries = await findEntries(store.read, { types: ['person.added'], most: endless });
  const { faults, size } = await checkStore(store.read, {
    log: keys.log,
    writer: keys.writerPublic,
    witnesses: [],
  });
  await store.close();
  return {
    done: done.toSorted(),
    entered: entries.map(entry => entry.person_id ?? '').toSorted(),
    faults,
    size,
  };
}

it('kill -9 at a random moment (100 times), and just between act and entry (100 times): neither is left alone', async () => {
  const pick = seeded(11);
  // Two lanes, each over a file of its own: the processes' start is most of the time.
  const lane = async (name: string) => {
    const data = join(root, name);
    const where = `${data}.db`;
    for (let i = 0; i < 100; i += 1) {
      const prefix = `${name}${i}`;
      const how = i % 2 === 0 ? { killAfterMs: pick(25) } : { dieAt: pick(4) };
      expect(await doDeeds({ where, data, prefix, count: endless, ...how })).toBe('SIGKILL');
    }
    return await left(where, data);
  };
  for (const { done, entered, faults } of await Promise.all([lane('a'), lane('b')])) {
    expect(done.length).toBeGreaterThan(50);
    expect(entered).toEqual(done);
    expect(faults).toEqual([]);
  }
}, 240_000);

const postgres = installedPostgres() !== null;
if (!postgres)
  console.warn(
    'NOT RUN: two collectors on one PostgreSQL, since no server is installed (Debian: apt-get install postgresql).',
  );
describe.skipIf(!postgres)('two collectors on one PostgreSQL', () => {
  it('that append at once, one of them killed again and again, make one log and no fork', async () => {
    const server = startPostgres();
    try {
      const where = server.database();
      const data = join(root, 'shared');
      // Both hold the firm's keys.
      openLedgerKeys(data);
      const steady = doDeeds({ where, data, prefix: 'steady', count: 400 });
      let kills = 0;
      let over = false;
      void steady.then(() => {
        over = true;
      });
      const pick = seeded(12);
      while (!over || kills < 4) {
        const how = kills % 2 === 0 ? { killAfterMs: 20 + pick(60) } : { dieAt: pick(6) };
        await doDeeds({ where, data, prefix: `killed${kills}`, count: endless, ...how });
        kills += 1;
      }
      expect(await steady).toBeNull();
      const { done, entered, faults, size } = await left(where, data);
      expect(entered).toEqual(done);
      expect(done.filter(id => id.startsWith('steady'))).toHaveLength(400);
      expect(done.some(id => id.startsWith('killed'))).toBe(true);
      expect([faults, size]).toEqual([[], done.length]);
    } finally {
      server.stop();
    }
  }, 240_000);
});
