/**
 * What is installed on a Linux machine, by each of its package managers. A list that breaks off, or holds a line in
 * another form, is refused whole: half of it would read as "the rest is not here".
 */
import {
  dpkgPackages,
  flatpakApplications,
  pacmanPackages,
  rpmPackages,
  snapPackages,
} from '../../os/linux/commands-beside.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, secondsToMs, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, FilesSource } from '../probe.ts';

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly publisher: string;
  readonly installedAtMs?: number;
}

type Packages = readonly Package[];

/** More than any machine has; a text beyond it is no list of packages. */
const mostLines = 50_000;

/** @throws LookFailure unless the program ended well and its last line is whole */
function linesFrom(output: Output, program: string): string[] {
  requireSuccess(output, program);
  const text = stdoutText(output);
  if (text === '') return [];
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', `What ${program} printed breaks off.`);
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > mostLines) throw new LookFailure('too_much_output', `${program} listed too much.`);
  return lines.map(line => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

const unknownLine = (program: string) =>
  new LookFailure('parse_error', `${program} described a package in an unknown form.`);

/** dpkg and rpm: "(none)" and nothing are the same. */
const plain = (text: string): string => (text === '(none)' ? '' : text);

/** What is wished, what is there, and whether it is broken (dpkg-query(1), db:Status-Abbrev). */
const dpkgState = /^[uirph][ncHUFWti][ R]?$/;
const dpkgName = /^[a-z0-9][a-z0-9+.-]{0,200}$/;

/** Packages of which files are on the disk; one that was removed and left its settings is not installed. */
export const dpkgSource: CommandSource<Packages> = {
  name: 'linux.dpkg-query.packages',
  kind: 'command',
  command: dpkgPackages,
  parse: output =>
    linesFrom(output, 'dpkg-query').flatMap(line => {
      const [state = '', name = '', version, maintainer, ...more] = line.split('\t');
      if (!dpkgState.test(state) || !dpkgName.test(name) || maintainer === undefined || more.length > 0)
        throw unknownLine('dpkg-query');
      if (state[1] === 'n' || state[1] === 'c') return [];
      // Behind the name stands an address, which nobody needs to know.
      return [{ name, version: version ?? '', publisher: (maintainer.split('<')[0] ?? '').trim() }];
    }),
};

/** rpm also lists the keys that it trusts, which are no programs. */
export const rpmSource: CommandSource<Packages> = {
  name: 'linux.rpm.packages',
  kind: 'command',
  command: rpmPackages,
  parse: output =>
    linesFrom(output, 'rpm').flatMap(line => {
      const [name = '', version = '', seconds = '', vendor, ...more] = line.split('\t');
      const installedAtMs = secondsToMs(seconds);
      const known = installedAtMs !== null || plain(seconds) === '';
      if (!/^[^\s%]{1,200}$/.test(name) || vendor === undefined || more.length > 0 || !known)
        throw unknownLine('rpm');
      if (name === 'gpg-pubkey') return [];
      return [
        {
          name,
          version: plain(version),
          publisher: plain(vendor),
          ...(installedAtMs === null ? {} : { installedAtMs }),
        },
      ];
    }),
};

export const pacmanSource: CommandSource<Packages> = {
  name: 'linux.pacman.packages',
  kind: 'command',
  command: pacmanPackages,
  parse: output =>
    linesFrom(output, 'pacman').map(line => {
      const [, name, version] = /^([^\s/]{1,200}) (\S{1,200})$/.exec(line) ?? [];
      if (name === undefined || version === undefined) throw unknownLine('pacman');
      return { name, version, publisher: '' };
    }),
};

const applicationId = /^[A-Za-z_][\w-]*(?:\.[\w-]+)+$/;

export const flatpakSource: CommandSource<Packages> = {
  name: 'linux.flatpak.applications',
  kind: 'command',
  command: flatpakApplications,
  parse: output =>
    linesFrom(output, 'flatpak').map(line => {
      const [name = '', version, origin, ...more] = line.split('\t');
      if (!applicationId.test(name) || origin === undefined || more.length > 0) throw unknownLine('flatpak');
      return { name, version: version ?? '', publisher: origin };
    }),
};

/** Its columns have changed with the versions, so the heading says which is which. */
export const snapSource: CommandSource<Packages> = {
  name: 'linux.snap.packages',
  kind: 'command',
  command: snapPackages,
  parse(output) {
    const [heading, ...lines] = linesFrom(output, 'snap');
    if (heading === undefined) {
      if (stderrText(output).startsWith('No snaps are installed yet')) return [];
      throw new LookFailure('parse_error', 'snap printed nothing.');
    }
    const columns = heading.trim().split(/\s+/);
    const [name, version] = [columns.indexOf('Name'), columns.indexOf('Version')];
    const publisher = columns.findIndex(word => word === 'Publisher' || word === 'Developer');
    if (name !== 0 || version !== 1) throw new LookFailure('parse_error', 'snap printed another heading.');
    return lines.map(line => {
      const values = line.trim().split(/\s+/);
      if (values.length !== columns.length) throw unknownLine('snap');
      return {
        name: values[name] ?? '',
        version: values[version] ?? '',
        publisher: (values[publisher] ?? '').replace(/[*✓✪-]+$/u, ''),
      };
    });
  },
};

/** Applications that people installed for themselves with flatpak: each one's own file has to bear the folder's name. */
export const personalFlatpakFiles: FilesSource<readonly string[]> = {
  name: 'linux.files.flatpak-personal',
  kind: 'files',
  files: { paths: ['/home/*/.local/share/flatpak/app/*/current/active/metadata'] },
  parse(files) {
    const ids = [...files].map(([path, text]) => {
      const id = /\/flatpak\/app\/([^/]+)\/current\/active\/metadata$/.exec(path)?.[1] ?? '';
      if (!applicationId.test(id) || !text.split(/\r?\n/, 200).includes(`name=${id}`))
        throw new LookFailure('parse_error', "A person's folder of flatpak holds what is no application.");
      return id;
    });
    return [...new Set(ids)];
  },
};
