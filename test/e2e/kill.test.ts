/** The collector is killed again and again while devices report: nothing that it acknowledged may be lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { type Identity, readIdentity } from '#agent/identity.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { openStore } from '#collector/store/db.ts';
import { capability } from '#proto/capability.ts';
import { sha256 } from '#proto/digest.ts';
import { signBytes } from '#proto/signing.ts';
import { wire } from '#proto/wire.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { observed } from '../fake/device.ts';
import { freePort } from '../fake/ports.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';
import { type RawSocket, rawSocket } from '../fake/socket.ts';

const kills = 25;
const devices = 6;
const data = temporaryFolder();
const folders = Array.from({ length: devices }, temporaryFolder);
const port = await freePort();
let collector: Started;

const words = [
  'run',
  '--data',
  data.path,
  '--agents-host',
  '127.0.0.1',
  '--agents-port',
  String(port),
  '--console-port',
  '0',
];
async function start(): Promise<void> {
  collector = startProgram('collector', words, { KEYHOLDER_LOG: 'silent' });
  await collector.until(/^collector: ready$/m);
}

beforeAll(start);
afterAll(async () => {
  await collector.end();
  for (const folder of [data, ...folders]) folder.remove();
});

interface Entered {
  readonly device: string;
  readonly sequence: number;
}

/** One device that reports as fast as it is acknowledged, and starts over from its last one after each crash. */
async function report(identity: Identity, acknowledged: number[], isOver: () => boolean): Promise<void> {
  let sequence = 1;
  let previousDigest: Uint8Array = new Uint8Array();
  let pending: { report: Uint8Array; signature: Uint8Array } | null = null;
  while (!isOver()) {
    const socket = await connect(identity);
    if (socket === null) continue;
    while (!isOver()) {
      pending ??= make(identity, sequence, previousDigest);
      socket.sendFrame({ report: pending });
      const answer = await socket.next();
      if (answer === null) break;
      expect(answer.ack?.sequence).toBe(sequence);
      acknowledged.push(sequence);
      previousDigest = sha256(pending.report);
      pending = null;
      sequence += 1;
    }
    socket.close();
  }
}

async function connect(identity: Identity): Promise<RawSocket | null> {
  try {
    const { address, caPem, certificatePem: certPem, tlsKeyPem: keyPem } = identity;
    const socket = await rawSocket({ address, caPem, certPem, keyPem });
    socket.sendFrame({ hello: { deviceId: identity.deviceId, capability } });
    return (await socket.next()) === null ? null : socket;
  } catch {
    // It is down: as a real agent does, wait a little before the next try.
    await new Promise(resolve => setTimeout(resolve, 20));
    return null;
  }
}

function make(identity: Identity, sequence: number, previousDigest: Uint8Array) {
  const now = Date.now();
  const logins =
    sequence % 3 === 0
      ? [{ mechanism: 'gdm', account: `user${sequence}`, file: '/etc/gdm3/custom.conf' }]
      : [];
  const report = wire.Report.encode({
    deviceId: identity.deviceId,
    sequence,
    previousDigest,
    madeAtMs: now,
    observations: [observed('automaticLogins', { logins, examined: ['gdm'] }, now)],
  }).finish();
  return { report, signature: signBytes('report', report, identity.reportKey) };
}

it(`kill -9 of the collector ${kills} times under load: no acknowledged report lost, none twice, findings equal a rebuild`, async () => {
  const identities: Identity[] = [];
  for (const folder of folders) {
    const token = await runProgram('collector', [
      'invite',
      '--data',
      data.path,
      '--admit',
      '--quiet',
      '--agents-host',
      '127.0.0.1',
      '--agents-port',
      String(port),
    ]);
    await enroll(folder.path, token.stdout.trim(), Date.now());
    identities.push(readIdentity(folder.path) as Identity);
  }
  let over = false;
  const acknowledged = identities.map(() => [] as number[]);
  const running = identities.map((identity, i) => report(identity, acknowledged[i] ?? [], () => over));
  for (let kill = 0; kill < kills; kill++) {
    const before = acknowledged.flat().length;
    // At another moment each time, but never before something was acknowledged.
    const wanted = before + 5 + ((kill * 37) % 60);
    while (acknowledged.flat().length < wanted) await new Promise(resolve => setTimeout(resolve, 1));
    await collector.end('SIGKILL');
    await start();
  }
  over = true;
  await Promise.all(running);
  await collector.end('SIGTERM');

  const store = await openStore(`${data.path}/keyholder.db`);
  for (const [i, identity] of identities.entries()) {
    const rows = await store.read
      .selectFrom('reports')
      .select(['sequence', 'chain'])
      .where('device_id', '=', identity.deviceId)
      .orderBy('sequence')
      .execute();
    const kept = rows.map(row => row.sequence);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept).toEqual(Array.from({ length: kept.length }, (_, n) => n + 1));
    expect(kept.at(-1)).toBeGreaterThanOrEqual(acknowledged[i]?.at(-1) ?? 0);
    expect(rows.every(row => row.chain === 'whole')).toBe(true);
  }
  // Each report and its entry were committed together, or neither was.
  const kept = await store.read.selectFrom('reports').select(['device_id', 'sequence']).execute();
  const entered = (await findEntries(store.read, { types: ['reports.received'], most: 1_000_000 })).flatMap(
    ({ record }) => JSON.parse(Buffer.from(record ?? '').toString()).data.reports as readonly Entered[],
  );
  const places = (rows: readonly Entered[]) => rows.map(row => `${row.device} ${row.sequence}`).sort();
  expect(places(entered)).toEqual(
    places(kept.map(({ device_id, sequence }) => ({ device: device_id, sequence }))),
  );
  await store.close();
  const bundle = temporaryFolder();
  await runProgram('collector', ['audit', 'export', bundle.path, '--data', data.path]);
  const audit = await runProgram('collector', [
    'audit',
    'verify',
    bundle.path,
    '--keys',
    `${bundle.path}/keys.txt`,
  ]);
  bundle.remove();
  expect(audit.stdout).toMatch(/^OK$/m);
  const check = await runProgram('collector', ['reassess', '--check', '--data', data.path]);
  expect(check.stdout).toContain(`${devices} devices judged anew, 0 differ.`);
  expect(acknowledged.flat().length).toBeGreaterThan(kills * 5);
}, 360_000);
