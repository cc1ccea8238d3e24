/**
 * The .debs on a whole computer (machine.ts): systemd starts them, holds them to their units, restarts them when they
 * are killed and brings them back when the computer was. What the agent reads as a service, with the powers that its
 * unit leaves it, is held against what root reads.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allProbes } from '#agent/probes/all.ts';
import { buildDeb } from '../../../installers/package/deb.ts';
import { becomeOwnerBy, jane, newVisitor } from '../../fake/owner.ts';
import { freePort } from '../../fake/ports.ts';
import { root } from './build.ts';
import { buildAltered, handOut, later, laterAgent, neverStarts, versionAfter } from './later.ts';
import { bootMachine, type Machine, reasonNoMachine } from './machine.ts';
import { agentsOf, builtOf, eventually, hearsOfRemoval, notRun, runsVersion, version } from './released.ts';

const missing = reasonNoMachine();
if (missing !== null) notRun('the .debs under systemd, on a whole computer', missing);

const epoch = 1_790_000_000;
/** An emulated processor is twenty times slower. */
const patienceMs = 600_000;

interface Observation {
  readonly fact: string;
  readonly outcome: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

describe.skipIf(missing !== null)('on a computer that systemd runs', () => {
  const place = mkdtempSync(join(tmpdir(), 'keyholder-whole-'));
  const [next, broken] = [versionAfter(1), versionAfter(2)];
  let machine: Machine;
  let consolePort = 0;

  const command = (...words: string[]) =>
    machine.run(`keyholder-collector ${words.map(word => `'${word}'`).join(' ')}`);
  const collector = { command };
  /** As an administrator types it. */
  const install = (file: string, env = '') => {
    machine.put(file, `/root/${basename(file)}`);
    return machine.run(`${env} apt-get install -y --allow-downgrades /root/${basename(file)} 2>&1`);
  };
  const deb = (built: ReturnType<typeof builtOf>, as = version) =>
    buildDeb({ built, version: as, epoch, out: place, root, compression: 'none' });
  const isActive = (unit: string) => machine.run(`systemctl is-active ${unit} || true`).trim();
  /** By its own word since it was started, since its files tell of the start before. */
  const isReady = () =>
    eventually(
      'That the collector is ready',
      () => {
        const since = 'systemctl show --value -p InvocationID keyholder-collector';
        const said = machine.run(`journalctl -o cat _SYSTEMD_INVOCATION_ID=$(${since})`);
        return /^collector: ready$/m.test(said) ? true : null;
      },
      patienceMs,
    );
  /** Reports since the agent's last start that the collector has kept. */
  const reports = () =>
    Number(
      machine.run('journalctl -b -u keyholder-agent -o cat | grep -c "is kept by the collector" || true'),
    );
  const anotherReport = async () => {
    const before = reports();
    await eventually('Another report', () => (reports() > before ? true : null), patienceMs);
  };
  /** Runs shell lines as the agent's service does: by its own unit, with other lines to start. */
  const confined = (script: string): string => {
    const unit = '/run/systemd/system/confined.service';
    machine.run(`cat > /run/confined.sh <<'END'\n${script}\nEND`);
    machine.run(
      `sed -E '/^(Condition|ExecStartPre|Restart)/d; s,^Type=.*,Type=oneshot,; s,^ExecStart=.*,ExecStart=/bin/sh /run/confined.sh\\nStandardOutput=truncate:/run/confined.out,' /usr/lib/systemd/system/keyholder-agent.service > ${unit}`,
    );
    machine.run('systemctl daemon-reload && systemctl start confined.service');
    return machine.run('cat /run/confined.out');
  };

  beforeAll(async () => {
    machine = await bootMachine();
    consolePort = await freePort();
    // What a firm's computer has: a second disk that is encrypted, a firewall, an audit rule, a folder of packages.
    machine.run(
      [
        'set -e',
        'printf secret | cryptsetup luksFormat -q --pbkdf pbkdf2 --pbkdf-force-iterations 1000 /dev/vdb -',
        'printf secret | cryptsetup open /dev/vdb records -',
        'mkfs.ext4 -q /dev/mapper/records && mkdir -p /srv/records && mount /dev/mapper/records /srv/records',
        'ufw allow 22/tcp && ufw --force enable',
        'for file in passwd shadow group; do echo "-w /etc/$file -p wa -k identity"; done > /etc/audit/rules.d/identity.rules',
        'augenrules --load',
        'echo "install usb-storage /bin/false" > /etc/modprobe.d/no-usb-disks.conf',
        'mkdir /srv/packages && createrepo_c -q /srv/packages',
        'mkdir -p /etc/yum.repos.d /etc/zypp/repos.d',
        'printf "[local]\\nname=local\\nbaseurl=file:///srv/packages\\ngpgcheck=0\\n" > /etc/yum.repos.d/local.repo',
        'cp /etc/yum.repos.d/local.repo /etc/zypp/repos.d/',
        'dnf -q makecache; zypper --non-interactive refresh',
      ].join('\n'),
    );
  }, patienceMs * 2);
  afterAll(async () => {
    await machine?.remove();
    rmSync(place, { recursive: true, force: true });
  });

  it('the collector is started by its installation and offers the first link', {
    timeout: patienceMs,
  }, async () => {
    const said = install(deb(builtOf('collector-linux-x64')));
    expect(said).toContain('keyholder-collector setup-link');
    const settings = `KEYHOLDER_AGENTS_HOST=127.0.0.1\\nKEYHOLDER_CONSOLE_PORT=${consolePort}\\nKEYHOLDER_REPORT_EVERY=20\\n`;
    machine.run(`printf '${settings}' > /etc/keyholder-collector/collector.conf`);
    machine.run('systemctl restart keyholder-collector');
    await isReady();
    expect(isActive('keyholder-collector')).toBe('active');
    await machine.lead(consolePort);
    await becomeOwnerBy(command('setup-link').trim());
    // Computers that join from now on hold to this key of the firm's.
    command('release', 'firm-key', '/var/tmp/firm.key', '--by', jane.email);
  });

  it('the agent joins and reports by its installation alone', { timeout: patienceMs }, async () => {
    const token = command('invite', '--admit', '--quiet', '--agents-host', '127.0.0.1').trim();
    install(deb(laterAgent('agent-linux-x64', version)), `KEYHOLDER_TOKEN=${token}`);
    await anotherReport();
    await runsVersion(collector, version, { patienceMs });
    expect(machine.run('ls /etc/keyholder-agent')).toBe('');
  });

  it('the services are exposed no more than 2.5 and 2, as systemd counts them while they run', () => {
    const said = machine.run('systemd-analyze security --no-pager keyholder-agent keyholder-collector');
    const exposures = [...said.matchAll(/Overall exposure level for (\S+)\.service: ([\d.]+)/g)];
    for (const [, name, exposure] of exposures) process.stdout.write(`${name} ${exposure}\n`);
    const of = new Map(exposures.map(([, name, exposure]) => [name, Number(exposure)]));
    expect(of.get('keyholder-agent')).toBeLessThanOrEqual(2.5);
    expect(of.get('keyholder-collector')).toBeLessThanOrEqual(2);
  });

  it('the service reads what root reads, fact by fact', { timeout: patienceMs }, () => {
    const read = (text: string) =>
      new Map(
        (JSON.parse(text) as { observations: readonly Observation[] }).observations.map(
          ({ fact, outcome, facts }) => [fact, { outcome, facts }],
        ),
      );
    machine.run('true', 'jane');
    const service = read(confined('exec keyholder-agent probe --json'));
    const logons = service.get('logons')?.facts;
    const own = read(machine.run('keyholder-agent probe --json'));
    // Each command here is a logon.
    for (const fact of ['logons', 'logonEvents']) {
      expect(service.get(fact)?.outcome).toBe(own.get(fact)?.outcome);
      service.delete(fact);
      own.delete(fact);
    }
    expect(Object.fromEntries(service)).toEqual(Object.fromEntries(own));
    // And these it does read.
    expect(JSON.stringify(logons)).toContain('"account":"jane"');
    expect(own.get('diskVolumes')?.facts?.['volumes']).toContainEqual(
      expect.objectContaining({ mountPoints: ['/srv/records'], protection: 'encrypted', method: 'luks2' }),
    );
    expect(own.get('firewall')?.facts).toMatchObject({ enabled: true });
    expect(own.get('removableMedia')?.facts).toMatchObject({ blocked: true });
    expect(own.get('elevation')?.facts).toMatchObject({ rememberedSeconds: 900 });
    expect(own.get('auditLog')?.facts?.['kinds']).toContainEqual(
      expect.objectContaining({ name: 'account_management', success: true }),
    );
  });

  it('every program that the agent asks here answers the service as it answers root', {
    timeout: patienceMs,
  }, async () => {
    const { linux } = await allProbes();
    const sources = new Set(Object.values(linux).flatMap(probe => [...probe.sources]));
    const lines = [...sources].flatMap(source => {
      if (source.kind !== 'command') return [];
      const words = source.command.args.map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
      const programs = source.command.paths.join(' ');
      return [
        `for program in ${programs}; do if [ -x $program ]; then timeout 100 $program ${words} > /dev/null 2>&1 < /dev/null; echo ${source.name} $?; break; fi; done`,
      ];
    });
    const answers = (text: string) =>
      Object.fromEntries(
        text
          .trim()
          .split('\n')
          .map(line => line.split(' ')),
      );
    const [service, own] = [answers(confined(lines.join('\n'))), answers(machine.run(lines.join('\n')))];
    expect(Object.keys(own).length).toBeGreaterThan(25);
    // To read which ciphers are used takes the power to change them, and /proc/crypto tells enough; sudo tells the
    // service how it was built.
    for (const name of ['linux.dmsetup', 'linux.sudo.version', 'linux.sudo.build']) {
      expect(service[name]).toBe('1');
      delete service[name];
      delete own[name];
    }
    expect(service).toEqual(own);
    expect(own).toMatchObject({ 'linux.flatpak.applications': '0', 'linux.snap.packages': '0' });
  });

  it('a cipher that encrypts nothing is not taken for encryption by the service', {
    timeout: patienceMs,
  }, () => {
    machine.run('truncate -s 32M /root/empty.img && losetup /dev/loop0 /root/empty.img');
    machine.run(
      'printf x | cryptsetup open --type plain --cipher cipher_null-ecb --key-size 8 /dev/loop0 nothing -',
    );
    try {
      const said = confined('exec keyholder-agent probe diskVolumes --json');
      expect(said).toMatch(/"mountPoints": \[\s*"\/srv\/records"\s*\][^}]*"protection": "unknown"/);
    } finally {
      machine.run('cryptsetup close nothing && losetup -d /dev/loop0');
    }
  });

  it('comes back when it is killed', { timeout: patienceMs }, async () => {
    machine.run('systemctl kill --signal=KILL keyholder-agent keyholder-collector');
    await isReady();
    await anotherReport();
    expect(command('audit', 'verify')).toMatch(/^OK$/m);
  });

  it('comes back after the power of the computer was cut', { timeout: patienceMs }, async () => {
    await machine.cutPower();
    await anotherReport();
    expect(command('audit', 'verify')).toMatch(/^OK$/m);
    expect(machine.run('systemctl --failed --no-legend --plain')).toBe('');
    await machine.lead(consolePort);
    expect(await newVisitor(`http://localhost:${consolePort}`).get('/api/session')).toMatchObject({
      setupNeeded: false,
    });
  });

  it('the agent changes to a release under its unit, in the same process', {
    timeout: patienceMs * 2,
  }, async () => {
    const pid = () => machine.run('systemctl show --value -p MainPID keyholder-agent').trim();
    const before = pid();
    laterAgent('agent-linux-x64', next);
    machine.put(handOut(next, 1, place, 'release.tar'), '/var/tmp/release.tar');
    const release = (...words: string[]) => command('release', ...words, '--by', jane.email);
    expect(release('import', '/var/tmp/release.tar')).toContain(`Release ${next} is here`);
    release('approve', next, '--ring', 'all', '--key', '/var/tmp/firm.key');
    await runsVersion(collector, next, { patienceMs });
    expect(pid()).toBe(before);
    await anotherReport();
  });

  it('both are upgraded in place', { timeout: patienceMs }, async () => {
    const newest = versionAfter(3);
    install(deb(laterAgent('agent-linux-x64', newest), newest));
    await runsVersion(collector, newest, { patienceMs });
    await buildAltered('collector-linux-x64', next, {});
    install(deb(builtOf('collector-linux-x64', next, later), next));
    await isReady();
    await anotherReport();
    expect(agentsOf(collector).devices).toHaveLength(1);
    expect(machine.run('keyholder-collector version')).toContain(next);
  });

  it('an update of the collector that does not start is undone by its service', {
    timeout: patienceMs,
  }, async () => {
    await buildAltered('collector-linux-x64', broken, neverStarts());
    install(deb(builtOf('collector-linux-x64', broken, later), broken));
    await eventually(
      'That the version before runs',
      () =>
        machine
          .run('journalctl -u keyholder-collector -o cat')
          .includes(`Version ${broken} did not start. Going back`)
          ? true
          : null,
      patienceMs,
    );
    await isReady();
    await anotherReport();
    expect(isActive('keyholder-collector')).toBe('active');
  });

  it('removal tells the firm, purging leaves nothing behind', { timeout: patienceMs }, async () => {
    machine.run('apt-get purge -y keyholder-agent 2>&1');
    await hearsOfRemoval(collector);
    machine.run('apt-get purge -y keyholder-collector 2>&1');
    const left = 'find / -xdev -iname "*keyholder*" ! -path "/proc/*" ! -path "/root/*" ! -path "/var/log/*"';
    expect(machine.run(left)).toBe('');
    expect(machine.run('ls -d /run/keyholder* 2>/dev/null || true')).toBe('');
    expect(machine.run('systemctl list-units --all --no-legend --plain "keyholder*"')).toBe('');
    expect(machine.run('getent passwd keyholder-collector || echo gone')).toBe('gone\n');
    expect(machine.run('systemctl --failed --no-legend --plain')).toBe('');
  });
});
