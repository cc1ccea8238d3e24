/** What stands between an administrator and root, on Linux and on a Mac. */
import { describe, expect, it } from 'vitest';
import { administratorsOnLinux } from '#agent/probes/administrators/linux.ts';
import { elevationOnLinux } from '#agent/probes/elevation/linux.ts';
import { elevationOnMacos } from '#agent/probes/elevation/macos.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { admins, appleSudoers, type FakeUser, groups, users, withPassword } from './macos-people.ts';

const version = (minutes: string) => ({
  stdout: `Sudo version 1.9.13p3\nAuthentication timestamp timeout: ${minutes} minutes\n`,
});
const missing = new LookFailure('tool_missing', 'not here');
const linux: Recorded = {
  // Read as text: what cvtsudoers would say of it is tested beside it.
  'linux.cvtsudoers': missing,
  'linux.files.sudo-conf': { '/etc/sudo.conf': '' },
  'linux.files.sudoers-rs': {},
  'linux.files.doas': {},
  'linux.stat.doas': missing,
  'linux.sudo.version': version('15.0'),
  'linux.passwd': {
    stdout:
      'root:x:0:0:root:/root:/bin/bash\nana:x:1000:1000:Ana:/home/ana:/bin/bash\nben:x:1001:1001:Ben:/home/ben:/bin/bash\n',
  },
  'linux.group': { stdout: 'root:x:0:\nwheel:x:10:ana\n' },
  'linux.uname.nodename': { stdout: 'desk\n' },
  'linux.passwd-status': { stdout: 'root L 2025-01-01 0 99999 7 -1\nana P 2025-01-01 0 99999 7 -1\n' },
};
const stock = 'Defaults env_reset\nroot ALL=(ALL:ALL) ALL\n%wheel ALL=(ALL:ALL) ALL\n';
const on = (sudoers: string, change: Recorded = {}) =>
  fakeLook({ ...linux, 'linux.files.sudoers': { '/etc/sudoers': sudoers }, ...change });
const read = (sudoers: string, change: Recorded = {}) => elevationOnLinux.read(on(sudoers, change));

describe('asking for a password on Linux', () => {
  it('of a machine as it is shipped: the own one, good for what sudo says, and root without one', async () => {
    expect(await read(stock)).toEqual({
      administratorsAsked: 'credentials',
      passwordOf: 'own',
      rememberedSeconds: 900,
      rootPassword: false,
      because: [],
    });
  });

  it('names the rule that asks for nothing', async () => {
    const fact = await read(`${stock}ben ALL=(ALL) NOPASSWD: ALL\nana ALL=NOPASSWD: /bin/ls\n`);
    expect(fact).toMatchObject({ administratorsAsked: 'nothing', because: ['ben: NOPASSWD'] });
    expect(await read(`Defaults !authenticate\n${stock}`)).toMatchObject({
      administratorsAsked: 'nothing',
      because: ['%wheel: NOPASSWD'],
    });
    const doas = { 'linux.files.doas': { '/etc/doas.conf': 'permit nopass :wheel\n' } };
    expect(await read(stock, doas)).toMatchObject({
      administratorsAsked: 'nothing',
      because: [':wheel: nopass'],
    });
  });

  it('is not known where a line could not be read, unless another line says enough', async () => {
    expect((await read(`${stock}ben ALL=(ALL\n`)).administratorsAsked).toBeUndefined();
    expect(await read(`${stock}ben ALL=(ALL\nana ALL=(ALL) NOPASSWD: ALL\n`)).toMatchObject({
      administratorsAsked: 'nothing',
    });
  });

  it.each([
    ['of a setting for one person', 'Defaults:ana timestamp_timeout=60\n', '15.0', 3600],
    ['of a shorter one for one person', 'Defaults:ana timestamp_timeout=1\n', '15.0', 900],
    ['without an end for one person', 'Defaults:ana timestamp_timeout=-1\n', '5.0', -1],
    ['of sudo itself, which read the file', 'Defaults timestamp_timeout=0\n', '0.0', 0],
  ])('remembers the longest time: %s', async (_what, line, minutes, seconds) => {
    const fact = await read(`${line}${stock}`, { 'linux.sudo.version': version(minutes) });
    expect(fact.rememberedSeconds).toBe(seconds);
    expect(fact.because?.[0]).toMatch(/timestamp_timeout/);
  });

  it('knows a time that sudoers sets where sudo does not tell, and none that nobody tells', async () => {
    const silent = { 'linux.sudo.version': missing };
    expect((await read(`Defaults timestamp_timeout=2.5\n${stock}`, silent)).rememberedSeconds).toBe(150);
    expect((await read(`Defaults !timestamp_timeout\n${stock}`, silent)).rememberedSeconds).toBe(0);
    expect(
      (await read(`Defaults:ana timestamp_timeout=1\n${stock}`, silent)).rememberedSeconds,
    ).toBeUndefined();
    expect((await read(stock, silent)).rememberedSeconds).toBeUndefined();
    expect(
      (await read(`Defaults timestamp_timeout=soon\n${stock}`, silent)).rememberedSeconds,
    ).toBeUndefined();
  });

  it.each([
    ['as Debian builds it', '--with-pam --with-timeout=15 --with-password-timeout=0', '', 900],
    ['as its makers build it', '--prefix=/usr --with-password-timeout=0', '', 300],
    ['as sudoers sets it for all', '--with-timeout=15', 'Defaults timestamp_timeout=1\n', 60],
    ['built in a way that is not known', '--with-timeout', '', undefined],
    ['with settings that cannot be read', '--with-timeout=15', '@include /nowhere/%x\n', undefined],
  ])(
    'knows it where a service is only told how sudo was built: %s',
    async (_what, options, line, seconds) => {
      const half = {
        stdout: `Sudo version 1.9.13p3\nConfigure options: --build=x86_64-linux-gnu ${options}\n`,
        stderr: 'sudo: PERM_SUDOERS: setresuid(-1, 1, -1): Operation not permitted\n',
        exitCode: 1,
      };
      const fact = await read(`${line}${stock}`, { 'linux.sudo.version': half, 'linux.sudo.build': half });
      expect(fact.rememberedSeconds).toBe(seconds);
    },
  );

  it('counts the time for which doas remembers', async () => {
    const doas = { 'linux.files.doas': { '/etc/doas.conf': 'permit persist :wheel\n' } };
    const zero = { 'linux.sudo.version': version('0.0') };
    expect((await read(stock, { ...doas, ...zero })).rememberedSeconds).toBe(300);
    const alone = { ...doas, 'linux.files.sudo-conf': {}, 'linux.sudo.version': missing };
    expect(await read('', alone)).toMatchObject({
      rememberedSeconds: 300,
      administratorsAsked: 'credentials',
    });
  });

  it('tells whose password it is, and that root has one', async () => {
    const set = { 'linux.passwd-status': { stdout: 'root P 2025-01-01 0 99999 7 -1\n' } };
    expect(await read(`Defaults rootpw\n${stock}`, set)).toMatchObject({
      passwordOf: 'root',
      rootPassword: true,
      because: ['rootpw'],
    });
    expect((await read(stock, { 'linux.passwd-status': missing })).rootPassword).toBeUndefined();
  });
});

describe("SUSE's rule for everybody, with targetpw", () => {
  const suse = 'Defaults targetpw\nALL ALL=(ALL) ALL\nroot ALL=(ALL) ALL\n';
  const names = async (sudoers: string) => {
    const fact = await administratorsOnLinux.read(
      on(sudoers, {
        'linux.shadow-days': { stdout: '' },
        'linux.lastlog': missing,
        'linux.files.login-defs': {},
        'linux.files.polkit': {},
        'linux.files.nsswitch': {},
      }),
    );
    return fact.administrators?.map(one => one.account);
  };

  it('makes nobody an administrator who does not know the password of root', async () => {
    expect(await names(suse)).toEqual(['root']);
    expect(await read(suse)).toMatchObject({ passwordOf: 'target', administratorsAsked: 'credentials' });
  });

  it('does so without a password, or without targetpw', async () => {
    expect(await names(suse.replace('(ALL) ALL', '(ALL) NOPASSWD: ALL'))).toEqual(['root', 'ana', 'ben']);
    expect(await names(suse.replace('targetpw', '!targetpw'))).toEqual(['root', 'ana', 'ben']);
    expect(await names(`${suse}Defaults:ana !targetpw\n`)).toEqual(['root', 'ana', 'ben']);
  });
});

describe('asking for a password on a Mac', () => {
  const root = (authority: readonly string[]): FakeUser => ({ name: 'rooty', uid: 0, authority });
  const mac = (sudoers: string, people: readonly FakeUser[] = [], minutes = '5.0') =>
    elevationOnMacos.read(
      fakeLook({
        'macos.dscl.users': {
          stdout: users([{ name: 'jane', uid: 501, authority: withPassword }, ...people]),
        },
        'macos.dscl.groups': { stdout: groups([admins(['root', 'jane'])]) },
        'macos.files.sudoers': { '/etc/sudoers': sudoers },
        'macos.uname.nodename': { stdout: 'mac\n' },
        'macos.sudo.version': version(minutes),
      }),
    );

  it('of one as Apple ships it', async () => {
    expect(await mac(appleSudoers)).toEqual({
      administratorsAsked: 'credentials',
      passwordOf: 'own',
      rememberedSeconds: 300,
      rootPassword: false,
      because: [],
    });
  });

  it('sees NOPASSWD, a long time and a root that was switched on', async () => {
    const changed = `Defaults timestamp_timeout=-1, timestamp_type=global\n${appleSudoers}jane ALL=(ALL) NOPASSWD: ALL\n`;
    expect(await mac(changed, [root(withPassword)], '-1.0')).toEqual({
      administratorsAsked: 'nothing',
      passwordOf: 'own',
      rememberedSeconds: -1,
      rootPassword: true,
      because: ['jane: NOPASSWD', 'timestamp_timeout=-1', 'timestamp_type=global'],
    });
  });
});
