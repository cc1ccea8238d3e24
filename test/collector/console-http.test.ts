/** The console's interface over real HTTP, as a browser and as those who should be kept out. */

import { randomBytes } from 'node:crypto';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { makeSetupLink } from '#collector/access/seats.ts';
import type { Entered, FactorOffer } from '#collector/api/access.ts';
import type { InviteReply } from '#collector/api/rollout.ts';
import type {
  DeviceDetail,
  DeviceList,
  FindingDetail,
  FindingList,
  Overview,
  SessionState,
} from '#collector/api/types.ts';
import { findDevice } from '#collector/devices/store.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { addGate } from '#collector/http/gate.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { type FakeDevice, newDevice, observed, registerDevice } from '../fake/device.ts';
import { appFactor, codeOf, jane, ownersPassword } from '../fake/owner.ts';

let collector: TestCollector;
let base: string;
let cookie = '';
let device: FakeDevice;
const day = 86_400_000;
const now = Date.now();

interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

async function call<T = { error: { code: string; field?: string } }>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      ...(cookie === '' ? {} : { cookie }),
      ...(method === 'GET' ? {} : { 'x-keyholder': '1' }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: (text.startsWith('{') ? JSON.parse(text) : text) as T,
    headers: response.headers,
  };
}

const disk = (protection: string, at: number) =>
  observed(
    'diskVolumes',
    { volumes: [{ mountPoints: ['/'], device: '/dev/sda2', filesystem: 'ext4', role: 'root', protection }] },
    at,
  );

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 1000 });
  base = collector.running.consoleUrl;
  device = newDevice();
  await registerDevice(collector.store, device, { enrolledAt: now - 30 * day });
  const ingest = newIngest(collector.store, loadRulebook(), defaultIngestSettings, () => {});
  await ingest.receive(
    device.id,
    device.next([disk('encrypted', now - 20 * day)], now - 20 * day),
    now - 20 * day,
  );
  await ingest.receive(device.id, device.next([disk('clear', now - day)], now - day), now - day);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

describe('before anybody is signed in', () => {
  it('tells only that setup is needed', async () => {
    const { body } = await call<SessionState>('GET', '/api/session');
    expect(body).toMatchObject({ person: null, setupNeeded: true, firm: '' });
    for (const path of [
      '/api/overview',
      '/api/devices',
      '/api/findings',
      `/api/devices/${device.id}`,
      '/api/live',
    ]) {
      expect(await call('GET', path)).toMatchObject({
        status: 401,
        body: { error: { code: 'not_signed_in' } },
      });
    }
  });

  it('makes the first owner through the one-time link, once', async () => {
    const ports = { now: Date.now, random: randomBytes };
    const token = await makeSetupLink(collector.store.write, ports);
    const wrong = [
      [{ ...jane, email: 'office@example.com', token }, 'email'],
      [{ ...jane, email: 'nonsense', token }, 'email'],
      [{ ...jane, name: ' ', token }, 'name'],
      [{ ...jane, firm: '', token }, undefined],
    ] as const;
    for (const [form, field] of wrong) {
      expect(await call('POST', '/api/setup/begin', form)).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid', ...(field === undefined ? {} : { field }) } },
      });
    }
    expect(await call('POST', '/api/setup/begin', { ...jane, token: 'guessed' })).toMatchObject({
      status: 403,
    });
    const offer = await call<FactorOffer>('POST', '/api/setup/begin', { ...jane, token });
    for (const password of ['short', 'jane@example.com jane']) {
      const factor = appFactor(offer.body, password);
      expect(await call('POST', '/api/setup', { ...jane, token, factor })).toMatchObject({
        status: 400,
        body: { error: { code: 'invalid', field: 'password' } },
      });
    }
    const factor = appFactor(offer.body);
    const wrongCode = { ...factor, code: codeOf(offer.body.app.secret, 9) };
    expect(await call('POST', '/api/setup', { ...jane, token, factor: wrongCode })).toMatchObject({
      status: 400,
      body: { error: { field: 'code' } },
    });
    const done = await call<Entered>('POST', '/api/setup', {
      ...jane,
      email: 'Jane@Example.com',
      token,
      factor,
    });
    expect(done.status).toBe(200);
    expect(done.body.recoveryCodes).toHaveLength(10);
    const set = done.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    cookie = set.split(';')[0] ?? '';
    expect((await call<SessionState>('GET', '/api/session')).body).toMatchObject({
      person: { email: 'jane@example.com', role: 'owner' },
      firm: 'Smith Dental',
    });
    const second = await makeSetupLink(collector.store.write, ports);
    const eve = { ...jane, email: 'eve@example.com', token: second };
    for (const [path, body] of [
      ['/api/setup/begin', eve],
      ['/api/setup', { ...eve, factor }],
    ] as const)
      expect(await call('POST', path, body)).toMatchObject({
        status: 409,
        body: { error: { code: 'setup_over' } },
      });
  });
});

describe('requests from elsewhere', () => {
  it("refuses a form of another site, and one without the page's own header", async () => {
    const body = { email: jane.email, password: ownersPassword, code: '000000' };
    expect(await call('POST', '/api/sign-in', body, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      body: { error: { code: 'cross_site' } },
    });
    const bare = await fetch(`${base}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(bare.status).toBe(403);
  });

  it('answers only under its own name', async () => {
    const { request } = await import('node:http');
    const url = new URL(base);
    const status = await new Promise(resolve => {
      request(
        { host: url.hostname, port: url.port, path: '/api/session', headers: { host: 'rebound.example' } },
        response => {
          response.resume();
          resolve(response.statusCode);
        },
      ).end();
    });
    expect(status).toBe(403);
  });

  it('gives no page the right to load or embed anything from elsewhere', async () => {
    const { headers } = await call('GET', '/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('slows down whoever tries passwords', async () => {
    const strict = await startTestCollector({ triesPerMinute: 3 });
    const codes: number[] = [];
    for (let i = 0; i < 5; i++) {
      const answer = await fetch(`${strict.running.consoleUrl}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-keyholder': '1' },
        body: JSON.stringify({ email: 'a@example.com', password: 'guess', code: '123456' }),
      });
      codes.push(answer.status);
    }
    await strict.stop();
    expect(codes).toEqual([401, 401, 401, 429, 429]);
  });

  it('does not start with a route that says neither its power nor why it is open', async () => {
    const app = fastify();
    addGate(app, { db: collector.store.read, ports: { now: Date.now, idleMs: 1000 }, hosts: null });
    expect(() => app.get('/api/forgotten', () => 'everything')).toThrow(/says neither its power/);
  });
});

describe('a signed-in owner', () => {
  it('sees how the firm stands, what got worse, and what was true before', async () => {
    const { body } = await call<Overview>('GET', '/api/overview');
    expect(body.devices.total).toBe(1);
    expect(body.devices.drifted).toBe(1);
    const encryption = body.safeguards.find(row => row.cite === '164.312(a)(2)(iv)');
    expect(encryption).toMatchObject({ kind: 'addressable', counts: { fail: 1, pass: 0 } });
    expect(body.drift.find(change => change.ruleId === 'ENC-01')).toMatchObject({
      from: expect.any(String),
      to: 'fail',
      deviceName: 'FRONT-1',
    });
    const then = await call<Overview>('GET', `/api/overview?at=${now - 19.9 * day}`);
    expect(then.body.safeguards.find(row => row.cite === '164.312(a)(2)(iv)')?.counts.fail).toBe(0);
    expect(body.proposed.every(row => row.kind === 'proposed')).toBe(true);
    const early = await call<Overview>('GET', `/api/overview?at=${now - 40 * day}`);
    expect(early.body.devices.total).toBe(0);
  });

  it("filters findings, and opens one with its evidence, the firm's choice and its history", async () => {
    const failing = await call<FindingList>('GET', '/api/findings?outcome=fail&rule=ENC-01');
    expect(failing.body.findings).toHaveLength(1);
    expect((await call<FindingList>('GET', '/api/findings?outcome=pass&rule=ENC-01')).body.findings).toEqual(
      [],
    );
    const both = await call<FindingList>('GET', '/api/findings?outcome=fail&outcome=unknown');
    expect(both.body.findings.length).toBeGreaterThan(5);
    const { body } = await call<FindingDetail>('GET', `/api/findings/${device.id}/ENC-01`);
    expect(body).toMatchObject({ outcome: 'fail', deviceName: 'FRONT-1', reportSequence: 2 });
    expect(JSON.stringify(body.evidence)).toContain('/dev/sda2');
    expect(body.evidence[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(body.history.map(change => change.to)).toContain('fail');
    const past = await call<FindingDetail>('GET', `/api/findings/${device.id}/ENC-01?at=${now - 19.9 * day}`);
    expect(past.body).toMatchObject({ outcome: 'pass', reportSequence: 1 });
    expect(await call('GET', `/api/findings/${device.id}/NO-SUCH`)).toMatchObject({ status: 404 });
    expect(await call('GET', '/api/findings?at=yesterday')).toMatchObject({ status: 400 });
  });

  it('opens a device with every question, answered or not', async () => {
    const { body } = await call<DeviceDetail>('GET', `/api/devices/${device.id}`);
    expect(body.facts.find(fact => fact.fact === 'diskVolumes')).toMatchObject({
      state: 'facts',
      reportSequence: 2,
    });
    expect(body.facts.find(fact => fact.fact === 'sudoRules')).toMatchObject({
      state: 'not_reported',
      value: null,
    });
    expect(body.strips.length).toBeGreaterThan(3);
  });

  it('invites a computer, sees it pending, admits it by name, takes it off again', async () => {
    const invite = await call<InviteReply>('POST', '/api/invites', { deviceClass: 'portable', admit: false });
    for (const { line } of invite.body.lines) expect(line).toContain(invite.body.token);
    const folder = temporaryFolder();
    const { deviceId } = await enroll(folder.path, invite.body.token, Date.now());
    folder.remove();
    const list = await call<DeviceList>('GET', '/api/devices');
    expect(list.body.devices.find(row => row.id === deviceId)).toMatchObject({
      standing: 'pending',
      deviceClass: 'portable',
    });
    expect((await call<Overview>('GET', '/api/overview')).body.devices.pending.map(one => one.id)).toContain(
      deviceId,
    );
    const admitted = await call('POST', `/api/devices/${deviceId}/admit`, { deviceClass: 'public_area' });
    expect(admitted).toMatchObject({
      status: 200,
      body: { standing: 'admitted', deviceClass: 'public_area' },
    });
    expect(await findDevice(collector.store.read, deviceId)).toMatchObject({
      admitted_by: 'jane@example.com',
    });
    expect(await call('POST', `/api/devices/${deviceId}/revoke`, { reason: 'x' })).toMatchObject({
      status: 400,
    });
    expect(await call('POST', `/api/devices/${deviceId}/revoke`, { reason: 'It was sold' })).toMatchObject({
      body: { standing: 'revoked' },
    });
    expect(await call('POST', `/api/devices/${deviceId}/admit`, { deviceClass: 'office' })).toMatchObject({
      status: 409,
      body: { error: { code: 'decision_refused' } },
    });
    expect(await call('POST', '/api/devices/nobody/class', { deviceClass: 'office' })).toMatchObject({
      status: 409,
    });
    expect(await call('POST', `/api/devices/${device.id}/class`, { deviceClass: 'castle' })).toMatchObject({
      status: 400,
    });
  });

  it('hears that something moved', async () => {
    const response = await fetch(`${base}/api/live`, { headers: { cookie } });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await call('POST', `/api/devices/${device.id}/class`, { deviceClass: 'server' });
    let text = '';
    while (!text.includes('event: changed')) text += (await reader?.read())?.value ?? '';
    expect(text).toMatch(/"topics":\[.*"devices"/);
    await reader?.cancel();
  });

  it('is signed out for good when they say so', async () => {
    await call('POST', '/api/sign-out');
    expect(await call('GET', '/api/overview')).toMatchObject({ status: 401 });
  });
});
