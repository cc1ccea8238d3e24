/**
 * Self-update with the executables themselves, as the packer builds them for a vendor and with no limit of theirs
 * changed; by the vendor's own tool, the packaged collector's commands and the firm's key. update.package.ts holds it
 * to everything that may go wrong, with the same program in a file that is faster to build.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { becomeOwnerBy, jane } from '../../fake/owner.ts';
import { keepRunning, versionsOf } from '../../fake/rollout.ts';
import { buildAltered, ensureAgent, handOut, later, versionAfter } from './later.ts';
import {
  agentsOf,
  type Collector,
  eventually,
  executable,
  notRun,
  run,
  runsVersion,
  startCollector,
  version,
} from './released.ts';

const name = 'agent-linux-x64';
const here = process.platform === 'linux' && process.arch === 'x64';
if (!here) notRun('self-update with the executables', 'it takes Linux on x64');

const place = mkdtempSync(join(tmpdir(), 'keyholder-self-update-'));
const at = (file: string) => join(place, file);
const [next, crashing] = [versionAfter(1), versionAfter(2)];
/** A fetch of a hundred megabytes, a wait of up to a minute before it, on a machine that may be busy. */
const long = 600_000;

describe.skipIf(!here)('an agent of one executable', () => {
  let collector: Collector;
  let service: ReturnType<typeof keepRunning>;
  const release = (...words: string[]) => collector.command('release', ...words, '--by', jane.email);
  const approve = (which: string, number: number) => {
    expect(release('import', handOut(which, number, place))).toContain(`Release ${which} is here`);
    release('approve', which, '--ring', 'all', '--key', at('firm.key'));
  };
  /** The file that the service's own process runs from (proc_pid_exe(5)). */
  const program = () => {
    try {
      return readlinkSync(`/proc/${service.pid()}/exe`);
    } catch {
      return '';
    }
  };
  const placed = (which: string) => join(at('agent'), 'versions', which, 'keyholder-agent');
  const reports = () => (service.text().match(/report \d+ is kept by the collector/g) ?? []).length;
  const anotherReport = async () => {
    const before = reports();
    await eventually('Another report', () => (reports() > before ? true : null), long);
  };

  beforeAll(async () => {
    ensureAgent(name, version);
    ensureAgent(name, next);
    await buildAltered(name, crashing, {
      'agent/run.ts': 'export function runAgent() { process.exit(3); }',
    });
    collector = await startCollector(at('collector'), { reportEverySeconds: 10 });
    await becomeOwnerBy(/first owner: open (\S+)/.exec(collector.text())?.[1] ?? '');
    release('firm-key', at('firm.key'));
    const agent = executable(name, version, later);
    run(agent, ['enroll', collector.token(), '--data', at('agent')]);
    service = keepRunning(agent, at('agent'), []);
  }, long);

  afterAll(async () => {
    await service?.stop();
    await collector?.end('SIGKILL');
    rmSync(place, { recursive: true, force: true });
  });

  it('reports by the version that was installed', { timeout: long }, async () => {
    await anotherReport();
    await runsVersion(collector, version);
    expect(program()).toBe(executable(name, version, later));
  });

  it('changes to a release that vendor and firm have signed, and takes the launcher’s place', {
    timeout: long,
  }, async () => {
    const pid = service.pid();
    approve(next, 1);
    await runsVersion(collector, next, { patienceMs: long });
    await eventually('That the new version stands alone', () => (program() === placed(next) ? true : null));
    // The process that the service manager knows is the same one.
    expect(service.pid()).toBe(pid);
    await anotherReport();
    expect(versionsOf(at('agent'))).toEqual({ good: next, trial: null });
  });

  it('gives its memory back while it waits, as the installed one does', { timeout: long }, async () => {
    const resident = () => {
      const status = readFileSync(`/proc/${service.pid()}/status`, 'utf8');
      return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
    };
    // Without that it never falls below 50 MB.
    const least = await eventually('That it is small', () => (resident() < 45 ? resident() : null));
    process.stdout.write(`${next} holds ${least.toFixed(1)} MB while it waits.\n`);
  });

  it('is still there after kill -9', { timeout: long }, async () => {
    await service.kill();
    await eventually('That it runs again', () => (program() === placed(next) ? true : null));
    await anotherReport();
    await runsVersion(collector, next);
  });

  it('goes back from a version that crashes, says so, and reports on', { timeout: long }, async () => {
    approve(crashing, 2);
    const told = await eventually(
      'That the collector hears of it',
      () => {
        const [device] = agentsOf(collector).devices;
        return device?.last?.state === 'went_back' ? device.last : null;
      },
      long,
    );
    expect(told).toMatchObject({ release: crashing, code: 'crashed' });
    await eventually('That the good one runs', () => (program() === placed(next) ? true : null));
    await anotherReport();
    await runsVersion(collector, next);
    expect(existsSync(placed(crashing))).toBe(false);
    expect(readdirSync(join(at('agent'), 'versions'))).not.toContain(crashing);
  });
});
