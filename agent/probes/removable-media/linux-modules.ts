/**
 * Whether the kernel of a Linux machine can drive a USB disk at all: modprobe.d(5) may keep usb-storage and uas from
 * being loaded, which says nothing where they are loaded already or are a part of the kernel.
 */
import { LookFailure } from '../failure.ts';
import { requireBounded } from '../output.ts';
import type { FileSet, FilesSource } from '../probe.ts';

const folders = ['/etc', '/run', '/usr/local/lib', '/usr/lib', '/lib'].map(folder => `${folder}/modprobe.d/`);
const loadedFile = '/proc/modules';
const releaseFile = '/proc/sys/kernel/osrelease';
const moduleFolders = ['/lib/modules/', '/usr/lib/modules/'];
/** A driver's own settings: there as long as it is loaded, and always where it is a part of the kernel. */
const settingFile = '/sys/module/usb_storage/parameters/delay_use';
/** One that every kernel has: that the settings of drivers can be seen here at all. */
const kernelSettingFile = '/sys/module/kernel/parameters/panic';

export interface StorageDrivers {
  /** null: it cannot be told whether the driver is a part of the kernel. */
  readonly blocked: boolean | null;
  /** Where it is set, and what undoes it. */
  readonly because: readonly string[];
}

export const storageDriversSource: FilesSource<StorageDrivers> = {
  name: 'linux.files.storage-drivers',
  kind: 'files',
  files: {
    paths: [
      ...folders.map(folder => `${folder}*.conf`),
      loadedFile,
      releaseFile,
      ...moduleFolders.map(folder => `${folder}*/modules.builtin`),
      settingFile,
      kernelSettingFile,
    ],
  },
  parse: storageDrivers,
};

/** "no": an install line runs nothing in its place; "not by itself": only who asks for it by name gets it. */
type Barred = { readonly how: 'no' | 'not by itself'; readonly line: string };

function storageDrivers(files: FileSet): StorageDrivers {
  for (const [path, text] of files) requireBounded(text.length, 400_000, path);
  const barred = barredBy(files);
  const [storage, uas] = [barred.get('usb_storage'), barred.get('uas')];
  // uas stands on usb_storage, and so would bring it along, were it only kept from loading by itself.
  const isBarred = storage?.how === 'no' || (storage !== undefined && uas !== undefined);
  const lines = [storage, uas].flatMap(one => (one === undefined ? [] : [one.line]));
  if (!isBarred) return { blocked: false, because: lines };
  if (isLoaded(files)) return { blocked: false, because: [...lines, 'usb_storage is loaded all the same'] };
  const builtIn = isBuiltIn(files);
  if (builtIn === true) return { blocked: false, because: [...lines, 'usb_storage is a part of the kernel'] };
  return { blocked: builtIn === null ? null : true, because: lines };
}

const statements = /^(?:alias|blacklist|config|include|install|options|remove|softdep|weakdep)\s/;

/** A file hides one of the same name in a later folder. @throws LookFailure on a line that modprobe does not know */
function barredBy(files: FileSet): ReadonlyMap<string, Barred> {
  const seen = new Set<string>();
  const barred = new Map<string, Barred>();
  for (const folder of folders) {
    for (const [path, text] of files) {
      const name = path.slice(folder.length);
      if (!path.startsWith(folder) || seen.has(name)) continue;
      seen.add(name);
      for (const line of linesOf(text, path)) {
        const one = barredOf(line, path);
        if (one !== null && barred.get(one[0])?.how !== 'no') barred.set(...one);
      }
    }
  }
  return barred;
}

function linesOf(text: string, path: string): readonly string[] {
  const lines = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
  if (lines.every(line => statements.test(line))) return lines;
  throw new LookFailure('parse_error', `A line of ${path} is in an unknown form.`);
}

function barredOf(line: string, path: string): [string, Barred] | null {
  const [word = '', module = '', ...rest] = line.split(/\s+/);
  const name = module.replaceAll('-', '_');
  const said = (how: Barred['how']): [string, Barred] => [name, { how, line: `${word} ${name} (${path})` }];
  if (name !== 'usb_storage' && name !== 'uas') return null;
  if (word === 'blacklist') return said('not by itself');
  const runsNothing = /^(?:\/(?:usr\/)?bin\/)?(?:true|false)$/.test(rest.join(' '));
  return word === 'install' && runsNothing ? said('no') : null;
}

/** proc(5): name, size, users, by whom, state, address. @throws LookFailure on another form */
function isLoaded(files: FileSet): boolean {
  const text = files.get(loadedFile);
  // A kernel without modules has no such file: what it can do is a part of it.
  if (text === undefined) return false;
  const lines = text.split('\n').slice(0, -1);
  if (!text.endsWith('\n') || !lines.every(line => /^\w+ \d+ /.test(line)))
    throw new LookFailure('parse_error', `${loadedFile} is in an unknown form.`);
  return lines.some(line => line.startsWith('usb_storage '));
}

/**
 * By the list of the kernel that runs, or by the driver's settings where a service is not shown the modules
 * (ProtectKernelModules= in systemd.exec(5)). Null where neither is there. @throws LookFailure on another form
 */
function isBuiltIn(files: FileSet): boolean | null {
  const release = files.get(releaseFile)?.trim() ?? '';
  const text = moduleFolders
    .map(folder => files.get(`${folder}${release}/modules.builtin`))
    .find(one => one !== undefined);
  if (files.get(loadedFile) === undefined) return null;
  if (text === undefined) return files.has(kernelSettingFile) ? files.has(settingFile) : null;
  const lines = text.split('\n').slice(0, -1);
  if (!text.endsWith('\n') || !lines.every(line => /^kernel\/[^\s]+\.ko$/.test(line)))
    throw new LookFailure('parse_error', 'The list of what is a part of the kernel is in an unknown form.');
  return lines.some(line => line.endsWith('/usb-storage.ko'));
}
