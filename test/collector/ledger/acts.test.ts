/** What the collector does is in its ledger: by whom, about what, from where, and without a name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { type ActType, actFields } from '#collector/ledger/act.ts';
import { findEntries, readOpenings } from '#collector/ledger/store.ts';
import { parseCheckpoint } from '#proto/log/checkpoint.ts';
import { isSignedBy, parseNote } from '#proto/log/note.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';
import { becomeOwner } from '../../fake/owner.ts';

let collector: TestCollector;
let cookie = '';
const folder = temporaryFolder();

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(`${collector.running.consoleUrl}${path}`, {
    method,
    headers: {
      cookie,
      ...(method === 'GET' ? {} : { 'x-keyholder': '1' }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  return { status: response.status, body: (await response.json()) as Record<string, never> };
}

/** The newest entries of these kinds, oldest first, as they are committed to. */
async function recorded(...types: ActType[]) {
  const rows = await findEntries(collector.store.read, { types, most: 50 });
  return rows.toReversed().map(row => JSON.parse(Buffer.from(row.record ?? '').toString()));
}

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(async () => {
  await collector.stop();
  folder.remove();
});

describe('the ledger of a running collector', () => {
  it('begins with the start, the setup and the first session, by the person’s id and not their name', async () => {
    const owner = { firm: 'Main Street Clinic', name: 'Zuzana Kralova', email: 'zuzana@clinic.example' };
    ({ cookie } = await becomeOwner(collector, owner));
    const { person } = (await call('GET', '/api/session')).body as unknown as { person: { id: string } };
    const entries = await recorded('collector.started', 'setup.done', 'session.opened');
    expect(entries.map(({ type, by }) => [type, by])).toEqual([
      ['collector.started', 'collector'],
      ['setup.done', `person:${person.id}`],
      ['session.opened', `person:${person.id}`],
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/zuzana|kralova|127\.0\.0\.1/i);
    const openings = await readOpenings(collector.store.read, 0, 100);
    expect(openings.map(({ field, value }) => `${field} ${value}`)).toContain('from 127.0.0.1');
  });

  it('holds a sign-in that was refused, without what was typed', async () => {
    const own = cookie;
    cookie = '';
    expect(
      (await call('POST', '/api/sign-in', { email: 'x@clinic.example', password: 'wrong', code: '123456' }))
        .status,
    ).toBe(401);
    cookie = own;
    expect((await recorded('session.refused')).map(entry => entry.by)).toEqual(['nobody']);
  });

  it('holds each decision about a device, its enrollment, and who looked at it', async () => {
    await enroll(folder.path, await collector.token(), Date.now());
    const { devices } = (await call('GET', '/api/devices')).body as unknown as { devices: { id: string }[] };
    const id = devices[0]?.id ?? '';
    await call('GET', `/api/devices/${id}`);
    await call('GET', `/api/devices/${id}`);
    await call('POST', `/api/devices/${id}/class`, { deviceClass: 'server' });
    await call('POST', `/api/devices/${id}/revoke`, { reason: 'sold to Mr Novak' });
    const entries = await recorded(
      'device.enrolled',
      'evidence.read',
      'device.classified',
      'device.revoked',
      'device.admitted',
    );
    expect(entries.map(({ type, device, data }) => [type, device, data?.deviceClass ?? data?.what])).toEqual([
      ['device.enrolled', id, undefined],
      ['evidence.read', id, 'device'],
      ['device.classified', id, 'server'],
      ['device.revoked', id, undefined],
    ]);
    expect(JSON.stringify(entries)).not.toContain('Novak');
  });

  it('does not hold what was refused', async () => {
    const before = (await recorded('device.revoked')).length;
    expect((await call('POST', '/api/devices/nowhere/revoke', { reason: 'sold' })).status).toBeGreaterThan(
      399,
    );
    expect(await recorded('device.revoked')).toHaveLength(before);
  });

  it('lets a person’s data be taken out, and the act stand', async () => {
    const added = await call('POST', '/api/people', { name: 'Tom Novak', side: 'firm' });
    const { id } = added.body as unknown as { id: string };
    const login = { deviceId: null, accountId: '1007', account: 'tnovak' };
    await call('POST', '/api/admin-logins/claims', {
      logins: [login],
      kind: 'person',
      personId: id,
      reason: '',
    });
    const kept = async () =>
      (await readOpenings(collector.store.read, 0, 1_000)).filter(opening => opening.person_id === id);
    expect((await kept()).map(opening => opening.value)).toEqual(['tnovak']);
    await call('POST', `/api/people/${id}/erase`);
    expect(await kept()).toEqual([]);
    const about = (await recorded('person.added', 'claim.made', 'person.erased')).filter(
      entry => entry.person === id,
    );
    expect(about.map(entry => entry.type)).toEqual(['person.added', 'claim.made', 'person.erased']);
  });

  it('has a signed head', async () => {
    const head = await collector.running.ledger.sign();
    const note = parseNote(head.note);
    expect(isSignedBy(note, collector.running.ledger.keys.log)).toBe(true);
    expect(parseCheckpoint(note.text).size).toBe(head.size);
  });

  it('knows no field in which free text could stand', () => {
    const fields = Object.values(actFields).flat();
    expect(fields.filter(field => /name|title|text|note|reason|email|path|file/i.test(field))).toEqual([]);
  });
});
