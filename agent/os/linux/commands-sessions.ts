/** What the agent may run to learn who signed in, left and took administrator rights on this Linux machine. It only reads. */
import type { Command } from '../run.ts';

/** Of the last seven days; only who they say they are, and only what root's own programs wrote (journalctl(1)). */
export const journalEvents: Command = {
  paths: ['/usr/bin/journalctl', '/bin/journalctl'],
  args: [
    '--no-pager',
    '-q',
    '-o',
    'json',
    '--output-fields=MESSAGE,_UID,_BOOT_ID,SYSLOG_IDENTIFIER,_COMM',
    '--since',
    '-7d',
    '-t',
    'systemd-logind',
    '-t',
    'sshd',
    '-t',
    'sshd-session',
    '-t',
    'sudo',
    '-t',
    'su',
  ],
  timeoutMs: 20_000,
  maxBytes: 32 * 1024 * 1024,
};

/**
 * Logins from the database that takes wtmp's place (wtmpdb(8)): whole dates, whole names and hosts. Addresses are left
 * as they were recorded: to have them as numbers it would ask the network about every name.
 */
export const wtmpdbLast: Command = {
  paths: ['/usr/bin/wtmpdb', '/bin/wtmpdb'],
  args: ['last', '-F', '-w'],
  timeoutMs: 15_000,
  maxBytes: 16 * 1024 * 1024,
};
