/** By which doors and tools somebody elsewhere reaches a Windows machine, and what is installed on it. */
import { describe, expect, it } from 'vitest';
import { remoteLoginsOnWindows } from '#agent/probes/remote-logins/windows.ts';
import { remoteToolsOnWindows } from '#agent/probes/remote-tools/windows.ts';
import { installDay, softwareOnWindows } from '#agent/probes/software/windows.ts';
import { sshServerOnWindows } from '#agent/probes/ssh-server/windows.ts';
import { fakeLook } from '../../fake/look.ts';
import {
  entry,
  failed,
  list,
  read,
  remoteDesktop,
  remoteDocument,
  service,
  softwareDocument,
} from './windows-posture.ts';

type Change = Readonly<Record<string, unknown>>;
const sshd = (passwords: 'yes' | 'no') =>
  `port 22\r\nclientaliveinterval 300\r\nclientalivecountmax 0\r\npermitrootlogin prohibit-password\r\npasswordauthentication ${passwords}\r\nkbdinteractiveauthentication no\r\npermitemptypasswords no\r\nchanneltimeout none\r\n`;
const config = '/ProgramData/ssh/sshd_config';

const machine = (
  remote: Change = {},
  software: Change = {},
  more: Readonly<Record<string, { stdout: string } | Readonly<Record<string, string>>>> = {},
) =>
  fakeLook({
    'windows.remote': { stdout: remoteDocument(remote) },
    'windows.software': { stdout: softwareDocument(software) },
    ...more,
  });

describe('remote tools', () => {
  it('are none on a plain machine, by a list with a date', async () => {
    const facts = await remoteToolsOnWindows.read(machine());
    expect(facts.tools).toEqual([]);
    expect(facts.lookedFor).toBeGreaterThanOrEqual(90);
    expect(facts.listMadeAtMs).toBeGreaterThan(0);
  });

  it('are told from services, processes and the list of programs together', async () => {
    const facts = await remoteToolsOnWindows.read(
      machine(
        {
          services: read({
            services: [
              service('ScreenConnect Client (0123456789abcdef)', 'ScreenConnect.ClientService.exe'),
              service('AnyDesk', 'AnyDesk.exe', { running: false, startMode: 'Manual' }),
            ],
          }),
        },
        { people: list(entry('Splashtop Streamer', { version: '3.7.2' })) },
      ),
    );
    expect(facts.tools).toMatchObject([
      { id: 'anydesk', installed: true, running: false, startsByItself: false },
      { id: 'screenconnect', instance: '0123456789abcdef', running: true, startsByItself: true },
      { id: 'splashtop', installed: true, version: '3.7.2' },
    ]);
  });

  it('are not called none where the services could not be read', async () => {
    await expect(
      remoteToolsOnWindows.read(machine({ services: failed('no_privilege') })),
    ).rejects.toMatchObject({ reason: 'no_privilege' });
  });

  it('are still told from services where the list of programs could not be read', async () => {
    const look = fakeLook({
      'windows.remote': {
        stdout: remoteDocument({
          services: read({ services: [service('TeamViewer', 'TeamViewer_Service.exe')] }),
        }),
      },
    });
    expect((await remoteToolsOnWindows.read(look)).tools).toMatchObject([
      { id: 'teamviewer', running: true },
    ]);
  });
});

describe('remote logins', () => {
  const rdp = async (change: Change) => {
    const { logins } = await remoteLoginsOnWindows.read(
      machine({ remoteDesktop: read({ ...remoteDesktop, ...change }) }),
    );
    return logins?.find(one => one.service === 'rdp');
  };

  it('names what it looked at, and a closed Remote Desktop as closed', async () => {
    const facts = await remoteLoginsOnWindows.read(machine());
    expect(facts.examined).toEqual(['rdp', 'winrm', 'ssh', 'vnc']);
    expect(facts.logins).toMatchObject([
      { service: 'rdp', enabled: false },
      { service: 'winrm', enabled: false },
    ]);
  });

  it('Remote Desktop: a policy that opens it beats the machine that has it closed', async () => {
    expect(await rdp({ denyPolicy: 0 })).toMatchObject({
      enabled: true,
      because: ['fDenyTSConnections=0 (policy)', 'UserAuthentication=1'],
    });
    expect(await rdp({ deny: 0, denyPolicy: 1 })).toMatchObject({ enabled: false });
    expect(await rdp({ deny: null })).toMatchObject({ enabled: false });
    expect(await rdp({ deny: 0, start: 4 })).toMatchObject({ enabled: false });
    expect(await rdp({ deny: 0, start: 4, running: true })).toMatchObject({ enabled: true });
  });

  it('Remote Desktop: limits come in milliseconds, 0 is never, a policy wins', async () => {
    expect(await rdp({ maxIdleMs: 900_000 })).toMatchObject({
      idleLimitSeconds: 900,
      disconnectedLimitSeconds: 0,
    });
    expect(await rdp({ maxIdleMs: 900_000, maxIdleMsPolicy: 0 })).toMatchObject({ idleLimitSeconds: 0 });
    expect(await rdp({ maxDisconnectedMsPolicy: 60_000 })).toMatchObject({ disconnectedLimitSeconds: 60 });
  });

  it('Remote Desktop: whether a session starts before somebody proves who they are', async () => {
    expect(await rdp({ networkAuthentication: 0 })).toMatchObject({ networkLevelAuthentication: false });
    expect(await rdp({ networkAuthentication: 0, networkAuthenticationPolicy: 1 })).toMatchObject({
      networkLevelAuthentication: true,
    });
    expect(await rdp({ networkAuthentication: null })).not.toHaveProperty('networkLevelAuthentication');
  });

  it('Remote Desktop: a password is enough, unless a card is asked or a second factor may be', async () => {
    expect(await rdp({})).toMatchObject({ passwordAlone: true });
    expect(await rdp({ smartCardRequired: 1 })).toMatchObject({ passwordAlone: false });
    expect(await rdp({ otherFilters: 1 })).not.toHaveProperty('passwordAlone');
  });

  it('WinRM is open with a listener while its service runs', async () => {
    const winrm = async (change: Change) => {
      const value = { start: 2, running: true, listeners: 1, autoConfigPolicy: null, ...change };
      const { logins } = await remoteLoginsOnWindows.read(machine({ remoteManagement: read(value) }));
      return logins?.find(one => one.service === 'winrm')?.enabled;
    };
    expect(await winrm({})).toBe(true);
    expect(await winrm({ listeners: 0 })).toBe(false);
    expect(await winrm({ listeners: 0, autoConfigPolicy: 1 })).toBe(true);
    expect(await winrm({ start: 3, running: false })).toBe(false);
  });

  it('SSH is open while its service runs; passwords are told where its settings were read', async () => {
    const running = { sshServer: read({ start: 2, running: true }) };
    const told = await remoteLoginsOnWindows.read(
      machine(
        running,
        {},
        { 'windows.sshd': { stdout: sshd('no') }, 'windows.files.sshd': { [config]: '' } },
      ),
    );
    expect(told.logins?.at(-1)).toMatchObject({ service: 'ssh', enabled: true, passwordAlone: false });
    const untold = await remoteLoginsOnWindows.read(machine(running));
    expect(untold.logins?.at(-1)).toMatchObject({ service: 'ssh', enabled: true });
    expect(untold.logins?.at(-1)).not.toHaveProperty('passwordAlone');
  });

  it('a VNC server is a door, and how it asks for a password is not told', async () => {
    const services = read({ services: [service('tvnserver', 'tvnserver.exe')] });
    const { logins } = await remoteLoginsOnWindows.read(machine({ services }));
    expect(logins?.at(-1)).toEqual({ service: 'vnc', enabled: true, because: ['service tvnserver'] });
  });

  it('are not called few where a part could not be read', async () => {
    for (const part of ['remoteDesktop', 'remoteManagement', 'sshServer', 'services'])
      await expect(
        remoteLoginsOnWindows.read(machine({ [part]: failed('no_privilege') })),
      ).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});

describe('the SSH server', () => {
  const running = { sshServer: read({ start: 2, running: true }) };
  const withFiles = (text: string) =>
    machine(
      running,
      {},
      { 'windows.sshd': { stdout: sshd('no') }, 'windows.files.sshd': { [config]: text } },
    );

  it('is no question where it is not installed', async () => {
    await expect(sshServerOnWindows.read(machine())).rejects.toMatchObject({ reason: 'not_installed' });
  });

  it('tells what is in effect, and nothing of a root that Windows does not have', async () => {
    const text = 'Match Group administrators\r\n  AuthorizedKeysFile __PROGRAMDATA__/ssh/keys\r\n';
    expect(await sshServerOnWindows.read(withFiles(text))).toEqual({
      clientAliveIntervalSeconds: 300,
      clientAliveCountMax: 0,
      passwordAuthentication: false,
      permitEmptyPasswords: false,
      idleTimeoutSeconds: 0,
    });
  });

  it('tells passwords where a Match block lets one person use them', async () => {
    const text = 'Match User reception\r\n  PasswordAuthentication yes\r\n';
    expect(await sshServerOnWindows.read(withFiles(text))).toMatchObject({ passwordAuthentication: true });
  });

  it('does not answer from defaults where its file was not found, nor over files it did not read', async () => {
    const noFile = machine(running, {}, { 'windows.sshd': { stdout: sshd('no') } });
    await expect(sshServerOnWindows.read(noFile)).rejects.toMatchObject({ reason: 'tool_missing' });
    await expect(sshServerOnWindows.read(withFiles('Include D:\\more.conf\r\n'))).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
  });
});

describe('software', () => {
  it('tells programs with maker, version and the day they came', async () => {
    expect(await softwareOnWindows.read(machine())).toEqual({
      programs: [
        {
          name: '7-Zip 24.08 (x64)',
          version: '24.08',
          publisher: 'Igor Pavlov',
          source: 'registry',
          installedAtMs: Date.UTC(2026, 1, 14),
        },
      ],
      truncated: false,
      sources: ['registry', 'appx'],
    });
  });

  it('leaves out updates and hidden parts, and tells an entry of both views once', async () => {
    const change = {
      machine: list(
        entry('Ledger'),
        entry('Ledger'),
        entry('Hidden part', { systemComponent: 1 }),
        entry('Update for Ledger (KB5001)', { parentKey: 'Ledger' }),
        entry('Hotfix 12', { releaseType: 'Hotfix' }),
      ),
      people: list(entry('Screen Recorder')),
      packages: read({ programs: [{ name: 'Example.Notes', version: '2.1.0.0' }], truncated: false }),
    };
    const { programs } = await softwareOnWindows.read(machine({}, change));
    expect(programs?.map(one => [one.name, one.source, one.personal])).toEqual([
      ['Ledger', 'registry', undefined],
      ['Screen Recorder', 'registry', true],
      ['Example.Notes', 'appx', undefined],
    ]);
  });

  it.each([
    ['20260214', Date.UTC(2026, 1, 14)],
    ['20260230', null],
    ['2/14/2026', null],
    ['14.02.2026', null],
    ['', null],
    [null, null],
  ])('reads the day %s', (text, ms) => {
    expect(installDay(text)).toBe(ms);
  });

  it('keeps to 5,000 and says so', async () => {
    const many = list(...Array.from({ length: 5001 }, (_, i) => entry(`P${i}`)));
    const facts = await softwareOnWindows.read(machine({}, { machine: many }));
    expect(facts.programs).toHaveLength(5000);
    expect(facts.truncated).toBe(true);
  });

  it('says that there may be more where an entry or a part could not be read', async () => {
    const broken = read({ programs: [entry('Ledger')], truncated: false, unreadable: 1 });
    expect((await softwareOnWindows.read(machine({}, { machine: broken }))).truncated).toBe(true);
    const withoutPeople = await softwareOnWindows.read(machine({}, { people: failed('no_privilege') }));
    expect(withoutPeople.truncated).toBe(true);
    const withoutPackages = await softwareOnWindows.read(machine({}, { packages: failed('no_privilege') }));
    expect(withoutPackages.sources).toEqual(['registry']);
  });

  it('does not answer without the list of the machine', async () => {
    await expect(
      softwareOnWindows.read(machine({}, { machine: failed('command_failed') })),
    ).rejects.toMatchObject({ reason: 'command_failed' });
  });
});
