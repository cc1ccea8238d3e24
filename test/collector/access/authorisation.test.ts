/**
 * The authorisation table: every route of a running collector, asked by everybody. A route that is not written down
 * here fails; so does a row without its route. Whoever is let through gets past the gate, whatever the route then says
 * to an empty question.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Power, Role } from '#collector/access/powers.ts';
import { openSession, secretHash } from '#collector/access/sessions/session.ts';
import { addToken } from '#collector/access/sessions/store.ts';
import { addSeat } from '#collector/access/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { newDevice, registerDevice } from '../../fake/device.ts';
import { newVisitor, type Visitor } from '../../fake/owner.ts';

/** o owner, r reviewer, p approver, a auditor, t any technician, g a technician whose grant reaches FRONT-1. */
const table: Readonly<Record<string, string>> = {
  'GET /api/session': 'everybody',
  'POST /api/setup/begin': 'everybody',
  'POST /api/setup': 'everybody',
  'POST /api/join/begin': 'everybody',
  'POST /api/join': 'everybody',
  'POST /api/sign-in': 'everybody',
  'POST /api/sign-in/passkey/begin': 'everybody',
  'POST /api/sign-in/passkey': 'everybody',
  'POST /api/recover': 'everybody',
  'POST /api/break-glass': 'everybody',
  'GET /api/sign-in/sso': 'everybody',
  'GET /api/sign-in/sso/callback': 'everybody',
  'POST /api/sign-out': 'everybody',
  'GET /': 'everybody',
  'GET /*': 'everybody',
  'GET /assets/*': 'everybody',

  'GET /api/live': 'orpatg',
  'GET /api/me': 'orpatg',
  'POST /api/me/verify/begin': 'orpatg',
  'POST /api/me/verify': 'orpatg',
  'POST /api/me/factors/begin': 'orpatg',
  'POST /api/me/factors': 'orpatg',
  'POST /api/me/passkeys/:id/remove': 'orpatg',
  'POST /api/me/app/remove': 'orpatg',
  'POST /api/me/recovery-codes': 'orpatg',
  'POST /api/me/sealed-code': 'o',
  'POST /api/me/sessions/:id/end': 'orpatg',
  'POST /api/me/tokens': 'orpa',
  'POST /api/me/tokens/:id/end': 'orpatg',

  'GET /api/access': 'orpa',
  'POST /api/seats': 'o',
  'POST /api/seats/:id/role': 'o',
  'POST /api/seats/:id/end': 'o',
  'POST /api/sessions/:id/end': 'o',
  'POST /api/alerts/:id/clear': 'o',

  'GET /api/my-grants': 'tg',
  'POST /api/my-grants': 'tg',
  'POST /api/grants': 'op',
  'POST /api/grants/:id/give': 'op',
  'POST /api/grants/:id/refuse': 'op',
  'POST /api/grants/:id/cut': 'op',
  'POST /api/grant-limits': 'o',

  'GET /api/overview': 'orpag',
  'GET /api/findings': 'orpag',
  'GET /api/findings/:deviceId/:ruleId': 'orpag',
  'GET /api/devices': 'orpag',
  'GET /api/devices/:id': 'orpag',
  'POST /api/devices/:id/admit': 'o',
  'POST /api/devices/:id/class': 'o',
  'POST /api/devices/:id/revoke': 'o',
  'POST /api/devices/:id/place': 'o',
  'POST /api/invites': 'og',
  'GET /api/invites': 'og',
  'GET /api/invites/:id': 'og',
  'POST /api/invites/:id/end': 'og',

  'GET /api/people': 'orpa',
  'POST /api/people': 'o',
  'POST /api/people/:id': 'o',
  'POST /api/people/:id/erase': 'o',
  'POST /api/people/import': 'o',

  'GET /api/admin-logins': 'orpa',
  'POST /api/admin-logins/claims': 'or',
  'POST /api/admin-logins/claims/:id/end': 'or',
  'GET /api/admin-logins/timeline': 'orpa',
  'GET /api/places': 'orpa',
  'GET /api/access-reviews': 'orpa',
  'POST /api/access-reviews': 'or',

  'GET /api/retention': 'orpa',
  'POST /api/retention/years': 'o',
  'POST /api/retention/prunings': 'o',
  'POST /api/retention/prunings/:id/approve': 'op',
  'POST /api/retention/prunings/:id/refuse': 'op',

  'GET /api/my-acts': 'orpatg',
  'GET /api/my-acts/:position/receipt': 'orpatg',
  'GET /api/audit': 'orpa',
  'GET /api/audit/report': 'orpa',
  'GET /api/audit/:position': 'orpa',
};

interface Asking {
  readonly name: string;
  readonly letter: string;
  readonly visitor: Visitor;
}

let collector: TestCollector;
const front = newDevice();
const exam = newDevice();
const asking: Asking[] = [];
const now = Date.now();
const hour = 3_600_000;
let nobody: Visitor;

async function seat(id: string, role: Role, name = id): Promise<Visitor> {
  const { write } = collector.store;
  const email = `${id}@example.com`;
  const side = role === 'technician' ? 'provider' : 'firm';
  await addPerson(write, newPerson({ id, name }, { side, email }, now, 'test'));
  await addSeat(write, { person_id: id, email, role, created_at: now, given_by: null });
  const visitor = newVisitor(collector.running.consoleUrl);
  const ports = { now: Date.now, random: randomBytes };
  const visit = { from: '127.0.0.1', agent: '' };
  visitor.cookie = `keyholder_session=${await openSession(write, id, 'usual', visit, ports)}`;
  return visitor;
}

type GrantMoments = { from_at: number; until_at: number; cut_at?: number };

async function grant(personId: string, scope: object, at: GrantMoments): Promise<void> {
  await collector.store.write
    .insertInto('grants')
    .values({
      id: `grant-${personId}`,
      person_id: personId,
      kind: 'usual',
      powers: JSON.stringify(['see_posture', 'invite_devices']),
      scope: JSON.stringify(scope),
      wanted_from: null,
      duration_ms: hour,
      reason: 'test',
      ticket: '',
      asked_at: now,
      asked_by: personId,
      given_at: now,
      given_by: 'owner',
      refused_at: null,
      refused_by: null,
      cut_by: null,
      closed_at: null,
      cut_at: null,
      ...at,
    })
    .execute();
}

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 100_000 });
  await registerDevice(collector.store, front, { name: 'FRONT-1' });
  await registerDevice(collector.store, exam, { name: 'EXAM-2' });
  nobody = newVisitor(collector.running.consoleUrl);
  for (const [letter, role] of [
    ['o', 'owner'],
    ['r', 'reviewer'],
    ['p', 'approver'],
    ['a', 'auditor'],
    ['t', 'technician'],
  ] as const)
    asking.push({ name: role, letter, visitor: await seat(role, role) });
  const current = { from_at: now - hour, until_at: now + hour };
  const only = (id: string) => ({ kind: 'devices', ids: [id] });
  const held: readonly (readonly [string, string, object, GrantMoments])[] = [
    ['whole', 'g', { kind: 'all' }, current],
    ['front', 'g', only(front.id), current],
    ['elsewhere', 'e', only(exam.id), current],
    ['expired', 't', { kind: 'all' }, { from_at: now - 2 * hour, until_at: now - hour }],
    ['coming', 't', { kind: 'all' }, { from_at: now + hour, until_at: now + 2 * hour }],
    ['cut', 't', { kind: 'all' }, { ...current, cut_at: now }],
  ];
  for (const [name, letter, scope, at] of held) {
    asking.push({ name: `technician, grant ${name}`, letter, visitor: await seat(name, 'technician') });
    await grant(name, scope, at);
  }
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

const key = ({ method, url }: { readonly method: string; readonly url: string }) => `${method} ${url}`;
const routes = () => collector.running.routes.filter(({ method }) => method !== 'HEAD');

/** Whether the gate let somebody through, whatever the route then said. */
async function passes(visitor: Visitor, method: string, url: string): Promise<boolean> {
  const path = url
    .replace(/:deviceId|(?<=devices\/):id/, front.id)
    .replace(':ruleId', 'ENC-01')
    .replace(':position', '0')
    .replace(/:\w+/, 'nobody');
  const background = new AbortController();
  const response = await fetch(`${collector.running.consoleUrl}${path}`, {
    method,
    signal: background.signal,
    headers: {
      cookie: visitor.cookie,
      ...(method === 'GET' ? {} : { 'x-keyholder': '1', 'content-type': 'application/json' }),
    },
    ...(method === 'GET' ? {} : { body: '{"no":"such field"}' }),
  });
  const live = url === '/api/live' && response.status === 200;
  const text = live ? '' : await response.text();
  background.abort();
  if (response.status === 401 || response.status === 403) return !/not_signed_in|not_allowed/.test(text);
  // A computer out of reach looks like none at all; so does a wrong address, which no row here has.
  const about = /devices\/:id|:deviceId/.test(url);
  return !(about && response.status === 404 && visitorIsTechnician(visitor));
}

const visitorIsTechnician = (visitor: Visitor) =>
  asking.some(one => one.visitor === visitor && one.name.startsWith('technician'));

describe('the authorisation table', () => {
  it('has a row for every route, and no other', () => {
    expect(routes().map(key).toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it('holds for everybody on every route', async () => {
    const wrong: string[] = [];
    for (const route of routes()) {
      const row = table[key(route)] ?? '';
      if (row === 'everybody' || key(route) === 'POST /api/sign-out') continue;
      if (await passes(nobody, route.method, route.url)) wrong.push(`${key(route)}: nobody signed in`);
      for (const { name, letter, visitor } of asking) {
        // A grant for other computers opens the lists, which then show those; what is about FRONT-1 stays shut.
        const about = /devices\/:id|:deviceId/.test(route.url);
        const as = letter === 'e' ? (about ? 't' : 'g') : letter;
        const expected = row.includes(as);
        // Findings that nobody reported yet: the gate let the technician through, there is nothing behind it.
        if (route.url.includes(':ruleId') && expected && letter === 'g') continue;
        if ((await passes(visitor, route.method, route.url)) !== expected)
          wrong.push(`${key(route)}: ${name} should ${expected ? 'pass' : 'be refused'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows a technician the computers of the grant, and only those', async () => {
    const seen = async (name: string) => {
      const visitor = asking.find(one => one.name === `technician, grant ${name}`)?.visitor;
      const { devices } = (await visitor?.get<{ devices: { name: string }[] }>('/api/devices')) ?? {};
      return devices?.map(device => device.name);
    };
    expect(await seen('whole')).toEqual(['EXAM-2', 'FRONT-1']);
    expect(await seen('front')).toEqual(['FRONT-1']);
    expect(await seen('elsewhere')).toEqual(['EXAM-2']);
    const elsewhere = asking.find(one => one.name === 'technician, grant elsewhere')?.visitor;
    const overview = await elsewhere?.get<{ devices: { total: number } }>('/api/overview');
    expect(overview?.devices.total).toBe(1);
  });

  it('holds a token to what it was made for, and to what its maker may still do', async () => {
    const token = `khp_${randomBytes(32).toString('base64url')}`;
    const made = (powers: readonly Power[], person: string) =>
      addToken(collector.store.write, {
        token_hash: secretHash(token),
        id: randomBytes(6).toString('hex'),
        person_id: person,
        label: 'nightly',
        powers: JSON.stringify(powers),
        created_at: now,
        expires_at: now + hour,
        last_used_at: null,
        ended_at: null,
      });
    await made(['see_posture', 'manage_devices'], 'auditor');
    const ask = (path: string, method = 'GET') =>
      fetch(`${collector.running.consoleUrl}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      }).then(response => response.status);
    expect(await ask('/api/devices')).toBe(200);
    expect(await ask('/api/people')).toBe(403);
    expect(await ask(`/api/devices/${front.id}/admit`, 'POST')).toBe(403);
    await collector.store.write
      .updateTable('seats')
      .set({ ended_at: now })
      .where('person_id', '=', 'auditor')
      .execute();
    expect(await ask('/api/devices')).toBe(401);
  });
});
