/** What may be written to a USB disk on Linux, by the kernel's drivers, usbguard and rules that cannot be judged. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { removableMediaOnLinux } from '#agent/probes/removable-media/linux.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const kernel = {
  '/proc/modules': 'ext4 1003520 1 - Live 0x0\n',
  '/proc/sys/kernel/osrelease': '6.1.0\n',
  '/lib/modules/6.1.0/modules.builtin': 'kernel/fs/fuse/fuse.ko\n',
};
const barred = { ...kernel, '/etc/modprobe.d/usb.conf': 'install usb-storage /bin/false\n' };
const plain: Recorded = {
  'linux.files.storage-drivers': kernel,
  'linux.grep.disk-rules': { stdout: '', exitCode: 1 },
  'linux.ps.names': { stdout: 'systemd\nps\n' },
  'linux.find.units': { stdout: 'f\t/usr/lib/systemd/system/cron.service\t\n' },
};
const read = async (changed: Recorded = {}) =>
  await removableMediaOnLinux.read(fakeLook({ ...plain, ...changed }));
const usbguard = (rules: string, implicit = 'block'): Recorded => ({
  'linux.ps.names': { stdout: 'usbguard-daemon\nps\n' },
  'linux.files.usbguard': {
    '/etc/usbguard/usbguard-daemon.conf': `ImplicitPolicyTarget=${implicit}\nInsertedDevicePolicy=apply-policy\n`,
  },
  'linux.grep.usbguard': { stdout: `${rules}ImplicitPolicyTarget\n` },
});
const denied = new LookFailure('no_privilege', 'not allowed');

describe('removable disks on Linux', () => {
  it('can be read and written where nothing is set', async () => {
    expect(await read()).toEqual({
      blocked: false,
      writeNeedsEncryption: false,
      autorun: false,
      because: [],
    });
  });

  it('cannot be used where the kernel is kept from driving them', async () => {
    expect(await read({ 'linux.files.storage-drivers': barred })).toEqual({
      blocked: true,
      writeNeedsEncryption: true,
      autorun: false,
      because: ['install usb_storage (/etc/modprobe.d/usb.conf)'],
    });
  });

  it('can be used while the driver is loaded all the same', async () => {
    const loaded = { ...barred, '/proc/modules': 'usb_storage 81920 0 - Live 0x0\n' };
    expect(await read({ 'linux.files.storage-drivers': loaded })).toMatchObject({
      blocked: false,
      writeNeedsEncryption: false,
    });
  });

  it.each([
    ['cannot be used', 'is not a part of the kernel', {}, true],
    ['can be used', 'is a part of it', { '/sys/module/usb_storage/parameters/delay_use': '1\n' }, false],
  ])('%s where the service is not shown the modules, and the driver %s', async (_, __, setting, blocked) => {
    const { '/lib/modules/6.1.0/modules.builtin': _list, ...hidden } = barred;
    const shown = { ...hidden, '/sys/module/kernel/parameters/panic': '0\n', ...setting };
    expect(await read({ 'linux.files.storage-drivers': shown })).toMatchObject({ blocked });
    // Without any word of the kernel it is not known.
    expect(await read({ 'linux.files.storage-drivers': hidden })).not.toHaveProperty('blocked');
  });

  it('cannot be used where usbguard lets none in', async () => {
    expect(await read(usbguard('allow\nwith-interface 09:00:00\n'))).toMatchObject({ blocked: true });
  });

  it('are not known to be encrypted where usbguard lets some in', async () => {
    const fact = await read(usbguard('allow\nwith-interface 08:06:50\n'));
    expect(fact).toMatchObject({ blocked: false });
    expect(fact).not.toHaveProperty('writeNeedsEncryption');
    expect(await read(usbguard('', 'allow'))).toMatchObject({ blocked: false });
  });

  it('are not known where usbguard runs and its rules cannot be read', async () => {
    const fact = await read({ ...usbguard(''), 'linux.grep.usbguard': denied });
    expect(fact).not.toHaveProperty('blocked');
    expect(fact).not.toHaveProperty('writeNeedsEncryption');
  });

  it('are not guarded by an usbguard that does not run', async () => {
    const stopped = { ...usbguard(''), 'linux.ps.names': { stdout: 'ps\n' } };
    expect(await read(stopped)).toMatchObject({ blocked: false, writeNeedsEncryption: false });
  });

  it('are not known where a rule of udev bears on them', async () => {
    const fact = await read({ 'linux.grep.disk-rules': { stdout: '/etc/udev/rules.d/99-usb.rules\n' } });
    expect(fact).not.toHaveProperty('blocked');
    expect(fact.because).toEqual([
      '/etc/udev/rules.d/99-usb.rules bears on removable disks and was not judged',
    ]);
  });

  it.each(['linux.files.storage-drivers', 'linux.grep.disk-rules'])(
    'are not known without %s',
    async name => {
      await expect(read({ [name]: denied })).rejects.toBe(denied);
    },
  );
});
