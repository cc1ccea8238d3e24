/** An exported ledger, read with Go's own library for transparency logs: golang.org/x/mod/sumdb. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '#collector/ledger/bundle/write.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { openStore } from '#collector/store/db.ts';
import { formatKey } from '#proto/log/note.ts';
import { add, admitted, newLedgerKeys } from '../collector/ledger/made.ts';
import { goWithMod, run, there } from './tools.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-go-'));
const go = goWithMod(join(tmpdir(), 'kh-go-cache'));
const judge = join(root, 'judge');
const keys = newLedgerKeys('clinic.example/audit/1');
/** Tiles of three levels, the last ones not full. */
const size = 100_000;
const bundle = join(root, 'bundle');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const judged = (key = formatKey(keys.log)) => run(judge, [bundle, key, '500']);

describe.skipIf(!there(go, 'Go with golang.org/x/mod', 'an exported ledger judged by Go’s own library'))(
  'Go',
  () => {
    beforeAll(async () => {
      const source = fileURLToPath(new URL('./judge.go', import.meta.url));
      const built = run(go?.command ?? '', ['build', '-o', judge, source], { env: go?.env ?? {} });
      if (built.code !== 0) throw new Error(built.said);
      const store = await openStore(join(root, 'log.db'));
      const ledger = await openLedger(store, keys);
      for (let from = 0; from < size; from += 1000)
        await add(
          store,
          ledger,
          Array.from({ length: Math.min(1000, size - from) }, (_, i) => admitted(from + i)),
        );
      await writeBundle(store.read, keys, (await ledger.sign()).size, bundle);
      await store.close();
    }, 240_000);

    it('opens the signed head, recomputes the root of all entries, and proves 500 records out of the tiles', () => {
      expect(judged()).toEqual({ code: 0, said: `yes: ${size} entries, 500 records\n` });
    });

    it('does not accept another log’s key', () => {
      expect(judged(formatKey(newLedgerKeys('clinic.example/audit/1').log)).code).toBe(1);
    });

    it.each([
      'checkpoint',
      'tile/0/000',
      'tile/0/390.p/160',
      'tile/1/000',
      'tile/1/001.p/134',
      'tile/2/000.p/1',
      'tile/entries/000',
      'tile/entries/390.p/160',
      'records/000000.jsonl',
    ])('finds one changed byte in %s', name => {
      const file = join(bundle, name);
      const good = readFileSync(file);
      const bad = Buffer.from(good);
      bad[10] = (bad[10] ?? 0) ^ 1;
      writeFileSync(file, bad);
      const { code, said } = judged();
      writeFileSync(file, good);
      expect([code, said]).toEqual([1, expect.stringMatching(/^no: /)]);
    });

    it('found all there is: every tile that the bundle has is one that it reads', () => {
      const tiles = readdirSync(join(bundle, 'tile'));
      expect(tiles.toSorted()).toEqual(['0', '1', '2', 'entries']);
    });
  },
);
