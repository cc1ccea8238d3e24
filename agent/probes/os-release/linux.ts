/** Which Linux this is: os-release(5) and uname(1). */
import type { FactOf } from '#proto/fact-names.ts';
import { unameReleaseMachine } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import { aptSourcePaths, parseAptSources } from '../pending-updates/apt-sources.ts';
import type { CommandSource, FileSet, FilesSource, Look, Probe } from '../probe.ts';
import { readAssignments } from './assignments.ts';
import { parseUbuntuPro, type UbuntuPro } from './ubuntu-pro.ts';

export interface OsReleaseReading {
  readonly id: string;
  readonly idLike: readonly string[];
  /** Empty where it gives none: rolling releases have no version. */
  readonly versionId: string;
  readonly prettyName: string;
  readonly codename: string;
}

export interface UnameReading {
  readonly kernel: string;
  readonly architecture: string;
}

export const osReleaseFile: FilesSource<OsReleaseReading> = {
  name: 'linux.files.os-release',
  kind: 'files',
  files: { paths: ['/etc/os-release', '/usr/lib/os-release'] },
  parse: parseOsRelease,
};

export const unameSource: CommandSource<UnameReading> = {
  name: 'linux.uname',
  kind: 'command',
  command: unameReleaseMachine,
  parse: parseUname,
};

/** Null on a machine that never had Ubuntu Pro's program. */
export const ubuntuProFile: FilesSource<UbuntuPro | null> = {
  name: 'linux.files.ubuntu-pro',
  kind: 'files',
  files: { paths: ['/var/lib/ubuntu-advantage/status.json'] },
  parse: parseUbuntuPro,
};

/** Whether apt fetches from Freexian's Extended LTS. Only this is read from its sources here. */
export const extendedAptFile: FilesSource<boolean> = {
  name: 'linux.files.apt-extended',
  kind: 'files',
  files: { paths: aptSourcePaths },
  parse: files => parseAptSources(files).some(source => source.extended === 'elts'),
};

export const osReleaseOnLinux: Probe<'osRelease'> = {
  fact: 'osRelease',
  privilege: 'none',
  sources: [osReleaseFile, unameSource, ubuntuProFile, extendedAptFile],
  read: readOsRelease,
};

async function readOsRelease(look: Look): Promise<FactOf<'osRelease'>> {
  const [release, running] = await Promise.all([
    look.at(osReleaseFile),
    look.at(unameSource).catch(notKnown),
  ]);
  const extended = await extendedSupport(look, release.id);
  return {
    platform: 'linux',
    id: release.id,
    name: release.prettyName,
    ...(release.versionId === '' ? {} : { version: release.versionId }),
    ...(release.codename === '' ? {} : { codename: release.codename }),
    ...(extended === null ? {} : { extendedSupport: extended }),
    ...running,
  };
}

/** Makers who sell updates past the end, of which nothing that is read here tells. */
const soldElsewhere = new Set(['rhel', 'sles', 'centos', 'ol']);

/**
 * Updates past the usual end, where the system itself proves that it gets them; "" where it was looked for and there is
 * none; null where nothing tells.
 */
async function extendedSupport(look: Look, id: string): Promise<string | null> {
  if (id === 'ubuntu') {
    const pro = await look.at(ubuntuProFile).catch(unread);
    // No record at all: Ubuntu Pro's program was never attached to a contract.
    if (pro === undefined) return null;
    if (pro?.coversSystem !== true) return '';
    return pro.expiresAtMs === null || pro.expiresAtMs > look.nowMs ? 'ubuntu-pro' : '';
  }
  if (id !== 'debian') return soldElsewhere.has(id) ? null : '';
  const elts = await look.at(extendedAptFile).catch(unread);
  return elts === undefined ? null : elts ? 'elts' : '';
}

/** Undefined: it is there and could not be read. */
function unread(error: unknown): undefined {
  if (error instanceof LookFailure) return undefined;
  throw error;
}

/** Without uname the rest is still worth knowing; the kernel is then left out. */
function notKnown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}

/** /etc/os-release counts; /usr/lib/os-release stands in for it (os-release(5)). */
function parseOsRelease(files: FileSet): OsReleaseReading {
  const text = files.get('/etc/os-release') ?? files.get('/usr/lib/os-release') ?? [...files.values()][0];
  if (text === undefined) throw new LookFailure('feature_missing', 'There is no /etc/os-release.');
  const values = readAssignments(text);
  if (!values.has('ID') && !values.has('NAME') && !values.has('PRETTY_NAME'))
    throw new LookFailure('parse_error', '/etc/os-release does not name a system.');
  return {
    // The manual's own defaults.
    id: (values.get('ID') || 'linux').toLowerCase(),
    idLike: (values.get('ID_LIKE') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    versionId: values.get('VERSION_ID') ?? '',
    prettyName: values.get('PRETTY_NAME') || values.get('NAME') || 'Linux',
    codename: values.get('VERSION_CODENAME') ?? '',
  };
}

/** `6.1.0-37-amd64 x86_64` */
function parseUname(output: Output): UnameReading {
  requireSuccess(output, 'uname');
  const found = /^(\S+) (\S+)\n?$/.exec(stdoutText(output));
  if (found === null || !/^\d/.test(found[1] ?? ''))
    throw new LookFailure('parse_error', 'uname answered in an unknown form.');
  return { kernel: found[1] ?? '', architecture: found[2] ?? '' };
}
