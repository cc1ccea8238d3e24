/** modprobe.d(5), what is loaded (proc(5)) and what is a part of the kernel that runs (modules.builtin). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly blocked: boolean | null;
  readonly because: readonly string[];
}
const gives = (blocked: boolean | null) => (reading: Reading) => expect(reading.blocked).toBe(blocked);
const release = '6.1.0-40-amd64';
const kernel = {
  '/proc/modules':
    'ext4 1003520 1 - Live 0x0000000000000000\nxhci_hcd 319488 1 xhci_pci, Live 0x0000000000000000\n',
  '/proc/sys/kernel/osrelease': `${release}\n`,
  [`/lib/modules/${release}/modules.builtin`]: 'kernel/fs/fuse/fuse.ko\nkernel/drivers/usb/core/usbcore.ko\n',
  '/usr/lib/modprobe.d/aliases.conf':
    '# Kept by the distribution\nalias net-pf-3 off\noptions usb-storage quirks=152d:0578:u\n',
};
const own = '/etc/modprobe.d/usb-storage.conf';
const barred = 'install usb-storage /bin/false\nblacklist usb-storage\n';
const loaded = `${kernel['/proc/modules']}usb_storage 81920 0 - Live 0x0000000000000000\n`;

export default {
  healthy: [
    {
      files: { ...kernel, [own]: barred },
      gives: (reading: Reading) =>
        expect(reading).toEqual({ blocked: true, because: [`install usb_storage (${own})`] }),
    },
    { files: { ...kernel, [own]: 'blacklist usb_storage\nblacklist uas\n' }, gives: gives(true) },
  ],
  failing: [
    { files: kernel, gives: gives(false) },
    // uas would bring it along.
    { files: { ...kernel, [own]: 'blacklist usb-storage\n' }, gives: gives(false) },
    // Another program is run in its place, which may load it.
    {
      files: { ...kernel, [own]: 'install usb-storage /sbin/modprobe -i usb-storage\n' },
      gives: gives(false),
    },
    // Set, and a stick works all the same.
    { files: { ...kernel, [own]: barred, '/proc/modules': loaded }, gives: gives(false) },
    {
      files: {
        ...kernel,
        [own]: barred,
        [`/lib/modules/${release}/modules.builtin`]: 'kernel/drivers/usb/storage/usb-storage.ko\n',
      },
      gives: gives(false),
    },
  ],
  between: [
    // An empty file of the same name hides the one that a package brought.
    {
      files: { ...kernel, '/usr/lib/modprobe.d/no-usb.conf': barred, '/etc/modprobe.d/no-usb.conf': '' },
      gives: gives(false),
    },
    // Of the kernel that runs nothing is known.
    { files: { ...kernel, [own]: barred, '/proc/sys/kernel/osrelease': '6.9.0\n' }, gives: gives(null) },
  ],
  language: { cannotBe: 'Names of modules are in no language.' },
  empty: { files: {}, gives: gives(false) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    { files: { ...kernel, [own]: barred, '/proc/modules': loaded.slice(0, -50) }, fails: 'parse_error' },
    { files: { ...kernel, [own]: `${barred}black` }, fails: 'parse_error' },
    {
      files: {
        ...kernel,
        [own]: barred,
        [`/lib/modules/${release}/modules.builtin`]: 'kernel/drivers/usb/stor',
      },
      fails: 'parse_error',
    },
  ],
  hostile: [
    { files: { ...kernel, [own]: '#install usb-storage /bin/false\n' }, gives: gives(false) },
    {
      files: { ...kernel, [own]: 'install usb-storage /bin/false; modprobe -i usb-storage\n' },
      gives: gives(false),
    },
    { files: { ...kernel, [own]: 'install usb-storage /home/kim/bin/false\n' }, gives: gives(false) },
    { files: { ...kernel, [own]: `${barred}no such word\n` }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
