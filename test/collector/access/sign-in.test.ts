/** Coming in: with a passkey, with password and code, by the emergency ways; and what does not open the door. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import type { FactorOffer, OwnAccess, PasskeyQuestion } from '#collector/api/access.ts';
import type { SessionState } from '#collector/api/types.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { type Authenticator, type Knobs, newAuthenticator } from '../../fake/authenticator.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { becomeOwner, codeOf, jane, newVisitor, ownersPassword, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;
let base: string;
let origin: string;
const key = newAuthenticator();

const here = (): Knobs => ({ origin, rpId: 'localhost' });
const ask = (visitor: SignedIn | ReturnType<typeof newVisitor>) =>
  visitor.call<PasskeyQuestion & { passkey: { challenge: string } }>('POST', '/api/sign-in/passkey/begin');

async function addPasskey(visitor: SignedIn, device: Authenticator, knobs: Knobs) {
  const offer = await visitor.call<FactorOffer & { passkey: { challenge: string } }>(
    'POST',
    '/api/me/factors/begin',
  );
  const response = device.create(offer.body.passkey, knobs);
  const factor = { kind: 'passkey', ceremony: offer.body.ceremony, response, label: 'Key on my key ring' };
  return await visitor.call('POST', '/api/me/factors', { factor });
}

async function signInWith(device: Authenticator, knobs: Partial<Knobs> = {}, visitor = newVisitor(base)) {
  const { body } = await ask(visitor);
  const response = device.answer(body.passkey, { ...here(), ...knobs });
  const answer = { ceremony: body.ceremony, response };
  return { visitor, answer, ...(await visitor.call('POST', '/api/sign-in/passkey', answer)) };
}

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 10_000 });
  base = collector.running.consoleUrl;
  origin = base;
  owner = await becomeOwner(collector);
  expect((await addPasskey(owner, key, here())).status).toBe(200);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

describe('a passkey', () => {
  it('signs in without anything typed, and the session is a new one each time', async () => {
    const first = await signInWith(key);
    const second = await signInWith(key);
    expect(first.status).toBe(200);
    expect((await first.visitor.get<SessionState>('/api/session')).person?.name).toBe('Jane Smith');
    expect(first.visitor.cookie).not.toBe(second.visitor.cookie);
  });

  it.each<[string, Partial<Knobs>]>([
    ['was asked for by a page of another site', { origin: 'https://evil.example' }],
    ['belongs to another site', { rpId: 'evil.example' }],
    ['was used without PIN, finger or face', { verified: false }],
    ['answers another question', { challenge: randomBytes(32).toString('base64url') }],
    ['was made for something else', { type: 'webauthn.create' }],
    ['was copied: its count goes back', { count: 1 }],
  ])('is refused when it %s', async (_what, knobs) => {
    expect(await signInWith(key, knobs)).toMatchObject({
      status: 401,
      body: { error: { code: 'passkey_refused' } },
    });
  });

  it('is refused when nobody here has it, and cannot be added without PIN, finger or face', async () => {
    expect(await signInWith(newAuthenticator())).toMatchObject({ status: 401 });
    const careless = await addPasskey(owner, newAuthenticator(), { ...here(), verified: false });
    expect(careless).toMatchObject({ status: 401, body: { error: { code: 'passkey_refused' } } });
  });

  it('gives an answer that opens one door once', async () => {
    const { answer } = await signInWith(key);
    expect(await newVisitor(base).call('POST', '/api/sign-in/passkey', answer)).toMatchObject({
      status: 409,
      body: { error: { code: 'ceremony_over' } },
    });
  });

  it('takes no answer to "is it you still?" for a sign-in, and the other way round', async () => {
    const { body } = await owner.call<PasskeyQuestion & { passkey: { challenge: string } }>(
      'POST',
      '/api/me/verify/begin',
    );
    const answer = { ceremony: body.ceremony, response: key.answer(body.passkey, here()) };
    expect(await newVisitor(base).call('POST', '/api/sign-in/passkey', answer)).toMatchObject({
      status: 409,
    });
    expect(await owner.call('POST', '/api/me/verify', { kind: 'passkey', ...answer })).toMatchObject({
      status: 200,
    });
  });
});

describe('password and code', () => {
  it('open the door together, and the same code never twice', async () => {
    const said = { email: 'JANE@example.com', password: ownersPassword, code: codeOf(owner.secret, 1) };
    const visitor = newVisitor(base);
    expect((await visitor.call('POST', '/api/sign-in', said)).status).toBe(200);
    expect(await newVisitor(base).call('POST', '/api/sign-in', said)).toMatchObject({
      status: 401,
      body: { error: { code: 'sign_in_failed' } },
    });
  });

  it('say the same whatever is wrong with them', async () => {
    const wrong = [
      { email: jane.email, password: 'not it, not it', code: '123456' },
      { email: jane.email, password: ownersPassword, code: '12345' },
      { email: 'nobody@example.com', password: ownersPassword, code: '123456' },
    ];
    const answers = await Promise.all(wrong.map(said => newVisitor(base).call('POST', '/api/sign-in', said)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  it('rest after ten wrong tries, while a passkey still works', async () => {
    const guess = { email: jane.email, password: 'not it, not it', code: '123456' };
    for (let i = 0; i < 11; i++) await newVisitor(base).call('POST', '/api/sign-in', guess);
    const { tries } = await collector.store.read
      .selectFrom('seats')
      .select('tries')
      .executeTakeFirstOrThrow();
    expect(tries).toBe(10);
    expect((await signInWith(key)).status).toBe(200);
  });
});

describe('a session', () => {
  it('is listed and can be ended from another one', async () => {
    const { visitor } = await signInWith(key);
    const mine = await visitor.get<OwnAccess>('/api/me');
    const own = mine.sessions.find(session => session.own);
    expect(mine.sessions.length).toBeGreaterThan(2);
    expect((await owner.call('POST', `/api/me/sessions/${own?.id}/end`)).status).toBe(200);
    expect(await visitor.call('GET', '/api/me')).toMatchObject({ status: 401 });
  });

  it('that somebody planted in a browser beforehand is not the one that is signed in', async () => {
    const visitor = newVisitor(base);
    visitor.cookie = 'keyholder_session=planted-by-somebody-else';
    await signInWith(key, {}, visitor);
    expect(visitor.cookie).not.toContain('planted');
    const planted = newVisitor(base);
    planted.cookie = 'keyholder_session=planted-by-somebody-else';
    expect((await planted.call('GET', '/api/me')).status).toBe(401);
  });

  it('has to show again that it is them before what cannot be undone', async () => {
    const { visitor } = await signInWith(key);
    await collector.store.write
      .updateTable('sessions')
      .set({ verified_at: Date.now() - 301_000 })
      .execute();
    expect(await visitor.call('POST', '/api/me/recovery-codes')).toMatchObject({
      status: 403,
      body: { error: { code: 'verify_again' } },
    });
    const { body } = await visitor.call<PasskeyQuestion & { passkey: { challenge: string } }>(
      'POST',
      '/api/me/verify/begin',
    );
    const response = key.answer(body.passkey, here());
    await visitor.call('POST', '/api/me/verify', { kind: 'passkey', ceremony: body.ceremony, response });
    expect((await visitor.call('POST', '/api/me/recovery-codes')).status).toBe(200);
  });

  it('keeps its last way to sign in', async () => {
    const { visitor } = await signInWith(key);
    expect((await visitor.call('POST', '/api/me/app/remove')).status).toBe(200);
    expect(await visitor.call('POST', `/api/me/passkeys/${key.id}/remove`)).toMatchObject({ status: 409 });
  });
});

describe('the emergency ways', () => {
  it('a recovery code opens a session that can only add a way to sign in, once, and everybody is told', async () => {
    const { visitor } = await signInWith(key);
    const { body } = await visitor.call<{ recoveryCodes: string[] }>('POST', '/api/me/recovery-codes');
    const [code = ''] = body.recoveryCodes;
    const said = { email: jane.email, password: '', code: code.toUpperCase().replaceAll('-', ' ') };
    const lost = newVisitor(base);
    expect((await lost.call('POST', '/api/recover', said)).status).toBe(200);
    expect(await newVisitor(base).call('POST', '/api/recover', said)).toMatchObject({ status: 401 });
    expect(await lost.call('GET', '/api/overview')).toMatchObject({
      status: 403,
      body: { error: { code: 'add_factor_first' } },
    });
    const another = newAuthenticator();
    const added = await addPasskey(lost as SignedIn, another, here());
    expect(added.status).toBe(200);
    expect((added.body as unknown as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    const back = await signInWith(another);
    expect((await back.visitor.get<SessionState>('/api/session')).alerts).toMatchObject([
      { kind: 'recovery', personName: 'Jane Smith', mayClear: false },
    ]);
  });

  it('the sealed code of an owner opens everything for an hour, once, and everybody is told', async () => {
    const { visitor } = await signInWith(key);
    const { body } = await visitor.call<{ code: string }>('POST', '/api/me/sealed-code');
    const said = { email: jane.email, code: body.code };
    const glass = newVisitor(base);
    expect((await glass.call('POST', '/api/break-glass', said)).status).toBe(200);
    expect((await glass.call('GET', '/api/overview')).status).toBe(200);
    const mine = await glass.get<OwnAccess>('/api/me');
    const own = mine.sessions.find(session => session.own);
    expect(own?.kind).toBe('break_glass');
    expect((own?.expiresAt ?? 0) - (own?.createdAt ?? 0)).toBe(3_600_000);
    expect(await newVisitor(base).call('POST', '/api/break-glass', said)).toMatchObject({ status: 401 });
    expect((await glass.get<SessionState>('/api/session')).alerts[0]).toMatchObject({ kind: 'break_glass' });
  });

  it('leave their trace in the ledger', async () => {
    const rows = await findEntries(collector.store.read, { types: ['session.opened'], most: 100 });
    const kinds = rows.map(row => JSON.parse(Buffer.from(row.record ?? '').toString()).data.kind);
    expect(kinds).toContain('recovery');
    expect(kinds).toContain('break_glass');
  });
});

describe('after setup', () => {
  it.each(['', '/', '?x=1', '/../setup', '%2f'])(
    'its path opens nothing, nor with %j behind it',
    async end => {
      const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
      const visitor = newVisitor(base);
      const body = { ...jane, email: 'eve.adams@example.com', token };
      for (const path of [`/api/setup${end}`, `/api/setup/begin${end}`]) {
        const { status } = await visitor.call('POST', path, body);
        expect([400, 404, 409]).toContain(status);
      }
      expect((await visitor.get<SessionState>('/api/session')).person).toBeNull();
    },
  );

  it('stores no secret in the clear', async () => {
    const tables = ['seats', 'sessions', 'recovery_codes', 'settings', 'ceremonies', 'api_tokens'] as const;
    const all = await Promise.all(
      tables.map(table => collector.store.read.selectFrom(table).selectAll().execute()),
    );
    const text = JSON.stringify(all, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    const cookie = owner.cookie.split('=')[1] ?? '';
    for (const secret of [owner.secret, ownersPassword, cookie, ...owner.recoveryCodes])
      expect(text).not.toContain(secret);
  });
});
