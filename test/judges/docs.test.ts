/** Every command of docs/verify.md, run as it stands there against a trail that a real collector's own command exported. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedgerKeys } from '#collector/ledger/keys.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { openStore } from '#collector/store/db.ts';
import { add, admitted } from '../collector/ledger/made.ts';
import { hasOpenssl, newAuthority } from '../fake/authority.ts';
import { runProgram } from '../fake/process.ts';
import { goWithMod, program, run, there } from './tools.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-docs-'));
const path = (name: string) => join(root, name);
const source = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const page = readFileSync(source('../../docs/verify.md'), 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const go = goWithMod(join(tmpdir(), 'kh-go-cache'));
const sigsum = program('sigsum-verify');
const collector = (...words: string[]) => runProgram('collector', [...words, '--data', path('data')]);
let env: NodeJS.ProcessEnv = {};

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(!there(hasOpenssl ? true : null, 'openssl', 'the commands of docs/verify.md'))(
  'docs/verify.md',
  () => {
    beforeAll(async () => {
      mkdirSync(path('data'));
      // What opening a data folder looks for.
      writeFileSync(path('data/ca.crt'), '');
      const store = await openStore(path('data/keyholder.db'));
      const ledger = await openLedger(store, openLedgerKeys(path('data')));
      for (let from = 0; from < 300; from += 100)
        await add(
          store,
          ledger,
          Array.from({ length: 100 }, (_, i) => admitted(from + i)),
        );
      await ledger.sign();
      await store.close();
      const authority = newAuthority(path('authority'));
      const serving = await authority.serve();
      const added = await collector('audit', 'timestamp', 'add', serving.url, '--ca', authority.rootFile);
      expect(added.stdout + added.stderr).toMatch(/302 entries|300 entries/);
      serving.close();
      const head = await collector('audit', 'head');
      const [note = '', sheet = ''] = head.stdout.split(/(?=^log )/m);
      writeFileSync(path('trust-sheet.txt'), sheet);
      writeFileSync(path('kept-head.txt'), note.trimEnd().concat('\n'));
      copyFileSync(authority.rootFile, path('tsa-root.pem'));
      copyFileSync(source('./judge.go'), path('judge.go'));
      const whole = await collector('audit', 'export', path('whole'));
      const range = await collector('audit', 'export', path('range'), '--from', '10', '--to', '40');
      expect([whole.code, range.code, whole.stderr + range.stderr]).toEqual([0, 0, '']);
      mkdirSync(path('bin'));
      const main = source('../../collector/main.ts');
      writeFileSync(
        path('bin/keyholder-collector'),
        `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`,
      );
      chmodSync(path('bin/keyholder-collector'), 0o755);
      const folders = [
        path('bin'),
        ...[sigsum, go?.command ?? null].flatMap(one => (one === null ? [] : [dirname(one)])),
      ];
      env = { ...process.env, ...go?.env, PATH: `${folders.join(':')}:${process.env['PATH']}` };
    }, 240_000);

    const needs = (text: string): boolean => {
      if (text.includes('sigsum-verify'))
        return there(sigsum, 'sigsum-go', 'sigsum-verify of docs/verify.md');
      if (text.includes('go run')) return there(go, 'Go with golang.org/x/mod', 'go run of docs/verify.md');
      return true;
    };
    const inFolder = (text: string) =>
      run('bash', ['-euo', 'pipefail', '-c', `cd "${root}"\n${text}`], { env });

    it('has a command for each tool that it names', () => {
      for (const tool of ['keyholder-collector', 'sha256sum', 'sigsum-verify', 'go run', 'openssl ts'])
        expect(
          commands.some(text => text.includes(tool)),
          tool,
        ).toBe(true);
    });

    it.each(commands)('%s', text => {
      if (!needs(text)) return;
      const { code, said } = inFolder(text);
      expect(code, said).toBe(0);
      expect(said).not.toMatch(/BROKEN|CANNOT TELL/);
    });

    it('and none of them passes a trail in which one byte is another', () => {
      const changes: readonly (readonly [string, RegExp])[] = [
        ['whole/records/000000.jsonl', /verify whole --keys trust-sheet.txt\nkey|go run/],
        ['whole/tile/0/000', /go run/],
        ['range/records/000021.json', /sha256sum|sigsum-verify|verify range/],
        ['range/records/000021.tlog-proof', /sha256sum|verify range/],
        ['whole/stamps/000000300-0/checkpoint', /openssl ts|--since/],
      ];
      for (const [file, caught] of changes) {
        const good = readFileSync(path(file));
        const bad = Buffer.from(good);
        const at = file.endsWith('proof') ? 40 : 20;
        bad[at] = (bad[at] ?? 0) ^ 1;
        writeFileSync(path(file), bad);
        for (const text of commands.filter(one => caught.test(one) && needs(one)))
          expect(inFolder(text).code, `${file}: ${text}`).not.toBe(0);
        writeFileSync(path(file), good);
      }
    });

    it('says what it did not check, and tells "broken" from "cannot tell"', async () => {
      const verify = (...words: string[]) => runProgram('collector', ['verify', ...words]);
      const sheet = ['--keys', path('trust-sheet.txt')];
      const range = await verify(path('range'), ...sheet);
      expect(range.code).toBe(0);
      expect(range.stdout).toMatch(
        /Checked entries 10 to 40[\s\S]*NOT checked: the entries outside of this range/,
      );
      expect(range.stdout).toMatch(/NOT proven: the time stamp/);
      expect((await verify(path('range'), ...sheet, '--stamp-ca', path('tsa-root.pem'))).stdout).toMatch(
        /Checked 1 time stamps/,
      );
      const without = await verify(path('whole'));
      expect([without.code, without.stdout]).toEqual([2, expect.stringMatching(/CANNOT TELL/)]);
      const record = path('range/records/000022.json');
      const good = readFileSync(record);
      for (const [what, words] of [
        ['changed', /BROKEN at entry 22: The record is not the one that was logged/],
        ['taken out with its proof', /BROKEN at entry 22: .*missing/],
      ] as const) {
        const proof = path('range/records/000022.tlog-proof');
        const kept = readFileSync(proof);
        if (what === 'changed') writeFileSync(record, `${good.toString()} `);
        else for (const file of [record, proof]) rmSync(file);
        const said = await verify(path('range'), ...sheet);
        expect([said.code, said.stdout]).toEqual([1, expect.stringMatching(words)]);
        writeFileSync(record, good);
        writeFileSync(proof, kept);
      }
      expect((await verify(path('nothing-there'), ...sheet)).code).toBe(2);
    });
  },
);
