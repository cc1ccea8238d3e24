/**
 * Reads what getent(1) prints of passwd(5) and group(5). Names are taken as they are, odd characters included; what
 * is not plainly an entry is refused, and a list that breaks off is never taken for a whole one.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess } from '../output.ts';
import type { GroupEntry, PasswdEntry } from './sources.ts';

const mostId = 4_294_967_295;

/** `name:password:uid:gid:comment:home:shell` @throws LookFailure when a line is in another form, or none is there. */
export function parsePasswd(output: Output): readonly PasswdEntry[] {
  const entries = entryLines(output, 'passwd').map(line => {
    const [name = '', , uid = '', gid = '', comment = '', home, shell, more] = line.split(':');
    if (home === undefined || shell === undefined || more !== undefined || !isName(name))
      throw notAnEntry('accounts');
    const displayName = (comment.split(',')[0] ?? '').trim();
    return {
      name,
      uid: id(uid, 'accounts'),
      gid: id(gid, 'accounts'),
      displayName,
      home,
      shell: shell.trim(),
    };
  });
  // getent with an unreachable directory, or a truncated file, may print a list that looks whole.
  if (!entries.some(entry => entry.uid === 0))
    throw new LookFailure('parse_error', 'The list of accounts has no root, which every Linux machine has.');
  return entries;
}

/** `name:password:gid:member,member` @throws LookFailure when a line is in another form, or none is there. */
export function parseGroup(output: Output): readonly GroupEntry[] {
  const entries = entryLines(output, 'group').map(line => {
    const [name = '', , gid = '', members, more] = line.split(':');
    if (members === undefined || more !== undefined || !isName(name)) throw notAnEntry('groups');
    const names = members.split(',').filter(member => member !== '');
    // Asked of the whole list, which holds thousands of names where a directory is listed.
    if (notInNames.test(members) || names.some(one => one.length > longestName)) throw notAnEntry('groups');
    return { name, gid: id(gid, 'groups'), members: names };
  });
  if (!entries.some(entry => entry.gid === 0))
    throw new LookFailure('parse_error', 'The list of groups has no group 0, which every Linux machine has.');
  return entries;
}

function entryLines(output: Output, database: string): readonly string[] {
  requireSuccess(output, `getent ${database}`);
  const text = utf8(output.stdout);
  if (!text.endsWith('\n'))
    throw new LookFailure('parse_error', `What getent ${database} printed breaks off.`);
  // "+::::::" and "-name" belong to nss_compat: they draw in a directory's accounts, which are listed on their own.
  return linesOf(text).filter(line => line !== '' && !/^[+-]/.test(line));
}

/** A name in Latin-1 would turn into replacement characters, under which two accounts could be taken for one. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

const notInNames = /[\p{Cc}\u2028\u2029]/u;
const longestName = 256;

/** Any name but one that could play with a reader: directories allow spaces, backslashes and accents. */
function isName(name: string): boolean {
  return name !== '' && name.length <= longestName && !notInNames.test(name);
}

function id(text: string, list: string): number {
  if (!/^\d{1,10}$/.test(text) || Number(text) > mostId) throw notAnEntry(list);
  return Number(text);
}

function notAnEntry(list: string): LookFailure {
  return new LookFailure('parse_error', `A line of the list of ${list} is in an unknown form.`);
}
