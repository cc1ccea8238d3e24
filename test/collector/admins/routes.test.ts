/** People and admin logins over real HTTP: claims, proposals, a timeline, reviews, erasing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newAdminService } from '#collector/admins/service.ts';
import type {
  AccessReviews,
  AdminLoginList,
  ImportReply,
  LoginTimeline,
  PeopleList,
  RegisterPerson,
} from '#collector/api/people.ts';
import type { FindingDetail } from '#collector/api/types.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { newDevice, observed, registerDevice } from '../../fake/device.ts';
import { becomeOwner } from '../../fake/owner.ts';

let collector: TestCollector;
let cookie = '';
const now = Date.now();
const hour = 3_600_000;
const front = newDevice();
const exam = newDevice();

async function call<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${collector.running.consoleUrl}${path}`, {
    method,
    headers: {
      ...(cookie === '' ? {} : { cookie }),
      ...(method === 'GET' ? {} : { 'x-keyholder': '1' }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const set = response.headers.getSetCookie()[0];
  if (set !== undefined) cookie = set.split(';')[0] ?? '';
  return { status: response.status, body: (await response.json()) as T };
}
const get = async <T>(path: string) => (await call<T>('GET', path)).body;

beforeAll(async () => {
  collector = await startTestCollector();
  await registerDevice(collector.store, front, { name: 'FRONT-1', enrolledAt: now - 9 * hour });
  await registerDevice(collector.store, exam, { name: 'EXAM-2', enrolledAt: now - 9 * hour });
  // A second engine on the same store, as the collector's own is fed by sockets only.
  const log = { info: () => {}, warn: () => {}, error: (what: object) => collector.errors.concat(what) };
  const ingest = newIngest(collector.store, loadRulebook(), defaultIngestSettings, (id, _moved, facts) =>
    admins.heard(id, facts),
  );
  const admins = newAdminService(collector.store, ingest, log, Date.now);
  const owner = { firm: 'Main Street Clinic', name: 'Jane Smith', email: 'jane@clinic.example' };
  ({ cookie } = await becomeOwner(collector, owner));
  for (const device of [front, exam]) {
    const login = (account: string, id: string, displayName: string) => ({
      account,
      id,
      displayName,
      enabled: true,
      principal: 'user',
      origin: 'local',
      builtIn: '',
      roads: [{ kind: 'group', via: 'sudo' }],
    });
    await ingest.receive(
      device.id,
      device.next(
        [
          observed(
            'administrators',
            { administrators: [login('ekaya', '1001', 'Elif Kaya'), login('frontdesk', '1002', '')] },
            now,
          ),
          observed(
            'logonEvents',
            {
              locksRecorded: true,
              oldestRecordAtMs: now - 80 * hour,
              events: [
                {
                  atMs: now - 3 * hour,
                  kind: 'logon',
                  account: 'frontdesk',
                  accountId: '1002',
                  session: '3',
                  manner: 'interactive',
                },
                { atMs: now - 2 * hour, kind: 'lock', account: 'frontdesk', accountId: '1002', session: '3' },
              ],
            },
            now,
          ),
        ],
        now,
      ),
      now,
    );
  }
  await admins.settled();
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

it('shows what is unexplained first, by name for each computer', async () => {
  const { logins } = await get<AdminLoginList>('/api/admin-logins');
  // Nobody is in the register but the owner: neither login names anybody who is known.
  expect(logins.map(login => [login.key, login.unowned])).toEqual([
    ['local:ekaya', 'yes'],
    ['local:frontdesk', 'yes'],
  ]);
  expect(logins[0]?.devices.map(device => device.deviceName)).toEqual(['EXAM-2', 'FRONT-1']);
});

it('proposes whose a login is, and a person confirms it', async () => {
  const imported = await call<ImportReply>('POST', '/api/people/import', {
    csv: 'name,email\nElif Kaya,ekaya@clinic.example\nTom,not an address\n',
    apply: true,
  });
  expect(imported.body).toMatchObject({ added: 1, refused: 1 });
  const { proposals } = await get<PeopleList>('/api/people');
  expect(proposals[0]).toMatchObject({ personName: 'Elif Kaya' });
  expect(proposals[0]?.why).toContain('is probably Elif Kaya');
  const logins = (proposals[0]?.logins ?? []).map(({ deviceId, accountId, account }) => ({
    deviceId,
    accountId,
    account,
  }));
  await call('POST', '/api/admin-logins/claims', {
    logins,
    kind: 'person',
    personId: proposals[0]?.personId,
    reason: '',
  });
  const after = await get<PeopleList>('/api/people');
  expect(after.proposals).toEqual([]);
  expect(after.people.find(person => person.name === 'Elif Kaya')?.accounts).toHaveLength(2);
});

it('asks who answers for a service, and takes it back with the claim kept on record', async () => {
  const [login] = (await get<AdminLoginList>('/api/admin-logins')).logins;
  expect(login?.account).toBe('frontdesk');
  const logins = (login?.devices ?? []).map(device => ({
    deviceId: device.deviceId,
    accountId: device.accountId,
    account: 'frontdesk',
  }));
  const bare = await call<{ error: { field: string } }>('POST', '/api/admin-logins/claims', {
    logins,
    kind: 'service',
    personId: null,
    reason: '',
  });
  expect([bare.status, bare.body.error.field]).toEqual([400, 'personId']);
  const people = await get<PeopleList>('/api/people');
  const personId = people.people.find(person => person.name === 'Elif Kaya')?.id ?? null;
  const made = await call<AdminLoginList>('POST', '/api/admin-logins/claims', {
    logins,
    kind: 'service',
    personId,
    reason: 'drives the sign',
  });
  const now = made.body.logins.find(one => one.account === 'frontdesk');
  expect(now).toMatchObject({
    kind: 'service',
    unowned: 'no',
    why: expect.stringContaining('drives the sign'),
  });
  const claims = (await get<PeopleList>('/api/people')).people
    .flatMap(person => person.accounts)
    .filter(account => account.kind === 'service');
  for (const claim of claims) await call('POST', `/api/admin-logins/claims/${claim.claimId}/end`);
  const ended = await get<AdminLoginList>('/api/admin-logins');
  expect(ended.logins.find(one => one.account === 'frontdesk')).toMatchObject({ unowned: 'yes' });
});

it('draws one login across computers, and says where the record begins', async () => {
  const line = await get<LoginTimeline>('/api/admin-logins/timeline?key=local:frontdesk');
  expect(line.lanes).toHaveLength(2);
  expect(line.lanes[0]?.spans.map(span => span.kind)).toEqual(['active', 'locked']);
  expect(line.lanes[0]?.spans.at(-1)?.to).toBeNull();
  expect(line.lanes[0]?.recordFrom).toBe(now - 80 * hour);
  expect((await call('GET', '/api/admin-logins/timeline?key=local:nobody')).status).toBe(404);
});

it('signs the list that was looked at, and no other', async () => {
  const before = await get<AccessReviews>('/api/access-reviews');
  expect(before.since).toBeNull();
  const wrong = await call<{ error: { code: string } }>('POST', '/api/access-reviews', {
    note: '',
    digest: '0'.repeat(64),
  });
  expect([wrong.status, wrong.body.error.code]).toEqual([409, 'decision_refused']);
  const signed = await call<AccessReviews>('POST', '/api/access-reviews', {
    note: 'looked through',
    digest: before.digest,
  });
  expect(signed.body).toMatchObject({
    since: { signedBy: 'jane@clinic.example' },
    added: [],
    gone: [],
    changed: [],
  });
  const finding = await get<FindingDetail>(`/api/findings/${front.id}/ADM-13`);
  expect(finding.outcome).toBe('pass');
});

it('takes a name out and keeps what happened', async () => {
  const { people } = await get<PeopleList>('/api/people');
  const elif = people.find(person => person.name === 'Elif Kaya') as RegisterPerson;
  const erased = (await call<RegisterPerson>('POST', `/api/people/${elif.id}/erase`)).body;
  expect(erased).toMatchObject({ name: '', email: null, state: 'left' });
  expect(erased.accounts).toHaveLength(2);
  const finding = await get<FindingDetail>(`/api/findings/${front.id}/ADM-09`);
  expect(finding.outcome).toBe('fail');
  expect(JSON.stringify(finding)).not.toContain('Kaya"');
});
