/** What a hostile or broken peer meets at the agents' listener: a refusal with its code, and a collector that goes on. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { type Identity, newKeys, pemOf, readIdentity } from '#agent/identity.ts';
import { authorityByPin } from '#agent/pin.ts';
import { certificateRequest } from '#agent/request.ts';
import { admitDevice, revokeDevice } from '#collector/devices/admit.ts';
import { openAuthority } from '#collector/devices/authority.ts';
import { addCertificate, findDevice } from '#collector/devices/store.ts';
import { capability } from '#proto/capability.ts';
import { decodeFrame, encodeFrame } from '#proto/frame.ts';
import { maxFrameBytes } from '#proto/limits.ts';
import { signBytes } from '#proto/signing.ts';
import { formatToken, parseToken } from '#proto/token.ts';
import { wire } from '#proto/wire.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { observed } from '../fake/device.ts';
import { type RawSocket, rawSocket } from '../fake/socket.ts';

let collector: TestCollector;
const folders: { remove(): void }[] = [];

beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
  for (const folder of folders) folder.remove();
});

async function enrolled(
  more: Parameters<TestCollector['token']>[0] = {},
): Promise<Identity & { folder: string }> {
  const folder = temporaryFolder();
  folders.push(folder);
  await enroll(folder.path, await collector.token(more), Date.now());
  return { ...(readIdentity(folder.path) as Identity), folder: folder.path };
}

/** A word about an update is taken in and not answered; all else is, and be it with a refusal. */
function needsAnswer(frame: Uint8Array): boolean {
  try {
    return decodeFrame(frame).body !== 'updateProgress';
  } catch {
    return true;
  }
}

function connect(identity: Identity, more: { origin?: string; path?: string } = {}): Promise<RawSocket> {
  return rawSocket({
    address: collector.address,
    caPem: identity.caPem,
    certPem: identity.certificatePem,
    keyPem: identity.tlsKeyPem,
    ...more,
  });
}

async function greeted(identity: Identity): Promise<RawSocket> {
  const socket = await connect(identity);
  socket.sendFrame({
    hello: {
      deviceId: identity.deviceId,
      capability,
      agentVersion: '0.1.0',
      platform: 'linux',
      lastSequence: 0,
    },
  });
  expect((await socket.next())?.body).toBe('welcome');
  return socket;
}

function signedReport(identity: Identity, sequence: number, previousDigest = new Uint8Array()) {
  const now = Date.now();
  const report = wire.Report.encode({
    deviceId: identity.deviceId,
    sequence,
    previousDigest: sequence === 1 ? new Uint8Array() : previousDigest,
    madeAtMs: now,
    observations: [observed('automaticLogins', { logins: [], examined: ['gdm'] }, now)],
  }).finish();
  return { report, signature: signBytes('report', report, identity.reportKey) };
}

describe('enrollment', () => {
  it('gives a device a certificate; its keys are its own and closed to others', async () => {
    const identity = await enrolled();
    for (const name of ['device.key', 'report.key']) {
      expect(statSync(join(identity.folder, name)).mode & 0o777).toBe(0o600);
    }
    expect((await findDevice(collector.store.read, identity.deviceId))?.standing).toBe('admitted');
    (await greeted(identity)).close();
  });

  it('leaves a device pending until a named person admits it; it may report meanwhile', async () => {
    const identity = await enrolled({ admits: false });
    const socket = await connect(identity);
    socket.sendFrame({ hello: { deviceId: identity.deviceId, capability } });
    expect((await socket.next())?.welcome?.standing).toBe('pending');
    socket.sendFrame({ report: signedReport(identity, 1) });
    expect((await socket.next())?.ack).toMatchObject({ sequence: 1 });
    await admitDevice(collector.store.write, identity.deviceId, 'office', 'jane@example.com', Date.now());
    expect(await findDevice(collector.store.read, identity.deviceId)).toMatchObject({
      standing: 'admitted',
      admitted_by: 'jane@example.com',
    });
    socket.close();
  });

  it('refuses a token that was used', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    folders.push(first, second);
    const token = await collector.token();
    await enroll(first.path, token, Date.now());
    await expect(enroll(second.path, token, Date.now())).rejects.toThrow(/token_used/);
    expect(readIdentity(second.path)).toBeNull();
  });

  it('refuses a token that has run out', async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const token = await collector.token({ lifeMs: 1000, at: Date.now() - 5000 });
    await expect(enroll(folder.path, token, Date.now())).rejects.toThrow(/token_expired/);
  });

  it('refuses a token of another collector, and one with another secret', async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const token = parseToken(await collector.token());
    const foreign = formatToken({ ...token, inviteId: 'elsewhere' });
    await expect(enroll(folder.path, foreign, Date.now())).rejects.toThrow(/token_unknown/);
    const guessed = formatToken({ ...token, secret: randomBytes(16) });
    await expect(enroll(folder.path, guessed, Date.now())).rejects.toThrow(/token_unknown/);
  });

  it('refuses a token that was not copied whole, before anything is sent', async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const token = await collector.token();
    for (const broken of [token.slice(0, -3), token.slice(5), `${token}x`, '', 'kh1_']) {
      await expect(enroll(folder.path, broken, Date.now())).rejects.toMatchObject({
        code: 'token_malformed',
      });
    }
  });

  it('sends nothing to a server of another authority', async () => {
    const token = parseToken(await collector.token());
    await expect(authorityByPin(collector.address, randomBytes(32))).rejects.toThrow(
      /not the collector that made this token/,
    );
    const folder = temporaryFolder();
    folders.push(folder);
    const other = formatToken({ ...token, caSha256: randomBytes(32) });
    await expect(enroll(folder.path, other, Date.now())).rejects.toThrow(/Do not go on/);
    await enroll(folder.path, formatToken(token), Date.now());
  });

  it('keeps nothing when the keys are not proven', async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const token = parseToken(await collector.token());
    const csr = await certificateRequest(newKeys().tlsKeyPem);
    const body = wire.EnrollRequest.encode({
      inviteId: token.inviteId,
      secret: token.secret,
      certificateRequest: csr,
      reportKey: randomBytes(32),
      reportKeyProof: randomBytes(64),
    }).finish();
    const answer = await fetchEnroll(body);
    expect(answer).toMatchObject({ status: 403, code: 'key_proof_invalid' });
    // Under the point that is nothing anybody's signature is good, this one over anything.
    const nothing = Buffer.concat([Uint8Array.of(1), Buffer.alloc(31)]);
    const proof = Buffer.concat([nothing, Buffer.alloc(32)]);
    const weak = { reportKey: nothing, reportKeyProof: proof };
    const request = { inviteId: token.inviteId, secret: token.secret, certificateRequest: csr, ...weak };
    expect(await fetchEnroll(wire.EnrollRequest.encode(request).finish())).toMatchObject({
      status: 403,
      code: 'key_proof_invalid',
    });
    await enroll(folder.path, formatToken(token), Date.now());
  });

  it('answers rubbish with a code', async () => {
    expect(await fetchEnroll(randomBytes(100))).toMatchObject({ status: 400 });
    expect(await fetchEnroll(randomBytes(40_000))).toMatchObject({ status: 413, code: 'frame_too_large' });
  });
});

async function fetchEnroll(body: Uint8Array): Promise<{ status: number; code: string }> {
  const { request } = await import('node:https');
  const [host, port] = collector.address.split(':');
  return await new Promise((resolve, reject) => {
    const call = request(
      {
        host,
        port,
        path: '/v1/enroll',
        method: 'POST',
        rejectUnauthorized: false,
        headers: { 'content-type': 'application/x-protobuf' },
      },
      response => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part.toString();
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, code: (JSON.parse(text) as { code: string }).code }),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

describe('connecting', () => {
  it('refuses a peer without a certificate', async () => {
    await expect(rawSocket({ address: collector.address })).rejects.toMatchObject({
      code: 'certificate_missing',
      status: 401,
    });
  });

  it('refuses a certificate of another authority', async () => {
    const identity = await enrolled();
    const folder = temporaryFolder();
    folders.push(folder);
    const authority = await openAuthority(folder.path, Date.now());
    const forged = await authority.signDevice(
      await certificateRequest(identity.tlsKeyPem),
      identity.deviceId,
      Date.now(),
      1e9,
    );
    const socket = connect({ ...identity, certificatePem: pemOf(forged.der) });
    await expect(socket).rejects.toMatchObject({ code: 'certificate_untrusted' });
  });

  it('refuses a certificate that has run out', async () => {
    const identity = await enrolled();
    const { authority } = collector.running;
    const old = await authority.signDevice(
      await certificateRequest(identity.tlsKeyPem),
      identity.deviceId,
      Date.now(),
      -60_000,
    );
    await addCertificate(collector.store.write, {
      fingerprint: old.fingerprint,
      device_id: identity.deviceId,
      not_before: old.notBefore,
      not_after: old.notAfter,
      issued_at: Date.now(),
    });
    await expect(connect({ ...identity, certificatePem: pemOf(old.der) })).rejects.toMatchObject({
      code: 'certificate_expired',
    });
  });

  it('refuses a good certificate that this collector never gave out', async () => {
    const identity = await enrolled();
    const { authority } = collector.running;
    const stray = await authority.signDevice(
      await certificateRequest(identity.tlsKeyPem),
      identity.deviceId,
      Date.now(),
      1e9,
    );
    await expect(connect({ ...identity, certificatePem: pemOf(stray.der) })).rejects.toMatchObject({
      code: 'device_unknown',
    });
  });

  it('refuses a web page, and any other path', async () => {
    const identity = await enrolled();
    await expect(connect(identity, { origin: 'https://evil.example' })).rejects.toMatchObject({
      code: 'origin_refused',
      status: 403,
    });
    await expect(connect(identity, { path: '/elsewhere' })).rejects.toMatchObject({
      code: 'path_unknown',
      status: 404,
    });
  });

  it('cuts a live device when it is revoked, and refuses it from then on', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    await revokeDevice(
      collector.store.write,
      identity.deviceId,
      'laptop was lost',
      'jane@example.com',
      Date.now(),
    );
    expect((await socket.next())?.refusal?.code).toBe('device_revoked');
    expect(await socket.closed()).toBe(1008);
    await expect(connect(identity)).rejects.toMatchObject({ code: 'device_revoked', status: 403 });
  });

  it('lets the newer connection of a device take the place of the older', async () => {
    const identity = await enrolled();
    const older = await greeted(identity);
    const newer = await greeted(identity);
    expect(await older.closed()).toBe(1008);
    newer.sendFrame({ heartbeat: { sentAtMs: 5 } });
    expect((await newer.next())?.heartbeatReply?.sentAtMs).toBe(5);
    newer.close();
  });
});

describe('on the socket', () => {
  it('refuses what comes before the greeting, text, and a greeting under another name', async () => {
    const identity = await enrolled();
    const socket = await connect(identity);
    socket.sendFrame({ heartbeat: { sentAtMs: 1 } });
    expect((await socket.next())?.refusal?.code).toBe('frame_unexpected');
    socket.send('hello');
    expect((await socket.next())?.refusal?.code).toBe('frame_malformed');
    socket.sendFrame({ hello: { deviceId: 'somebody-else', capability } });
    expect((await socket.next())?.refusal?.code).toBe('device_unknown');
    socket.close();
  });

  it('acknowledges a report once it is durable, says so of a repeated one, refuses another under its number', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    const first = signedReport(identity, 1);
    socket.sendFrame({ report: first });
    expect((await socket.next())?.ack).toMatchObject({ sequence: 1, duplicate: false });
    socket.sendFrame({ report: first });
    expect((await socket.next())?.ack).toMatchObject({ sequence: 1, duplicate: true });
    const other = wire.Report.encode({
      deviceId: identity.deviceId,
      sequence: 1,
      madeAtMs: Date.now(),
    }).finish();
    socket.sendFrame({
      report: { report: other, signature: signBytes('report', other, identity.reportKey) },
    });
    expect((await socket.next())?.refusal).toMatchObject({ code: 'sequence_replayed', sequence: 1 });
    socket.close();
  });

  it('refuses a report signed for another purpose', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    const { report } = signedReport(identity, 1);
    socket.sendFrame({ report: { report, signature: signBytes('enrollment', report, identity.reportKey) } });
    expect((await socket.next())?.refusal?.code).toBe('signature_invalid');
    socket.close();
  });

  it('refuses a frame that is too large by its code, and a huge one by closing', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    socket.send(Buffer.alloc(maxFrameBytes + 1));
    expect((await socket.next())?.refusal?.code).toBe('frame_too_large');
    socket.send(Buffer.alloc(3 * maxFrameBytes));
    expect(await socket.closed()).toBe(1009);
  });

  it('refuses a kind of frame that it does not know', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    // Field 1000, length-delimited: additive protocols skip it, so the frame says nothing known.
    socket.send(Buffer.from([0xc2, 0x3e, 0x01, 0x00]));
    expect((await socket.next())?.refusal?.code).toBe('frame_unknown');
    socket.close();
  });

  it('goes on serving after 20,000 random, truncated and mutated frames', async () => {
    const identity = await enrolled();
    const good = encodeFrame({ report: signedReport(identity, 1) });
    const random = fc.sample(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat({ max: good.length - 1 }).map(length => good.subarray(0, length)),
        fc.tuple(fc.nat({ max: good.length - 1 }), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
          const copy = Uint8Array.from(good);
          copy[at] = (copy[at] ?? 0) ^ flip;
          return copy;
        }),
      ),
      20_000,
    );
    // An empty word about an update is a good frame (frame.proto, field 11), and needs no answer; others like it are
    // among what is made at random, now and then.
    const frames = [Uint8Array.of(0x5a, 0), ...random];
    const codes = new Set<string>();
    let answered = 0;
    let sent = 0;
    while (sent < frames.length) {
      const socket = await greeted(identity);
      const batch = frames.slice(sent, sent + 16);
      sent += batch.length;
      for (const frame of batch) socket.send(frame);
      // Its answer comes behind all of theirs; after sixteen bad frames the collector closes instead.
      socket.sendFrame({ heartbeat: { sentAtMs: sent } });
      for (;;) {
        const answer = await socket.next();
        if (answer === null || answer.heartbeatReply?.sentAtMs === sent) break;
        answered += 1;
        if (answer.refusal != null) codes.add(answer.refusal.code ?? '');
      }
      socket.close();
    }
    expect(answered).toBe(frames.filter(needsAnswer).length);
    expect(codes).toContain('frame_malformed');
    expect(codes).toContain('signature_invalid');
    expect(codes).not.toContain('internal');
    const after = await greeted(identity);
    after.sendFrame({ heartbeat: { sentAtMs: 1 } });
    expect((await after.next())?.body).toBe('heartbeatReply');
    after.close();
  }, 240_000);

  it('closes a connection that sends nothing but rubbish', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    for (let i = 0; i < 40; i++) socket.send(Buffer.from([0xff]));
    expect(await socket.closed()).toBe(1008);
  });

  it('renews the certificate of a connected device for its own key', async () => {
    const identity = await enrolled();
    const socket = await greeted(identity);
    socket.sendFrame({
      renewalRequest: { certificateRequest: await certificateRequest(identity.tlsKeyPem) },
    });
    const der = (await socket.next())?.renewalReply?.certificate as Uint8Array;
    socket.close();
    (await greeted({ ...identity, certificatePem: pemOf(der) })).close();
    const again = await greeted(identity);
    again.sendFrame({ renewalRequest: { certificateRequest: randomBytes(80) } });
    expect((await again.next())?.refusal?.code).toBe('request_malformed');
    again.close();
  });
});
