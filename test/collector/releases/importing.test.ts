/** Bringing a release in through the console, over real HTTP: as one file, or fresh documents alone. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AgentVersions, ReleaseImported } from '#collector/api/releases.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../../fake/collector.ts';
import { handOut } from '../../fake/handed-out.ts';
import { becomeOwner, type SignedIn, type Visitor } from '../../fake/owner.ts';
import { platform } from '../../fake/rollout.ts';
import { grantAt, seatAt } from '../../fake/seats.ts';
import { day, newVendor } from '../../fake/vendor.ts';

const now = Date.now();
const vendor = newVendor(now);
const program = randomBytes(300_000);
let collector: TestCollector;
let jane: SignedIn;
let lee: Visitor;

interface Said {
  readonly status: number;
  readonly body: ReleaseImported & { readonly error?: { readonly code: string; readonly message: string } };
}

async function send(who: Visitor, body: Buffer, type = 'application/x-tar'): Promise<Said> {
  const response = await fetch(`${collector.running.consoleUrl}/api/releases`, {
    method: 'POST',
    headers: { cookie: who.cookie, 'x-keyholder': '1', 'content-type': type },
    body: new Uint8Array(body),
  });
  return { status: response.status, body: (await response.json()) as Said['body'] };
}

const sendDocuments = (who: Visitor, documents: readonly object[]) =>
  who.call<Said['body']>('POST', '/api/release-documents', { documents });
const releases = async () => (await jane.get<AgentVersions>('/api/releases')).releases;
const kept = () => {
  const folder = join(collector.folder, 'releases');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const imports = async () =>
  await findEntries(collector.store.read, { types: ['release.imported'], most: 100 });

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 10_000 });
  jane = await becomeOwner(collector);
  lee = await seatAt(collector, 'lee', 'technician');
  await grantAt(collector, 'lee', ['see_posture', 'import_releases']);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

describe('a release that nobody should take', () => {
  beforeEach(async () => expect(await releases()).toEqual([]));

  it.each([
    ['is no tar file', async () => randomBytes(5_000_000), /no release, or it broke off/],
    ['breaks off', async () => (await handOut(vendor, now, program).tar()).subarray(0, 200_000), /broke off/],
    [
      'has other bytes than the vendor signed',
      () => handOut(vendor, now, program).tar(randomBytes(program.length)),
      /not what the vendor signed/,
    ],
    [
      'is longer than the vendor signed, by far',
      () => handOut(vendor, now, program).tar(randomBytes(20_000_000)),
      /longer than the release says/,
    ],
    [
      'is signed by somebody else',
      () => handOut(vendor, now, program, { releaseSigner: newVendor(now).release }).tar(),
      /signed/i,
    ],
  ])('is refused in words, and nothing of it is kept: it %s', async (_what, made, words) => {
    const { status, body } = await send(jane, await made());
    expect(body.error).toMatchObject({ code: 'decision_refused', message: expect.stringMatching(words) });
    expect(status).toBe(409);
    expect(kept()).toEqual([]);
    expect(await imports()).toEqual([]);
  });

  it('is refused in another form than a tar file', async () => {
    expect((await send(jane, Buffer.from('{}'), 'application/json')).status).toBeGreaterThanOrEqual(400);
    expect(kept()).toEqual([]);
  });

  it('is the first of a vendor, and comes from the provider: nobody has compared the keys', async () => {
    const { status, body } = await send(lee, await handOut(vendor, now, program).tar());
    expect(status).toBe(409);
    expect(body.error?.message).toMatch(/somebody of the firm imports the first release/);
    expect(kept()).toEqual([]);
  });

  it('holds more documents than a release has', async () => {
    const documents = Array.from({ length: 65 }, (_, i) => ({ name: `vendor-root-${i}.json`, text: '{}' }));
    expect((await sendDocuments(jane, documents)).status).toBe(400);
  });
});

describe('a release that the vendor signed', () => {
  it('waits its turn while another one is on its way, and is not held up by one that never ends', async () => {
    const { hostname, port } = new URL(collector.running.consoleUrl);
    const stuck = connect(Number(port), hostname);
    stuck.on('error', () => {});
    const whole = await handOut(vendor, now, program).tar();
    stuck.write(
      `POST /api/releases HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${jane.cookie}\r\nX-Keyholder: 1\r\n` +
        `Content-Type: application/x-tar\r\nContent-Length: ${whole.length}\r\n\r\n`,
    );
    stuck.write(whole.subarray(0, 100_000));
    await expect.poll(() => kept().some(name => name.endsWith('.new'))).toBe(true);
    expect((await send(jane, whole)).body.error?.message).toMatch(/Another import is under way/);
    stuck.destroy();
    await expect.poll(async () => (await send(jane, whole)).status).toBe(200);
  });

  it('is shown with who imported it, and stands in the audit trail', async () => {
    expect(await releases()).toMatchObject([
      { version: '0.2.0', importedBy: 'jane@example.com', targets: [platform] },
    ]);
    expect(readFileSync(join(collector.folder, 'releases', kept()[0] ?? ''))).toEqual(program);
    expect(await imports()).toHaveLength(1);
  });

  it('comes as a folder that somebody packed with tar', async () => {
    const place = temporaryFolder();
    const again = handOut(vendor, now, randomBytes(1000), { release: '0.3.0', number: 2 });
    mkdirSync(join(place.path, 'keyholder-0.3.0', 'files'), { recursive: true });
    for (const { name, text } of again.documents)
      writeFileSync(join(place.path, 'keyholder-0.3.0', name), text);
    writeFileSync(join(place.path, 'keyholder-0.3.0', 'files', again.sha256), again.program);
    const names = [...again.documents.map(one => one.name), 'files'].map(one => `keyholder-0.3.0/${one}`);
    execFileSync('tar', ['-cf', join(place.path, 'x.tar'), '-C', place.path, ...names]);
    const { status, body } = await send(jane, readFileSync(join(place.path, 'x.tar')));
    expect(body).toMatchObject({ release: '0.3.0', targets: [platform], compare: null });
    expect(status).toBe(200);
    place.remove();
  });

  it('and a fresh list come from the provider too, by a grant for all computers; the firm alone approves', async () => {
    const next = handOut(vendor, now, randomBytes(1000), { release: '0.4.0', number: 3 });
    expect((await send(lee, await next.tar())).body).toMatchObject({ release: '0.4.0' });
    const fresh = handOut(vendor, now, next.program, {
      release: '0.4.0',
      number: 3,
      freshnessNumber: 4,
      freshnessLifeMs: 29 * day,
    });
    const list = fresh.documents.filter(one => one.name === 'freshness.json');
    expect((await sendDocuments(lee, list)).body).toMatchObject({ release: null, compare: null });
    expect((await imports()).map(one => one.actor)).toContain('person:lee');
    expect((await releases()).map(one => [one.version, one.importedBy])).toContainEqual([
      '0.4.0',
      'lee@example.com',
    ]);
    expect(await lee.call('GET', '/api/releases/0.4.0/approval')).toMatchObject({ status: 403 });
  });
});
