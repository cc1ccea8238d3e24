/**
 * The collector of a small office without a server, under Wine 10: started without a word in its own folder, as by a
 * double click. It shows where its console is and opens it, takes an agent in, ends in good order and begins again where
 * it was.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executableOf } from '../../../installers/package/targets.ts';
import { missingTools } from '../../../installers/package/tools.ts';
import { freePort } from '../../fake/ports.ts';
import { type Started, startProgram } from '../../fake/process.ts';
import { root } from './build.ts';
import { folder, notRun, type Running, run, targetOf, version } from './released.ts';
import { reasonNoRoots } from './roots.ts';
import { newWine, type Wine } from './wine.ts';

const name = 'collector-win-x64';
const missing = missingTools(['mingw']);
const reason =
  missing.length > 0 ? `${missing.map(one => one.program).join(', ')} is not installed` : reasonNoRoots();
if (reason !== null) notRun('the collector for Windows, by Wine', reason);

const file = executableOf(targetOf(name));
const limit = { timeout: 600_000 };

interface Window extends Running {
  press(key: string): void;
  /** Its exit code. */
  readonly closed: Promise<number | null>;
}

const [controlC, enter] = ['\u0003', '\r'];

describe.skipIf(reason !== null)('the collector of Windows, by a double click under Wine 10', () => {
  const downloads = 'users/root/Downloads/keyholder-collector';
  let wine: Wine;
  let ports: { readonly agents: number; readonly console: number };
  let place = '';
  let collector: Window;
  let agent: Started | null = null;

  const env = () => ({
    KEYHOLDER_AGENTS_PORT: String(ports.agents),
    KEYHOLDER_CONSOLE_PORT: String(ports.console),
  });
  const url = (path: string) => `http://localhost:${ports.console}${path}`;
  const opened = () =>
    existsSync(wine.shelf('opened')) ? readFileSync(wine.shelf('opened'), 'utf8').trim().split('\n') : [];
  /** How often the agent has found it. */
  const connections = () => (agent?.text() ?? '').split(/^agent: connected to /m).length - 1;
  const command = (words: string) =>
    wine.run(`cd "$WINEPREFIX/drive_c/${downloads}" && wine ${file} ${words}`, env());

  let windows = 0;
  /** A window with keys that reach it: a terminal whose other end is a file that this writes into. */
  function doubleClick(): Window {
    windows += 1;
    const keys = `keys-${windows}`;
    const program = `cd "$WINEPREFIX/drive_c/${downloads}" && stty cols 200 rows 50 && exec wine ${file}`;
    const running = wine.start(
      `mkfifo ${keys} && exec script --quiet --return --command '${program}' /dev/null <> ${keys}`,
      env(),
    );
    const closed = new Promise<number | null>(resolve => running.child.once('close', resolve));
    return { ...running, closed, press: key => writeFileSync(wine.shelf(keys), key) };
  }

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'keyholder-windows-collector-'));
    ports = { agents: await freePort(), console: await freePort() };
    wine = newWine('collector');
    // What Wine opens an address with.
    writeFileSync(join(place, 'xdg-open'), '#!/bin/sh\necho "$1" >> /root/packages-collector/opened\n', {
      mode: 0o755,
    });
    wine.bring(join(place, 'xdg-open'));
    mkdirSync(wine.drive(downloads), { recursive: true });
    cpSync(folder(name), wine.drive(downloads), { recursive: true });
    collector = doubleClick();
    await collector.until(/collector: ready/);
  }, 1_200_000);

  afterAll(async () => {
    await agent?.end();
    await collector?.end('SIGKILL');
    wine?.remove();
    rmSync(place, { recursive: true, force: true });
  });

  it('says what its window is, where the console is, and opens it for the first owner', limit, async () => {
    expect(collector.text()).toContain("This window is your firm's collector. Leave it open");
    expect(collector.text()).toContain(`console at ${url('')}`);
    const [, link = ''] = /first owner: open (\S+)/.exec(collector.text()) ?? [];
    expect(link).toMatch(/^http:\/\/localhost:\d+\/setup\/[\w-]/);
    await expect.poll(opened, { timeout: 60_000 }).toEqual([link]);
  });

  it('serves the console’s page, its rules and its health', limit, async () => {
    const page = await (await fetch(url('/'))).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await (await fetch(url(script))).text()).length).toBeGreaterThan(50_000);
    expect(await (await fetch(url('/api/session'))).json()).toMatchObject({ setupNeeded: true, version });
    expect(await command('rules explain ENC-01')).toContain('ENC-01');
  });

  it('takes in an agent of another computer, by a token, and its first report', limit, async () => {
    const token = /kh1_\S+/.exec(await command('invite --admit --quiet --address 127.0.0.1'))?.[0] ?? '';
    const data = join(place, 'agent');
    const joined = startProgram('agent', ['enroll', token, '--data', data]);
    await joined.until(/enrolled/i);
    agent = startProgram('agent', ['run', '--data', data]);
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    const findings = JSON.parse(await command('findings --json')) as { findings: readonly unknown[] };
    expect(findings.findings.length).toBeGreaterThan(10);
  });

  it('keeps a backup, and says that it is well', limit, async () => {
    await command('backup C:\\\\copy.keyholder');
    const said = await command('doctor');
    for (const what of ['database', 'ledger', 'computers', 'backup', 'listening'])
      expect(said).toMatch(new RegExp(`^ok +${what}:`, 'm'));
  });

  it('a second window says that one is open already', limit, async () => {
    const second = doubleClick();
    await second.until(/runs over .* already/);
    await second.until(/Press Enter/);
    second.press(enter);
    expect(await second.closed).toBe(1);
  });

  it('ends in good order at Ctrl+C, and begins again with all that it knew', limit, async () => {
    collector.press(controlC);
    expect(await collector.closed).toBe(0);
    const times = connections();
    collector = doubleClick();
    await collector.until(/collector: ready/);
    // The agent finds it again, and its next report follows on the ones before.
    await expect.poll(connections, { timeout: 120_000 }).toBeGreaterThan(times);
    expect(await command('devices list')).toContain('admitted');
    expect(collector.text(), 'nobody is asked to set it up anew by another link').toContain('first owner');
  });

  it('loses nothing when somebody closes its window, of which Wine gives it no notice', limit, async () => {
    collector.press(controlC);
    expect(await collector.closed).toBe(0);
    run('x86_64-w64-mingw32-gcc', [
      '-Os',
      '-static',
      '-o',
      join(place, 'closer.exe'),
      `${root}test/fake/closer.c`,
    ]);
    wine.bring(join(place, 'closer.exe'));
    // A window of its own, on a screen that nobody looks at: Wine looks for one when the first of its programs starts.
    const screen = { ...env(), DISPLAY: ':79' };
    const shown = wine.start(
      `wineserver -k; wineserver -w; Xvfb :79 -screen 0 900x600x24 > /dev/null 2>&1 & sleep 2; cd "$WINEPREFIX/drive_c/${downloads}" && wine start /wait ${file}; echo "it ended"; kill $!`,
      screen,
    );
    const answers = () =>
      fetch(url('/api/session'))
        .then(({ status }) => status)
        .catch(() => null);
    await expect.poll(answers, { timeout: 120_000, interval: 500 }).toBe(200);
    await expect
      .poll(() => wine.run(`wine closer.exe ${file}`, screen), { timeout: 60_000, interval: 1000 })
      .toMatch(/^closed .*keyholder-collector/m);
    await shown.until(/it ended/);
    expect(await answers()).toBeNull();
    const times = connections();
    collector = doubleClick();
    await collector.until(/collector: ready/);
    await expect.poll(connections, { timeout: 120_000 }).toBeGreaterThan(times);
    expect(await command('devices list')).toContain('admitted');
    expect(await command('doctor')).toMatch(/^ok +ledger:/m);
  });
});
