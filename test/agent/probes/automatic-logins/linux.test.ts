import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticLoginsOnLinux } from '#agent/probes/automatic-logins/linux.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { encodeFact } from '#proto/facts.ts';
import { fakeLook, type Recorded, type RecordedFiles } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/automatic-logins/fixtures/linux/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');

/** A machine on which every other mechanism was read and has nothing. */
const machine = (files: Readonly<Record<string, RecordedFiles | LookFailure>>): Recorded => ({
  ...Object.fromEntries(automaticLoginsOnLinux.sources.map(source => [source.name, {}])),
  ...Object.fromEntries(Object.entries(files).map(([name, value]) => [`linux.files.${name}`, value])),
});
const read = async (files: Readonly<Record<string, RecordedFiles | LookFailure>>) => {
  const fact = await automaticLoginsOnLinux.read(fakeLook(machine(files)));
  encodeFact('automaticLogins', fact);
  return fact;
};
/** "gdm reception", "gdm reception timed", one a login. */
const told = async (files: Readonly<Record<string, RecordedFiles | LookFailure>>) =>
  ((await read(files)).logins ?? []).map(login =>
    `${login.mechanism} ${login.account}${login.timed === true ? ' timed' : ''}`.trim(),
  );

describe('GDM', () => {
  const file = '/etc/gdm3/custom.conf';
  it.each([
    ['what Ubuntu installs', fixture('gdm-ubuntu-default'), []],
    [
      'what Ubuntu’s installer writes for "log in automatically"',
      fixture('gdm-ubuntu-automatic'),
      ['gdm reception'],
    ],
    ['lower case', '[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=anna\n', ['gdm anna']],
    ['blanks around "="', '[daemon]\nAutomaticLoginEnable = 1\nAutomaticLogin = anna\n', ['gdm anna']],
    ['switched off, the name left behind', '[daemon]\nAutomaticLoginEnable=False\nAutomaticLogin=anna\n', []],
    ['a name alone does nothing', '[daemon]\nAutomaticLogin=anna\n', []],
    ['another group', '[security]\nAutomaticLoginEnable=true\nAutomaticLogin=anna\n', []],
    [
      'the last value stands',
      '[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=anna\n[daemon]\nAutomaticLoginEnable=false\n',
      [],
    ],
    [
      'a timed login',
      '[daemon]\nTimedLoginEnable=true\nTimedLogin=kiosk\nTimedLoginDelay=30\n',
      ['gdm kiosk timed'],
    ],
    ['on, but for nobody', '[daemon]\nAutomaticLoginEnable=true\n', ['gdm']],
    [
      'on, for whom a program says',
      '[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=/opt/who|\n',
      ['gdm'],
    ],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect(await told({ gdm: { [file]: text } })).toEqual(expected);
  });

  it('says in which file', async () => {
    const text = '[daemon]\nAutomaticLoginEnable=yes\nAutomaticLogin=anna\n';
    expect((await read({ gdm: { '/etc/gdm3/daemon.conf': text } })).logins).toEqual([
      { mechanism: 'gdm', account: 'anna', file: '/etc/gdm3/daemon.conf', timed: false },
    ]);
  });

  it('a file that was cut off within a line is a failure', async () => {
    await expect(told({ gdm: { [file]: '[daemon]\nAutomaticLoginEna' } })).rejects.toMatchObject({
      reason: 'parse_error',
    });
  });
});

describe('LightDM', () => {
  const main = '/etc/lightdm/lightdm.conf';
  const on = '[Seat:*]\nautologin-user=reception\n';
  it.each([
    ['set for every seat', { [main]: on }, ['lightdm reception']],
    ['by the old name of the group', { [main]: '[SeatDefaults]\nautologin-user=anna\n' }, ['lightdm anna']],
    ['what Debian installs', { [main]: fixture('lightdm-debian-default') }, []],
    ['after a delay', { [main]: `${on}autologin-user-timeout=10\n` }, ['lightdm reception timed']],
    ['a guest', { [main]: '[Seat:*]\nautologin-guest=true\n' }, ['lightdm guest']],
    [
      'an empty value takes it back',
      { '/usr/share/lightdm/lightdm.conf.d/60-a.conf': on, [main]: '[Seat:*]\nautologin-user=\n' },
      [],
    ],
    [
      'the main file wins over its folder',
      { '/etc/lightdm/lightdm.conf.d/99-z.conf': on, [main]: '[Seat:*]\nautologin-user=anna\n' },
      ['lightdm anna'],
    ],
    [
      'of two in a folder the later name wins',
      {
        '/etc/lightdm/lightdm.conf.d/10-a.conf': on,
        '/etc/lightdm/lightdm.conf.d/20-b.conf': '[Seat:*]\nautologin-user=\n',
      },
      [],
    ],
    ['one seat only', { [main]: '[Seat:seat0]\nautologin-user=anna\n' }, ['lightdm anna']],
    ['taken back for the one seat', { [main]: `${on}[Seat:seat0]\nautologin-user=\n` }, []],
    ['a pattern of seats', { [main]: '[Seat:seat*]\nautologin-user=anna\n' }, ['lightdm anna']],
    ['another group', { [main]: '[LightDM]\nautologin-user=anna\n' }, []],
  ] satisfies [string, RecordedFiles, string[]][])('%s', async (_, files, expected) => {
    expect(await told({ lightdm: files })).toEqual(expected);
  });
});

describe('SDDM', () => {
  it.each([
    ['on', { '/etc/sddm.conf': '[Autologin]\nSession=plasma\nUser=anna\n' }, ['sddm anna']],
    ['an empty name is off', { '/etc/sddm.conf': '[Autologin]\nRelogin=false\nSession=\nUser=\n' }, []],
    [
      'KDE’s settings write a folder',
      { '/etc/sddm.conf.d/kde_settings.conf': '[Autologin]\nUser=anna\n' },
      ['sddm anna'],
    ],
    [
      '/etc/sddm.conf comes last',
      {
        '/etc/sddm.conf.d/kde_settings.conf': '[Autologin]\nUser=anna\n',
        '/etc/sddm.conf': '[Autologin]\nUser=\n',
      },
      [],
    ],
    ['another group', { '/etc/sddm.conf': '[Users]\nUser=anna\n' }, []],
  ] satisfies [string, RecordedFiles, string[]][])('%s', async (_, files, expected) => {
    expect(await told({ sddm: files })).toEqual(expected);
  });
});

describe('text consoles', () => {
  const unit = { '/usr/lib/systemd/system/getty@.service': fixture('getty-unit') };
  const dropIn = (command: string) => `[Service]\nExecStart=\nExecStart=${command}\n`;
  const place = '/etc/systemd/system/getty@tty1.service.d/autologin.conf';
  it.each([
    ['what systemd installs', {}, []],
    ['--autologin', { [place]: dropIn('-/sbin/agetty --autologin anna --noclear %I $TERM') }, ['getty anna']],
    ['--autologin=', { [place]: dropIn('-/sbin/agetty --noclear --autologin=anna %I') }, ['getty anna']],
    [
      '-a',
      { [place]: dropIn("-/sbin/agetty -o '-p -f -- \\\\u' --noclear -a anna - $TERM") },
      ['getty anna'],
    ],
    ['-a joined', { [place]: dropIn('-/sbin/agetty -aanna %I') }, ['getty anna']],
    [
      'for every console',
      { '/etc/systemd/system/getty@.service.d/x.conf': dropIn('-/sbin/agetty -a root %I') },
      ['getty root'],
    ],
    [
      'the serial console',
      { '/run/systemd/system/serial-getty@.service.d/x.conf': dropIn('/sbin/agetty -a root %I') },
      ['getty root'],
    ],
    [
      'a unit that replaces the whole',
      { '/etc/systemd/system/getty@tty1.service': dropIn('/sbin/agetty -a anna %I') },
      ['getty anna'],
    ],
    ['for whom a variable says', { [place]: dropIn('-/sbin/agetty --autologin $WHO %I') }, ['getty']],
    [
      'a login that is told not to ask',
      { [place]: dropIn('-/sbin/agetty -n -o "-p -f anna" %I') },
      ['getty anna'],
    ],
    ['in a comment', { [place]: '[Service]\n#ExecStart=-/sbin/agetty --autologin anna %I\n' }, []],
    ['in another section', { [place]: '[Unit]\nExecStart=-/sbin/agetty --autologin anna %I\n' }, []],
    [
      'taken back by a later drop-in',
      {
        [place]: dropIn('/sbin/agetty -a anna %I'),
        '/etc/systemd/system/getty@tty1.service.d/z.conf': dropIn('/sbin/agetty %I'),
      },
      [],
    ],
    [
      'replaced by one of the same name higher up',
      {
        '/usr/lib/systemd/system/getty@tty1.service.d/autologin.conf': dropIn('/sbin/agetty -a anna %I'),
        [place]: dropIn('/sbin/agetty %I'),
      },
      [],
    ],
    ['over two lines', { [place]: dropIn('-/sbin/agetty \\\n  --autologin anna %I') }, ['getty anna']],
    [
      'inittab',
      {
        '/etc/inittab':
          '# 1:2345:respawn:/sbin/getty -a x tty1\n1:2345:respawn:/sbin/agetty --autologin anna tty1 linux\n',
      },
      ['getty anna'],
    ],
  ] satisfies [string, RecordedFiles, string[]][])('%s', async (_, files, expected) => {
    expect(await told({ getty: { ...unit, ...files } })).toEqual(expected);
  });
});

describe('greetd and smaller ones', () => {
  const greeter =
    '[terminal]\nvt = 1\n\n[default_session]\ncommand = "agreety --cmd /bin/sh" # text\nuser = "greeter"\n';
  const toml = (text: string) => ({ greetd: { '/etc/greetd/config.toml': text } });
  it('greetd logs in its first session', async () => {
    expect(await told(toml(greeter))).toEqual([]);
    expect(await told(toml(`${greeter}[initial_session]\ncommand = "sway"\nuser = "anna" # us\n`))).toEqual([
      'greetd anna',
    ]);
    expect(await told(toml(`initial_session = { command = "sway", user = "anna" }\n${greeter}`))).toEqual([
      'greetd anna',
    ]);
    expect(await told(toml(`${greeter}[initial_session]\n`))).toEqual(['greetd']);
    expect(await told(toml('[default_session]\ncommand = "sway"\nuser = "anna"\n'))).toEqual(['greetd anna']);
  });

  it('LXDM, ly, nodm, SLiM and Plasma’s own', async () => {
    expect(
      await told({ lxdm: { '/etc/lxdm/lxdm.conf': '[base]\n# autologin=dgod\nautologin=anna\n' } }),
    ).toEqual(['lxdm anna']);
    expect(await told({ ly: { '/etc/ly/config.ini': 'auto_login_user = null\n' } })).toEqual([]);
    expect(await told({ ly: { '/etc/ly/config.ini': 'auto_login_user = anna\n' } })).toEqual(['ly anna']);
    expect(await told({ nodm: { '/etc/default/nodm': 'NODM_ENABLED=true\nNODM_USER="anna"\n' } })).toEqual([
      'nodm anna',
    ]);
    expect(
      await told({ slim: { '/etc/slim.conf': '#auto_login yes\ndefault_user anna\nauto_login no\n' } }),
    ).toEqual([]);
    expect(await told({ slim: { '/etc/slim.conf': 'default_user anna\nauto_login yes\n' } })).toEqual([
      'slim anna',
    ]);
    expect(await told({ plasmalogin: { '/etc/plasmalogin.conf': '[Autologin]\nUser=anna\n' } })).toEqual([
      'plasmalogin anna',
    ]);
  });
});

describe('a login without a password that is no display manager’s own', () => {
  const group = 'nopasswdlogin:x:999:reception\n';
  const stack = 'auth sufficient pam_succeed_if.so user ingroup nopasswdlogin\n@include common-auth\n';
  it('is told of a group that PAM lets in, and of SUSE’s settings', async () => {
    expect(await told({ nopasswdlogin: { '/etc/pam.d/gdm-password': stack, '/etc/group': group } })).toEqual([
      'pam reception',
    ]);
    expect(
      await told({
        displaymanager: { '/etc/sysconfig/displaymanager': 'DISPLAYMANAGER_AUTOLOGIN="anna"\n' },
      }),
    ).toEqual(['displaymanager anna']);
  });
  it('is not told of a group that only adds to a password', async () => {
    const added = stack.replace('sufficient', 'required');
    expect(await told({ nopasswdlogin: { '/etc/pam.d/lightdm': added, '/etc/group': group } })).toEqual([]);
  });
});

describe('what could not be read', () => {
  const hidden = new LookFailure('no_privilege', 'hidden');
  it('never counts as nobody', async () => {
    await expect(told({ lightdm: hidden })).rejects.toMatchObject({ reason: 'no_privilege' });
  });
  it('does not hide a login that was found', async () => {
    const found = await read({ gdm: hidden, sddm: { '/etc/sddm.conf': '[Autologin]\nUser=anna\n' } });
    expect(found.logins).toHaveLength(1);
    expect(found.examined).not.toContain('gdm');
    expect(found.examined).toContain('getty');
  });
  it('a machine without any of them was examined for all', async () => {
    const fact = await read({});
    expect(fact.logins).toEqual([]);
    expect(fact.examined).toEqual(expect.arrayContaining(['gdm', 'lightdm', 'sddm', 'getty', 'greetd']));
  });
});

describe('garbage', () => {
  it('ends quickly, in an answer or a failure', async () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '[daemon]\n',
      '[Seat:*]\n',
      '[Service]\n',
      'ExecStart=',
      '-a ',
      '--autologin',
      '=',
      '\n',
      '\\\n',
      '#',
      '{',
      '"',
      "'",
      'user',
      ' ',
      '\0',
      'initial_session',
      '*',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 80 }).map(parts => parts.join('')),
    );
    const files = [
      '/etc/gdm/custom.conf',
      '/etc/lightdm/lightdm.conf',
      '/etc/sddm.conf',
      '/etc/systemd/system/getty@tty1.service',
      '/etc/greetd/config.toml',
      '/etc/slim.conf',
    ];
    const names = ['gdm', 'lightdm', 'sddm', 'getty', 'greetd', 'slim'];
    await fc.assert(
      fc.asyncProperty(text, async hostile => {
        const all = Object.fromEntries(names.map((name, i) => [name, { [files[i] ?? '']: hostile }]));
        await told(all).catch((error: unknown) => {
          if (!(error instanceof LookFailure)) throw error;
        });
      }),
      { numRuns: 300 },
    );
  });
});
