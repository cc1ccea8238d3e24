/** One token for many computers: counted, ended and bound to networks, on the real way in. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { isWithin, parseNetworks } from '#collector/devices/network.ts';
import { endInvite, listDevices } from '#collector/devices/store.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { parseToken } from '#proto/token.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';

let collector: TestCollector;
const folder = temporaryFolder();
const joins = (token: string) => enroll(mkdtempSync(join(folder.path, 'agent-')), token, Date.now());

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(async () => {
  await collector.stop();
  folder.remove();
});

describe('a token for several computers', () => {
  it('lets in as many as it was made for, however many come at once, each with its own entry in the ledger', async () => {
    const token = await collector.token({ count: 3 });
    const tries = await Promise.allSettled([1, 2, 3, 4, 5].map(() => joins(token)));
    const refused = tries.filter(one => one.status === 'rejected').map(one => String(one.reason));
    expect(refused).toHaveLength(2);
    for (const why of refused) expect(why).toMatch(/token_used_up/);
    await expect(joins(token)).rejects.toThrow(/As many computers as this token was made for/);
    const { inviteId } = parseToken(token);
    const devices = (await listDevices(collector.store.read)).filter(device => device.invite_id === inviteId);
    expect(devices).toHaveLength(3);
    const rows = await findEntries(collector.store.read, { types: ['device.enrolled'], most: 50 });
    const entries = rows.map(row => JSON.parse(Buffer.from(row.record ?? '').toString()));
    const uses = entries.filter(entry => entry.data.invite === inviteId).map(entry => entry.data.use);
    expect(uses.sort((a, b) => a - b)).toEqual([1, 2, 3]);
  });

  it('says that it ran out, and that it was taken back, as different things', async () => {
    const day = 86_400_000;
    const old = await collector.token({ count: 50, at: Date.now() - 2 * day, lifeMs: day });
    await expect(joins(old)).rejects.toThrow(/token_expired/);
    const token = await collector.token({ count: 50 });
    await joins(token);
    expect(await endInvite(collector.store.write, parseToken(token).inviteId, 'jane', Date.now())).toBe(true);
    await expect(joins(token)).rejects.toThrow(/token_ended/);
  });

  it('is good in its networks only, and is not spent by a computer elsewhere', async () => {
    const elsewhere = await collector.token({ count: 2, networks: ['192.168.10.0/24', '2001:db8::/32'] });
    await expect(joins(elsewhere)).rejects.toThrow(/token_elsewhere/);
    const here = await collector.token({ count: 1, networks: ['10.0.0.0/8', '127.0.0.0/8'] });
    expect((await joins(here)).standing).toBe('admitted');
  });
});

describe('networks of a token', () => {
  it('are taken as people write them', () => {
    expect(parseNetworks(' 192.168.10.0/24, 10.0.0.0/8\n2001:DB8::/32 10.0.0.0/8;203.0.113.9 ')).toEqual([
      '192.168.10.0/24',
      '10.0.0.0/8',
      '2001:db8::/32',
      '203.0.113.9/32',
    ]);
    expect(parseNetworks('')).toEqual([]);
  });

  it.each([
    'office',
    '10.0.0.0/33',
    '10.0.0/8',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '2001:db8::/129',
    '10.0.0.0/-1',
  ])('are refused when they are none: %s', text => {
    expect(() => parseNetworks(text)).toThrow(/no network/);
  });

  it('hold an address as the connection shows it', () => {
    expect(isWithin(['192.168.10.0/24'], '192.168.10.77')).toBe(true);
    expect(isWithin(['192.168.10.0/24'], '::ffff:192.168.10.77')).toBe(true);
    expect(isWithin(['192.168.10.0/24'], '192.168.11.1')).toBe(false);
    expect(isWithin(['fe80::/10'], 'fe80::1%eth0')).toBe(true);
    expect(isWithin(['2001:db8::/32'], '2001:db9::1')).toBe(false);
    expect(isWithin(['192.168.10.0/24'], 'not an address')).toBe(false);
    expect(isWithin([], '192.168.10.1')).toBe(false);
  });
});
