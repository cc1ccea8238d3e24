/** Enrollment tokens in the console's interface: made with their bounds, followed, taken back. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import type { InviteDetail, InviteList, InviteReply } from '#collector/api/rollout.ts';
import { installLines } from '#collector/enrollment/install-lines.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';
import { becomeOwner, jane, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;
const place = temporaryFolder();
const joins = (token: string) => enroll(mkdtempSync(join(place.path, 'agent-')), token, Date.now());
const asked = { deviceClass: 'office', admit: false };
const make = async (more: object) =>
  (await owner.call<InviteReply>('POST', '/api/invites', { ...asked, ...more })).body;
const told = async (type: 'invite.made' | 'invite.ended') => {
  const [row] = await findEntries(collector.store.read, { types: [type], most: 1 });
  return JSON.parse(Buffer.from(row?.record ?? '').toString());
};

beforeAll(async () => {
  collector = await startTestCollector();
  owner = await becomeOwner(collector, jane);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
  place.remove();
});

describe('tokens in the console', () => {
  it('come with a line for each system, the token filled in, and an answer file', async () => {
    const invite = await make({});
    expect(invite.lines.map(({ system }) => system)).toEqual([
      'debian',
      'redhat',
      'windows',
      'macos',
      'installed',
    ]);
    for (const { line, file } of invite.lines) {
      expect(line).toContain(invite.token);
      if (file !== null) expect(line).toContain(file);
    }
    expect(invite.answers).toContain(`token = ${invite.token}\n`);
    expect(invite.lines.find(({ system }) => system === 'windows')?.line).toContain(
      `COLLECTOR=${collector.config.agentsAddress.replace(/:0$/, '')}`,
    );
  });

  it('show who joined, and end when somebody takes them back', async () => {
    const invite = await make({ count: 3, days: 30, from: '127.0.0.0/8 10.0.0.0/8', admit: true });
    expect((await told('invite.made')).data).toMatchObject({
      count: 3,
      networks: ['127.0.0.0/8', '10.0.0.0/8'],
    });
    const follow = () => owner.get<InviteDetail>(`/api/invites/${invite.id}`);
    expect(await follow()).toMatchObject({ state: 'good', used: 0, count: 3, devices: [] });
    const { deviceId } = await joins(invite.token);
    expect(await follow()).toMatchObject({
      used: 1,
      createdBy: 'jane@example.com',
      networks: ['127.0.0.0/8', '10.0.0.0/8'],
      devices: [{ id: deviceId, standing: 'admitted', lastReportAt: null }],
    });
    const ended = await owner.call<InviteDetail>('POST', `/api/invites/${invite.id}/end`);
    expect(ended.body).toMatchObject({ state: 'ended', endedBy: 'jane@example.com' });
    expect((await told('invite.ended')).data).toEqual({ invite: invite.id });
    await expect(joins(invite.token)).rejects.toThrow(/token_ended/);
    const { invites } = await owner.get<InviteList>('/api/invites');
    expect(invites[0]).toMatchObject({ id: invite.id, state: 'ended', used: 1 });
    expect(JSON.stringify(invites)).not.toContain(invite.token);
  });

  it.each([
    [{ count: 0 }, 400],
    [{ count: 5001 }, 400],
    [{ days: 91 }, 400],
    [{ from: 'our office' }, 400],
    [{ surprise: true }, 400],
  ])('are refused with %j', async (more, status) => {
    expect((await owner.call('POST', '/api/invites', { ...asked, ...more })).status).toBe(status);
  });

  it('names the field of a network that is none', async () => {
    const { body } = await owner.call('POST', '/api/invites', { ...asked, from: 'our office' });
    expect(body.error).toMatchObject({
      field: 'from',
      message: expect.stringContaining('"our" is no network'),
    });
  });

  it('never make a line that a shell would read as something else', () => {
    const line = { token: 'kh1_a', address: 'x.example:7443', version: '0.1.0' };
    expect(() => installLines({ ...line, address: 'x.example;reboot' })).toThrow(/plain characters/);
    expect(() => installLines({ ...line, token: 'kh1_$(id)' })).toThrow(/plain characters/);
  });
});
