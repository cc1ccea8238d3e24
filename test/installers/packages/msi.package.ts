/**
 * The MSI of the agent under Wine 10, in a Debian 13 root, against a collector that runs here: installed silently with
 * a token, first report seen, stopped and started, upgraded with the enrollment kept, downgrade refused, removed with
 * nothing left. Wine keeps no rights of files and no recovery settings of services: those are looked up in the
 * package's own tables, and only a real Windows would show that they are kept.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingTools } from '../../../installers/package/tools.ts';
import { buildMsi } from '../../../installers/package/windows/msi.ts';
import { root } from './build.ts';
import {
  type Collector,
  executable,
  folder,
  hearsOfRemoval,
  notRun,
  run,
  startCollector,
  targetOf,
  version,
} from './released.ts';
import { debianRoot, inRoot, reasonNoRoots } from './roots.ts';

const name = 'agent-win-x64';
const built = { target: targetOf(name), folder: folder(name), executable: executable(name), stripped: null };
const missing = missingTools(['wixl', 'msibuild', 'mingw', 'faketime']);
const noTools = missing.length > 0 ? `${missing.map(one => one.program).join(', ')} are not installed` : null;
const reason = noTools ?? reasonNoRoots();
if (reason !== null) notRun('the MSI of the agent under Wine', reason);

const made = mkdtempSync(join(tmpdir(), 'keyholder-msi-'));
const msi = (as: string) => buildMsi({ built, version: as, epoch: 1_790_000_000, out: made, root });

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

  describe.skipIf(reason !== null)('under Wine 10', () => {
    const prefix = '/root/keyholder-wine';
    let wine = '';
    let collector: Collector;
    let before: readonly string[] = [];
    const env = { WINEPREFIX: prefix, WINEDEBUG: '-all' };
    const inWine = (command: string) => inRoot(wine, command, env);
    const drive = (path = '') => join(wine, prefix, 'drive_c', path);
    const agentFolder = () => drive('Program Files/Keyholder/Agent');
    const enrollment = () => readFileSync(join(agentFolder(), 'data', 'enrollment.json'), 'utf8');
    const journal = () => readFileSync(join(agentFolder(), 'data', 'agent.log'), 'utf8');
    /** All of the drive, but what Wine and its installer keep for themselves. */
    const everything = () =>
      (readdirSync(drive(), { recursive: true }) as string[])
        .filter(path => !/^windows\/(Installer|temp|inf|system32\/(drivers|spool))|^users\//i.test(path))
        .sort();
    const install = (words: string) => {
      try {
        // Wine's services go on writing to whatever started them: a file, so that this does not wait for them.
        inWine(`cd /root/packages && wine msiexec ${words} > /root/packages/out.txt 2>&1`);
        return 0;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    const service = (words: string) =>
      inWine(`wine net ${words} KeyholderAgent > /root/packages/out.txt 2>&1`);
    /** Waits until the journal has it more often than before, and tells what it has instead when it never does. */
    const said = async (pattern: RegExp, times = 1) => {
      const text = () => (existsSync(join(agentFolder(), 'data', 'agent.log')) ? journal() : '');
      const end = Date.now() + 200_000;
      while (text().split(pattern).length <= times) {
        if (Date.now() > end) throw new Error(`The journal never said ${pattern} again:\n${text()}`);
        await new Promise(resolve => setTimeout(resolve, 500));
      }
    };
    const reg = (key: string) => {
      try {
        return inWine(`wine reg query '${key}' /s`);
      } catch {
        return '';
      }
    };

    beforeAll(async () => {
      const include = ['wine', 'wine64', 'ca-certificates', 'xvfb', 'xdotool', 'fonts-dejavu-core'];
      wine = debianRoot({ name: 'trixie-amd64-wine', suite: 'trixie', architecture: 'amd64', include });
      for (const path of ['root/packages', prefix]) {
        rmSync(join(wine, path), { recursive: true, force: true });
        mkdirSync(join(wine, path), { recursive: true });
      }
      for (const [as, file] of Object.entries(packages))
        copyFileSync(file, join(wine, 'root/packages', `${as}.msi`));
      inWine(
        'for words in "wineboot -i" "winecfg -v win10"; do $words > /dev/null 2>&1; wineserver -w; done; wineserver -p > /dev/null 2>&1',
      );
      before = everything();
      collector = await startCollector(join(made, 'collector'));
    }, 600_000);

    afterAll(async () => {
      if (wine !== '') inWine('wineserver -k || true');
      await collector?.end('SIGKILL');
      if (wine !== '') rmSync(join(wine, prefix), { recursive: true, force: true });
    });

    it('a double click asks for the token, and the computer joins', async () => {
      // A screen that nobody looks at, and somebody who types. Each window has the product's name.
      const typing = [
        'Xvfb :77 -screen 0 900x600x24 & screen=$!; export DISPLAY=:77',
        'wine msiexec /i now.msi & installer=$!',
        'until xdotool search --name "Keyholder Agent"; do sleep 1; done; sleep 2',
        'xdotool type --delay 5 "$TOKEN"; sleep 1; xdotool key Return',
        `until grep -q enrolled '${prefix}/drive_c/Program Files/Keyholder/Agent/data/agent.log'; do sleep 1; done`,
        'while kill -0 $installer; do xdotool key Return; sleep 1; done; kill $screen',
      ];
      const command = `cd /root/packages; (${typing.join('; ')}) > out.txt 2>&1`;
      inRoot(wine, command, { ...env, TOKEN: collector.token() });
      await said(/^agent: report 1 is kept by the collector$/m);
      expect(install('/x now.msi /qn')).toBe(0);
    });

    it('installs silently with a token, enrolls as a service and reports', async () => {
      const words = `COLLECTOR=127.0.0.1:${collector.agentsPort} TOKEN=${collector.token()} /qn`;
      expect(install(`/i now.msi ${words}`)).toBe(0);
      await said(/^agent: report 1 is kept by the collector$/m);
      const findings = run(executable('collector-linux-x64'), ['findings', '--data', collector.data]);
      expect(findings).toContain('PATCH-');
      expect(reg('HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall')).toContain(
        'Keyholder Agent',
      );
    });

    it('leaves the token nowhere once it is used', () => {
      expect(reg('HKLM\\Software\\Keyholder')).not.toMatch(/Token|kh1_/);
      expect(existsSync(join(agentFolder(), 'data', 'answers.conf'))).toBe(false);
    });

    it('stops in good order and starts again where it was', async () => {
      service('stop');
      await said(/service: stopped$/m);
      const status = JSON.parse(readFileSync(join(agentFolder(), 'data', 'status.json'), 'utf8')) as unknown;
      expect(status).toMatchObject({ state: 'stopped' });
      service('start');
      await said(/^agent: connected to .* \(admitted\)$/m, 2);
    });

    it('starts the agent again when it is ended by force', async () => {
      const times = journal().split(/^agent: connected/m).length;
      const pids = run('pgrep', ['-f', 'keyholder-agent.exe run --until-input-ends']);
      for (const pid of pids.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
      await said(/the agent ended; it is started again$/m);
      await said(/^agent: connected/m, times);
    });

    it('an upgrade keeps the enrollment, an older version is refused', async () => {
      const earlier = enrollment();
      const times = journal().split(/^agent: connected/m).length;
      expect(install('/i later.msi /qn')).toBe(0);
      await said(/^agent: connected/m, times);
      expect(enrollment()).toBe(earlier);
      const uninstall = reg('HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall');
      expect(uninstall).toContain('0.2.0');
      expect(uninstall.match(/DisplayName +REG_SZ +Keyholder Agent/g)).toHaveLength(1);
      expect(install('/i now.msi /qn')).not.toBe(0);
      expect(reg('HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall')).toContain('0.2.0');
      expect(enrollment()).toBe(earlier);
    });

    it('removal tells the firm and leaves nothing: no file, no service, no entry, no key', async () => {
      expect(install('/x later.msi /qn')).toBe(0);
      // Both that were here: the one of the double click, and this.
      await hearsOfRemoval(collector, 2);
      expect(everything().filter(path => !before.includes(path))).toEqual([]);
      expect(reg('HKLM\\System\\CurrentControlSet\\Services\\KeyholderAgent')).toBe('');
      expect(reg('HKLM\\Software\\Keyholder')).toBe('');
      expect(reg('HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall')).not.toContain('Keyholder');
    });

    it('says aloud what only a real Windows can show', () => {
      notRun(
        'the MSI on a real Windows',
        'only Wine 10 is here: rights of folders and keys, recovery by Windows',
      );
    });
  });
});
