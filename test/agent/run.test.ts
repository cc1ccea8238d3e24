/** The running agent against a real collector: outages, restarts, renewal, a collector that forgot. */
import { X509Certificate } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { backoffMs } from '#agent/backoff.ts';
import { enroll } from '#agent/enroll.ts';
import { type Identity, readIdentity } from '#agent/identity.ts';
import { type RunningAgent, runAgent } from '#agent/run.ts';
import { readStatus } from '#agent/status.ts';
import { revokeDevice } from '#collector/devices/admit.ts';
import { findingsOf } from '#collector/findings/store.ts';
import type { ObservationInput } from '#proto/wire.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { observed } from '../fake/device.ts';

const folders: { remove(): void }[] = [];
let agent: RunningAgent | null = null;
const collectors: TestCollector[] = [];

afterEach(async () => {
  agent?.stop();
  for (const collector of collectors.splice(0)) await collector.stop();
});
afterAll(() => {
  for (const folder of folders) folder.remove();
});

async function joined(more: Parameters<typeof startTestCollector>[0] = {}) {
  const collector = await startTestCollector(more);
  collectors.push(collector);
  const folder = temporaryFolder();
  folders.push(folder);
  await enroll(folder.path, await collector.token(), Date.now());
  return { collector, folder: folder.path, identity: readIdentity(folder.path) as Identity };
}

/** An agent whose looks a test hands out, and what it says. */
function start(folder: string, identity: Identity, looks: () => readonly ObservationInput[] = login) {
  const lines: string[] = [];
  const wakers = new Set<() => void>();
  agent = runAgent({
    folder,
    identity,
    look: async () => looks(),
    now: Date.now,
    // The shortest waits that jitter allows.
    random: () => 0.005,
    say(line) {
      lines.push(line);
      for (const wake of wakers) wake();
    },
  });
  const heard = (pattern: RegExp, times = 1) =>
    new Promise<void>(resolve => {
      const wake = () => {
        if (lines.filter(line => pattern.test(line)).length < times) return;
        wakers.delete(wake);
        resolve();
      };
      wakers.add(wake);
      wake();
    });
  return { heard, lines };
}

function login(): readonly ObservationInput[] {
  return [observed('automaticLogins', { logins: [], examined: ['gdm'] }, Date.now())];
}

describe('a running agent', () => {
  it('reports, and says so to whoever asks for its status', async () => {
    const { collector, folder, identity } = await joined();
    const { heard } = start(folder, identity);
    await heard(/report 1 is kept/);
    expect((await findingsOf(collector.store.read, identity.deviceId)).get('LOCK-04')?.outcome).toBe('pass');
    expect(readStatus(folder)).toMatchObject({
      state: 'connected',
      standing: 'admitted',
      waiting: 0,
      trouble: null,
    });
  });

  it('comes back after the collector was away, with everything it saw meanwhile', async () => {
    const { collector, folder, identity } = await joined();
    const first = start(folder, identity);
    await first.heard(/report 1 is kept/);
    agent?.stop();
    const { config, running } = collector;
    await running.stop();
    const second = start(folder, identity);
    await second.heard(/look 2 done/);
    await second.heard(/not connected/, 2);
    expect(readStatus(folder)).toMatchObject({ state: 'connecting', waiting: 1 });
    const { startCollector } = await import('#collector/server.ts');
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const again = await startCollector({ ...config, agentsPort: running.agentsPort }, collector.store, log);
    await second.heard(/report 2 is kept/);
    agent?.stop();
    await again.stop();
  });

  it('says that the firm has taken it off, and does not hammer', async () => {
    const { collector, folder, identity } = await joined();
    const { heard } = start(folder, identity);
    await heard(/report 1 is kept/);
    await revokeDevice(collector.store.write, identity.deviceId, 'sold', 'jane@example.com', Date.now());
    await heard(/device_revoked/, 2);
    expect(readStatus(folder)).toMatchObject({ state: 'refused' });
    expect(readStatus(folder)?.trouble).toMatch(/taken this device off/);
  });

  it('renews its certificate by itself before it runs out, without a new key', async () => {
    // Backdated an hour: with ten minutes to live, less than a third of its life is left at once.
    const { folder, identity, collector } = await joined({ certificateLifeMs: 10 * 60_000 });
    const { heard } = start(folder, identity);
    await heard(/certificate was renewed/);
    const renewed = readIdentity(folder) as Identity;
    expect(renewed.certificatePem).not.toBe(identity.certificatePem);
    expect(renewed.tlsKeyPem).toBe(identity.tlsKeyPem);
    agent?.stop();
    const next = start(folder, renewed);
    await next.heard(/connected to/);
    expect(new X509Certificate(renewed.certificatePem).checkIssued(new X509Certificate(renewed.caPem))).toBe(
      true,
    );
    expect(collector.errors).toEqual([]);
  });

  it('says everything again in full when the collector does not hold what it once acknowledged', async () => {
    const { collector, folder, identity } = await joined();
    const first = start(folder, identity);
    await first.heard(/report 1 is kept/);
    agent?.stop();
    // As after a restore from an older backup.
    await collector.store.write.deleteFrom('contents').execute();
    await collector.store.write.deleteFrom('reports').execute();
    await collector.store.write.deleteFrom('standings').execute();
    await collector.store.write.deleteFrom('findings').execute();
    await collector.store.write.deleteFrom('finding_changes').execute();
    await collector.store.write.deleteFrom('class_changes').execute();
    await collector.running.stop();
    const { startCollector } = await import('#collector/server.ts');
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const again = await startCollector(
      { ...collector.config, agentsPort: collector.running.agentsPort },
      collector.store,
      log,
    );
    const second = start(folder, identity);
    await second.heard(/report 3 is kept/);
    expect((await findingsOf(collector.store.read, identity.deviceId)).get('LOCK-04')?.outcome).toBe('pass');
    agent?.stop();
    await again.stop();
  });

  it('keeps trying with full jitter: up to a minute, and up to ten when the firm said no', () => {
    expect(backoffMs(0, false, 1)).toBe(2_000);
    expect(backoffMs(50, false, 1)).toBe(60_000);
    expect(backoffMs(50, false, 0)).toBe(0);
    expect(backoffMs(0, true, 1)).toBe(600_000);
  });
});
