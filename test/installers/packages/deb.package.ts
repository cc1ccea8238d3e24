/**
 * The .debs in a bare Debian root: installed with a token, enrolled against the collector's own package, the first
 * report seen, upgraded with the enrollment kept, removed and purged with nothing left. No systemd runs there, so the
 * services' own lines are started by hand, the agent's with the powers that its unit leaves it.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDeb } from '../../../installers/package/deb.ts';
import { sha256 } from '../../../installers/package/runtime.ts';
import { root } from './build.ts';
import {
  executable,
  folder,
  installed,
  notRun,
  type Running,
  run,
  start,
  targetOf,
  version,
} from './released.ts';

const units = `${root}installers/package/linux`;
const epoch = 1_790_000_000;

function deb(name: string, out: string, as = version): string {
  const built = {
    target: targetOf(name),
    folder: folder(name),
    executable: executable(name),
    stripped: null,
  };
  return buildDeb({ built, version: as, epoch, out, root, compression: 'none' });
}

function reasonNotHere(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs Linux and root';
  for (const tool of ['dpkg-deb', 'debootstrap', 'setpriv', 'unshare'])
    if (!installed(tool)) return `${tool} is not installed`;
  return null;
}

const missing = reasonNotHere();
if (missing !== null) notRun('the .debs in a bare root', missing);

describe.skipIf(!installed('dpkg-deb'))('the .debs', () => {
  it.each(['agent-linux-x64', 'collector-linux-arm64'])(
    '%s comes out the same when it is built again',
    name => {
      const [one, two] = [1, 2].map(() => {
        const out = mkdtempSync(join(tmpdir(), 'keyholder-deb-'));
        try {
          return sha256(deb(name, out));
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
    const unit = `${units}/${program}/keyholder-${program}.service`;
    const said = run('systemd-analyze', ['security', '--offline=true', '--no-pager', unit]);
    const exposure = Number(/Overall exposure level[^:]*: ([\d.]+)/.exec(said)?.[1]);
    process.stdout.write(`systemd-analyze security: keyholder-${program}.service ${exposure}\n`);
    expect(exposure).toBeLessThanOrEqual(most);
  });
});

describe.skipIf(missing !== null)('in a bare root', () => {
  const bare = mkdtempSync(join(tmpdir(), 'keyholder-bare-'));
  const inside: Running[] = [];
  const packages: string[] = [];
  let before: readonly string[] = [];

  /** Runs a command inside; its name spaces end with it, and with them whatever it mounted. */
  const words = (command: string, prefix: readonly string[] = []) => [
    '--mount',
    'sh',
    '-c',
    `mount -t proc proc ${bare}/proc && mount --bind /dev ${bare}/dev && exec chroot ${bare} "$@"`,
    'sh',
    ...prefix,
    'sh',
    '-c',
    command,
  ];
  const bareEnvironment = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LC_ALL: 'C',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  const inBare = (command: string, env: NodeJS.ProcessEnv = {}) =>
    execFileSync('unshare', words(command), {
      encoding: 'utf8',
      env: { ...bareEnvironment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const startBare = (command: string, prefix: readonly string[] = []) => {
    // With a process name space of its own: ending the first process ends all that it started.
    const running = start(
      'unshare',
      ['--pid', '--fork', '--kill-child', ...words(command, prefix)],
      bareEnvironment,
    );
    inside.push(running);
    return running;
  };
  /** Every path but what dpkg keeps of its own doings and the spare copies of the account files. */
  const everything = () =>
    (readdirSync(bare, { recursive: true }) as string[])
      .filter(
        path =>
          !/^(proc|dev|sys|tmp)\/|^var\/(log|lib\/dpkg|cache)\/|^etc\/(passwd|group|shadow|gshadow|subuid|subgid)-$|^etc\/\.pwd\.lock$/.test(
            path,
          ),
      )
      .sort();
  const line = (program: string, key: string) =>
    new RegExp(`^${key}=(.+)$`, 'm').exec(
      readFileSync(join(bare, `usr/lib/systemd/system/keyholder-${program}.service`), 'utf8'),
    )?.[1] ?? '';
  /** What the unit leaves of root. */
  const bounded = ['setpriv', '--no-new-privs', '--bounding-set=-all,+dac_read_search', '--inh-caps=-all'];
  const settings = 'KEYHOLDER_AGENTS_HOST=127.0.0.1 KEYHOLDER_AGENTS_PORT=17443 KEYHOLDER_CONSOLE_PORT=17480';
  const startAgent = () =>
    startBare(`${line('agent', 'ExecStartPre')} && exec ${line('agent', 'ExecStart')}`, bounded);

  beforeAll(() => {
    // It becomes a root folder, which everybody may enter.
    chmodSync(bare, 0o755);
    run('debootstrap', ['--variant=minbase', '--include=libatomic1', 'bookworm', bare]);
    // Whoever sets up a computer writes this; debootstrap does not.
    writeFileSync(join(bare, 'etc/hosts'), '127.0.0.1 localhost\n');
    before = everything();
    const made = [
      deb('agent-linux-x64', join(bare, 'tmp')),
      deb('collector-linux-x64', join(bare, 'tmp')),
      deb('agent-linux-x64', join(bare, 'tmp'), `${version}+later`),
    ];
    packages.push(...made.map(file => `/tmp/${basename(file)}`));
  });

  afterAll(async () => {
    for (const one of inside) await one.end('SIGKILL');
    rmSync(bare, { recursive: true, force: true });
  });

  it('the collector installs, starts under its own account and offers the first link', async () => {
    expect(inBare(`dpkg -i ${packages[1]}`)).toContain('keyholder-collector setup-link');
    writeFileSync(
      join(bare, 'etc/keyholder-collector/collector.conf'),
      `${settings.replaceAll(' ', '\n')}\n`,
    );
    const said = await startBare(
      `set -a; . /etc/keyholder-collector/collector.conf; KEYHOLDER_COLLECTOR_DATA=/var/lib/keyholder-collector; exec runuser -u keyholder-collector -- ${line('collector', 'ExecStart')}`,
    ).until(/^collector: ready$/m);
    expect(said).toMatch(/first owner: open http:\/\/localhost:17480\/setup\/\S+/);
    expect(inBare('keyholder-collector setup-link')).toMatch(/^http:\/\/localhost:7480\/setup\/\S+\n$/);
    expect(inBare('stat -c "%U %a" /var/lib/keyholder-collector /var/lib/keyholder-collector/ca.key')).toBe(
      'keyholder-collector 700\nkeyholder-collector 600\n',
    );
    // What root typed left no file that the service may not write.
    expect(inBare('find /var/lib/keyholder-collector ! -user keyholder-collector')).toBe('');
  });

  it('the agent installs with a token, enrolls when its service starts, and reports', async () => {
    const token = inBare('keyholder-collector invite --admit --quiet').trim();
    inBare(`dpkg -i ${packages[0]}`, { KEYHOLDER_TOKEN: token });
    expect(inBare('stat -c "%U %a" /etc/keyholder-agent/token')).toBe('root 600\n');
    const agent = startAgent();
    await agent.until(/^agent: report 1 is kept by the collector$/m);
    expect(existsSync(join(bare, 'etc/keyholder-agent/token'))).toBe(false);
    expect(inBare('keyholder-collector findings')).toContain('PATCH-');
    await agent.end('SIGKILL');
  });

  it('reads as much with the powers that the service has as with all of root', () => {
    const answers = (prefix: string) =>
      (
        JSON.parse(inBare(`${prefix} keyholder-agent probe --json`)) as {
          observations: readonly { fact: string; outcome: string }[];
        }
      ).observations.map(({ fact, outcome }) => `${fact} ${outcome}`);
    expect(answers(bounded.join(' '))).toEqual(answers(''));
  });

  it('an upgrade keeps the enrollment and goes on where it was', async () => {
    const device = () => readFileSync(join(bare, 'var/lib/keyholder-agent/enrollment.json'), 'utf8');
    const earlier = device();
    expect(inBare(`dpkg -i ${packages[2]}`)).not.toContain('not enrolled');
    expect(inBare('dpkg -s keyholder-agent')).toContain(`Version: ${version}+later\n`);
    expect(device()).toBe(earlier);
    const agent = startAgent();
    await agent.until(/^agent: connected to .*\(admitted\)$/m);
    await agent.end('SIGKILL');
  });

  it('removal keeps keys and evidence, purging leaves nothing', async () => {
    for (const one of inside) await one.end('SIGKILL');
    inBare('dpkg -r keyholder-agent keyholder-collector');
    expect(existsSync(join(bare, 'var/lib/keyholder-agent/enrollment.json'))).toBe(true);
    expect(existsSync(join(bare, 'var/lib/keyholder-collector/keyholder.db'))).toBe(true);
    inBare('dpkg -P keyholder-agent keyholder-collector');
    const after = everything();
    expect(after.filter(path => !before.includes(path))).toEqual([]);
    expect(inBare('getent passwd keyholder-collector || echo gone')).toBe('gone\n');
  });
});
