/**
 * The MSI of the agent under Wine 10, in a Debian 13 root, against a collector that runs here: installed silently with
 * a token, first report seen, stopped and started, upgraded with the enrollment kept, downgrade refused, removed with
 * nothing left. Wine keeps no rights of files and no recovery settings of services: those are looked up in the
 * package's own tables, and only a real Windows would show that they are kept.
 */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingTools } from '../../../installers/package/tools.ts';
import { iconSizes, windowsIcon } from '../../../installers/package/windows/icon.ts';
import { buildMsi } from '../../../installers/package/windows/msi.ts';
import { root } from './build.ts';
import {
  builtOf,
  type Collector,
  executable,
  hearsOfRemoval,
  notRun,
  run,
  startCollector,
  version,
} from './released.ts';
import { reasonNoRoots } from './roots.ts';
import { agentFolder, newWine, type WindowsAgent, type Wine, windowsAgent } from './wine.ts';

const name = 'agent-win-x64';
const missing = missingTools(['wixl', 'msibuild', 'mingw', 'faketime']);
const noTools = missing.length > 0 ? `${missing.map(one => one.program).join(', ')} are not installed` : null;
const reason = noTools ?? reasonNoRoots();
if (reason !== null) notRun('the MSI of the agent under Wine', reason);

const made = mkdtempSync(join(tmpdir(), 'keyholder-msi-'));
const msi = (as: string) =>
  buildMsi({ built: builtOf(name), version: as, epoch: 1_790_000_000, out: made, root });

/** Sizes of the one icon that a program has. */
function iconsOf(program: string): readonly number[] {
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(program), { ignoreCert: true }));
  const groups = Resource.IconGroupEntry.fromEntries(resources.entries);
  return groups.flatMap(one => one.icons.map(({ width }) => width || 256));
}

afterAll(() => rmSync(made, { recursive: true, force: true }));

describe.skipIf(noTools !== null)('the MSI', () => {
  const table = (of: string) => run('msiinfo', ['export', join(made, basename(packages.now)), of]);
  const packages = { now: '', later: '' };

  beforeAll(() => {
    packages.now = msi(version);
    packages.later = msi('0.2.0');
  });

  it('hides the token in logs, and keeps what it writes of it to administrators', () => {
    expect(table('Property')).toMatch(/^MsiHiddenProperties\tTOKEN\r?$/m);
    expect(table('Property')).toMatch(/^SecureCustomProperties\t.*TOKEN;COLLECTOR/m);
    const locked = [...table('MsiLockPermissionsEx').matchAll(/^Lock\w+\t(\w+)\tRegistry\t(\S+)/gm)];
    expect(locked.map(([, , rights]) => rights)).toEqual(Array(2).fill('D:P(A;;KA;;;SY)(A;;KA;;;BA)'));
    for (const [, row] of locked) expect(table('Registry')).toContain(`\n${row}\t`);
  });

  it('has Windows start the service again when it fails', () => {
    expect(table('MsiServiceConfigFailureActions')).toContain('1[~]1[~]1\t10000[~]60000[~]300000');
    expect(table('InstallExecuteSequence')).toMatch(/^MsiConfigureServices\t.*\t5850\r?$/m);
  });

  it('marks an upgrade before the earlier version is removed, and removes nothing that still runs', () => {
    const steps = [...table('InstallExecuteSequence').matchAll(/^(\w+)\t.*\t(\d+)\r?$/gm)]
      .sort(([, , one], [, , other]) => Number(one) - Number(other))
      .map(([, step = '']) => step);
    const these = [
      'InstallInitialize MarkUpgrade InstallExecute RemoveExistingProducts',
      'StopServices AwaitEnd DeleteServices RemoveData RemoveFiles InstallFiles InstallServices StartServices',
    ].flatMap(words => words.split(' '));
    expect(steps.filter(step => these.includes(step))).toEqual(these);
    // Nor does it ask anybody to close what the service has started.
    expect(table('Property')).toMatch(/^MSIRESTARTMANAGERCONTROL\tDisable\r?$/m);
  });

  it('brings the icon for Add/Remove Programs, and each program bears it', () => {
    expect(table('Property')).toMatch(/^ARPPRODUCTICON\tkeyholder\.ico\r?$/m);
    expect(iconsOf(executable(name))).toEqual([...iconSizes]);
    expect(iconsOf(executable('collector-win-x64'))).toEqual([...iconSizes]);
    run('msiextract', ['-C', join(made, 'inside'), packages.now]);
    const service = join(made, 'inside', 'Keyholder', 'Agent', 'keyholder-service.exe');
    expect(iconsOf(service)).toEqual([...iconSizes]);
  });

  describe.skipIf(reason !== null)('under Wine 10', () => {
    let wine: Wine;
    let agent: WindowsAgent;
    let collector: Collector;
    let before: readonly string[] = [];
    const connected = /^agent: connected/m;
    const uninstallKey = 'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall';
    /** All of the drive, but what Wine and its installer keep for themselves. */
    const everything = () =>
      (readdirSync(wine.drive(), { recursive: true }) as string[])
        .filter(path => !/^windows\/(Installer|temp|inf|system32\/(drivers|spool))|^users\//i.test(path))
        .sort();

    beforeAll(async () => {
      wine = newWine('msi');
      agent = windowsAgent(wine);
      for (const [as, file] of Object.entries(packages)) {
        copyFileSync(file, join(made, `${as}.msi`));
        wine.bring(join(made, `${as}.msi`));
      }
      before = everything();
      collector = await startCollector(join(made, 'collector'));
    }, 1_200_000);

    afterAll(async () => {
      await collector?.end('SIGKILL');
      wine?.remove();
    });

    it('a double click asks for the token until it is one, and the computer joins', async () => {
      // A screen that nobody looks at, and somebody who types. Each window has the product's name.
      const typing = [
        'Xvfb :77 -screen 0 900x600x24 & screen=$!; export DISPLAY=:77',
        'wine msiexec /i now.msi & installer=$!',
        'until xdotool search --name "Keyholder Agent"; do sleep 1; done; sleep 2',
        // The line of the console, not the token alone: it is told, and what was typed is there to be put right.
        'xdotool type --delay 5 "TOKEN=kh1"; xdotool key Return; sleep 2; xdotool key Return; sleep 1',
        'for letter in 1 2 3 4 5 6 7 8 9; do xdotool key BackSpace; done',
        'xdotool type --delay 5 "$TOKEN"; sleep 1; xdotool key Return',
        `until grep -q enrolled "$WINEPREFIX/drive_c/${agentFolder}/data/agent.log"; do sleep 1; done`,
        'while kill -0 $installer; do xdotool key Return; sleep 1; done; kill $screen',
      ];
      await wine.run(typing.join('; '), { TOKEN: collector.token() });
      await agent.said(/^agent: report 1 is kept by the collector$/m);
      expect(await wine.install('/x now.msi /qn')).toBe(0);
    });

    it('installs silently with a token, enrolls as a service and reports', async () => {
      const words = `COLLECTOR=127.0.0.1:${collector.agentsPort} TOKEN=${collector.token()} /qn`;
      expect(await wine.install(`/i now.msi ${words}`)).toBe(0);
      await agent.said(/^agent: report 1 is kept by the collector$/m);
      const findings = run(executable('collector-linux-x64'), ['findings', '--data', collector.data]);
      expect(findings).toContain('PATCH-');
      expect(await wine.registry(uninstallKey)).toContain('Keyholder Agent');
      const products = await wine.registry('HKLM\\Software\\Classes\\Installer\\Products');
      const shown = /ProductIcon +REG_SZ +C:\\(.*)/.exec(products)?.[1]?.trim() ?? '';
      expect(readFileSync(wine.drive(shown.replaceAll('\\', '/')))).toEqual(windowsIcon(root));
    });

    it('leaves the token nowhere once it is used', async () => {
      expect(await wine.registry('HKLM\\Software\\Keyholder')).not.toMatch(/Token|kh1_/);
      expect(agent.data('answers.conf')).toBe(null);
    });

    it('stops in good order and starts again where it was', async () => {
      const times = agent.times(connected);
      await agent.service('stop');
      await agent.said(/service: stopped$/m);
      expect(JSON.parse(agent.data('status.json') ?? '')).toMatchObject({ state: 'stopped' });
      await agent.service('start');
      await agent.said(connected, times);
    });

    it('starts the agent again when it is ended by force', async () => {
      const times = agent.times(connected);
      for (const pid of wine.processes('keyholder-agent.exe')) process.kill(pid, 'SIGKILL');
      await agent.said(/the agent ended; it is started again$/m);
      await agent.said(connected, times);
    });

    it('an upgrade waits for an agent that is slow to end, and keeps the enrollment; an older version is refused', async () => {
      const earlier = agent.data('enrollment.json');
      const times = agent.times(connected);
      // As one that is in the middle of something: shorter than what the service grants it.
      const busy = wine.processes('keyholder-agent.exe');
      for (const pid of busy) process.kill(pid, 'SIGSTOP');
      const freed = pause(5000).then(() => busy.forEach(pid => void process.kill(pid, 'SIGCONT')));
      // 3010 would be: the program was in use, and stays the earlier one until the computer starts anew.
      expect(await wine.install('/i later.msi /qn')).toBe(0);
      await freed;
      await agent.said(connected, times);
      expect(agent.data('enrollment.json')).toBe(earlier);
      const uninstall = await wine.registry(uninstallKey);
      expect(uninstall).toContain('0.2.0');
      expect(uninstall.match(/DisplayName +REG_SZ +Keyholder Agent/g)).toHaveLength(1);
      expect(await wine.install('/i now.msi /qn')).not.toBe(0);
      expect(await wine.registry(uninstallKey)).toContain('0.2.0');
      expect(agent.data('enrollment.json')).toBe(earlier);
    });

    it('removal tells the firm and leaves nothing: no file, no service, no entry, no key', async () => {
      expect(await wine.install('/x later.msi /qn')).toBe(0);
      // Both that were here: the one of the double click, and this.
      await hearsOfRemoval(collector, 2);
      expect(everything().filter(path => !before.includes(path))).toEqual([]);
      expect(await wine.registry('HKLM\\System\\CurrentControlSet\\Services\\KeyholderAgent')).toBe('');
      expect(await wine.registry('HKLM\\Software\\Keyholder')).toBe('');
      expect(await wine.registry(uninstallKey)).not.toContain('Keyholder');
    });

    it('says aloud what only a real Windows can show', () => {
      notRun(
        'the MSI on a real Windows',
        'only Wine 10 is here: rights of folders and keys, recovery by Windows',
      );
    });
  });
});
