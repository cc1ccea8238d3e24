/**
 * wtmpdb's own record of logons (wtmpdb(8)), for systems that write no wtmp any more: Debian 13, openSUSE. It prints
 * what last(1) prints, with "ssh" for the terminal of a connection and with other words for a record that is not there.
 */
import { wtmpdbLast } from '../../os/linux/commands-sessions.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { stderrText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { type LogonRecord, parseLast } from './last.ts';

/** It writes down whatever opens a session, the login screen's own as well, which is no person's. */
const greeters = /^(?:gdm\d*|gnome-initial-setup|lightdm|sddm|plasmalogin|Debian-gdm|greetd|_?greeter)$/;

/** @throws LookFailure on a form that it does not know: an unread line could be a logon. */
export function parseWtmpdb(output: Output): LogonRecord {
  if (output.exitCode !== 0 && /unable to open database file|no such table/i.test(stderrText(output)))
    throw new LookFailure('feature_missing', 'This machine keeps no record of logons in wtmpdb.');
  const record = parseLast(output, 'wtmpdb');
  const logons = record.logons.filter(logon => !greeters.test(logon.account));
  const machineEntries = (record.machineEntries ?? 0) + record.logons.length - logons.length;
  return { ...record, logons, ...(machineEntries > 0 ? { machineEntries } : {}) };
}

export const wtmpdbSource: CommandSource<LogonRecord> = {
  name: 'linux.wtmpdb',
  kind: 'command',
  command: wtmpdbLast,
  parse: parseWtmpdb,
};
