/** Runs the same tests over every keeper: an SQLite file, and a PostgreSQL where one is installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore, type Store } from '#collector/store/db.ts';
import { installedPostgres, startPostgres, type TestPostgres } from './postgres.ts';

/** @param open gives a fresh, empty store, closed again after the test. */
export function onEveryStore(title: string, tests: (open: () => Promise<Store>) => void): void {
  describe(`${title} (SQLite)`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'kh-store-'));
    const opened: Store[] = [];
    let count = 0;
    afterAll(async () => {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(async () => {
      count += 1;
      const store = await openStore(join(folder, `${count}.db`));
      opened.push(store);
      return store;
    });
  });

  const there = installedPostgres() !== null;
  if (!there)
    console.warn(
      `NOT RUN: "${title}" on PostgreSQL, since no server is installed (Debian: apt-get install postgresql).`,
    );
  describe.skipIf(!there)(`${title} (PostgreSQL)`, () => {
    let server: TestPostgres;
    const opened: Store[] = [];
    beforeAll(() => {
      server = startPostgres();
    });
    afterAll(async () => {
      for (const store of opened) await store.close();
      server.stop();
    });
    tests(async () => {
      const store = await openStore(server.database());
      opened.push(store);
      return store;
    });
  });
}
