/** One address, one person, one side: through the form, a list and whatever is written into the register later. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReply } from '#collector/api/people.ts';
import type { SessionState } from '#collector/api/types.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { becomeOwner, codeOf, joinBy, newVisitor, ownersPassword, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;
let max: SignedIn;
let lee: SignedIn;
const idOf = new Map<string, string>();

const add = async (name: string, email: string, side = 'firm') => {
  const answer = await owner.call<{ id: string }>('POST', '/api/people', { name, email, side });
  if (answer.status === 200) idOf.set(name, answer.body.id);
  return answer;
};
const seat = async (name: string, role: string) => {
  const personId = idOf.get(name) ?? '';
  const made = await owner.call<{ url: string }>('POST', '/api/seats', { personId, role });
  expect(made.status).toBe(200);
  return await joinBy(collector, made.body.url);
};
const change = (name: string, body: object) =>
  owner.call('POST', `/api/people/${idOf.get(name)}`, { name, side: 'firm', ...body });

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 10_000 });
  owner = await becomeOwner(collector);
  await add('Max Moore', 'max@example.com');
  await add('Lee Tran', 'lee.tran@acmeit.example', 'provider');
  max = await seat('Max Moore', 'approver');
  lee = await seat('Lee Tran', 'technician');
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

describe('an address in the register', () => {
  it.each(['max@example.com', 'MAX@Example.com.', 'max+2@example.com', 'ｍａｘ@example.com'])(
    'belongs to one person: %s is refused for a second',
    async email => {
      expect(await add('Maxine Moore', email)).toMatchObject({
        status: 400,
        body: { error: { field: 'email', message: expect.stringContaining('belongs to one person') } },
      });
    },
  );

  it.each(['admin', 'office', 'billing', 'reception', 'empfang', 'accueil', 'recepcion'])(
    'is no desk’s: %s@ is refused with the reason',
    async local => {
      expect(await add('Ann Other', `${local}@example.com`)).toMatchObject({
        status: 400,
        body: { error: { field: 'email', message: expect.stringContaining('several people use') } },
      });
    },
  );

  it('is no desk’s in a list either, and a list moves nobody who may sign in', async () => {
    const csv = [
      'name,email,side',
      'Front Desk,office@example.com,firm',
      'Max Moore,eve@evil.example,firm',
      'Lee Tran,lee.tran@acmeit.example,firm',
      'Ida Berg,ida@example.com,firm',
    ].join('\n');
    const { body } = await owner.call<ImportReply>('POST', '/api/people/import', { csv, apply: true });
    expect(body.lines.map(line => line.outcome)).toEqual(['refused', 'refused', 'refused', 'add']);
  });
});

describe('somebody who may sign in', () => {
  it('changes sides only without a seat: the provider’s people never come to hold the firm’s keys', async () => {
    const sides = [
      await change('Lee Tran', { email: 'lee.tran@acmeit.example', side: 'firm' }),
      await change('Max Moore', { email: 'max@example.com', side: 'provider' }),
    ];
    for (const answer of sides)
      expect(answer).toMatchObject({ status: 400, body: { error: { field: 'side' } } });
  });

  it('is nobody here once a register that was changed from outside has them on the wrong side', async () => {
    const side = (to: string) =>
      collector.store.write
        .updateTable('people')
        .set({ side: to })
        .where('id', '=', idOf.get('Max Moore') ?? '')
        .execute();
    await side('provider');
    expect(await max.call('GET', '/api/access')).toMatchObject({ status: 401 });
    await side('firm');
    expect(await max.call('GET', '/api/access')).toMatchObject({ status: 200 });
  });

  it('signs in with the address that the register says, and the owner has to show that it is them to change it', async () => {
    const old = () =>
      collector.store.write.updateTable('sessions').set({ verified_at: Date.now() - 301_000 });
    await old().execute();
    expect(await change('Max Moore', { email: 'max.moore@example.com' })).toMatchObject({
      status: 403,
      body: { error: { code: 'verify_again' } },
    });
    await collector.store.write.updateTable('sessions').set({ verified_at: Date.now() }).execute();
    expect(await change('Max Moore', { email: 'max.moore@example.com' })).toMatchObject({ status: 200 });
    const signIn = (email: string, ahead: number) =>
      newVisitor(collector.running.consoleUrl).call('POST', '/api/sign-in', {
        email,
        password: ownersPassword,
        code: codeOf(max.secret, ahead),
      });
    expect(await signIn('max@example.com', 1)).toMatchObject({ status: 401 });
    expect(await signIn('Max.Moore@example.com', 1)).toMatchObject({ status: 200 });
    expect(await change('Max Moore', { email: null })).toMatchObject({ status: 400 });
    expect((await lee.get<SessionState>('/api/session')).person?.name).toBe('Lee Tran');
  });
});
