/** What a form leaves empty stays empty: nothing that is sent is bent until it fits. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { becomeOwner, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;

beforeAll(async () => {
  collector = await startTestCollector();
  owner = await becomeOwner(collector);
});
afterAll(() => collector.stop());

it('keeps a person without first and last day as somebody who is here', async () => {
  const form = { name: 'Lee Tran', side: 'firm', email: null, position: '', employeeNumber: null };
  const { body } = await owner.call('POST', '/api/people', { ...form, startsAt: null, endsAt: null });
  expect(body).toMatchObject({ startsAt: null, endsAt: null, employeeNumber: null, state: 'here' });
});

it.each([
  ['a number as text', { name: 'Lee Tran', side: 'firm', endsAt: '0' }],
  ['a field that nobody knows', { name: 'Lee Tran', side: 'firm', admin: true }],
  ['a list', [{ name: 'Lee Tran', side: 'firm' }]],
])('refuses %s', async (_what, body) => {
  expect(await owner.call('POST', '/api/people', body)).toMatchObject({
    status: 400,
    body: { error: { code: 'invalid' } },
  });
});
