/**
 * The .debs in a bare Debian root: a collector and an agent installed, enrolled, the first report seen, both upgraded
 * with everything kept, an update of the collector that does not start undone, both removed and purged with nothing
 * left. No systemd runs there, so the services' own lines are started by hand, with the powers that their units leave.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../../installers/package/build.ts';
import { buildDeb } from '../../../installers/package/deb.ts';
import { sha256 } from '../../../installers/package/runtime.ts';
import { becomeOwnerBy, jane, newVisitor } from '../../fake/owner.ts';
import { freePort } from '../../fake/ports.ts';
import { root } from './build.ts';
import { buildAltered, changed, later, laterAgent, neverStarts, versionAfter } from './later.ts';
import {
  agentsOf,
  builtOf,
  eventually,
  hearsOfRemoval,
  installed,
  notRun,
  type Running,
  run,
  runsVersion,
  version,
} from './released.ts';
import { type BareRoot, bareRoot, reasonNoRoots } from './roots.ts';
import { bounded, commandIn, setUp, startAgent, startCollectorIn } from './services.ts';

const epoch = 1_790_000_000;

function deb(built: Built, out: string, as = version): string {
  return buildDeb({ built, version: as, epoch, out, root, compression: 'none' });
}

const reason = installed('setpriv') ? reasonNoRoots() : 'setpriv is not installed';
const missing = installed('dpkg-deb') ? reason : 'dpkg-deb is not installed';
if (missing !== null) notRun('the .debs in a bare root', missing);

describe.skipIf(!installed('dpkg-deb'))('the .debs', () => {
  it.each(['agent-linux-x64', 'collector-linux-arm64'])(
    '%s comes out the same when it is built again',
    name => {
      const [one, two] = [1, 2].map(() => {
        const out = mkdtempSync(join(tmpdir(), 'keyholder-deb-'));
        try {
          return sha256(deb(builtOf(name), out));
        } finally {
          rmSync(out, { recursive: true, force: true });
        }
      });
      expect(one).toBe(two);
    },
  );
});

describe('the services', () => {
  it.each([
    ['agent', 2.5],
    ['collector', 2],
  ] as const)('%s is exposed no more than %d, as systemd counts it', (program, most) => {
    if (!installed('systemd-analyze'))
      return notRun('systemd-analyze security', 'systemd-analyze is not installed');
    const unit = `${root}installers/package/linux/${program}/keyholder-${program}.service`;
    const said = run('systemd-analyze', ['security', '--offline=true', '--no-pager', unit]);
    const exposure = Number(/Overall exposure level[^:]*: ([\d.]+)/.exec(said)?.[1]);
    process.stdout.write(`systemd-analyze security: keyholder-${program}.service ${exposure}\n`);
    expect(exposure).toBeLessThanOrEqual(most);
  });
});

/** A later collector changes the database, as later versions do. @param more what else is different in it */
function buildCollector(
  as: string,
  step: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const steps = 'collector/store/migrate.ts';
  const up = `up: async db => { await sql\`create table of_${step} (id integer)\`.execute(db); }`;
  const longer = changed(steps, '\n];\n', `\n  { name: '${step}', ${up} },\n];\n`);
  return buildAltered('collector-linux-x64', as, { [steps]: longer, ...more });
}

describe.skipIf(missing !== null)('in a bare root', () => {
  let bare: BareRoot;
  let collector: Running;
  let agent: Running;
  let ports = { agents: 0, console: 0 };
  let newest: readonly string[] = [];
  const command = (...words: string[]) => commandIn(bare)(...words);
  const [next, broken] = [versionAfter(1), versionAfter(2)];
  const data = (name: string) => join(bare.folder, 'var/lib/keyholder-collector', name);
  const device = () => readFileSync(join(bare.folder, 'var/lib/keyholder-agent/enrollment.json'), 'utf8');
  const install = (file: string, env: NodeJS.ProcessEnv = {}) => bare.inside(`dpkg -i ${file}`, env);
  /** Builds it where the root can reach it. */
  const packed = (built: Built, as = version) => `/tmp/${basename(deb(built, join(bare.folder, 'tmp'), as))}`;
  const startCollector = async () => {
    collector = startCollectorIn(bare);
    await collector.until(/^collector: ready$/m);
  };

  beforeAll(async () => {
    bare = bareRoot('amd64');
    ports = { agents: await freePort(), console: await freePort() };
  }, 900_000);
  afterAll(() => bare?.remove());

  it('the collector installs, starts under its own account and offers the first link', async () => {
    expect(install(packed(builtOf('collector-linux-x64')))).toContain('keyholder-collector setup-link');
    setUp(bare, {
      KEYHOLDER_AGENTS_HOST: '127.0.0.1',
      KEYHOLDER_AGENTS_PORT: String(ports.agents),
      KEYHOLDER_CONSOLE_PORT: String(ports.console),
      KEYHOLDER_REPORT_EVERY: '10',
    });
    await startCollector();
    const printed = /first owner: open (\S+)/.exec(collector.text())?.[1] ?? '';
    expect(printed.startsWith(`http://localhost:${ports.console}/setup/`)).toBe(true);
    const asked = command('setup-link').trim();
    expect(asked.startsWith(`http://localhost:${ports.console}/setup/`)).toBe(true);
    const owner = bare.inside(
      'stat -c "%U %a" /var/lib/keyholder-collector /var/lib/keyholder-collector/ca.key',
    );
    expect(owner).toBe('keyholder-collector 700\nkeyholder-collector 600\n');
    // What root typed left no file that the service may not write.
    expect(bare.inside('find /var/lib/keyholder-collector ! -user keyholder-collector')).toBe('');
    await becomeOwnerBy(asked);
    expect(await newVisitor(new URL(asked).origin).get('/api/session')).toMatchObject({ setupNeeded: false });
  });

  it('says to root that its commands run under the collector’s account, where that may not look', () => {
    bare.inside('touch /root/release.tar');
    for (const words of [`release import /root/release.tar --by ${jane.email}`, 'backup /root/one.khb']) {
      const said = bare.inside(`keyholder-collector ${words} 2>&1 || true`);
      expect(said).toMatch(/account "keyholder-collector".* may not .*\/root/);
    }
    bare.inside('rm /root/release.tar');
    expect(command('backup', '/var/tmp/one.khb')).toContain('/var/tmp/one.khb');
    bare.inside('rm /var/tmp/one.khb');
  });

  it('the agent installs with a token, enrolls when its service starts, and reports', async () => {
    const token = command('invite', '--admit', '--quiet').trim();
    install(packed(builtOf('agent-linux-x64')), { KEYHOLDER_TOKEN: token });
    expect(bare.inside('stat -c "%U %a" /etc/keyholder-agent/token')).toBe('root 600\n');
    agent = startAgent(bare);
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    expect(existsSync(join(bare.folder, 'etc/keyholder-agent/token'))).toBe(false);
    expect(command('findings')).toContain('PATCH-');
    await runsVersion({ command }, version);
    await agent.end('SIGKILL');
  });

  it('reads as much with the powers that the service has as with all of root', () => {
    const answers = (prefix: string) =>
      (
        JSON.parse(bare.inside(`${prefix} 'keyholder-agent probe --json'`)) as {
          observations: readonly { fact: string; outcome: string }[];
        }
      ).observations.map(({ fact, outcome }) => `${fact} ${outcome}`);
    expect(answers(bounded)).toEqual(answers('sh -c'));
  });

  it('an upgrade of the agent keeps the enrollment, and reports', async () => {
    const earlier = device();
    expect(install(packed(laterAgent('agent-linux-x64'), next))).not.toContain('not enrolled');
    expect(bare.inside('dpkg -s keyholder-agent')).toContain(`Version: ${next}\n`);
    expect(bare.inside('keyholder-agent version')).toContain(`keyholder-agent ${next} `);
    expect(device()).toBe(earlier);
    agent = startAgent(bare);
    await agent.until(/^agent: report \d+ is kept by the collector$/m);
    await runsVersion({ command }, next);
  });

  it('an upgrade of the collector changes its database and keeps everything in it', async () => {
    const before = command('findings');
    await buildCollector(next, '0901_next');
    expect(install(packed(builtOf('collector-linux-x64', next, later), next))).not.toContain('setup-link');
    await collector.end();
    await startCollector();
    expect(readFileSync(data('started-version'), 'utf8')).toBe(`${next}\n`);
    expect(existsSync(data('keyholder.db.before-upgrade'))).toBe(false);
    // The agent came back by itself, and nobody has to set anything up again.
    newest = reportsKept(agent);
    await eventually('A report after the upgrade', () =>
      reportsKept(agent).length > newest.length ? true : null,
    );
    expect(command('findings').split('\n').length).toBe(before.split('\n').length);
    expect(agentsOf({ command }).devices).toHaveLength(1);
    expect(command('audit', 'verify')).toMatch(/^OK$/m);
    const session = await newVisitor(`http://localhost:${ports.console}`).get('/api/session');
    expect(session).toMatchObject({ setupNeeded: false, version: next });
  });

  it('an update of the collector that does not start is undone, and the one before runs on', async () => {
    await buildCollector(broken, '0902_broken', neverStarts());
    const packages = packed(builtOf('collector-linux-x64', broken, later), broken);
    install(packages);
    await collector.end();
    await startCollector();
    expect(collector.text()).toContain(`Version ${broken} did not start. Going back`);
    newest = reportsKept(agent);
    await eventually('A report to the version before', () =>
      reportsKept(agent).length > newest.length ? true : null,
    );
    const session = await newVisitor(`http://localhost:${ports.console}`).get('/api/session');
    expect(session).toMatchObject({ setupNeeded: false, version: next });
    // What the update made of the database is kept aside, and the firm is told.
    expect(existsSync(data('keyholder.db.failed-upgrade'))).toBe(true);
    expect(readFileSync(data('failed-version'), 'utf8')).toBe(`${broken}\n`);
    // Its command line is that of the version that runs: the newer one would change the database under its hands.
    const doctor = bare.inside('keyholder-collector doctor || true');
    expect(doctor).toMatch(new RegExp(`WRONG +update: .*${broken.replaceAll('.', '\\.')}`));
    expect(agentsOf({ command }).devices[0]?.version).toBe(next);
    // Installed and started once more, it is not tried again, and the one that works is still there.
    install(packages);
    await collector.end();
    await startCollector();
    expect(collector.text()).toContain(`Version ${broken} did not start before`);
    const same = await newVisitor(`http://localhost:${ports.console}`).get('/api/session');
    expect(same).toMatchObject({ version: next });
  });

  it('removal of the agent tells the firm and keeps its keys, purging takes them', async () => {
    await agent.end('SIGKILL');
    bare.inside('dpkg -r keyholder-agent');
    await hearsOfRemoval({ command });
    expect(existsSync(join(bare.folder, 'var/lib/keyholder-agent/enrollment.json'))).toBe(true);
    bare.inside('dpkg -P keyholder-agent');
    expect(bare.left().filter(path => path.includes('keyholder-agent'))).toEqual([]);
  });

  it('removal of the collector keeps the evidence, purging leaves nothing', async () => {
    await collector.end();
    bare.inside('dpkg -r keyholder-collector');
    expect(existsSync(data('keyholder.db'))).toBe(true);
    bare.inside('dpkg -P keyholder-collector');
    expect(bare.left()).toEqual([]);
    expect(bare.inside('getent passwd keyholder-collector || echo gone')).toBe('gone\n');
  });
});

function reportsKept(agent: Running): readonly string[] {
  return agent.text().match(/^agent: report \d+ is kept by the collector$/gm) ?? [];
}
