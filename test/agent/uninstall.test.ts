/** Removing an agent: the firm hears of it, nothing is left, and a collector out of reach stands in nobody's way. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enroll } from '#agent/enroll.ts';
import { readIdentity } from '#agent/identity.ts';
import { findDevice } from '#collector/devices/store.ts';
import { startTestCollector, type TestCollector, temporaryFolder } from '../fake/collector.ts';
import { startProgram } from '../fake/process.ts';

let collector: TestCollector;
beforeAll(async () => {
  collector = await startTestCollector();
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

async function say(...words: string[]): Promise<{ code: number | null; text: string }> {
  const agent = startProgram('agent', words);
  const code = await new Promise<number | null>(resolve => agent.child.on('close', resolve));
  return { code, text: agent.text() };
}

async function enrolled() {
  const folder = temporaryFolder();
  await enroll(folder.path, await collector.token(), Date.now());
  const deviceId = readIdentity(folder.path)?.deviceId ?? '';
  return { folder, deviceId };
}

describe('agent uninstall', () => {
  it('asks first, then tells the firm and leaves nothing', async () => {
    const { folder, deviceId } = await enrolled();
    const asked = await say('uninstall', '--data', folder.path);
    expect(asked.code).toBe(2);
    expect(asked.text).toMatch(/uninstall --yes/);
    expect(existsSync(join(folder.path, 'enrollment.json'))).toBe(true);

    const done = await say('uninstall', '--yes', '--data', folder.path);
    expect(done.text).toMatch(/collector has been told/);
    expect(done.code).toBe(0);
    expect(existsSync(folder.path)).toBe(false);
    expect((await findDevice(collector.store.read, deviceId))?.removed_at).toBeGreaterThan(0);
  });

  it('does not take the data from under an agent that runs', async () => {
    const { folder } = await enrolled();
    const status = { pid: process.pid, state: 'connected', sinceMs: 0, waiting: 0 };
    writeFileSync(join(folder.path, 'status.json'), JSON.stringify(status));
    const { code, text } = await say('uninstall', '--yes', '--data', folder.path);
    expect(code).toBe(1);
    expect(text).toMatch(/Stop it first/);
    expect(existsSync(join(folder.path, 'enrollment.json'))).toBe(true);
    folder.remove();
  });

  it('goes on without a collector, and without an enrollment', async () => {
    const { folder } = await enrolled();
    const path = join(folder.path, 'enrollment.json');
    writeFileSync(path, JSON.stringify({ deviceId: 'x', address: '127.0.0.1:9', enrolledAtMs: 0 }));
    const quiet = await say('uninstall', '--yes', '--data', folder.path);
    expect(quiet.code).toBe(0);
    expect(quiet.text).toMatch(/could not be told.*gone quiet/);
    expect(existsSync(folder.path)).toBe(false);
    expect((await say('farewell', '--data', folder.path)).code).toBe(0);
  });

  it('a device that was taken off the list cannot say anything any more', async () => {
    const { folder, deviceId } = await enrolled();
    await collector.store.write
      .updateTable('devices')
      .set({ standing: 'revoked', changed_at: Date.now() })
      .where('id', '=', deviceId)
      .execute();
    const { code, text } = await say('farewell', '--data', folder.path);
    expect(code).toBe(0);
    expect(text).toMatch(/collector answered 403/);
    expect((await findDevice(collector.store.read, deviceId))?.removed_at).toBeNull();
    folder.remove();
  });
});
