/** An update of the collector that does not start: the version before runs on, over the database as it was. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForCommand } from '#collector/cli/open.ts';
import { openStore, stepsTaken } from '#collector/store/db.ts';
import { isRunning, takeLock } from '#collector/store/lock.ts';
import { noteStarted, undoUpgrade } from '#collector/store/upgrade.ts';
import { temporaryFolder } from '../fake/collector.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = new URL('../collector/schema-0001.sql', import.meta.url);

describe('a database that an update changes', () => {
  const folder = temporaryFolder();
  const database = join(folder.path, 'keyholder.db');
  const copy = `${database}.before-upgrade`;

  function oldDatabase(): void {
    for (const end of ['', '-wal', '-shm', '.before-upgrade', '.failed-upgrade'])
      rmSync(`${database}${end}`, { force: true });
    const before = new DatabaseSync(database);
    before.exec(readFileSync(schema, 'utf8'));
    before.exec('create table if not exists migrations (name text primary key, at integer not null)');
    before.exec("insert or ignore into migrations (name, at) values ('0001_first', 0)");
    before.close();
  }
  beforeEach(oldDatabase);

  it('is put back as it was, with what the update made of it kept beside it', async () => {
    await (await openStore(database)).close();
    expect(stepsTaken(database).length).toBeGreaterThan(5);
    expect(stepsTaken(copy)).toEqual(['0001_first']);
    expect(undoUpgrade(database)).toBe(true);
    expect(stepsTaken(database)).toEqual(['0001_first']);
    expect(stepsTaken(`${database}.failed-upgrade`).length).toBeGreaterThan(5);
    expect(undoUpgrade(database)).toBe(false);
  });

  it('keeps the oldest copy when the update is tried twice, and none once it works', async () => {
    await (await openStore(database)).close();
    await (await openStore(database)).close();
    expect(stepsTaken(copy)).toEqual(['0001_first']);
    noteStarted(folder.path, database, '0.2.0');
    expect(existsSync(copy)).toBe(false);
    await (await openStore(database)).close();
    expect(existsSync(copy)).toBe(false);
  });

  it('is not changed by a newer command line while the collector of before runs over it', async () => {
    writeFileSync(join(folder.path, 'ca.crt'), '');
    const release = takeLock(folder.path);
    await expect(openForCommand({ data: folder.path })).rejects.toThrow(/older version.*Restart/);
    expect(stepsTaken(database)).toEqual(['0001_first']);
    release?.();
    await (await openForCommand({ data: folder.path })).store.close();
    expect(stepsTaken(database).length).toBeGreaterThan(5);
  });

  it('of a first start there is nothing to keep', async () => {
    rmSync(database);
    await (await openStore(database)).close();
    expect(existsSync(copy)).toBe(false);
  });
});

describe.skipIf(process.platform !== 'linux')('the service’s start script', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let running: ChildProcess | null = null;
  let text = '';
  beforeEach(() => {
    folder = temporaryFolder();
    text = '';
    mkdirSync(join(folder.path, 'previous'));
    mkdirSync(join(folder.path, 'data'));
    cpSync(join(root, 'installers/package/linux/collector/start'), join(folder.path, 'start'));
  });
  afterEach(async () => {
    const child = running;
    if (child !== null && child.exitCode === null) {
      const ended = new Promise(resolve => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    folder.remove();
  });

  const data = (name: string) => join(folder.path, 'data', name);
  function program(where: string, lines: string): void {
    writeFileSync(join(folder.path, where), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(folder.path, where), 0o755);
  }
  /** The real collector, under the version that it is said to be. */
  const real = (version: string) =>
    `[ "$1" != version ] || { echo "keyholder-collector ${version} (test)"; exit; }\n` +
    `exec "${process.execPath}" "${root}collector/main.ts" "$@"`;
  /** A program that ends before it comes as far as listening. */
  const broken = '[ "$1" != version ] || { echo "keyholder-collector 9.0.0 (test)"; exit; }\nexit 3';

  function start(): Promise<void> {
    const env = {
      ...process.env,
      KEYHOLDER_COLLECTOR_DATA: join(folder.path, 'data'),
      KEYHOLDER_AGENTS_PORT: '0',
      KEYHOLDER_CONSOLE_PORT: '0',
    };
    const child = spawn('/bin/sh', [join(folder.path, 'start')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    return new Promise((resolve, reject) => {
      const take = (part: Buffer) => {
        text += part.toString();
        if (/collector: ready/.test(text)) resolve();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('close', () => reject(new Error(text)));
    });
  }

  it('goes back to the version before, says so, and does not try the broken one again', async () => {
    program('keyholder-collector', broken);
    program('previous/keyholder-collector', real('0.1.0'));
    await start();
    expect(text).toMatch(/Version 9\.0\.0 did not start\. Going back/);
    expect(readFileSync(data('failed-version'), 'utf8')).toBe('9.0.0\n');
    running?.kill('SIGTERM');
    await new Promise(resolve => running?.once('close', resolve));
    text = '';
    await start();
    expect(text).toMatch(/did not start before; the version before it runs/);
  });

  it('leaves a version alone that works, and passes on its end', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    program('keyholder-collector', real(version));
    program('previous/keyholder-collector', broken);
    await start();
    expect(readFileSync(data('started-version'), 'utf8')).toBe(`${version}\n`);
    expect(existsSync(data('failed-version'))).toBe(false);
    const child = running as ChildProcess;
    const ended = new Promise(resolve => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(isRunning(data('.'))).toBe(false);
  });
});
