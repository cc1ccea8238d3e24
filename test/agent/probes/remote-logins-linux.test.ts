/** Doors for logging in to a Linux computer over the network, by what listens, what runs and what starts with it. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { remoteLoginsOnLinux } from '#agent/probes/remote-logins/linux.ts';
import { factToJson } from '#proto/fact-json.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const folder = '/usr/lib/systemd/system';
const file = (name: string) => `f\t${folder}/${name}\t\n`;
const starts = (name: string) =>
  `${file(name)}f\t/etc/systemd/system/multi-user.target.wants/${name}\t${folder}/${name}\n`;
const loaded = (states: Readonly<Record<string, string>>) => ({
  stdout: Object.entries(states)
    .map(([name, active]) => `Id=${name}\nLoadState=loaded\nActiveState=${active}\nUnitFileState=enabled\n`)
    .join('\n'),
});
const listens = (...rows: readonly (readonly [string, number, string?])[]) => ({
  stdout: rows
    .map(
      ([address, port, program]) =>
        `LISTEN 0 128 ${address}:${port} 0.0.0.0:*${program === undefined ? '' : ` users:(("${program}",pid=9,fd=3))`}\n`,
    )
    .join(''),
});
const settings = (passwords: 'yes' | 'no', more = '') => ({
  stdout: `port 22\nusepam yes\nclientaliveinterval 0\nclientalivecountmax 3\npermitrootlogin no\npasswordauthentication ${passwords}\nkbdinteractiveauthentication no\npermitemptypasswords no\n${more}channeltimeout none\n`,
});
const plain: Recorded = {
  'linux.ps.names': { stdout: 'systemd\nps\n' },
  'linux.find.units': { stdout: file('cron.service') },
  'linux.systemctl.services': loaded({ 'cron.service': 'active' }),
  'linux.ss': listens(['127.0.0.1', 631, 'cupsd']),
  'linux.files.sshd': { '/etc/ssh/sshd_config': 'UsePAM yes\n' },
  'linux.files.pam-doors': {},
};
const ssh: Recorded = {
  'linux.ps.names': { stdout: 'sshd\nps\n' },
  'linux.find.units': { stdout: starts('ssh.service') },
  'linux.systemctl.services': loaded({ 'ssh.service': 'active' }),
  'linux.ss': listens(['0.0.0.0', 22, 'sshd'], ['[::]', 22, 'sshd']),
  'linux.sshd': settings('no'),
};
const read = async (changed: Recorded = {}) => {
  const fact = await remoteLoginsOnLinux.read(fakeLook({ ...plain, ...changed }));
  factToJson('remoteLogins', fact);
  return fact;
};
const logins = async (changed: Recorded = {}) => (await read(changed)).logins;
const denied = new LookFailure('no_privilege', 'not allowed');

describe('the doors of a Linux computer', () => {
  it('are none after everything was looked at', async () => {
    expect(await read()).toEqual({
      logins: [],
      examined: ['ssh', 'xrdp', 'gnome_remote_desktop', 'krdp', 'vnc', 'cockpit', 'telnet'],
    });
  });

  it.each(['linux.find.units', 'linux.ss', 'linux.ps.names'])(
    'are not known, never none, without %s',
    async name => {
      const more: Recorded = name === 'linux.find.units' ? { 'linux.systemctl.services': denied } : {};
      await expect(read({ [name]: denied, ...more })).rejects.toMatchObject({ reason: 'partial_coverage' });
    },
  );

  it('are seen in the kernel’s own tables where ss is missing', async () => {
    const table = {
      '/proc/net/tcp':
        '  sl  local_address rem_address   st\n   0: 00000000:170C 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 1 1\n',
    };
    expect(
      await logins({ 'linux.ss': new LookFailure('tool_missing', 'no ss'), 'linux.files.tcp': table }),
    ).toMatchObject([{ service: 'vnc', enabled: true, loopbackOnly: false, passwordAlone: true }]);
  });
});

describe('SSH on Linux', () => {
  it('is open where sshd listens, and takes a password or does not', async () => {
    expect(await logins(ssh)).toEqual([
      {
        service: 'ssh',
        enabled: true,
        loopbackOnly: false,
        passwordAlone: false,
        idleLimitSeconds: 0,
        because: [
          'ssh.service starts with the machine',
          'it runs',
          'listens on port 22',
          'sshd lets nobody in by a password alone',
        ],
      },
    ]);
    expect(await logins({ ...ssh, 'linux.sshd': settings('yes') })).toMatchObject([{ passwordAlone: true }]);
  });

  it('does not open by a password alone where a key is asked as well', async () => {
    const both = settings('yes', 'authenticationmethods publickey,password\n');
    expect(await logins({ ...ssh, 'linux.sshd': both })).toMatchObject([{ passwordAlone: false }]);
  });

  it('may ask for more by PAM, so that it is not told', async () => {
    const pam = { '/etc/pam.d/sshd': 'auth required pam_google_authenticator.so\n' };
    const [login] =
      (await logins({ ...ssh, 'linux.sshd': settings('yes'), 'linux.files.pam-doors': pam })) ?? [];
    expect(login).toMatchObject({ enabled: true });
    expect(login).not.toHaveProperty('passwordAlone');
  });

  it('is open where only its socket waits, as on Ubuntu', async () => {
    const socket = {
      ...ssh,
      'linux.ps.names': { stdout: 'systemd\nps\n' },
      'linux.find.units': {
        stdout: `${file('ssh.service')}${file('ssh.socket')}f\t/etc/systemd/system/sockets.target.wants/ssh.socket\t${folder}/ssh.socket\n`,
      },
      'linux.systemctl.services': loaded({ 'ssh.service': 'inactive' }),
      'linux.ss': listens(['*', 22, 'systemd']),
    };
    expect(await logins(socket)).toMatchObject([{ service: 'ssh', enabled: true, loopbackOnly: false }]);
  });

  it('is open also on another port, and while its settings cannot be read', async () => {
    const other = {
      ...ssh,
      'linux.ss': listens(['0.0.0.0', 2222, 'sshd']),
      'linux.sshd': denied,
      'linux.files.sshd': denied,
    };
    const [login] = (await logins(other)) ?? [];
    expect(login).toMatchObject({ enabled: true, loopbackOnly: false });
    expect(login).not.toHaveProperty('passwordAlone');
  });

  it('is shut where it is installed and neither runs nor starts', async () => {
    const off = {
      ...ssh,
      'linux.ps.names': { stdout: 'ps\n' },
      'linux.find.units': { stdout: file('sshd.service') },
      'linux.systemctl.services': loaded({ 'sshd.service': 'inactive' }),
      'linux.ss': listens(),
    };
    expect(await logins(off)).toEqual([{ service: 'ssh', enabled: false, because: [] }]);
  });

  it('is for this machine only where it listens to nothing else', async () => {
    expect(await logins({ ...ssh, 'linux.ss': listens(['127.0.0.1', 22, 'sshd']) })).toMatchObject([
      { enabled: true, loopbackOnly: true },
    ]);
  });
});

describe('remote desktops on Linux', () => {
  it('xrdp is told with its limits', async () => {
    const xrdp: Recorded = {
      'linux.ps.names': { stdout: 'xrdp\nxrdp-sesman\nps\n' },
      'linux.find.units': { stdout: starts('xrdp.service') },
      'linux.ss': listens(['*', 3389, 'xrdp']),
      'linux.files.xrdp': {
        '/etc/xrdp/sesman.ini': '[Sessions]\nKillDisconnected=true\nIdleTimeLimit=900\n',
      },
    };
    expect(await logins(xrdp)).toMatchObject([
      {
        service: 'xrdp',
        enabled: true,
        passwordAlone: true,
        networkLevelAuthentication: false,
        idleLimitSeconds: 900,
        disconnectedLimitSeconds: 60,
      },
    ]);
  });

  it('GNOME’s own is a door only while it listens', async () => {
    const inSession = { 'linux.ps.names': { stdout: 'gnome-remote-de\nps\n' } };
    expect(await logins(inSession)).toMatchObject([{ service: 'gnome_remote_desktop', enabled: false }]);
    const sharing = { ...inSession, 'linux.ss': listens(['*', 3389, 'gnome-remote-de']) };
    expect(await logins(sharing)).toMatchObject([
      {
        service: 'gnome_remote_desktop',
        enabled: true,
        loopbackOnly: false,
        passwordAlone: true,
        idleLimitSeconds: 0,
      },
    ]);
  });

  it('GNOME’s own is not taken for shut where the agent may not see who listens', async () => {
    const untold = {
      'linux.ps.names': { stdout: 'gnome-remote-de\nps\n' },
      'linux.ss': listens(['*', 3389]),
    };
    expect(await logins(untold)).toMatchObject([{ service: 'gnome_remote_desktop', enabled: true }]);
  });

  it('VNC for this machine itself is told as such', async () => {
    const vnc = {
      'linux.ps.names': { stdout: 'Xtigervnc\nps\n' },
      'linux.ss': listens(['127.0.0.1', 5901, 'Xtigervnc'], ['[::1]', 5901, 'Xtigervnc']),
    };
    expect(await logins(vnc)).toMatchObject([
      { service: 'vnc', enabled: true, loopbackOnly: true, passwordAlone: true },
    ]);
  });

  it('a screen of a virtual machine and a container’s port are no doors of this one', async () => {
    expect(
      await logins({
        'linux.ss': listens(['0.0.0.0', 5900, 'qemu-system-x86'], ['0.0.0.0', 22, 'docker-proxy']),
      }),
    ).toEqual([]);
  });

  it('Cockpit waits behind its socket', async () => {
    const cockpit = {
      'linux.find.units': {
        stdout: `${file('cockpit.service')}${file('cockpit.socket')}f\t/etc/systemd/system/sockets.target.wants/cockpit.socket\t${folder}/cockpit.socket\n`,
      },
      'linux.systemctl.services': loaded({ 'cockpit.service': 'inactive' }),
      'linux.ss': listens(['*', 9090, 'systemd']),
    };
    expect(await logins(cockpit)).toMatchObject([{ service: 'cockpit', enabled: true, passwordAlone: true }]);
  });
});
