/** What the agent may run to learn who signs in to a Mac, and when. All of it only reads. */
import type { Command } from '../run.ts';

/** last(1): sessions as utmpx kept them, newest first. Not every version knows -y, so the year has to be worked out. */
export const lastLogons: Command = {
  paths: ['/usr/bin/last'],
  args: [],
  timeoutMs: 15_000,
  maxBytes: 16 * 1024 * 1024,
};

/** who(1): open sessions, and the machine's own start, without which the answer is not whole. */
export const openSessions: Command = { paths: ['/usr/bin/who'], args: ['-a'], timeoutMs: 5_000 };

/**
 * What of the unified log tells of signing in and out, and nothing else: loginwindow's notices of sessions, and the
 * lines of sshd, Screen Sharing and sudo. What sudo ran stands in its lines; the parser leaves it alone.
 */
const signingIn = [
  '(process == "loginwindow" AND subsystem == "com.apple.loginwindow.logging"',
  'AND (eventMessage CONTAINS "sendDistributedNotification: com.apple."',
  'OR eventMessage CONTAINS "sendBSDNotification: com.apple.sessionagent.screenIs"))',
  'OR ((process == "sshd" OR process == "sshd-session")',
  'AND (eventMessage BEGINSWITH "Accepted " OR eventMessage BEGINSWITH "Failed "))',
  'OR (process == "screensharingd" AND eventMessage BEGINSWITH "Authentication: ")',
  'OR (process == "sudo" AND eventMessage CONTAINS "TTY=")',
].join(' ');

/**
 * log(1): what the unified log has of the last while, a JSON object on each line and a count at the end. It needs an
 * administrator. What it costs grows with what the Mac logged in that time, hardly with the time itself: a Mac that
 * slept logged nothing. The limits leave the probe the time to fall back on the record of sessions.
 */
function loggedSince(last: '30m' | '1d' | '7d', timeoutMs: number): Command {
  return {
    paths: ['/usr/bin/log'],
    args: ['show', '--style', 'ndjson', '--info', '--last', last, '--predicate', signingIn],
    timeoutMs,
    maxBytes: 16 * 1024 * 1024,
  };
}

/** For the usual look, every quarter of an hour. */
export const loggedLately = loggedSince('30m', 30_000);
/** For the first look, and after a pause of the agent or of the Mac. */
export const loggedInDay = loggedSince('1d', 45_000);
/** After a pause of days. */
export const loggedInWeek = loggedSince('7d', 45_000);
