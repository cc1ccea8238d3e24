/**
 * Self-update of the installed agent under Wine 10, from its MSI on: real executables of real versions, a real collector
 * that hands them out, Windows' service manager (Wine's) over them. Patience is shortened as it is for Linux
 * (update.package.ts), where what is refused is tried; here it is what Windows does in its own way: how a version is
 * started, stopped, watched and killed, and that nothing which runs is ever in the way of a renaming.
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steps } from '#agent/update/steps.ts';
import { listDevices } from '#collector/devices/store.ts';
import type { Built } from '../../../installers/package/build.ts';
import { missingTools } from '../../../installers/package/tools.ts';
import { buildMsi } from '../../../installers/package/windows/msi.ts';
import { targetsIn } from '../../../installers/release/targets.ts';
import { newAgentBuilds } from '../../fake/agent-builds.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { versionsOf } from '../../fake/rollout.ts';
import { newFirm, newVendor, offerOf } from '../../fake/vendor.ts';
import { handOut, type WatchedDevice, watchDevice } from '../../fake/watched-device.ts';
import { root } from './build.ts';
import { notRun, run } from './released.ts';
import { reasonNoRoots } from './roots.ts';
import { agentFolder, newWine, type WindowsAgent, type Wine, windowsAgent } from './wine.ts';

const missing = missingTools(['wixl', 'msibuild', 'mingw', 'faketime']);
const noTools = missing.length > 0 ? `${missing.map(one => one.program).join(', ')} are not installed` : null;
const reason = noTools ?? reasonNoRoots();
if (reason !== null) notRun('self-update on Windows, by Wine', reason);

const scannerSource = `${root}test/fake/scanner.c`;
const program = 'keyholder-agent.exe';
const patienceMs = 400_000;
const limit = { timeout: 900_000 };

describe.skipIf(reason !== null)('the agent of the MSI under Wine 10', () => {
  const now = Date.now();
  const vendor = newVendor(now);
  const firm = newFirm(now);
  // A start of such an executable takes seconds under Wine, and a look several starts.
  const builds = newAgentBuilds(vendor.rootText, { reportWithinMs: '180_000', beginWithinMs: '1' });
  const made = mkdtempSync(join(tmpdir(), 'keyholder-windows-update-'));
  let wine: Wine;
  let agent: WindowsAgent;
  let collector: TestCollector;
  let device: WatchedDevice;

  const dataFolder = () => wine.drive(join(agentFolder, 'data'));
  const versions = () => versionsOf(dataFolder());
  const placed = () =>
    readdirSync(join(dataFolder(), 'versions'))
      .filter(name => /\d/.test(name))
      .sort();
  const built = new Map<string, Built>();
  const msi = (version: string) => {
    const one = built.get(version) as Built;
    return buildMsi({ built: one, version, epoch: 1_790_000_000, out: made, root });
  };

  let number = 0;
  /** A release that vendor and firm have signed, with each file that a version of Windows consists of. */
  async function release(version: string): Promise<void> {
    const targets = targetsIn(builds.packages, version);
    number += 1;
    const files = Object.values(targets).flatMap(target => target.files);
    const folder = built.get(version)?.folder ?? '';
    const bytes = files.map(({ path, sha256 }) => [sha256, readFileSync(join(folder, path))] as const);
    await handOut(
      collector,
      offerOf(vendor, firm, now, { release: version, number, targets }),
      new Map(bytes),
    );
  }

  /** The packaged program that watches, and the version that runs as its child. */
  async function runs(count: number): Promise<void> {
    await device.waitFor(`${count} processes of the agent`, async () =>
      wine.processes(program).length === count ? true : null,
    );
  }

  function pullThePlug(): void {
    for (const pid of wine.processes(program)) process.kill(pid, 'SIGKILL');
  }

  beforeAll(async () => {
    // All of them first: the collector answers from this very process, which builds without a pause.
    for (const version of ['0.1.0', '0.2.0', '0.2.5', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.9.0'])
      built.set(version, await builds.buildForWindows(version, version === '0.3.0' ? 'crashes' : 'sound'));
    wine = newWine('update');
    agent = windowsAgent(wine);
    wine.bring(msi('0.1.0'), msi('0.9.0'));
    collector = await startTestCollector({ reportEverySeconds: 10 });
    const journal = () => `The agent said:\n${agent.data('agent.log')?.slice(-6000)}\n`;
    device = watchDevice(collector, journal, patienceMs);
    const words = `COLLECTOR=${collector.address} TOKEN=${await collector.token()} /qn`;
    expect(await wine.install(`/i keyholder-agent-0.1.0-x64.msi ${words}`)).toBe(0);
    await device.reports('0.1.0');
    expect(await agent.command(`trust ${firm.pin}`)).toMatch(/^Done/m);
  }, 1_800_000);

  afterAll(async () => {
    wine?.remove();
    await collector?.stop();
    builds.remove();
    rmSync(made, { recursive: true, force: true });
  });

  it('takes a release that all have signed, and reports by it', limit, async () => {
    await release('0.2.0');
    await device.told(/^running 0\.2\.0$/);
    await device.reports('0.2.0');
    expect(versions()).toEqual({ good: '0.2.0', trial: null });
    // With the scripts that Windows is asked with, as they were signed.
    const scripts = join(dataFolder(), 'versions', '0.2.0', 'scripts');
    expect(readdirSync(scripts)).toEqual(readdirSync(`${root}agent/os/windows/scripts`));
    await runs(2);
    expect(collector.errors).toEqual([]);
  });

  it('waits for a scanner that has the new program open', limit, async () => {
    run('x86_64-w64-mingw32-gcc', ['-Os', '-static', '-o', join(made, 'scanner.exe'), scannerSource]);
    wine.bring(join(made, 'scanner.exe'));
    const words = "scanner.exe 'C:\\Program Files\\Keyholder\\Agent\\data'";
    const scanned = once(wine.start(`wine ${words} > scanned`).child, 'close');
    await release('0.2.5');
    await device.told(/^running 0\.2\.5$/);
    await device.reports('0.2.5');
    // At the first try: another would fetch all of it anew.
    expect(agent.times(/^agent: release 0\.2\.5 is not taken/m)).toBe(0);
    expect(readFileSync(wine.shelf('scanned'), 'utf8')).toMatch(/^held .*keyholder-agent\.exe\.part/);
    for (const pid of wine.processes('scanner.exe')) process.kill(pid, 'SIGKILL');
    await scanned;
  });

  it('stops as one and starts again as the version that proved itself', limit, async () => {
    await agent.service('stop');
    await agent.said(/service: stopped$/m);
    expect(wine.processes(program)).toEqual([]);
    expect(JSON.parse(agent.data('status.json') ?? '')).toMatchObject({ state: 'stopped' });
    const next = device.nextReport();
    await agent.service('start');
    expect(await next).toBe('0.2.5');
  });

  it('is started again when the version that runs ends by itself', limit, async () => {
    const again = /service: the agent ended; it is started again$/m;
    const times = agent.times(again);
    // A look that is under way is a third.
    await runs(2);
    const [version = 0, ...more] = wine.processes(`\\versions\\0.2.5\\${program}`);
    expect(more).toEqual([]);
    process.kill(version, 'SIGKILL');
    await agent.said(again, times);
    expect(await device.nextReport()).toBe('0.2.5');
    await runs(2);
  });

  it('goes back from a version that crashes to the last good one, and says so', limit, async () => {
    await release('0.3.0');
    await device.told(/^went_back 0\.3\.0 crashed$/);
    expect(await device.nextReport()).toBe('0.2.5');
    expect(placed()).toEqual(['0.2.0', '0.2.5']);
    expect(versions()).toEqual({ good: '0.2.5', trial: null });
  });

  it.for([
    ['half of it fetched', 'downloading', '0.4.0'],
    ['just placed', 'staged', '0.5.0'],
    ['on trial', 'started', '0.6.0'],
  ] as const)(
    'is killed whole with the new version %s, and ends on it all the same',
    limit,
    async ([_what, step, version]) => {
      expect(steps).toContain(step);
      writeFileSync(join(dataFolder(), 'cut-power-at'), step);
      await release(version);
      await device.waitFor(`The step "${step}"`, async () =>
        agent.data('power-was-cut') === step ? true : null,
      );
      pullThePlug();
      rmSync(join(dataFolder(), 'power-was-cut'));
      await device.told(new RegExp(`^running ${version.replaceAll('.', '\\.')}$`));
      await device.reports(version);
      await runs(2);
      expect(versions()).toEqual({ good: version, trial: null });
    },
  );

  it('gives way to the version before when its file is damaged on the disk', limit, async () => {
    await agent.service('stop');
    writeFileSync(join(dataFolder(), 'versions', '0.6.0', program), 'rubbish');
    const next = device.nextReport();
    await agent.service('start');
    expect(await next).toBe('0.5.0');
  });

  it('is upgraded by a newer MSI, which then runs itself', limit, async () => {
    expect(await wine.install('/i keyholder-agent-0.9.0-x64.msi /qn')).toBe(0);
    await device.reports('0.9.0');
    await runs(1);
    // Older than what was installed, they are in nobody's way any more.
    expect(placed()).toEqual([]);
  });

  it('is removed with all its versions, and the firm is told', limit, async () => {
    expect(await wine.install('/x keyholder-agent-0.9.0-x64.msi /qn')).toBe(0);
    expect(existsSync(wine.drive(agentFolder))).toBe(false);
    const [gone] = await listDevices(collector.store.read);
    expect(gone?.removed_at).toBeGreaterThan(now);
  });
});
