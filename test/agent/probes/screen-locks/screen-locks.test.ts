import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { screenLocksOnLinux } from '#agent/probes/screen-locks/linux.ts';
import { factToJson } from '#proto/fact-json.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../../fake/look.ts';
import { foundLine, type Written, writeGvdb } from './gvdb-writer.ts';

const fixtures = new URL('../../../../agent/probes/screen-locks/fixtures/linux/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');

const profile = { '/etc/dconf/profile/user': 'user-db:user\nsystem-db:local\n' };
const strictFiles = {
  ...profile,
  '/etc/dconf/db/local.d/00-screensaver': fixture('keyfile-strict'),
  '/etc/dconf/db/local.d/locks/screensaver': fixture('locks-strict'),
};
const zeroFiles = { ...profile, '/etc/dconf/db/local.d/00-lock': fixture('keyfile-zero') };

const gnome: Recorded = {
  'linux.files.desktopSessions': { '/usr/share/wayland-sessions/gnome.desktop': fixture('session-gnome') },
  'linux.find.desktops': { stdout: '/usr/bin/gnome-shell\n' },
  'linux.getent.screenLocks': { stdout: fixture('getent-passwd') },
  'linux.files.passwd.screenLocks': { '/etc/passwd': fixture('getent-passwd') },
  'linux.files.dconf': {},
  'linux.find.dconf.system': { stdout: '' },
  'linux.find.dconf.personal': { stdout: fixture('find-personal-three') },
  'linux.files.gsettingsSchemas': {},
  'linux.files.kscreenlocker': {},
  'linux.files.xfce': {},
};

async function look(recorded: Recorded) {
  const fact = await screenLocksOnLinux.read(fakeLook(recorded));
  factToJson('screenLocks', fact);
  const locks = fact.locks ?? [];
  const of = (account: string, desktop?: string) => {
    const found = locks.find(lock => lock.account === account && (desktop ?? lock.desktop) === lock.desktop);
    if (found === undefined) throw new Error(`There is no lock of "${account}".`);
    return found;
  };
  return { locks, of };
}

describe('GNOME', () => {
  test('people get what they set themselves, and everyone else the default', async () => {
    const { locks, of } = await look(gnome);
    expect(locks.map(lock => lock.account)).toEqual(['', 'alice', 'bob', 'carol']);
    expect(of('')).toMatchObject({
      locks: true,
      locksAfterSeconds: 300,
      enforced: false,
      passwordDelaySeconds: 0,
    });
    expect(of('alice')).toMatchObject({ locks: false, enforced: false });
    expect(of('alice')).not.toHaveProperty('locksAfterSeconds');
    expect(of('alice').because).toContain('lock-enabled=false (/home/alice/.config/dconf/user)');
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 480 });
    expect(of('carol')).toMatchObject({ locks: true, locksAfterSeconds: 300 });
  });

  test('a whole lock-down overrules what people set', async () => {
    const { locks } = await look({
      ...gnome,
      'linux.files.dconf': strictFiles,
      'linux.find.dconf.system': { stdout: fixture('find-system-strict') },
    });
    for (const lock of locks)
      expect(lock).toMatchObject({
        locks: true,
        locksAfterSeconds: 605,
        passwordDelaySeconds: 5,
        enforced: true,
      });
    expect(locks[1]?.because).toContain('idle-delay=600 (/etc/dconf/db/local.d/00-screensaver), locked down');
  });

  test('idle-delay 0 with a lock: never locks, and nobody can change that', async () => {
    const { locks } = await look({
      ...gnome,
      'linux.files.dconf': { ...zeroFiles, '/etc/dconf/db/local.d/locks/idle': fixture('locks-zero') },
      'linux.find.dconf.system': { stdout: fixture('find-system-zero') },
    });
    for (const lock of locks) expect(lock).toMatchObject({ locks: false, enforced: true });
    expect(locks[0]?.because?.[0]).toBe('idle-delay=0 (/etc/dconf/db/local.d/00-lock), locked down');
  });

  test('idle-delay 0 without a lock: the default for all, and a person may do better', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': zeroFiles,
      'linux.find.dconf.system': { stdout: fixture('find-system-zerofree') },
    });
    expect(of('')).toMatchObject({ locks: false, enforced: false });
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 480, enforced: false });
  });

  test('keyfiles that no profile lists have no effect, and that is told', async () => {
    const { '/etc/dconf/profile/user': _, ...without } = strictFiles;
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': without,
      'linux.find.dconf.system': { stdout: fixture('find-system-strict') },
    });
    expect(of('')).toMatchObject({ locks: true, locksAfterSeconds: 300, enforced: false });
    expect(of('alice')).toMatchObject({ locks: false, enforced: false });
    expect(of('').because?.at(-1)).toMatch(/local\.d has no effect: no profile lists system-db:local/);
  });

  test('a strict keyfile that was never compiled enforces nothing', async () => {
    const { of } = await look({ ...gnome, 'linux.files.dconf': strictFiles });
    expect(of('alice')).toMatchObject({ locks: false, enforced: false });
    expect(of('')).toMatchObject({ locks: true, enforced: false, locksAfterSeconds: 605 });
    expect(of('').because?.at(-1)).toMatch(/dconf update has not run/);
  });

  test('a loosening that waits for dconf update already counts against the machine', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': zeroFiles,
      'linux.find.dconf.system': { stdout: fixture('find-system-strict') },
    });
    expect(of('')).toMatchObject({ locks: false, enforced: false });
    expect(of('').because?.at(-1)).toMatch(/dconf update has not run/);
  });

  test('a number of the wrong type has no effect, as GSettings has it', async () => {
    const bytes = writeGvdb({ '/org/gnome/desktop/session/idle-delay': { type: 'i', value: 60 } });
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': profile,
      'linux.find.dconf.system': { stdout: foundLine('/etc/dconf/db/local', 0, 'root', bytes) },
    });
    expect(of('')).toMatchObject({ locks: true, locksAfterSeconds: 300 });
    expect(of('').because?.[0]).toMatch(/wrong type/);
  });

  test('the screen lock as a whole can be switched off', async () => {
    const bytes = writeGvdb({
      '/org/gnome/desktop/lockdown/disable-lock-screen': { type: 'b', value: true },
    });
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': profile,
      'linux.find.dconf.system': { stdout: foundLine('/etc/dconf/db/local', 0, 'root', bytes) },
    });
    expect(of('bob')).toMatchObject({ locks: false });
  });

  test('a lock on one key of several is no lock-down', async () => {
    const idle = '/org/gnome/desktop/session/idle-delay';
    const bytes = writeGvdb({ [idle]: { type: 'u', value: 300 } }, [idle]);
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': profile,
      'linux.find.dconf.system': { stdout: foundLine('/etc/dconf/db/local', 0, 'root', bytes) },
    });
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 300, enforced: false });
  });

  test('of several system databases, the last one that locks a key decides it', async () => {
    const idle = '/org/gnome/desktop/session/idle-delay';
    const local = writeGvdb({ [idle]: { type: 'u', value: 60 } }, [idle]);
    const site = writeGvdb({ [idle]: { type: 'u', value: 700 } }, [idle]);
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': {
        '/etc/dconf/profile/user': '# firm\nuser-db:user\nsystem-db:local\nsystem-db:site\n',
      },
      'linux.find.dconf.system': {
        stdout:
          foundLine('/etc/dconf/db/local', 0, 'root', local) +
          foundLine('/etc/dconf/db/site', 0, 'root', site),
      },
    });
    expect(of('bob')).toMatchObject({ locksAfterSeconds: 700 });
  });

  test("a distribution's override is the default, one for this desktop before one for all", async () => {
    const override =
      '[org.gnome.desktop.session]\nidle-delay=900\n[org.gnome.desktop.session:GNOME]\nidle-delay=1200\n';
    const { of } = await look({
      ...gnome,
      'linux.files.gsettingsSchemas': { '/usr/share/glib-2.0/schemas/10_x.gschema.override': override },
    });
    expect(of('').locksAfterSeconds).toBe(1200);
    expect(of('bob').locksAfterSeconds).toBe(480);
  });
});

describe('what could not be read is not known', () => {
  test('settings behind a link, and a database in no known form', async () => {
    const { of } = await look({
      ...gnome,
      'linux.find.dconf.personal': { stdout: fixture('find-personal-broken') },
    });
    for (const name of ['alice', 'bob']) {
      expect(of(name)).not.toHaveProperty('locks');
      expect(of(name)).not.toHaveProperty('enforced');
    }
    expect(of('alice').because?.join()).toMatch(/link/);
    expect(of('')).toMatchObject({ locks: true });
  });

  test('no person is known when homes could not be searched, but the default still is', async () => {
    const { of } = await look({
      ...gnome,
      'linux.find.dconf.personal': new LookFailure('timeout', 'too slow'),
    });
    expect(of('carol')).not.toHaveProperty('locks');
    expect(of('')).toMatchObject({ locks: true });
  });

  test('a whole lock-down makes a person known whose own settings are not', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': strictFiles,
      'linux.find.dconf.system': { stdout: fixture('find-system-strict') },
      'linux.find.dconf.personal': { stdout: fixture('find-personal-broken') },
    });
    expect(of('bob')).toMatchObject({ locks: true, enforced: true });
  });

  test('a home without permission, and one outside /home', async () => {
    const denied = "find: '/home/bob': Permission denied\n";
    const { of } = await look({
      ...gnome,
      'linux.find.dconf.personal': { stdout: fixture('find-personal-three'), stderr: denied, exitCode: 1 },
      'linux.getent.screenLocks': {
        stdout: `${fixture('getent-passwd')}erin:x:1009:1009::/srv/erin:/bin/sh\n`,
      },
    });
    expect(of('bob')).not.toHaveProperty('locks');
    expect(of('erin')).not.toHaveProperty('locks');
    expect(of('carol')).toMatchObject({ locks: true });
  });

  test('system databases that could not be read, where a profile lists one', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': strictFiles,
      'linux.find.dconf.system': new LookFailure('tool_missing', 'no find'),
    });
    expect(of('')).not.toHaveProperty('locks');
  });

  test('a machine without /etc/dconf has no system databases, and that is known', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': profile,
      'linux.find.dconf.system': {
        stdout: '',
        stderr: "/usr/bin/find: '/etc/dconf/db': No such file or directory\n",
        exitCode: 1,
      },
    });
    expect(of('carol')).toMatchObject({ locks: true, locksAfterSeconds: 300 });
  });

  test('a profile with a kind of database that is not known', async () => {
    const { of } = await look({
      ...gnome,
      'linux.files.dconf': { '/etc/dconf/profile/user': 'service-db:keyfile/user\n' },
    });
    expect(of('carol')).not.toHaveProperty('locks');
  });

  test('a desktop whose lock is not known', async () => {
    const session = '[Desktop Entry]\nName=LXQt\nDesktopNames=LXQt\n';
    const { of } = await look({
      ...gnome,
      'linux.files.desktopSessions': { '/usr/share/xsessions/lxqt.desktop': session },
      'linux.find.desktops': { stdout: '' },
    });
    expect(of('')).toMatchObject({ desktop: 'lxqt' });
    expect(of('')).not.toHaveProperty('locks');
  });
});

test('people of a directory that lists nobody are found by their settings', async () => {
  const bytes = writeGvdb({ '/org/gnome/desktop/session/idle-delay': { type: 'u', value: 0 } });
  const { of } = await look({
    ...gnome,
    'linux.find.dconf.personal': {
      stdout: `d 1 0 root /home\nd 1 0 root /home/CLINIC\n${foundLine('/home/CLINIC/frank/.config/dconf/user', 50001, 'CLINIC\\frank', bytes)}`,
    },
  });
  expect(of('CLINIC\\frank')).toMatchObject({ locks: false });
});

test('a machine without a desktop', async () => {
  const bare = {
    ...gnome,
    'linux.files.desktopSessions': {},
    'linux.find.desktops': {
      stdout: '',
      stderr: "find: '/usr/bin/gnome-shell': No such file or directory\n",
      exitCode: 1,
    },
  };
  await expect(look(bare)).rejects.toSatisfy(
    error => error instanceof DoesNotApply && error.reason === 'not_applicable_headless',
  );
});

test('the sessions of a login screen are told apart by what they call themselves', async () => {
  const session = (names: string) => `[Desktop Entry]\nName=x\nDesktopNames=${names}\n`;
  const { locks } = await look({
    ...gnome,
    'linux.find.dconf.personal': { stdout: fixture('find-personal-empty') },
    'linux.files.desktopSessions': {
      '/usr/share/xsessions/ubuntu-xorg.desktop': session('ubuntu:GNOME;'),
      '/usr/share/wayland-sessions/gnome-classic.desktop': session('GNOME-Classic;GNOME;'),
      '/usr/share/xsessions/lightdm-xsession.desktop':
        '[Desktop Entry]\nName=Default Xsession\nExec=default\n',
      '/usr/share/xsessions/budgie-desktop.desktop': session('Budgie:GNOME'),
      '/usr/share/xsessions/cinnamon.desktop': session('X-Cinnamon'),
      '/usr/share/wayland-sessions/plasmawayland.desktop': session('KDE'),
      '/usr/share/wayland-sessions/gone.desktop': `${session('MATE')}Hidden=true\n`,
    },
  });
  expect(new Set(locks.map(lock => lock.desktop))).toEqual(new Set(['budgie', 'cinnamon', 'gnome', 'kde']));
});

describe('MATE and Cinnamon', () => {
  const session = (name: string) => ({
    ...gnome,
    'linux.files.desktopSessions': {
      '/usr/share/xsessions/x.desktop': `[Desktop Entry]\nDesktopNames=${name}\n`,
    },
    'linux.find.desktops': { stdout: '/usr/bin/mate-session\n/usr/bin/mate-screensaver\n' },
    'linux.files.dconf': profile,
  });
  const local = (values: Written, locks: readonly string[] = []) => ({
    'linux.find.dconf.system': {
      stdout: foundLine('/etc/dconf/db/local', 0, 'root', writeGvdb(values, locks)),
    },
  });
  const ofBob = (values: Written) => ({
    'linux.find.dconf.personal': {
      stdout: `d 1 0 root /home\nd 1 1002 bob /home/bob\n${foundLine('/home/bob/.config/dconf/user', 1002, 'bob', writeGvdb(values))}`,
    },
  });
  const mateKeys = {
    '/org/mate/desktop/session/idle-delay': { type: 'i', value: 12 },
    '/org/mate/screensaver/lock-delay': { type: 'i', value: 1 },
    '/org/mate/screensaver/lock-enabled': { type: 'b', value: true },
    '/org/mate/screensaver/idle-activation-enabled': { type: 'b', value: true },
    '/org/mate/desktop/lockdown/disable-lock-screen': { type: 'b', value: false },
  } as const;
  const cinnamonKeys = {
    '/org/cinnamon/desktop/session/idle-delay': { type: 'u', value: 600 },
    '/org/cinnamon/desktop/screensaver/lock-delay': { type: 'u', value: 5 },
    '/org/cinnamon/desktop/screensaver/lock-enabled': { type: 'b', value: true },
    '/org/cinnamon/desktop/screensaver/idle-activation-enabled': { type: 'b', value: true },
    '/org/cinnamon/desktop/lockdown/disable-lock-screen': { type: 'b', value: false },
    '/org/cinnamon/desktop/screensaver/custom-screensaver-command': { type: 's', value: '' },
  } as const;

  test('MATE counts minutes', async () => {
    const { of } = await look({ ...session('MATE'), ...local(mateKeys) });
    expect(of('')).toMatchObject({
      desktop: 'mate',
      locksAfterSeconds: 780,
      passwordDelaySeconds: 60,
      enforced: false,
    });
  });

  test.each([
    ['never idle', '/org/mate/desktop/session/idle-delay', { type: 'i', value: 0 }],
    ['no lock', '/org/mate/screensaver/lock-enabled', { type: 'b', value: false }],
    ['not when idle', '/org/mate/screensaver/idle-activation-enabled', { type: 'b', value: false }],
    ['no lock screen at all', '/org/mate/desktop/lockdown/disable-lock-screen', { type: 'b', value: true }],
  ] as const)('a person who switched MATE off: %s', async (_, path, value) => {
    const mate = session('MATE');
    expect((await look({ ...mate, ...ofBob({ [path]: value }) })).of('bob')).toMatchObject({
      locks: false,
      enforced: false,
    });
    // What an administrator locked down, the person cannot take back.
    const locked = await look({
      ...mate,
      ...local(mateKeys, Object.keys(mateKeys)),
      ...ofBob({ [path]: value }),
    });
    expect(locked.of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 780, enforced: true });
    expect(locked.of('bob').because?.[0]).toBe('idle-delay=12 (/etc/dconf/db/local), locked down');
  });

  test('MATE without its locker is not known to lock', async () => {
    const without = { ...session('MATE'), 'linux.find.desktops': { stdout: '/usr/bin/mate-session\n' } };
    expect((await look(without)).of('')).not.toHaveProperty('locks');
  });

  test('Cinnamon counts seconds and has its own defaults', async () => {
    expect((await look(session('X-Cinnamon'))).of('')).toMatchObject({
      desktop: 'cinnamon',
      locksAfterSeconds: 902,
    });
  });

  test.each([
    ['never idle', '/org/cinnamon/desktop/session/idle-delay', { type: 'u', value: 0 }],
    ['no lock', '/org/cinnamon/desktop/screensaver/lock-enabled', { type: 'b', value: false }],
  ] as const)('a person who switched Cinnamon off: %s', async (_, path, value) => {
    const cinnamon = session('X-Cinnamon');
    expect((await look({ ...cinnamon, ...ofBob({ [path]: value }) })).of('bob')).toMatchObject({
      locks: false,
      enforced: false,
    });
    const locked = await look({
      ...cinnamon,
      ...local(cinnamonKeys, Object.keys(cinnamonKeys)),
      ...ofBob({ [path]: value }),
    });
    expect(locked.of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 605, enforced: true });
  });

  test('when a locker of somebody’s own locks in Cinnamon is not known', async () => {
    const path = '/org/cinnamon/desktop/screensaver/custom-screensaver-command';
    const cinnamon = session('X-Cinnamon');
    const own = await look({ ...cinnamon, ...ofBob({ [path]: { type: 's', value: 'dm-tool lock' } }) });
    expect(own.of('bob')).not.toHaveProperty('locks');
    expect(own.of('bob').because?.join()).toMatch(/custom-screensaver-command is set/);
    expect(own.of('bob').because?.join()).not.toMatch(/dm-tool/);
    const none = await look({ ...cinnamon, ...ofBob({ [path]: { type: 's', value: '' } }) });
    expect(none.of('bob')).toMatchObject({ locks: true });
  });
});

describe('KDE Plasma', () => {
  const kde = {
    ...gnome,
    'linux.files.desktopSessions': { '/usr/share/xsessions/plasma.desktop': fixture('session-plasma') },
    'linux.find.desktops': { stdout: '/usr/bin/plasmashell\n' },
  };
  const off = fixture('kscreenlockerrc-off');

  test('a person switches it off, the others keep the default', async () => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/home/alice/.config/kscreenlockerrc': off },
    });
    expect(of('alice')).toMatchObject({ desktop: 'kde', locks: false, enforced: false });
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 305, passwordDelaySeconds: 5 });
  });

  test.each([
    ['group', fixture('kscreenlockerrc-locked')],
    ['file', '[$i]\n[Daemon]\nAutolock=true\nTimeout=15\nLockGrace=0\n'],
    [
      'keys',
      '[Daemon]\nAutolock[$i]=true\nTimeout[$i]=15\nLockGrace[$i]=0\nLock[$i]=true\nRequirePassword[$i]=true\n',
    ],
  ])('an immutable %s overrules the person', async (_, system) => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': {
        '/etc/xdg/kscreenlockerrc': system,
        '/home/alice/.config/kscreenlockerrc': off,
      },
    });
    expect(of('alice')).toMatchObject({ locks: true, locksAfterSeconds: 900, enforced: true });
  });

  test('a value in no known form is not known', async () => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/home/bob/.config/kscreenlockerrc': '[Daemon]\nTimeout=ten\n' },
    });
    expect(of('bob')).not.toHaveProperty('locks');
  });

  test('people of a domain are read apart, and their failure is theirs alone', async () => {
    const passwd = `${fixture('getent-passwd')}frank:x:50001:50001::/home/CLINIC/frank:/bin/bash\n`;
    const home = 'd 1 0 root /home/CLINIC\nd 1 50001 frank /home/CLINIC/frank\n';
    const domain = {
      ...kde,
      'linux.getent.screenLocks': { stdout: passwd },
      'linux.find.dconf.personal': { stdout: fixture('find-personal-three') + home },
    };
    const read = {
      'linux.files.kscreenlocker.domains': { '/home/CLINIC/frank/.config/kscreenlockerrc': off },
    };
    expect((await look({ ...domain, ...read })).of('frank')).toMatchObject({ locks: false });
    const denied = {
      'linux.files.kscreenlocker.domains': new LookFailure('no_privilege', 'a mount refuses'),
    };
    const { of } = await look({ ...domain, ...denied });
    expect(of('frank')).not.toHaveProperty('locks');
    expect(of('bob')).toMatchObject({ locks: true });
  });

  test.each([
    ['locks without a password', 'RequirePassword=false'],
    ['has a grace that never ends', 'Lock=false'],
  ])('a screen that %s is not locked', async (_, line) => {
    const own = { '/home/bob/.config/kscreenlockerrc': `[Daemon]\nTimeout=5\n${line}\n` };
    const { of } = await look({ ...kde, 'linux.files.kscreenlocker': own });
    expect(of('bob')).toMatchObject({ locks: false });
    const keys = '[Daemon]\nAutolock[$i]=true\nTimeout[$i]=15\nLockGrace[$i]=0\n';
    const mixed = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/etc/xdg/kscreenlockerrc': keys, ...own },
    });
    expect(mixed.of('bob')).toMatchObject({ locks: false, enforced: false });
  });

  test('a broken file is the matter of its own person, a broken one of the system that of all', async () => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/home/bob/.config/kscreenlockerrc': '[Daemon]\nAutol' },
    });
    expect(of('bob')).not.toHaveProperty('locks');
    expect(of('carol')).toMatchObject({ locks: true });
    const all = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/etc/xdg/kscreenlockerrc': '[Daemon' },
    });
    expect(all.of('carol')).not.toHaveProperty('locks');
  });

  test('half a minute is half a minute', async () => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': {
        '/home/bob/.config/kscreenlockerrc': '[Daemon]\nTimeout=0.5\nLockGrace=0\n',
      },
    });
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 30 });
  });

  test('a timeout of 0 never locks', async () => {
    const { of } = await look({
      ...kde,
      'linux.files.kscreenlocker': { '/home/bob/.config/kscreenlockerrc': '[Daemon]\nTimeout=0\n' },
    });
    expect(of('bob')).toMatchObject({ locks: false });
  });
});

describe('Xfce', () => {
  const xfce = {
    ...gnome,
    'linux.files.desktopSessions': { '/usr/share/xsessions/xfce.desktop': fixture('session-xfce') },
    'linux.find.desktops': { stdout: '/usr/bin/xfce4-session\n/usr/bin/xfce4-screensaver\n' },
  };
  const channel = 'xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml';

  test('a person switches it off, the others keep the default', async () => {
    const { of } = await look({
      ...xfce,
      'linux.files.xfce': { [`/home/alice/.config/${channel}`]: fixture('xfce4-screensaver-off') },
    });
    expect(of('alice')).toMatchObject({ desktop: 'xfce', locks: false, enforced: false });
    expect(of('bob')).toMatchObject({ locks: true, locksAfterSeconds: 300 });
  });

  test('a locked channel overrules the person', async () => {
    const { of } = await look({
      ...xfce,
      'linux.files.xfce': {
        [`/etc/xdg/${channel}`]: fixture('xfce4-screensaver-locked'),
        [`/home/alice/.config/${channel}`]: fixture('xfce4-screensaver-off'),
      },
    });
    expect(of('alice')).toMatchObject({ locks: true, locksAfterSeconds: 660, enforced: true });
  });

  test('a locker that is kept from starting does not lock', async () => {
    const { of } = await look({
      ...xfce,
      'linux.files.xfce': {
        '/etc/xdg/autostart/xfce4-screensaver.desktop': '[Desktop Entry]\nExec=xfce4-screensaver\n',
        '/home/bob/.config/autostart/xfce4-screensaver.desktop': '[Desktop Entry]\nHidden=true\n',
      },
    });
    expect(of('bob')).toMatchObject({ locks: false });
    expect(of('carol')).toMatchObject({ locks: true });
  });

  test('a locker whose start is for another desktop, and one whose start file is broken', async () => {
    const { of } = await look({
      ...xfce,
      'linux.files.xfce': {
        '/home/bob/.config/autostart/xfce4-screensaver.desktop': '[Desktop Entry]\nNotShowIn=XFCE;\n',
        '/home/carol/.config/autostart/xfce4-screensaver.desktop': 'Hidden=tr',
      },
    });
    expect(of('bob')).toMatchObject({ locks: false });
    expect(of('carol')).not.toHaveProperty('locks');
    expect(of('alice')).toMatchObject({ locks: true });
  });

  test('a broken channel is not known, and neither is light-locker', async () => {
    const broken = fixture('xfce4-screensaver-off').slice(0, 300);
    const half = await look({ ...xfce, 'linux.files.xfce': { [`/home/bob/.config/${channel}`]: broken } });
    expect(half.of('bob')).not.toHaveProperty('locks');
    const light = await look({ ...xfce, 'linux.find.desktops': { stdout: '/usr/bin/light-locker\n' } });
    expect(light.of('')).not.toHaveProperty('locks');
  });
});

describe('hostile input', () => {
  const commands = screenLocksOnLinux.sources.filter(source => source.kind === 'command');
  const files = screenLocksOnLinux.sources.filter(source => source.kind === 'files');
  const samples = [
    'find-personal-three',
    'find-system-strict',
    'getent-passwd',
    'kscreenlockerrc-off',
    'xfce4-screensaver-off',
    'keyfile-strict',
    'session-gnome',
  ].map(fixture);
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(), fc.string())
    .map(([text, from, length, put]) => {
      const at = from % text.length;
      return text.slice(0, at) + put + text.slice(at + (length % 40));
    });
  const truncated = fc
    .tuple(fc.constantFrom(...samples), fc.nat())
    .map(([text, at]) => text.slice(0, at % text.length));
  const anyText = fc.oneof(mutated, truncated, fc.string(), fc.string({ unit: 'binary' }));

  test('only known failures leave a parser, and soon', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(0, 1, 127), (text, exitCode) => {
        for (const source of commands)
          expectKnown(() => parseRecorded(source, { stdout: text, stderr: text, exitCode }));
        for (const source of files) {
          const paths = source.files.paths.map(path => path.replaceAll('*', 'x'));
          expectKnown(() => parseRecorded(source, Object.fromEntries(paths.map(path => [path, text]))));
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(['<', '<!--', '<a', '[', 'a=', ' ', '\n', "'", '0', 'a'.repeat(64)])('a flood of %j', unit => {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    for (const source of commands)
      expectKnown(() => parseRecorded(source, { stdout: text, stderr: text, exitCode: 1 }));
    for (const source of files) {
      const path = (source.files.paths.at(-1) ?? '').replaceAll('*', 'x');
      const first = (source.files.paths[0] ?? '').replaceAll('*', 'x');
      expectKnown(() => parseRecorded(source, { [path]: text, [first]: text }));
    }
  });

  test('garbage in place of a person’s database never locks a screen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async bytes => {
        const { of } = await look({
          ...gnome,
          'linux.find.dconf.personal': {
            stdout: `d 1 0 root /home\nd 1 1001 alice /home/alice\n${foundLine('/home/alice/.config/dconf/user', 1001, 'alice', bytes)}`,
          },
        });
        expect(of('alice')).not.toHaveProperty('locks');
      }),
      { numRuns: 50 },
    );
  });

  function expectKnown(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof LookFailure) && !(error instanceof DoesNotApply)) throw error;
    }
  }
});
