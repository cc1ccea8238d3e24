/** Who was erased is named nowhere any more: not as themselves, and not as the one who did something. */
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession } from '#collector/access/sessions/session.ts';
import { addSeat } from '#collector/access/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { newDevice, registerDevice } from '../../fake/device.ts';
import { becomeOwner, newVisitor, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let jane: SignedIn;
beforeAll(async () => {
  collector = await startTestCollector();
  jane = await becomeOwner(collector);
});
afterAll(() => collector.stop());

/** Every table and column in which these words stand. */
function placesOf(words: string): readonly string[] {
  const db = new DatabaseSync(collector.config.store, { readOnly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all();
  const found = tables.flatMap(({ name }) =>
    db
      .prepare(`select * from "${String(name)}"`)
      .all()
      .flatMap(row =>
        Object.entries(row).flatMap(([column, value]) => {
          const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
          return text.toLowerCase().includes(words.toLowerCase()) ? [`${String(name)}.${column}`] : [];
        }),
      ),
  );
  db.close();
  return [...new Set(found)].toSorted();
}

it('takes an address out of everything that its owner did, the one before it too', async () => {
  const { write } = collector.store;
  const email = 'tom.novak@example.com';
  await addPerson(
    write,
    newPerson({ id: 'tom', name: 'Tom Novak' }, { side: 'firm', email }, Date.now(), 'test'),
  );
  await addSeat(write, { person_id: 'tom', email, role: 'owner', created_at: Date.now(), given_by: null });
  const tom = newVisitor(collector.running.consoleUrl);
  const visit = { from: '192.0.2.77', agent: '' };
  const ports = { now: Date.now, random: randomBytes };
  tom.cookie = `keyholder_session=${await openSession(write, 'tom', 'usual', visit, ports)}`;
  const [front, exam] = [newDevice(), newDevice()];
  for (const device of [front, exam]) await registerDevice(collector.store, device);
  const login = { deviceId: null, accountId: '1007', account: 'mia' };
  const done: readonly (readonly [string, unknown])[] = [
    ['/api/people', { name: 'Mia Wong', side: 'firm' }],
    ['/api/invites', { deviceClass: 'office', admit: true }],
    ['/api/admin-logins/claims', { logins: [login], kind: 'service', personId: 'tom', reason: 'backup' }],
    [`/api/devices/${front.id}/class`, { deviceClass: 'server' }],
    [`/api/devices/${front.id}/place`, { site: 'Main', floor: '1', room: 'A' }],
    [`/api/devices/${exam.id}/revoke`, { reason: 'sold' }],
  ];
  for (const [path, body] of done) {
    const { status, body: said } = await tom.call('POST', path, body);
    expect([path, status, JSON.stringify(said)]).toEqual([path, 200, expect.anything()]);
  }
  expect(placesOf(email)).toEqual([
    'claims.made_by',
    'devices.class_chosen_by',
    'devices.revoked_by',
    'invites.created_by',
    'people.created_by',
    'people.email',
    'places.changed_by',
    'seats.email',
  ]);
  const change = { name: 'Tom Novak', side: 'firm', email: 'novak@example.com' };
  expect((await jane.call('POST', '/api/people/tom', change)).status).toBe(200);
  expect(placesOf(email)).toEqual([]);
  expect((await jane.call('POST', '/api/people/tom/erase')).status).toBe(200);
  for (const words of [email, 'novak', '192.0.2.77']) expect(placesOf(words), words).toEqual([]);
  expect(placesOf('erased tom')).toContain('devices.revoked_by');
});
