import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { findSession } from '#collector/access/sessions/store.ts';
import {
  addSeat,
  addSetupLink,
  findSeatByEmail,
  readSetting,
  takeSetupLink,
  writeSetting,
} from '#collector/access/store.ts';
import { changeGroup, makeGroup, takeGroupAway } from '#collector/devices/groups/group.ts';
import { groupsOfDevices, listGroups } from '#collector/devices/groups/store.ts';
import { checkInvite, makeInvite } from '#collector/devices/invite.ts';
import { findDevice, takeInvite, updateDevice } from '#collector/devices/store.ts';
import { addContents, addReports, findContents, reportAsOf } from '#collector/facts/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson, findPerson } from '#collector/people/store.ts';
import { newCommitter } from '#collector/store/committer.ts';
import { openStore } from '#collector/store/db.ts';
import { newDevice, registerDevice } from '../fake/device.ts';
import { onEveryStore } from '../fake/stores.ts';

const at = Date.parse('2026-03-14T12:00:00Z');

onEveryStore('store', open => {
  it('lets one invite be taken once only, however many try at the same time', async () => {
    const store = await open();
    const invite = await makeInvite(
      store.write,
      { deviceClass: 'office', admits: false, createdBy: 'jane@example.com', lifeMs: 1000 },
      { address: 'collector:7443', caSha256: new Uint8Array(32) },
      at,
      bytes => new Uint8Array(bytes).fill(7),
    );
    const taken = await Promise.all(
      ['a', 'b', 'c', 'd'].map(device => takeInvite(store.write, invite.id, device, at)),
    );
    expect(taken.filter(use => use !== null)).toEqual([1]);
    await expect(
      checkInvite(store.write, invite.id, new Uint8Array(16).fill(7), '192.0.2.1', at),
    ).rejects.toMatchObject({
      code: 'token_used',
    });
  });

  it('keeps bytes, times beyond 32 bits and nothing-there as they are', async () => {
    const store = await open();
    const device = newDevice();
    await registerDevice(store, device);
    await updateDevice(store.write, device.id, { changed_at: 8_000_000_000_000 });
    const kept = await findDevice(store.read, device.id);
    expect(kept?.changed_at).toBe(8_000_000_000_000);
    expect(kept?.revoked_at).toBeNull();
    expect(Buffer.from(kept?.report_key ?? []).length).toBe(32);
  });

  it('holds groups of computers, and none in a group that was taken away', async () => {
    const store = await open();
    const [front, exam] = [newDevice(), newDevice()];
    for (const device of [front, exam]) await registerDevice(store, device);
    const ports = { now: () => at, random: (bytes: number) => new Uint8Array(randomBytes(bytes)) };
    const both = await makeGroup(store.write, { name: ' Both ', devices: [front.id, exam.id] }, 'p1', ports);
    const desk = await makeGroup(store.write, { name: 'Desk', devices: [front.id, front.id] }, 'p1', ports);
    await expect(makeGroup(store.write, { name: 'DESK', devices: [] }, 'p1', ports)).rejects.toThrow(
      /already/,
    );
    await expect(makeGroup(store.write, { name: 'Odd', devices: ['x'] }, 'p1', ports)).rejects.toThrow(
      /known/,
    );
    const groups = await groupsOfDevices(store.write);
    expect(groups.get(front.id)?.toSorted()).toEqual([both, desk].toSorted());
    expect(groups.get(exam.id)).toEqual([both]);
    await changeGroup(store.write, desk, { name: 'Front desk', devices: [exam.id] });
    expect([...(await groupsOfDevices(store.write, front.id))]).toEqual([[front.id, [both]]]);
    await takeGroupAway(store.write, both, at);
    expect([...(await groupsOfDevices(store.write)).keys()]).toEqual([exam.id]);
    await expect(takeGroupAway(store.write, both, at)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listGroups(store.write)).map(group => group.name)).toEqual(['Front desk']);
  });

  it('holds a content once, whoever sends it again', async () => {
    const store = await open();
    const device = newDevice();
    await registerDevice(store, device);
    const digest = Buffer.alloc(32, 1);
    const row = { device_id: device.id, digest, bytes: Buffer.from('one'), first_sequence: 1 };
    await addContents(store.write, [row]);
    await addContents(store.write, [{ ...row, first_sequence: 2 }]);
    const found = await findContents(store.read, device.id, [digest]);
    expect(Buffer.from(found.get(digest.toString('hex')) ?? []).toString()).toBe('one');
  });

  it('finds the report of a moment, and no gap marker in its place', async () => {
    const store = await open();
    const device = newDevice();
    await registerDevice(store, device);
    const row = (sequence: number, gap_from: number | null) => ({
      device_id: device.id,
      sequence,
      received_at: at + sequence,
      made_at: at,
      digest: Buffer.alloc(32, sequence),
      bytes: Buffer.from('x'),
      signature: Buffer.alloc(64),
      gap_from,
      chain: 'whole',
    });
    await addReports(store.write, [row(1, null), row(2, null), row(3, 3)]);
    expect((await reportAsOf(store.read, device.id, at + 9))?.sequence).toBe(2);
    expect((await reportAsOf(store.read, device.id, at + 1))?.sequence).toBe(1);
    expect(await reportAsOf(store.read, device.id, at)).toBeUndefined();
  });

  it('refuses a second report of the same number', async () => {
    const store = await open();
    const device = newDevice();
    await registerDevice(store, device);
    const row = {
      device_id: device.id,
      sequence: 1,
      received_at: at,
      made_at: at,
      digest: Buffer.alloc(32),
      bytes: Buffer.from('x'),
      signature: Buffer.alloc(64),
      gap_from: null,
      chain: 'whole',
    };
    await addReports(store.write, [row]);
    await expect(addReports(store.write, [row])).rejects.toThrow();
  });

  it('commits what came together in one transaction, and lets one bad part harm nobody else', async () => {
    const store = await open();
    const committer = newCommitter<string>(store.write, async (trx, batch) => {
      for (const name of batch) {
        if (name === 'bad') throw new Error('bad part');
        await writeSetting(trx, name, 'kept');
      }
    });
    const results = await Promise.allSettled(['a', 'bad', 'b'].map(name => committer.add(name)));
    expect(results.map(result => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await readSetting(store.read, 'a')).toBe('kept');
    expect(await readSetting(store.read, 'b')).toBe('kept');
  });

  it('gives an e-mail to one person only, and a setup link to one try', async () => {
    const store = await open();
    for (const id of ['p1', 'p2'])
      await addPerson(store.write, newPerson({ id, name: 'Jane Smith' }, { side: 'firm' }, at, 'setup'));
    const seat = { email: 'jane@example.com', role: 'owner', created_at: at, given_by: null };
    await addSeat(store.write, { ...seat, person_id: 'p1' });
    await expect(addSeat(store.write, { ...seat, person_id: 'p2' })).rejects.toThrow();
    expect(await findSeatByEmail(store.read, 'jane@example.com')).toMatchObject({
      person_id: 'p1',
      name: 'Jane Smith',
    });
    await addSetupLink(store.write, 'hash', at, at + 10);
    expect(await takeSetupLink(store.write, 'hash', at + 11)).toBe(false);
    expect(await takeSetupLink(store.write, 'hash', at)).toBe(true);
    expect(await takeSetupLink(store.write, 'hash', at)).toBe(false);
  });

  it('refuses a database of a newer collector', async () => {
    const store = await open();
    await sql`insert into migrations (name, at) values ('9999_future', 1)`.execute(store.write);
    const { migrate } = await import('#collector/store/migrate.ts');
    await expect(migrate(store.write, store.kind)).rejects.toThrow(/newer collector/);
  });
});

describe('store file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kh-file-'));
  const file = join(folder, 'keyholder.db');

  it('is brought up to date from the first schema: who could sign in still can, and everybody signs in anew', async () => {
    const old = join(folder, 'old.db');
    const before = new DatabaseSync(old);
    before.exec(readFileSync(new URL('./schema-0001.sql', import.meta.url), 'utf8'));
    before.exec(`insert into migrations values ('0001_first', 1);
      insert into people values ('p1', 'Jane Smith', 'jane@example.com', 'owner', 'hash', 5);
      insert into sessions values ('cookie', 'p1', 5, 5, 9);`);
    before.close();
    const store = await openStore(old);
    expect(await findSeatByEmail(store.read, 'jane@example.com')).toMatchObject({
      person_id: 'p1',
      name: 'Jane Smith',
      password_hash: 'hash',
    });
    expect(await findPerson(store.read, 'p1')).toMatchObject({
      side: 'firm',
      email: 'jane@example.com',
      ends_at: null,
    });
    expect(await findSession(store.read, 'cookie')).toBeUndefined();
    await store.close();
  });

  it('is durable by default and has the schema that is written down', async () => {
    const store = await openStore(file);
    await store.close();
    const db = new DatabaseSync(file);
    expect(db.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    const rows = db
      .prepare(
        "select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by name",
      )
      .all() as { sql: string }[];
    db.close();
    rmSync(folder, { recursive: true, force: true });
    const golden = readFileSync(new URL('../../collector/store/schema.golden.sql', import.meta.url), 'utf8');
    expect(`${rows.map(row => `${row.sql};`).join('\n')}\n`).toBe(golden);
  });
});
