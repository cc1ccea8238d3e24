/** What the agent may run to learn who signed in, left and took administrator rights on this Linux machine. It only reads. */
import type { Command } from '../run.ts';

const journalctl = ['/usr/bin/journalctl', '/bin/journalctl'] as const;
const lastWeek = ['--since', '-7d'] as const;
/** Not together with "--since": before systemd 254 that gave the oldest lines. */
const newest = ['-n', '12000'] as const;

/** Only who they say they are, and only what root's own programs wrote (journalctl(1)). */
function journalLines(
  which: readonly string[],
  fields: readonly string[],
  programs: readonly string[],
  maxBytes: number,
): Command {
  return {
    paths: journalctl,
    args: [
      '--no-pager',
      '-q',
      '-o',
      'json',
      `--output-fields=${fields.join(',')}`,
      ...which,
      ...programs.flatMap(name => ['-t', name]),
    ],
    timeoutMs: 20_000,
    maxBytes,
  };
}

const eventFields = ['MESSAGE', '_UID', '_BOOT_ID', 'SYSLOG_IDENTIFIER', '_COMM'];
const logonFields = ['MESSAGE', '_UID', '_BOOT_ID', '_PID'];
const logonPrograms = ['systemd-logind', 'sshd', 'sshd-session'];
const eventPrograms = [...logonPrograms, 'sudo', 'su'];
/** A week of an office's computer takes a hundredth of it; strangers who guess at ssh write more. */
const weekBytes = 8 * 1024 * 1024;
const newestBytes = 16 * 1024 * 1024;

export const journalEvents = journalLines(lastWeek, eventFields, eventPrograms, weekBytes);
/** Where a week is more than that. */
export const journalNewestEvents = journalLines(newest, eventFields, eventPrograms, newestBytes);

/** Logins, for systems that write no wtmp any more. */
export const journalLogons = journalLines(lastWeek, logonFields, logonPrograms, weekBytes);
export const journalNewestLogons = journalLines(newest, logonFields, logonPrograms, newestBytes);

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
