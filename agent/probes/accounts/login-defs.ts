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

const usualNames = /^[ \t]*(?:UID_|GID_|SYS_|PASS_|UMASK|MAIL_|LOGIN_|ENCRYPT_METHOD|USERGROUPS_ENAB)/m;

function firstPersonUid(files: FileSet): number | null {
  let first: number | null = usual;
  for (const text of files.values()) {
    // What has none of the usual names in it is no such file.
    if (/^[ \t]*[^\s#]/m.test(text) && !usualNames.test(text)) first = null;
    for (const line of text.matchAll(/^[ \t]*UID_MIN[ \t]+"?([^\s"#]*)/gm)) {
      // A leading zero makes it octal, and "0x" hexadecimal: such a number is not guessed at.
      first = /^(?:0|[1-9]\d{0,9})$/.test(line[1] ?? '') ? Number(line[1]) : null;
    }
  }
  return first;
}
