/** One collector over one folder, and what is known of it from outside: by real processes. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRunning, lockName, takeLock } from '#collector/store/lock.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { runProgram, type Started, startProgram } from '../fake/process.ts';

const data = temporaryFolder();
const words = [
  '--data',
  data.path,
  '--agents-port',
  '0',
  '--console-port',
  '0',
  '--agents-host',
  '127.0.0.1',
];
const start = async () => {
  const started = startProgram('collector', ['run', ...words], { KEYHOLDER_LOG: 'silent' });
  await started.until(/^collector: ready$/m);
  return started;
};
let collector: Started;
beforeAll(async () => {
  collector = await start();
});
afterAll(async () => {
  await collector.end();
  data.remove();
});

describe('one collector over one folder', () => {
  it('a second one is refused in plain words', async () => {
    const second = await runProgram('collector', ['run', ...words]);
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/A collector runs over .* already\. Stop it first/);
    expect(isRunning(data.path)).toBe(true);
  });

  it('the link for the first owner leads to where the console is, whatever port it has', async () => {
    const console = /console at (\S+)/.exec(collector.text())?.[1] ?? '';
    const { stdout } = await runProgram('collector', ['setup-link', '--data', data.path]);
    expect(stdout.startsWith(`${console}/setup/`)).toBe(true);
    expect((await fetch(stdout.trim())).status).toBe(200);
    const chosen = ['--console', 'https://keyholder.example.com'];
    const other = await runProgram('collector', ['setup-link', '--data', data.path, ...chosen]);
    expect(other.stdout).toMatch(/^https:\/\/keyholder\.example\.com\/setup\//);
  });

  it('the link waits for a collector that starts for the first time, as its package shows it', async () => {
    const fresh = temporaryFolder();
    const asked = startProgram('collector', ['setup-link', '--data', fresh.path]);
    await asked.until(/has not started yet/);
    const there = ['--data', fresh.path, ...words.slice(2)];
    const first = startProgram('collector', ['run', ...there], { KEYHOLDER_LOG: 'silent' });
    const link = /^http\S+\/setup\/\S+$/m;
    const said = await asked.until(link);
    expect((await fetch(link.exec(said)?.[0] ?? '')).status).toBe(200);
    await first.end();
    fresh.remove();
    const nowhere = await runProgram('collector', ['setup-link', '--data', fresh.path]);
    expect(nowhere.stderr).toMatch(/No collector has been started in .* yet/);
    expect(nowhere.code).toBe(2);
  });

  it('after a power cut it starts again, whichever program bears its old number by now', async () => {
    await collector.end('SIGKILL');
    expect(isRunning(data.path)).toBe(false);
    // As earlier versions kept it; this very process lives, and is no collector.
    writeFileSync(join(data.path, 'collector.pid'), String(process.pid));
    collector = await start();
    expect(isRunning(data.path)).toBe(true);
  });

  it('lets go when it is done', () => {
    const folder = temporaryFolder();
    const letGo = takeLock(folder.path);
    expect(isRunning(folder.path)).toBe(true);
    expect(takeLock(folder.path)).toBeNull();
    expect(readdirSync(folder.path)).toEqual([lockName]);
    expect(statSync(join(folder.path, lockName)).mode & 0o077).toBe(0);
    letGo?.();
    expect(isRunning(folder.path)).toBe(false);
    takeLock(folder.path)?.();
    folder.remove();
  });
});
