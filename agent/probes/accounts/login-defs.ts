/** Where the numbers of people begin: UID_MIN of login.defs(5). */
import type { FileSet, FilesSource } from '../probe.ts';

const usual = 1000;

/** The first uid for people; null when it is set in a form that cannot be read. */
export const loginDefsFiles: FilesSource<number | null> = {
  name: 'linux.files.login-defs',
  kind: 'files',
  // The vendor's file first: the machine's own replaces it.
  files: { paths: ['/usr/etc/login.defs', '/etc/login.defs'] },
  parse: firstPersonUid,
};

function firstPersonUid(files: FileSet): number | null {
  let first: number | null = usual;
  for (const text of files.values()) {
    for (const line of text.matchAll(/^[ \t]*UID_MIN[ \t]+"?([^\s"#]*)/gm)) {
      first = /^\d{1,10}$/.test(line[1] ?? '') ? Number(line[1]) : null;
    }
  }
  return first;
}
