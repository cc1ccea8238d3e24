/** Which products of the list are told from what a machine shows, and what is no such product. */
import { describe, expect, it } from 'vitest';
import { listMadeAtMs, lookedFor, pathsToLookFor, products } from '#agent/probes/remote-tools/list.ts';
import { matchRemoteTools, type Sightings } from '#agent/probes/remote-tools/match.ts';
import { programName } from '#agent/probes/remote-tools/pattern.ts';
import type { System } from '#agent/probes/remote-tools/signs.ts';
import { cpuMs } from '../../../fake/cpu.ts';

const idsOf = (system: System, seen: Sightings) => matchRemoteTools(system, seen).map(tool => tool.id);
const programs = (...names: string[]): Sightings => ({ programs: names.map(name => ({ name })) });
const nothing = { services: [], processes: [], packages: [], programs: [], paths: [] };

describe('the list', () => {
  it('knows at least 90 products, each under an id of its own', () => {
    expect(products.length).toBeGreaterThanOrEqual(90);
    expect(new Set(products.map(one => one.id)).size).toBe(products.length);
    expect(lookedFor('windows')).toBeGreaterThanOrEqual(90);
    expect(lookedFor('macos')).toBeGreaterThan(50);
    expect(lookedFor('linux')).toBeGreaterThan(50);
    expect(listMadeAtMs % 86_400_000).toBe(0);
  });

  it('looks into no folder of a person', () => {
    const paths = [...pathsToLookFor('linux'), ...pathsToLookFor('macos')];
    expect(paths.filter(path => !path.startsWith('/') || /^\/(?:home|Users|root)\b|~/.test(path))).toEqual(
      [],
    );
    expect(paths.length).toBeGreaterThan(30);
  });

  it('holds no name that a star would make fit anything', () => {
    const names = products.flatMap(one =>
      [...(one.windows ?? []), ...(one.linux ?? []), ...(one.macos ?? [])].flatMap(sign =>
        sign.slice(sign.indexOf(' ') + 1).split(' | '),
      ),
    );
    expect(names.filter(name => name.includes('*') && name.indexOf('*') < 5)).toEqual([]);
    expect(names.filter(name => name !== name.trim() || name.length < 3)).toEqual([]);
  });

  it('gives one sign to one product, so that nothing is told twice', () => {
    for (const system of ['windows', 'linux', 'macos'] as const) {
      for (const one of products)
        for (const sign of one[system] ?? [])
          for (const name of sign.slice(sign.indexOf(' ') + 1).split(' | ')) {
            if (name.includes('*') || name.includes('<')) continue;
            const kind = sign.slice(0, sign.indexOf(' '));
            const seen: Sightings =
              kind === 'service'
                ? { services: [{ name }] }
                : kind === 'process'
                  ? { processes: [name] }
                  : kind === 'package'
                    ? { packages: [{ name }] }
                    : kind === 'program'
                      ? { programs: [{ name }] }
                      : { paths: [name] };
            expect(idsOf(system, seen), `${system}: ${sign}`).toEqual([one.id]);
          }
    }
  });
});

describe('a product that is there', () => {
  it('is told with where it was seen, its version, and that it starts with the machine', () => {
    const [tool, ...others] = matchRemoteTools('windows', {
      ...nothing,
      services: [{ name: 'TeamViewer', displayName: 'TeamViewer', running: true, startsByItself: true }],
      processes: ['C:\\Program Files\\TeamViewer\\TeamViewer_Service.exe', 'svchost.exe'],
      programs: [{ name: 'TeamViewer', version: '15.62.4' }],
    });
    expect(others).toEqual([]);
    expect(tool).toEqual({
      id: 'teamviewer',
      name: 'TeamViewer',
      kind: 'remote_control',
      installed: true,
      running: true,
      startsByItself: true,
      version: '15.62.4',
      signs: ['service TeamViewer', 'process TeamViewer_Service', 'program TeamViewer'],
    });
  });

  it.each([
    ['AnyDesk', 'anydesk'],
    ['AnyDesk 9.0.1', 'anydesk'],
    ['Parsec version 150-93b', 'parsec'],
    ['NoMachine 8.14.2 (64-bit)', 'nomachine'],
    ['Radmin Server 3.5.2', 'radmin'],
    ['LabTech® Software Remote Agent', 'connectwise-automate'],
    ['TightVNC', 'tightvnc'],
    ['Splashtop Streamer', 'splashtop'],
    ['Chrome Remote Desktop Host', 'chrome-remote-desktop'],
    ['NinjaRMMAgent', 'ninjaone'],
  ])('by its entry in the list of programs: %s', (name, id) => {
    expect(idsOf('windows', programs(name))).toEqual([id]);
  });

  it.each([
    ['linux', { packages: [{ name: 'anydesk:amd64', version: '6.3.2' }] }, 'anydesk'],
    ['linux', { services: [{ name: 'teamviewerd.service', running: true }] }, 'teamviewer'],
    ['linux', { services: [{ name: 'chrome-remote-desktop@anna.service' }] }, 'chrome-remote-desktop'],
    ['linux', { processes: ['vncserver-x11-c'] }, 'realvnc'],
    ['linux', { processes: ['/usr/sbin/tailscaled'] }, 'tailscale'],
    ['linux', { paths: ['/usr/NX/bin/nxserver'] }, 'nomachine'],
    ['macos', { services: [{ name: 'com.philandro.anydesk.service' }] }, 'anydesk'],
    ['macos', { paths: ['/Applications/TeamViewer.app'] }, 'teamviewer'],
    ['macos', { packages: [{ name: 'com.carriez.rustdesk' }] }, 'rustdesk'],
    ['macos', { services: [{ name: 'com.splashtop.streamer-daemon' }] }, 'splashtop'],
  ] as const)('on %s by %j', (system, seen, id) => {
    expect(idsOf(system, seen)).toEqual([id]);
  });

  it('is told although its service was given another name', () => {
    const [tool] = matchRemoteTools('windows', {
      services: [{ name: 'WinSysHelper', program: 'C:\\ProgramData\\x\\AnyDesk.exe', running: true }],
    });
    expect(tool).toMatchObject({
      id: 'anydesk',
      installed: true,
      running: true,
      signs: ['service WinSysHelper (runs AnyDesk)'],
    });
  });

  it('tells each copy of ScreenConnect by its instance: two owners are two tools', () => {
    const tools = matchRemoteTools('windows', {
      services: [
        { name: 'ScreenConnect Client (0123456789abcdef)', running: true },
        { name: 'ScreenConnect Client (FEDCBA9876543210)', running: false },
      ],
      processes: ['ScreenConnect.ClientService.exe'],
      programs: [{ name: 'ScreenConnect Client (0123456789abcdef)', version: '24.1.3' }],
    });
    expect(tools.map(one => [one.instance, one.running, one.version])).toEqual([
      ['0123456789abcdef', true, '24.1.3'],
      ['fedcba9876543210', false, undefined],
    ]);
  });

  it('names no folder of a person in its signs', () => {
    const [tool] = matchRemoteTools('windows', {
      processes: ['C:\\Users\\anna.meier\\Downloads\\AnyDesk.exe'],
    });
    expect(tool?.signs).toEqual(['process AnyDesk']);
  });
});

describe('what is not known stays unsaid', () => {
  it('does not say that a tool stands still when processes could not be read', () => {
    const [tool] = matchRemoteTools('windows', { programs: [{ name: 'AnyDesk' }] });
    expect(tool).toMatchObject({ installed: true });
    expect(tool).not.toHaveProperty('running');
    expect(tool).not.toHaveProperty('startsByItself');
  });

  it('tells a tool that runs without being installed from an installed one', () => {
    const [tool] = matchRemoteTools('windows', { ...nothing, processes: ['AnyDesk.exe'] });
    expect(tool).toMatchObject({ installed: false, running: true, startsByItself: false });
    const [partly] = matchRemoteTools('windows', { processes: ['AnyDesk.exe'] });
    expect(partly).not.toHaveProperty('installed');
  });

  it('says that a tool stands still when its service does and no process of it runs', () => {
    const [tool] = matchRemoteTools('windows', {
      ...nothing,
      services: [{ name: 'AnyDesk', running: false, startsByItself: false }],
    });
    expect(tool).toMatchObject({ running: false, startsByItself: false });
  });
});

describe('what is no such tool', () => {
  it.each([
    'Remote Desktop Connection',
    'Remote Desktop',
    'anydesk-notes',
    'AnyDesk Notes 1.2',
    'My TeamViewer Manual',
    'VNC Viewer',
    'RealVNC Viewer 7.12.0',
    'Radmin Viewer 3.5',
    'WinSCP 6.3.5',
    'PuTTY release 0.81 (64-bit)',
    'Microsoft Teams',
    'Level Up Accounting',
    'Parsec Music Player',
    'NoMachine Learning Toolkit',
    'OpenVPN Connect',
    'Atera Cafe Menu',
  ])('%s in the list of programs', name => {
    expect(idsOf('windows', programs(name))).toEqual([]);
  });

  it.each([
    'remmina',
    'remmina-plugin-vnc',
    'tigervnc-viewer',
    'xtightvncviewer',
    'anydesk-notes',
    'openssh-server',
    'gnome-remote-desktop',
    'gir1.2-gtk-vnc-2.0',
    'libvncserver1',
    'freerdp2-x11',
    'python3-chisel',
    'rclone-browser-docs',
  ])('package %s', name => {
    expect(idsOf('linux', { packages: [{ name }] })).toEqual([]);
  });

  it.each(['TermService', 'RasMan', 'sshd', 'WinRM', 'AnyDeskNotes', 'KAPSERVICE', 'LevelPlayer'])(
    'service %s of Windows',
    name => {
      expect(
        idsOf('windows', { services: [{ name, displayName: 'Remote Access Connection Manager' }] }),
      ).toEqual([]);
    },
  );

  it('a service whose name only begins like a copy of ScreenConnect', () => {
    expect(idsOf('windows', { services: [{ name: 'ScreenConnect Client (notes)' }] })).toEqual([]);
  });

  it('an empty machine', () => {
    for (const system of ['windows', 'linux', 'macos'] as const)
      expect(matchRemoteTools(system, nothing)).toEqual([]);
  });

  it('a name that is made to cost time', () => {
    const from = cpuMs();
    const name = 'BeyondTrust Remote Support Jump Client'.repeat(20_000);
    expect(idsOf('windows', { ...programs(name), processes: [name], services: [{ name }] })).toEqual([]);
    expect(programName(`x${' 1'.repeat(5000)}`).length).toBeLessThanOrEqual(300);
    expect(cpuMs() - from).toBeLessThan(5000);
  });
});
