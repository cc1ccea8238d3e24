/**
 * Where accounts and groups are read: `getent passwd` and `getent group`, which other probes look at too. A line
 * that cannot be read fails the whole reading: it could be an administrator's.
 */
import { getentGroup, getentPasswd } from '../../os/linux/commands-accounts.ts';
import type { CommandSource } from '../probe.ts';
import { parseGroup, parsePasswd } from './name-service.ts';

/** A line of passwd(5). */
export interface PasswdEntry {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** The first part of the comment field, which holds the full name. */
  readonly displayName: string;
  readonly home: string;
  readonly shell: string;
}

/** A line of group(5). */
export interface GroupEntry {
  readonly name: string;
  readonly gid: number;
  /** Supplementary members by name; those whose primary group it is are not in this list. */
  readonly members: readonly string[];
}

export const passwdSource: CommandSource<readonly PasswdEntry[]> = {
  name: 'linux.passwd',
  kind: 'command',
  command: getentPasswd,
  parse: parsePasswd,
};

export const groupSource: CommandSource<readonly GroupEntry[]> = {
  name: 'linux.group',
  kind: 'command',
  command: getentGroup,
  parse: parseGroup,
};
