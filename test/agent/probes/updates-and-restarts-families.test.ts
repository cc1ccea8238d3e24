/** Self-installing updates, due restarts and extended support on the families of Linux beside Debian. */
import { describe, expect, it } from 'vitest';
import { automaticUpdatesOnLinux } from '#agent/probes/automatic-updates/linux.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { osReleaseOnLinux } from '#agent/probes/os-release/linux.ts';
import { restartStateOnLinux } from '#agent/probes/restart-state/linux.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const release = (text: string) => ({ 'linux.files.os-release': { '/etc/os-release': text } });
const rocky = release('ID="rocky"\nID_LIKE="rhel centos fedora"\n');
const leap = release('ID="opensuse-leap"\nID_LIKE="suse opensuse"\n');

describe('whether updates install themselves', () => {
  const unit = (id: string, running: boolean, load = 'loaded') =>
    `Id=${id}\nLoadState=${load}\nActiveState=${running ? 'active' : 'inactive'}\nLastTriggerUSec=Mon 2026-11-23 06:12:01 UTC\n`;
  const timers = (...units: string[]) => ({ 'linux.systemctl.update-timers': { stdout: units.join('\n') } });
  const dnf = (text: string) => ({
    'linux.files.update-settings': { '/etc/dnf/automatic.conf': `[commands]\n${text}\n` },
  });
  const cached = (name: string) => ({
    'linux.find.dnf-cache': {
      stdout: ['repomd.xml', name]
        .map(file => `1795400000.0\t/var/cache/dnf/baseos-0123456789abcdef/repodata/${file}\n`)
        .join(''),
    },
  });
  const read = (recorded: Recorded) => automaticUpdatesOnLinux.read(fakeLook(recorded));

  it('is so with dnf-automatic when its timer runs and its settings let it install', async () => {
    const running = { ...rocky, ...timers(unit('dnf-automatic.timer', true)) };
    expect(await read({ ...running, ...dnf('apply_updates = yes') })).toEqual({
      forbidden: false,
      pausedUntilMs: 0,
      deferredSeconds: 0,
      mechanism: 'dnf-automatic',
      installed: true,
      enabled: true,
      installsSecurity: true,
      lastRunAtMs: Date.UTC(2026, 10, 23, 6, 12, 1),
      because: 'apply_updates = yes (/etc/dnf/automatic.conf)',
    });
    expect(await read({ ...running, ...dnf('apply_updates = no') })).toMatchObject({
      enabled: true,
      installsSecurity: false,
    });
  });

  it('is not so when it only downloads or tells, nor when the timer does not run', async () => {
    const tells = {
      ...rocky,
      ...timers(unit('dnf-automatic-notifyonly.timer', true)),
      ...dnf('apply_updates = yes'),
    };
    expect((await read(tells)).installsSecurity).toBe(false);
    const still = { ...rocky, ...timers(unit('dnf-automatic.timer', false)), ...dnf('apply_updates = yes') };
    expect(await read(still)).toMatchObject({ installed: true, enabled: false, installsSecurity: false });
    const none = {
      ...rocky,
      ...timers(unit('dnf-automatic.timer', false, 'not-found')),
      'linux.files.update-settings': {},
    };
    expect(await read(none)).toMatchObject({ installed: false, enabled: false });
  });

  it('is not so when it takes security fixes only and no repository says which updates are such', async () => {
    const only = {
      ...rocky,
      ...timers(unit('dnf-automatic.timer', true)),
      ...dnf('apply_updates = yes\nupgrade_type = security'),
    };
    expect((await read({ ...only, ...cached('aa-updateinfo.xml.gz') })).installsSecurity).toBe(true);
    expect((await read({ ...only, ...cached('aa-primary.xml.gz') })).installsSecurity).toBe(false);
    expect(await read(only)).not.toHaveProperty('installsSecurity');
  });

  it('is so on SUSE by its timer or by YaST’s job, and never on Arch', async () => {
    const settings = { 'linux.files.update-settings': {} };
    const timer = { ...leap, ...settings, ...timers(unit('transactional-update.timer', true)) };
    expect(await read(timer)).toMatchObject({ mechanism: 'transactional-update', installsSecurity: true });
    const cron = {
      ...leap,
      ...timers(unit('transactional-update.timer', false, 'not-found')),
      'linux.files.update-settings': {
        '/etc/sysconfig/automatic_online_update': 'AOU_ENABLE_CRONJOB="true"\nAOU_PATCH_CATEGORIES=""\n',
      },
    };
    expect(await read(cron)).toMatchObject({
      mechanism: 'yast2-online-update',
      enabled: true,
      installsSecurity: true,
    });
    expect(await read(release('ID=arch\n'))).toMatchObject({ mechanism: 'none', installsSecurity: false });
  });

  it('fails where nothing tells whether the timers run', async () => {
    await expect(read(rocky)).rejects.toMatchObject({ reason: 'tool_missing' });
  });
});

describe('whether a restart is due', () => {
  const machine = (running: string, boot: string) => ({
    'linux.uname': { stdout: `${running} x86_64\n` },
    'linux.find.kernels': { stdout: boot },
    'linux.files.reboot-required': {},
  });
  const read = (recorded: Recorded) => restartStateOnLinux.read(fakeLook(recorded));
  const el9 = '5.14.0-503.15.1.el9_5.x86_64';
  const current = { ...rocky, ...machine(el9, `f\t-1\t/boot/vmlinuz-${el9}\n`) };

  it('compares Red Hat’s kernels, and does not take one for finding faults for a newer one', async () => {
    expect(
      (await read({ ...rocky, ...machine('5.14.0-427.el9.x86_64', `f\t-1\t/boot/vmlinuz-${el9}\n`) }))
        .required,
    ).toBe(true);
    expect(
      (
        await read({
          ...current,
          ...machine(el9, `f\t-1\t/boot/vmlinuz-${el9}\nf\t-1\t/boot/vmlinuz-5.14.0-999.el9.x86_64+debug\n`),
        })
      ).required,
    ).toBe(false);
  });

  it('hears needs-restarting, but not an exit status without words', async () => {
    const says = {
      stdout:
        'Core libraries or services have been updated since boot-up:\n  * glibc\n\nReboot is required to fully utilize these updates.\n',
      exitCode: 1,
    };
    expect(await read({ ...current, 'linux.needs-restarting': says })).toMatchObject({
      required: true,
      reasons: ['glibc was replaced'],
    });
    const broken = { stdout: '', stderr: 'Error: RPM database\n', exitCode: 1 };
    expect(await read({ ...current, 'linux.needs-restarting': broken })).toMatchObject({ required: false });
  });

  it('hears zypper and its flag', async () => {
    const suse = {
      ...leap,
      ...machine('6.4.0-150600.23-default', 'l\t-1\t/boot/vmlinuz-6.4.0-150600.23-default\n'),
    };
    const says = {
      stdout: 'Core libraries or services have been updated.\nReboot is required to ensure that.\n',
      exitCode: 102,
    };
    expect((await read({ ...suse, 'linux.zypper.needs-rebooting': says })).required).toBe(true);
    expect(
      (await read({ ...suse, 'linux.files.reboot-required': { '/run/reboot-needed': '' } })).required,
    ).toBe(true);
    expect((await read(suse)).required).toBe(false);
  });

  it('looks beside the modules on Arch, whose kernel in /boot bears no version', async () => {
    const modules = {
      'linux.find.module-kernels': {
        stdout: 'f\t-1\t/usr/lib/modules/6.11.6-arch1-1/vmlinuz\nd\t-1\t/usr/lib/modules\n',
      },
    };
    const arch = {
      ...release('ID=arch\n'),
      ...machine('6.11.5-arch1-1', 'f\t-1\t/boot/vmlinuz-linux\n'),
      ...modules,
    };
    expect(await read(arch)).toMatchObject({ required: true, newestKernel: '6.11.6-arch1-1' });
    expect((await read({ ...arch, 'linux.uname': { stdout: '6.11.6-arch1-1 x86_64\n' } })).required).toBe(
      false,
    );
  });

  it('asks needrestart where no kernel is found, and says nothing when that does not know', async () => {
    const bare = { ...release('ID=debian\n'), ...machine('6.12.20-v8', '') };
    const says = (state: number) => ({
      stdout: `NEEDRESTART-VER: 3.6\nNEEDRESTART-KCUR: 6.12.20-v8\nNEEDRESTART-KEXP: 6.12.25-v8\nNEEDRESTART-KSTA: ${state}\n`,
    });
    expect(await read({ ...bare, 'linux.needrestart': says(3) })).toMatchObject({
      required: true,
      reasons: ['kernel 6.12.25-v8 is installed, 6.12.20-v8 runs'],
    });
    expect(await read({ ...bare, 'linux.needrestart': says(0) })).not.toHaveProperty('required');
    expect(await read(bare)).not.toHaveProperty('required');
  });

  it('is due when a new image lies ready', async () => {
    const stdout = JSON.stringify({
      deployments: [
        { version: '42.2', booted: false, staged: true },
        { version: '42.1', booted: true },
      ],
    });
    const image = {
      ...current,
      'linux.files.ostree-booted': { '/run/ostree-booted': '' },
      'linux.rpm-ostree': { stdout },
    };
    expect(await read(image)).toMatchObject({
      required: true,
      reasons: ['system image 42.2 is ready, 42.1 runs'],
    });
  });
});

describe('support past its usual end', () => {
  const pro = (attached: boolean, expires: string) => ({
    'linux.files.ubuntu-pro': {
      '/var/lib/ubuntu-advantage/status.json': JSON.stringify({
        attached,
        expires,
        services: [{ name: 'esm-infra', status: 'enabled' }],
      }),
    },
  });
  const supported = async (recorded: Recorded) =>
    (await osReleaseOnLinux.read(fakeLook(recorded))).extendedSupport;
  const ubuntu = release('ID=ubuntu\nVERSION_ID="18.04"\n');

  it('is told where Ubuntu Pro or Freexian’s archive proves it', async () => {
    expect(await supported({ ...ubuntu, ...pro(true, '9999-12-31T00:00:00+00:00') })).toBe('ubuntu-pro');
    const elts = {
      'linux.files.apt-extended': {
        '/etc/apt/sources.list': 'deb http://deb.freexian.com/extended-lts buster-lts main\n',
      },
    };
    expect(await supported({ ...release('ID=debian\n'), ...elts })).toBe('elts');
  });

  it('is none when the contract ended or was given up, and not told when its record could not be read', async () => {
    expect(await supported({ ...ubuntu, ...pro(true, '2025-01-01T00:00:00+00:00') })).toBe('');
    expect(await supported({ ...ubuntu, ...pro(false, '9999-12-31T00:00:00+00:00') })).toBe('');
    expect(
      await supported({ ...ubuntu, 'linux.files.ubuntu-pro': new LookFailure('no_privilege', 'closed') }),
    ).toBeUndefined();
  });
});
