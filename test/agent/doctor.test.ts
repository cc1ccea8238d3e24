/** What `agent doctor` says to somebody at the computer who is no engineer: what is wrong, and what to do. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Check, examine } from '#agent/cli/doctor.ts';
import { enroll } from '#agent/enroll.ts';
import { keepIdentity, newKeys, readIdentity } from '#agent/identity.ts';
import { revokeDevice } from '#collector/devices/admit.ts';
import { formatToken, parseToken } from '#proto/token.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { runProgram } from '../fake/process.ts';

let collector: TestCollector;
const folders: { remove(): void }[] = [];

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(async () => {
  await collector.stop();
  for (const folder of folders) folder.remove();
});

function folder(): string {
  const made = temporaryFolder();
  folders.push(made);
  return made.path;
}

async function enrolled(): Promise<string> {
  const path = folder();
  await enroll(path, await collector.token(), Date.now());
  return path;
}

async function all(path: string, token?: string): Promise<ReadonlyMap<string, Check>> {
  const checks = new Map<string, Check>();
  for await (const check of examine(path, token)) checks.set(check.name, check);
  return checks;
}

describe('doctor', () => {
  it('finds nothing wrong where nothing is', async () => {
    const checks = await all(await enrolled());
    const wrong = [...checks.values()].filter(check => !check.ok && check.name !== 'permission');
    expect(wrong).toEqual([]);
    expect([...checks.keys()]).toEqual(
      expect.arrayContaining(['enrollment', 'certificate', 'network', 'identity', 'clock', 'standing']),
    );
  });

  it('says what to do on a computer that never enrolled', async () => {
    expect((await all(folder())).get('enrollment')).toMatchObject({
      ok: false,
      words: expect.stringContaining('enroll TOKEN'),
    });
  });

  it('notices a key that others can read', async () => {
    const path = await enrolled();
    chmodSync(join(path, 'report.key'), 0o644);
    expect((await all(path)).get('enrollment')).toMatchObject({
      ok: false,
      words: expect.stringContaining('chmod 600'),
    });
  });

  it('tells an unknown name, a closed port and a foreign collector apart', async () => {
    const path = await enrolled();
    const identity = readIdentity(path);
    if (identity === null) throw new Error('not enrolled');
    const moved = (address: string, caPem = identity.caPem) => {
      const elsewhere = folder();
      const { tlsKeyPem, certificatePem, deviceId } = identity;
      keepIdentity(elsewhere, { tlsKeyPem, reportKeyPem: newKeys().reportKeyPem }, certificatePem, caPem, {
        deviceId,
        address,
        enrolledAtMs: 1,
      });
      return elsewhere;
    };
    expect((await all(moved('no-such-host.invalid:7443'))).get('name')).toMatchObject({
      ok: false,
      words: expect.stringMatching(/cannot find "no-such-host\.invalid"/),
    });
    expect((await all(moved('127.0.0.1:1'))).get('network')).toMatchObject({
      ok: false,
      words: expect.stringMatching(/Nothing answers/),
    });
    const other = await startTestCollector();
    const foreign = await all(moved(other.address));
    expect(foreign.get('identity')).toMatchObject({
      ok: false,
      words: expect.stringMatching(/not the firm's collector/),
    });
    await other.stop();
  });

  it('says that the firm has taken the device off', async () => {
    const path = await enrolled();
    await revokeDevice(
      collector.store.write,
      readIdentity(path)?.deviceId ?? '',
      'sold',
      'jane@example.com',
      Date.now(),
    );
    expect((await all(path)).get('standing')).toMatchObject({
      ok: false,
      words: expect.stringContaining('device_revoked'),
    });
  });

  it('reads a token before it is used', async () => {
    const token = await collector.token();
    expect(
      [...(await all(folder(), token)).values()].filter(check => !check.ok && check.name !== 'permission'),
    ).toEqual([]);
    expect((await all(folder(), token.slice(0, -4))).get('token')).toMatchObject({
      ok: false,
      words: expect.stringContaining('Copy it again'),
    });
    const old = formatToken({ ...parseToken(token), expiresAtMs: Date.now() - 1000 });
    expect((await all(folder(), old)).get('token')).toMatchObject({
      ok: false,
      words: expect.stringContaining('ran out'),
    });
    const foreign = formatToken({ ...parseToken(token), caSha256: new Uint8Array(32) });
    expect((await all(folder(), foreign)).get('identity')).toMatchObject({
      ok: false,
      words: expect.stringContaining('Do not go on'),
    });
  });
});

describe('the command line', () => {
  it('names its commands, and refuses what it does not know with a way on', async () => {
    for (const program of ['agent', 'collector'] as const) {
      const help = await runProgram(program, ['help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(/Usage: /);
      const unknown = await runProgram(program, ['dance']);
      expect(unknown.code).toBe(2);
      expect(unknown.stderr).toMatch(/no command "dance"/);
    }
  });

  it('says what stands in the way instead of a stack', async () => {
    const path = folder();
    const tries = [
      ['agent', ['run', '--data', path], /not enrolled/],
      ['agent', ['enroll', 'nonsense', '--data', path], /Copy it again/],
      ['agent', ['status', '--data', path], /not enrolled/],
      ['agent', ['status', '--colour'], /colour/],
      ['collector', ['devices', '--colour'], /colour/],
      ['collector', ['devices', '--data', path], /No collector has been started/],
      ['collector', ['run', '--agents-port', 'many'], /port number/],
    ] as const;
    for (const [program, words, expected] of tries) {
      const ran = await runProgram(program, [...words]);
      expect(ran.code, words.join(' ')).not.toBe(0);
      expect(ran.stdout + ran.stderr).toMatch(expected);
      expect(ran.stderr).not.toMatch(/\n {4}at /);
    }
  });

  it('asks every decision for the name of a person of the firm', async () => {
    const words = ['devices', 'revoke', 'x', '--reason', 'lost', '--data', collector.folder];
    expect((await runProgram('collector', words)).stderr).toMatch(/--by EMAIL/);
    expect((await runProgram('collector', [...words, '--by', 'eve@example.com'])).stderr).toMatch(
      /Nobody of the firm/,
    );
  });
});
