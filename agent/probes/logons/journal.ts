/**
 * Logons as the journal has them (journalctl -o json): systemd-logind's sessions, and the address from sshd's own line.
 * For systems that write no wtmp any more.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { LogonEntry, LogonRecord } from './last.ts';

interface Line {
  readonly atMs: number;
  readonly message: string;
}

/** @throws LookFailure on a line that is no JSON of a journal. */
export function parseJournal(output: Output): LogonRecord {
  requireSuccess(output, 'journalctl');
  const lines = linesOf(stdoutText(output))
    .filter(line => line.trim() !== '')
    .map(readLine);
  if (lines.length === 0)
    throw new LookFailure('no_metadata', 'The journal holds no logon of the last seven days.');
  const open = new Map<string, { account: string; atMs: number }>();
  const addresses: { account: string; source: string; atMs: number }[] = [];
  const logons: LogonEntry[] = [];
  for (const { atMs, message } of lines) {
    const accepted = /^Accepted \S+ for (\S+) from (\S+) port \d+/.exec(message);
    if (accepted !== null)
      addresses.push({ account: accepted[1] as string, source: accepted[2] as string, atMs });
    const began = /^New session '?(\S+?)'? of user '?(\S+?)'?(?: with class .*)?\.$/.exec(message);
    if (began !== null) open.set(began[1] as string, { account: began[2] as string, atMs });
    const ended = /^(?:Removed session (\S+?)\.|Session (\S+) logged out\.)/.exec(message);
    const id = ended?.[1] ?? ended?.[2];
    const session = id === undefined ? undefined : open.get(id);
    if (id === undefined || session === undefined) continue;
    open.delete(id);
    logons.push(entryOf(session, atMs, addresses));
  }
  for (const session of open.values()) logons.push(entryOf(session, null, addresses));
  return { logons, oldestRecordAtMs: lines[0]?.atMs ?? null };
}

/** sshd says who came from where just before logind opens the session. */
function entryOf(
  session: { account: string; atMs: number },
  toAtMs: number | null,
  addresses: readonly { account: string; source: string; atMs: number }[],
): LogonEntry {
  const near = addresses.findLast(
    one => one.account === session.account && Math.abs(session.atMs - one.atMs) <= 10_000,
  );
  return {
    account: session.account,
    terminal: near === undefined ? '' : 'ssh',
    source: near?.source ?? '',
    fromAtMs: session.atMs,
    toAtMs,
    end: toAtMs === null ? 'open' : 'logout',
  };
}

function readLine(line: string): Line {
  try {
    const entry = JSON.parse(line) as { __REALTIME_TIMESTAMP?: unknown; MESSAGE?: unknown };
    const atMs = Math.floor(Number(entry.__REALTIME_TIMESTAMP) / 1000);
    if (!Number.isSafeInteger(atMs) || atMs <= 0) throw new Error('no time');
    // A message that is no text comes as a list of bytes: none of those that are read here.
    return { atMs, message: typeof entry.MESSAGE === 'string' ? entry.MESSAGE : '' };
  } catch {
    throw new LookFailure('parse_error', 'What journalctl printed is not in a form that this agent knows.');
  }
}
