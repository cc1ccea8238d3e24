/** `collector invite` as somebody types it who rolls the agent out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { parseToken } from '#proto/token.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { becomeOwner } from '../fake/owner.ts';
import { runProgram } from '../fake/process.ts';

let collector: TestCollector;
const place = temporaryFolder();
const day = 86_400_000;
const invite = (...words: string[]) =>
  runProgram('collector', ['invite', ...words, '--data', collector.folder, '--address', collector.address]);
const ledgerOf = async (type: 'invite.made' | 'invite.ended') => {
  const rows = await findEntries(collector.store.read, { types: [type], most: 20 });
  return rows.map(row => JSON.parse(Buffer.from(row.record ?? '').toString()).data);
};

beforeAll(async () => {
  collector = await startTestCollector();
  await becomeOwner(collector, { firm: 'Clinic', name: 'Jane Smith', email: 'jane@example.com' });
});
afterAll(async () => {
  await collector.stop();
  place.remove();
});

describe('collector invite', () => {
  it('makes one token for many, counts its uses, and takes it back by name', async () => {
    const words = ['--count', '40', '--expires', '30d', '--from', '127.0.0.0/8,192.168.10.0/24'];
    const made = await invite(...words, '--admit');
    expect(made.stderr).toBe('');
    expect(made.stdout).toMatch(/good for 40 computers/);
    expect(made.stdout).toMatch(/from 127\.0\.0\.0\/8 and 192\.168\.10\.0\/24 only/);
    const token = /kh1_\S+/.exec(made.stdout)?.[0] ?? '';
    const { inviteId, expiresAtMs } = parseToken(token);
    expect(Math.abs(expiresAtMs - Date.now() - 30 * day)).toBeLessThan(60_000);
    expect((await ledgerOf('invite.made'))[0]).toMatchObject({
      invite: inviteId,
      count: 40,
      networks: ['127.0.0.0/8', '192.168.10.0/24'],
    });
    expect((await enroll(place.path, token, Date.now())).standing).toBe('admitted');
    expect((await invite('list')).stdout).toContain('1 of 40');
    expect((await invite('end', inviteId)).stderr).toMatch(/--by EMAIL/);
    const ended = await invite('end', inviteId, '--by', 'jane@example.com');
    expect(ended.stdout).toMatch(/those that did stay/);
    await expect(enroll(place.path, token, Date.now())).rejects.toThrow(/token_ended/);
    expect((await ledgerOf('invite.ended'))[0]).toEqual({ invite: inviteId });
    expect((await invite('end', inviteId, '--by', 'jane@example.com')).stderr).toMatch(/no token/);
  });

  it.each([
    [['--count', '0'], /from 1 to 5000/],
    [['--count', '1e9'], /from 1 to 5000/],
    [['--from', 'office'], /"office" is no network/],
    [['--expires', '91d'], /at most 90 days/],
    [['--expires', '2020-01-01'], /not end in the past/],
    [['--expires', 'soon'], /2026-12-24/],
  ])('says what is wrong with %j', async (words, why) => {
    const said = await invite(...words);
    expect(said.code).toBe(2);
    expect(said.stderr).toMatch(why);
  });
});
