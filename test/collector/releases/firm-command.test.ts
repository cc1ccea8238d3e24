/** `collector release firm-key` and `firm-root`, with passkeys: as an owner types them on the collector. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPasskey } from '#collector/access/factors/store.ts';
import { releasesEnd } from '#collector/cli/doctor-releases.ts';
import { newAuthenticator } from '../../fake/authenticator.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';
import { becomeOwner } from '../../fake/owner.ts';
import { runProgram } from '../../fake/process.ts';

const now = Date.now();
const place = temporaryFolder();
const key = join(place.path, 'firm.key');
const janes = newAuthenticator();
let collector: TestCollector;
let origin: string;

const command = (...words: string[]) =>
  runProgram('collector', ['release', ...words, '--data', collector.folder, '--by', 'jane@example.com']);

beforeAll(async () => {
  collector = await startTestCollector();
  origin = collector.running.consoleUrl;
  const jane = await becomeOwner(collector);
  const { id } = (await jane.get<{ person: { id: string } }>('/api/session')).person;
  await addPasskey(collector.store.write, {
    credential_id: janes.id,
    person_id: id,
    public_key: janes.cose,
    sign_count: 0,
    site: 'localhost',
    label: 'Laptop',
    transports: '[]',
    synced: 0,
    created_at: now,
    last_used_at: null,
  });
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
  place.remove();
});

describe('the firm’s keys at the command line', () => {
  it('let a passkey approve on the page that is named, and want one', { timeout: 120_000 }, async () => {
    const passkey = ['--passkey', 'jane@example.com'];
    expect((await command('firm-key', key, ...passkey)).stderr).toMatch(/--origin https/);
    expect((await command('firm-key', key, ...passkey, '--origin', 'https://other.example')).stderr).toMatch(
      /has no passkey for https:\/\/other\.example/,
    );
    expect(await command('firm-key', key, ...passkey, '--origin', origin)).toMatchObject({ code: 0 });
    expect((await command('firm-key', join(place.path, 'second.key'))).stderr).toMatch(
      /has its keys already/,
    );
    const { stdout } = await command('firm-root');
    expect(stdout).toMatch(/^Number 1, good until/);
    expect(stdout).toMatch(/a key in a file +approves releases, says whose keys count next/);
    expect(stdout).toMatch(/passkey of Jane Smith +approves releases +http:\/\/localhost:\d+/);
  });

  it('are said to be looked after once a holder may approve no more, and lose that passkey at once', {
    timeout: 120_000,
  }, async () => {
    const opened = { store: collector.store, data: collector.folder };
    const said = async () =>
      (await releasesEnd(opened, now)).map(one => `${one.state} ${one.words}`).join('\n');
    expect(await said()).toMatch(/^ok/);
    const seats = collector.store.write.updateTable('seats');
    await seats.set({ role: 'auditor' }).execute();
    const words = await said();
    expect(words).toMatch(/^wrong A passkey approves releases whose holder may not/);
    const id = /--without ([0-9a-f]{12})/.exec(words)?.[1] ?? '';
    expect((await command('firm-root', 'next', '--without', 'abcdef000000', '--key', key)).stderr).toMatch(
      /No key begins with/,
    );
    expect((await command('firm-root', 'next', '--without', id, '--key', key)).stdout).toMatch(/number 2/);
    expect(await said()).toMatch(/^ok/);
    expect((await command('firm-root')).stdout).not.toMatch(/passkey/);
  });
});
