/** The files of sudoers(5), read by our own reader. Which of them count is told by the main file and its includes. */
import type { FileSet, FilesSource } from '../probe.ts';
import { readSudoersText, type SudoersText } from './sudoers-text.ts';

/** Where sudo of a distribution keeps its rules; SUSE ships its own below /usr, which /etc replaces. */
export const sudoersFilesOnLinux: FilesSource<SudoersText | null> = {
  name: 'linux.files.sudoers',
  kind: 'files',
  files: { paths: ['/etc/sudoers*', '/etc/sudoers.d/*', '/usr/etc/sudoers*', '/usr/etc/sudoers.d/*'] },
  parse(files) {
    const main = ['/etc/sudoers', '/usr/etc/sudoers'].find(path => files.has(path));
    return main === undefined ? null : readFrom(files, main);
  },
};

/** sudo-rs reads a file of its own where there is one, and that of sudo otherwise; null: there is none of its own. */
export const sudoRsFiles: FilesSource<SudoersText | null> = {
  name: 'linux.files.sudoers-rs',
  kind: 'files',
  files: { paths: ['/etc/sudoers-rs', '/etc/sudoers-rs.d/*', '/etc/sudoers.d/*'] },
  parse: files => (files.has('/etc/sudoers-rs') ? readFrom(files, '/etc/sudoers-rs') : null),
};

/** A Mac has no converter of sudo's: this is how its rules are read. */
export const sudoersFilesOnMacos: FilesSource<SudoersText> = {
  name: 'macos.files.sudoers',
  kind: 'files',
  files: { paths: ['/etc/sudoers*', '/etc/sudoers.d/*'] },
  parse: files => readFrom(files, '/etc/sudoers'),
};

const folders = new Set(['/etc/sudoers.d', '/etc/sudoers-rs.d', '/usr/etc/sudoers.d']);

function readFrom(files: FileSet, main: string): SudoersText {
  // On a Mac /etc is a link to /private/etc, and Apple's own file names the latter.
  const plain = (path: string) => path.replace(/^\/private\/etc\//, '/etc/').replace(/\/{2,}/g, '/');
  return readSudoersText(
    main,
    path => files.get(plain(path)) ?? null,
    folder => {
      const known = plain(folder);
      if (!folders.has(known)) return null;
      return [...files.keys()].filter(path => path.slice(0, path.lastIndexOf('/')) === known);
    },
  );
}
