/** What /sys says about block devices, and dmsetup about live crypt mappings: the check on lsblk. */
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';
import type { Kernel } from './graph.ts';

/** The paths that `parseKernel` understands. */
export const kernelPaths: readonly string[] = [
  '/sys/class/block/*/dm/uuid',
  '/sys/class/block/*/slaves/*/dev',
  '/sys/class/block/zram*/backing_dev',
  '/sys/class/block/loop*/loop/backing_file',
];

/** @throws LookFailure where a device has no number of its own */
export function parseKernel(files: FileSet): Kernel {
  const dmUuids = new Map<string, string>();
  const slaves = new Map<string, string[]>();
  const backing = new Map<string, string>();
  for (const [path, text] of files) {
    const [, device = '', what = ''] = /^\/sys\/class\/block\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const slave = /^slaves\/([^/]+)\/dev$/.exec(what)?.[1];
    // sysfs writes a device's own slashes as "!" (cciss!c0d0).
    const kname = device.replaceAll('!', '/');
    if (what === 'dm/uuid') dmUuids.set(kname, text.trim());
    else if (slave !== undefined && !/^\d{1,5}:\d{1,8}\s*$/.test(text))
      throw new LookFailure('parse_error', 'The kernel numbers a device in an unknown form.');
    else if (slave !== undefined)
      slaves.set(kname, [...(slaves.get(kname) ?? []), slave.replaceAll('!', '/')]);
    else if (what === 'backing_dev' || what === 'loop/backing_file') backing.set(kname, text.trimEnd());
  }
  return { dmUuids, slaves, backing };
}

/**
 * Names of crypt mappings whose cipher encrypts nothing, from `dmsetup table --target crypt`:
 * "name: start length crypt cipher key iv_offset device offset".
 * @throws LookFailure on another form.
 */
export function parseNullCiphers(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (text.trim() === '') throw new LookFailure('parse_error', 'The list of the crypt mappings is empty.');
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('No devices found')) continue;
    const match = /^(\S.*?): \d+ \d+ crypt (\S+) /.exec(line);
    if (match === null)
      throw new LookFailure('parse_error', 'A line of the crypt mappings is in an unknown form.');
    if (/cipher_null/.test(match[2] ?? '')) names.add(match[1] ?? '');
  }
  return names;
}

/**
 * Whether anything on this computer uses a cipher that encrypts nothing, from /proc/crypto, which anybody may read. The
 * kernel lists such a cipher where its module is there; whoever uses it holds a reference beyond the list's own.
 * @throws LookFailure on another form
 */
export function parseNullCipherInUse(text: string): boolean {
  const entries = text.split(/\n\n+/).filter(entry => entry.trim() !== '');
  if (entries.length === 0 || !text.endsWith('\n')) throw unknownCiphers();
  return entries.map(isNullInUse).some(Boolean);
}

function isNullInUse(entry: string): boolean {
  const name = /^name +: (\S.*)$/m.exec(entry)?.[1];
  const references = /^refcnt +: (\d{1,10})$/m.exec(entry)?.[1];
  if (name === undefined || references === undefined) throw unknownCiphers();
  return name.includes('cipher_null') && Number(references) > 1;
}

const unknownCiphers = (): LookFailure =>
  new LookFailure('parse_error', "The kernel's list of ciphers is in an unknown form.");
