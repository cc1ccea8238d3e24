/** A backup taken while devices report, restored elsewhere: the same collector goes on. And what no restore may do. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { type Identity, readIdentity } from '#agent/identity.ts';
import { addSeat } from '#collector/access/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import { openStore } from '#collector/store/db.ts';
import { lockName, takeLock } from '#collector/store/lock.ts';
import { capability } from '#proto/capability.ts';
import { sha256 } from '#proto/digest.ts';
import { signBytes } from '#proto/signing.ts';
import { wire } from '#proto/wire.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { observed } from '../fake/device.ts';
import { freePort } from '../fake/ports.ts';
import { installedPostgres, startPostgres, type TestPostgres } from '../fake/postgres.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { rawSocket } from '../fake/socket.ts';

const place = temporaryFolder();
const live = join(place.path, 'live');
const backup = join(place.path, 'one.khb');
const port = await freePort();
const network = ['--agents-host', '127.0.0.1', '--agents-port', String(port)];
const inside = (...words: string[]) => runProgram('collector', words);
let collector: Started;

async function start(data: string, more: readonly string[] = []): Promise<Started> {
  const words = ['run', '--data', data, ...network, '--console-port', '0', ...more];
  const started = startProgram('collector', words, { KEYHOLDER_LOG: 'silent' });
  await started.until(/^collector: ready$/m);
  return started;
}

interface Reporter {
  readonly identity: Identity;
  sequence: number;
  previousDigest: Uint8Array;
}

/** Reports as fast as it is acknowledged, until told otherwise. */
async function report(from: Reporter, isOver: () => boolean): Promise<void> {
  const { address, caPem, certificatePem: certPem, tlsKeyPem: keyPem, deviceId, reportKey } = from.identity;
  const socket = await rawSocket({ address, caPem, certPem, keyPem });
  socket.sendFrame({ hello: { deviceId, capability } });
  expect((await socket.next())?.welcome).toBeTruthy();
  while (!isOver()) {
    const now = Date.now();
    const account = `user${from.sequence % 5}`;
    const logins = [{ mechanism: 'gdm', account, file: '/etc/gdm3/custom.conf' }];
    from.sequence += 1;
    const bytes = wire.Report.encode({
      deviceId,
      sequence: from.sequence,
      previousDigest: from.previousDigest,
      madeAtMs: now,
      observations: [observed('automaticLogins', { logins, examined: ['gdm'] }, now)],
    }).finish();
    socket.sendFrame({ report: { report: bytes, signature: signBytes('report', bytes, reportKey) } });
    expect((await socket.next())?.ack?.sequence).toBe(from.sequence);
    from.previousDigest = sha256(bytes);
  }
  socket.close();
}

async function enrolled(): Promise<Reporter> {
  const token = await inside('invite', '--data', live, '--admit', '--quiet', ...network);
  const folder = join(place.path, `device-${token.stdout.slice(-9).trim()}`);
  mkdirSync(folder);
  await enroll(folder, token.stdout.trim(), Date.now());
  const identity = readIdentity(folder);
  if (identity === null) throw new Error('It did not enroll.');
  return { identity, sequence: 0, previousDigest: new Uint8Array() };
}

/** Reports of each device that a database keeps: how many, and the last one's number. */
async function kept(data: string) {
  const store = await openStore(join(data, 'keyholder.db'));
  const rows = await store.read
    .selectFrom('reports')
    .select(({ fn }) => ['device_id', fn.countAll().as('count'), fn.max('sequence').as('last')])
    .groupBy('device_id')
    .execute();
  await store.close();
  return new Map(rows.map(row => [row.device_id, { count: Number(row.count), last: Number(row.last) }]));
}

/** Every file below a folder, with its bytes. */
function everything(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => `${path} ${sha256(readFileSync(path)).toString('hex')}`)
    .sort();
}

const devices: Reporter[] = [];
let beforeBackup: readonly number[] = [];
let madeWhole: readonly string[] = [];

beforeAll(async () => {
  collector = await start(live);
  devices.push(await enrolled(), await enrolled());
  let over = false;
  const running = devices.map(device => report(device, () => over));
  while (devices.some(({ sequence }) => sequence < 20)) await new Promise(resolve => setTimeout(resolve, 5));
  beforeBackup = devices.map(({ sequence }) => sequence);
  const made = await inside('backup', backup, '--data', live);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const afterBackup = devices.map(({ sequence }) => sequence);
  expect(afterBackup.every((sequence, i) => sequence > (beforeBackup[i] ?? 0) + 5)).toBe(true);
  over = true;
  await Promise.all(running);
  madeWhole = readdirSync(live, { recursive: true }) as string[];
  await collector.end('SIGTERM');
}, 240_000);

afterAll(async () => {
  await collector?.end();
  place.remove();
});

describe('a backup under load', () => {
  it('is readable by its owner alone, leaves no draft behind, and any tar opens it', () => {
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readdirSync(place.path).filter(name => name.startsWith('one.'))).toEqual(['one.khb']);
    const names = execFileSync('tar', ['tzf', backup], { encoding: 'utf8' });
    expect(names.split('\n')).toContain('keyholder.db');
  });

  it('holds every file of the data folder but the lock, notes of this machine and what SQLite keeps beside', () => {
    const names = execFileSync('tar', ['tzf', backup], { encoding: 'utf8' }).split('\n');
    const left = madeWhole.filter(name => !names.includes(name) && name !== 'ledger').sort();
    expect(left.filter(name => !/^keyholder\.db-(wal|shm)$/.test(name))).toEqual([
      'collector.lock',
      'console-address',
      'last-backup.json',
      'started-version',
    ]);
  });

  it('never writes over a file that is there', async () => {
    const before = readFileSync(backup);
    const again = await inside('backup', backup, '--data', live);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is there already');
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  it('restores to a collector whose ledger, findings and connections go on', async () => {
    const moved = join(place.path, 'moved');
    const restored = await inside('restore', backup, '--data', moved);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    expect(restored.stdout).toMatch(/ledger of \d+ entries verifies/);
    const rows = await kept(moved);
    for (const [i, { identity }] of devices.entries()) {
      const row = rows.get(identity.deviceId);
      expect(row?.last).toBeGreaterThanOrEqual(beforeBackup[i] ?? 0);
      expect(row?.count).toBe(row?.last);
    }
    const same = await start(moved);
    let over = false;
    const goal = devices.map(({ sequence }) => sequence + 10);
    const running = devices.map(device => report(device, () => over));
    while (devices.some(({ sequence }, i) => sequence < (goal[i] ?? 0)))
      await new Promise(resolve => setTimeout(resolve, 5));
    over = true;
    await Promise.all(running);
    await same.end('SIGTERM');
    expect((await kept(moved)).get(devices[0]?.identity.deviceId ?? '')?.last).toBe(devices[0]?.sequence);
    expect((await inside('audit', 'verify', '--data', moved)).stdout).toMatch(/^OK$/m);
    expect((await inside('reassess', '--check', '--data', moved)).stdout).toContain(
      '2 devices judged anew, 0 differ.',
    );
  }, 240_000);
});

describe('a restore', () => {
  it('into a folder that is in use or holds something is refused, and nothing changes', async () => {
    const before = everything(live);
    const refused = await inside('restore', backup, '--data', live);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--replace');
    const letGo = takeLock(live);
    const running = await inside('restore', backup, '--data', live, '--replace');
    expect(running.stderr).toContain('Stop it first');
    letGo?.();
    expect(everything(live)).toEqual(before);
  });

  it('with --replace keeps what was there, and the restored keys are those of the backup', async () => {
    const target = join(place.path, 'target');
    mkdirSync(join(target, 'ledger'), { recursive: true });
    writeFileSync(join(target, 'ca.key'), 'another collector');
    const done = await inside('restore', backup, '--data', target, '--replace');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const aside = readdirSync(target).find(name => name.startsWith('replaced-')) ?? '';
    expect(readFileSync(join(target, aside, 'ca.key'), 'utf8')).toBe('another collector');
    for (const name of ['ca.key', 'ca.crt', 'ledger/log.key', 'ledger/writer.key', 'access.key'])
      expect(readFileSync(join(target, name)).equals(readFileSync(join(live, name)))).toBe(true);
    for (const name of ['ca.key', 'keyholder.db', 'ledger/log.key'])
      expect(statSync(join(target, name)).mode & 0o777).toBe(0o600);
    expect(existsSync(join(target, '.restoring'))).toBe(false);
  });

  it('says in the ledger what is gone and who decided it, unless nothing was entered since the backup', async () => {
    const behind = join(place.path, 'behind');
    execFileSync('cp', ['-r', live, behind]);
    const store = await openStore(join(behind, 'keyholder.db'));
    const owner = { email: 'jane@example.com', role: 'owner', created_at: 1, given_by: null };
    await addPerson(store.write, newPerson({ id: 'jane', name: 'Jane' }, { side: 'firm' }, 1, 'test'));
    await addSeat(store.write, { person_id: 'jane', ...owner });
    await store.close();
    const [file, head] = [join(place.path, 'two.khb'), join(place.path, 'head.txt')];
    expect((await inside('backup', file, '--data', behind)).code).toBe(0);
    const restore = (...more: string[]) => inside('restore', file, '--data', behind, '--replace', ...more);
    expect((await restore()).stdout).toContain('the audit trail goes on as it was');
    expect((await inside('audit', 'verify', '--data', behind)).stdout).not.toContain('SET BACK');

    expect((await inside('invite', '--data', behind, ...network)).code).toBe(0);
    writeFileSync(
      head,
      `${(await inside('audit', 'head', '--data', behind)).stdout.split(/^log /m)[0]?.trimEnd()}\n`,
    );
    const nobody = await restore();
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining('--by EMAIL')]);
    const done = await restore('--by', 'jane@example.com');
    expect(done.stdout).toMatch(/goes on as its epoch 2[\s\S]*Entries \d+ to \d+ are gone/);
    const verified = await inside('audit', 'verify', '--data', behind, '--since', head);
    expect(verified.stdout).toMatch(/SET BACK at entry \d+, which opens epoch 2: .*\(person:jane\)/);
    expect(verified.stdout).toMatch(/^OK$/m);
    // On another machine, where nothing is known but a head that somebody kept.
    const elsewhere = join(place.path, 'elsewhere');
    const words = ['restore', file, '--data', elsewhere, '--by', 'jane@example.com'];
    expect((await inside(...words, '--since', backup)).stderr).toContain(
      'no head that this ledger has signed',
    );
    expect((await inside(...words, '--since', head)).stdout).toMatch(/Entries \d+ to \d+ are gone/);
  }, 240_000);

  it.each([
    ['broken off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['another kind of file', () => Buffer.from('a letter to a patient')],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one byte',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))),
    ],
  ])('of a backup that is %s puts nothing in place', async (_, damage) => {
    const file = join(place.path, 'damaged.khb');
    writeFileSync(file, damage(readFileSync(backup)));
    const target = join(place.path, 'untouched');
    const refused = await inside('restore', file, '--data', target);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/no backup|damaged|breaks off/);
    expect(readdirSync(target)).toEqual([lockName]);
  });

  it('of a database in which an entry was rewritten is refused, and the entry is named', async () => {
    const forged = join(place.path, 'forged');
    mkdirSync(join(forged, 'ledger'), { recursive: true });
    for (const name of ['ca.key', 'ca.crt', 'ledger/log.key', 'ledger/writer.key'])
      copyFileSync(join(live, name), join(forged, name));
    copyFileSync(join(live, 'keyholder.db'), join(forged, 'keyholder.db'));
    const database = new DatabaseSync(join(forged, 'keyholder.db'));
    database.exec("update ledger_entries set record = cast('{}' as blob) where position = 1");
    database.close();
    const file = join(place.path, 'forged.khb');
    expect((await inside('backup', file, '--data', forged)).code).toBe(0);
    const target = join(place.path, 'unforged');
    for (const words of [['--check'], ['--data', target]]) {
      const refused = await inside('restore', file, ...words);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toMatch(/does not verify[\s\S]*entry 1: /);
    }
    expect(readdirSync(target)).toEqual([lockName]);
  });
});

const there = installedPostgres() !== null;
if (!there) console.warn('NOT RUN: backup of a PostgreSQL, since no server is installed.');
describe.skipIf(!there)('over PostgreSQL', () => {
  let server: TestPostgres;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.stop());

  it('the file holds the keys, and the commands that are printed save and restore the rest', async () => {
    const [from, to] = [server.database(), server.database()];
    const data = join(place.path, 'over-postgres');
    const running = await start(data, ['--store', from]);
    await inside('audit', 'head', '--data', data, '--store', from);
    await running.end('SIGTERM');
    const file = join(place.path, 'keys.khb');
    const made = await inside('backup', file, '--data', data, '--store', from);
    expect(made.stdout).toContain('NOT in this file: the database');
    const dump = /^ {2}(pg_dump .*)$/m.exec(made.stdout)?.[1] ?? '';
    const target = join(place.path, 'from-postgres');
    const words = ['restore', file, '--data', target];
    const without = await inside(...words);
    expect(without.code).toBe(2);
    expect((await inside(...words, '--store', to)).stderr).toContain('does not verify');
    const load = (/^ {2}(pg_restore .*)$/m.exec(without.stderr)?.[1] ?? '').replace('postgres://...', to);
    for (const command of [dump, load])
      execFileSync('sh', ['-c', command], { cwd: place.path, stdio: 'pipe' });
    expect(await inside(...words, '--store', to)).toMatchObject({ code: 0, stderr: '' });
    const again = await start(target, ['--store', to]);
    await again.end('SIGTERM');
    const audit = await inside('audit', 'verify', '--data', target, '--store', to);
    expect(audit.stdout).toMatch(/^OK$/m);
  }, 240_000);
});
