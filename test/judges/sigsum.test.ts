/** Debian's Sigsum tools: their witness over our log, their verifier over our records. */
import { type ChildProcess, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectorItself } from '#collector/ledger/act.ts';
import { askOverHttp, askWitnesses } from '#collector/ledger/cosign.ts';
import { deed } from '#collector/ledger/deed.ts';
import type { LedgerKeys } from '#collector/ledger/keys.ts';
import { type Ledger, openLedger } from '#collector/ledger/ledger.ts';
import { addWitness, listWitnesses, readEntries } from '#collector/ledger/store.ts';
import { openStore, type Store } from '#collector/store/db.ts';
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { ed25519Cosignature, formatKey, type NoteKey, noteKey, parseNote } from '#proto/log/note.ts';
import { decide, formatAddCheckpoint } from '#proto/log/witness.ts';
import { publicKeyFromRaw, rawPublicKey } from '#proto/signing.ts';
import { add, admitted, newLedgerKeys } from '../collector/ledger/made.ts';
import { freePort } from '../fake/ports.ts';
import { program, run, there } from './tools.ts';

const tools = {
  key: program('sigsum-key'),
  witness: program('sigsum-witness'),
  verify: program('sigsum-verify'),
};
const all = Object.values(tools).includes(null) ? null : tools;
const root = mkdtempSync(join(tmpdir(), 'kh-sigsum-'));
const path = (name: string) => join(root, name);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const hashOfKey = (key: NoteKey) => hash('sha256', rawPublicKey(key.publicKey), 'hex');

/** Sigsum's tools take only logs of this name. */
function sigsumKeys(): LedgerKeys {
  const keys = newLedgerKeys();
  const origin = `sigsum.org/v1/tree/${hashOfKey(keys.log)}`;
  return { ...keys, origin, log: noteKey(origin, keys.log.publicKey) };
}

/** "ssh-ed25519 …", as OpenSSH writes public keys. */
function openSshKey(raw: Uint8Array): string {
  const part = (bytes: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const blob = Buffer.concat([part(Buffer.from('ssh-ed25519')), part(raw)]);
  return `ssh-ed25519 ${blob.toString('base64')} test\n`;
}

async function untilAnswers(url: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('sigsum-witness does not answer');
}

const keys = sigsumKeys();
let store: Store;
let ledger: Ledger;
let witness: ChildProcess;
let witnessKey: NoteKey;
let url = '';
const ports = () => ({ db: store.write, record: ledger.record, ledger, ask: askOverHttp, now: Date.now });

describe.skipIf(!there(all, 'sigsum-go', 'the ledger judged by Sigsum’s witness and verifier'))(
  'Sigsum',
  () => {
    beforeAll(async () => {
      run(tools.key ?? '', ['generate', '-o', path('witness.key')]);
      const raw = Buffer.from(
        run(tools.key ?? '', ['to-hex', '-k', path('witness.key.pub')]).said.trim(),
        'hex',
      );
      const publicKey = publicKeyFromRaw(raw);
      witnessKey = noteKey(
        `sigsum.org/v1/witness/${hash('sha256', raw, 'hex')}`,
        publicKey,
        ed25519Cosignature,
      );
      writeFileSync(path('log.pub'), openSshKey(rawPublicKey(keys.log.publicKey)));
      writeFileSync(path('writer.pub'), openSshKey(rawPublicKey(keys.writerPublic)));
      store = await openStore(path('log.db'));
      ledger = await openLedger(store, keys);
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      const words = ['-k', path('witness.key'), '--log-key', path('log.pub'), '--state-file', path('state')];
      // Debian builds it in a way in which its routes are read by the rules of an older Go.
      const env = { ...process.env, GODEBUG: 'httpmuxgo121=0' };
      witness = spawn(tools.witness ?? '', [...words, `127.0.0.1:${port}`], { stdio: 'ignore', env });
      await untilAnswers(url);
      const data = { key: formatKey(witnessKey), url };
      await deed(
        ports(),
        trx => addWitness(trx, data.key, url),
        () => [{ type: 'witness.added', by: collectorItself, data }],
      );
    });
    afterAll(async () => {
      witness.kill();
      await store.close();
      rmSync(root, { recursive: true, force: true });
    });

    it('cosigns two hundred growing heads, as their witness', async () => {
      for (let i = 0; i < 200; i += 1) {
        await add(store, ledger, [admitted(i)]);
        await askWitnesses(ports());
        const [row] = await listWitnesses(store.read);
        expect(row).toMatchObject({ size: i + 2, trouble: null });
      }
    });

    it('gives the answers that our own witness gives, to what is right and to what is not', async () => {
      const { size, note, root: rootHash } = await ledger.sign();
      const before = parseCheckpoint(parseNote(note).text);
      const other = await openStore(path('fork.db'));
      const fork = await openLedger(other, keys);
      await add(
        other,
        fork,
        Array.from({ length: size }, (_, i) => admitted(i + 500)),
      );
      const same = await fork.sign();
      await add(other, fork, [admitted(1)]);
      const longer = await fork.sign();
      const forkGrowth = await fork.proveGrowth(size, size + 1);
      await other.close();
      await add(store, ledger, [admitted(1), admitted(2)]);
      const grown = await ledger.sign();
      const growth = await ledger.proveGrowth(size, size + 2);
      const stranger = await openStore(path('stranger.db'));
      const unknown = await (await openLedger(stranger, sigsumKeys())).sign();
      await stranger.close();
      const ask = (more: object) => formatAddCheckpoint({ oldSize: size, growth, note: grown.note, ...more });
      // By the specification; last, where their witness (for tests only, they say) answers otherwise.
      const requests: readonly (readonly [string, number, string, number?])[] = [
        ['a stale size', 409, ask({ oldSize: size - 1 })],
        ['another history', 422, ask({ note: longer.note, growth: forkGrowth })],
        ['no proof', 422, ask({ growth: [] }), 400],
        ['a wrong proof', 422, ask({ growth: [...growth].reverse() })],
        ['a proof with a step too much', 422, ask({ growth: [...growth, rootHash] })],
        ['an old size beyond the head', 400, ask({ oldSize: size + 5 })],
        ['another log', 404, ask({ note: unknown.note }), 400],
        ['two roots of one size', 409, ask({ note: same.note, growth: [] }), 422],
        ['a changed head', 403, ask({ note: grown.note.replace(`\n${size + 2}\n`, `\n${size + 3}\n`) })],
        ['no request', 400, 'hello\n'],
        ['the true log', 200, ask({})],
      ];
      for (const [what, status, body, theirs = status] of requests) {
        const decision = decide(body, [keys.log], () => before);
        expect(decision.status === 'disputed' ? decision.as : decision.status, `ours to ${what}`).toBe(
          status,
        );
        expect((await askOverHttp(`${url}/add-checkpoint`, body)).status, `theirs to ${what}`).toBe(theirs);
      }
    });

    it('passes fifty of our records with their proofs, and none with one byte changed', async () => {
      await askWitnesses(ports());
      const { size, root: rootHash } = await ledger.sign();
      const note = parseNote((await ledger.sign()).note);
      const signature = (key: NoteKey) =>
        note.signatures.find(({ keyId }) => keyId.equals(key.id))?.signature ?? Buffer.alloc(72);
      const cosigned = signature(witnessKey);
      writeFileSync(
        path('policy'),
        `log ${hex(rawPublicKey(keys.log.publicKey))}\nwitness w ${hex(rawPublicKey(witnessKey.publicKey))}\nquorum w\n`,
      );
      const verdict = (record: Uint8Array) =>
        run(tools.verify ?? '', ['-k', path('writer.pub'), '-p', path('policy'), path('proof')], {
          input: record,
        }).code;
      for (let i = 0; i < 50; i += 1) {
        const position = (i * 4) % size;
        const [entry] = await readEntries(store.read, position, position + 1);
        const { leaf, record } = entry ?? {};
        if (leaf === undefined || record == null) throw new Error('no entry');
        const steps = await ledger.proveEntry(position, size);
        const head = [
          `size=${size}`,
          `root_hash=${hex(rootHash)}`,
          `signature=${hex(signature(keys.log))}`,
          `cosignature=${hashOfKey(witnessKey)} ${cosigned.readBigUInt64BE(0)} ${hex(cosigned.subarray(8))}`,
        ];
        const proof = [`leaf_index=${position}`, ...steps.map(step => `node_hash=${hex(step)}`)];
        const said = [
          'version=2',
          `log=${hashOfKey(keys.log)}`,
          `leaf=${hex(leaf.subarray(96))} ${hex(leaf.subarray(32, 96))}`,
        ];
        writeFileSync(path('proof'), [...said, '', ...head, '', ...proof, ''].join('\n'));
        expect(verdict(record), `record ${position}\n${readFileSync(path('proof'), 'utf8')}`).toBe(0);
        const changed = Buffer.from(record);
        changed[i] = (changed[i] ?? 0) ^ 1;
        expect(verdict(changed)).not.toBe(0);
      }
    });
  },
);
