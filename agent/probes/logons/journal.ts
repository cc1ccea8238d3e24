/**
 * Logons as the journal has them (journalctl -o json): systemd-logind's sessions, and the address from sshd's own line.
 * For systems that write no wtmp any more.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, parseJson, requireSuccess, stdoutText } from '../output.ts';
import type { LogonEntry, LogonRecord } from './last.ts';

interface Line {
  readonly atMs: number;
  readonly message: string;
  /** Session numbers begin anew at each start of the machine. */
  readonly boot: string;
  /** Process that said it: one for each connection of sshd. */
  readonly process: string;
}

interface Session {
  readonly account: string;
  readonly atMs: number;
  readonly boot: string;
  readonly kind: LogonEntry['kind'] | undefined;
}

interface Connection {
  readonly account: string;
  readonly source: string;
  readonly atMs: number;
  readonly process: string;
}

/** Sessions of these are no person's: the login screen and the user's own background services. */
const noPerson = /^(?:greeter|lock-screen|background|background-light|manager|manager-early|none)$/;
const greeters = /^(?:gdm\d*|gnome-initial-setup|lightdm|sddm|Debian-gdm|greetd|_greeter|greeter)$/;
const accepted = /^Accepted \S+ for (.+) from (\S+) port \d+/;
const began =
  /^New session '?([^\s']+)'? of user '?([^']+?)'?(?: with class '([\w-]+)' and type '([\w-]+)')?\.$/;
const ended = /^(?:Removed session ([^\s]+)\.$|Session (\S+) logged out\.)/;
const hungUp = /^pam_unix\(sshd:session\): session closed for user (\S+)/;
const nearMs = 10_000;

/** @throws LookFailure on a line that is no JSON of a journal, and on a journal that says nothing. */
export function parseJournal(output: Output): LogonRecord {
  requireSuccess(output, 'journalctl');
  const lines = linesOf(stdoutText(output))
    .filter(line => line.trim() !== '')
    .map(readLine);
  const first = lines[0];
  if (first === undefined)
    throw new LookFailure('feature_missing', 'The journal holds no logon of the last seven days.');
  const connections = lines.flatMap(connectionOf);
  const byAccount = Map.groupBy(connections, one => one.account);
  const used = new Set<Connection>();
  const logons = sessionsOf(lines).map(({ session, toAtMs, end }): LogonEntry => {
    const own = byAccount.get(session.account) ?? [];
    const at = own.findLastIndex(one => Math.abs(session.atMs - one.atMs) <= nearMs);
    // Each belongs to one session: the next one looks through what is left.
    const [near] = at < 0 ? [] : own.splice(at, 1);
    if (near !== undefined) used.add(near);
    const kind = near === undefined ? session.kind : 'remote';
    return {
      account: session.account,
      terminal: near === undefined ? '' : 'ssh',
      source: near?.source ?? '',
      fromAtMs: session.atMs,
      toAtMs,
      end,
      ...(kind === undefined ? {} : { kind }),
    };
  });
  const hangUps = Map.groupBy(
    lines.filter(line => line.process !== '' && hungUp.test(line.message)),
    line => line.process,
  );
  const loose = connections
    .filter(one => !used.has(one))
    .map(one => withoutSession(one, hangUps.get(one.process) ?? []));
  const all = [...logons, ...loose].toSorted((a, b) => (a.fromAtMs ?? 0) - (b.fromAtMs ?? 0));
  return { logons: all, oldestRecordAtMs: first.atMs };
}

function connectionOf({ message, atMs, process }: Line): readonly Connection[] {
  const [, account, source] = accepted.exec(message) ?? [];
  return account === undefined || source === undefined ? [] : [{ account, source, atMs, process }];
}

/** Each session with its end. One that the machine's next start found open was not ended in order. */
function sessionsOf(lines: readonly Line[]) {
  const open = new Map<string, Session>();
  const closed: { session: Session; toAtMs: number | null; end: LogonEntry['end'] }[] = [];
  for (const { message, atMs, boot } of lines) {
    const [, id, account, sessionClass, type] = began.exec(message) ?? [];
    if (id !== undefined && account !== undefined) {
      const before = open.get(`${boot} ${id}`);
      if (before !== undefined) closed.push({ session: before, toAtMs: null, end: 'unknown' });
      open.delete(`${boot} ${id}`);
      if (!noPerson.test(sessionClass ?? '') && !greeters.test(account))
        open.set(`${boot} ${id}`, { account, atMs, boot, kind: kindOf(type) });
      continue;
    }
    const [, removed, loggedOut] = ended.exec(message) ?? [];
    const key = `${boot} ${removed ?? loggedOut ?? ''}`;
    const session = open.get(key);
    if (session === undefined) continue;
    open.delete(key);
    closed.push({ session, toAtMs: atMs, end: 'logout' });
  }
  const thisBoot = lines.at(-1)?.boot;
  for (const session of open.values())
    closed.push({ session, toAtMs: null, end: session.boot === thisBoot ? 'open' : 'unknown' });
  return closed;
}

function kindOf(type: string | undefined): LogonEntry['kind'] | undefined {
  if (type === 'x11' || type === 'wayland' || type === 'mir') return 'graphical';
  return type === 'tty' ? 'local' : undefined;
}

/** Without logind nobody tells of sessions, but sshd still says whom it let in. */
function withoutSession({ account, source, atMs }: Connection, hangUps: readonly Line[]): LogonEntry {
  const gone = hangUps.find(line => line.atMs >= atMs && hungUp.exec(line.message)?.[1] === account);
  return {
    account,
    terminal: 'ssh',
    source,
    fromAtMs: atMs,
    toAtMs: gone?.atMs ?? null,
    end: gone === undefined ? 'unknown' : 'logout',
    kind: 'remote',
  };
}

function readLine(line: string): Line {
  try {
    const entry = parseJson(line) as Readonly<Record<string, unknown>>;
    const atMs = Math.floor(Number(entry['__REALTIME_TIMESTAMP']) / 1000);
    if (!Number.isSafeInteger(atMs) || atMs <= 0) throw new Error('no time');
    const text = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
    if (!Object.hasOwn(entry, 'MESSAGE')) throw new Error('no message');
    // Anybody may write to the journal under any name, but not as root.
    const trusted = text('_UID') === '' || text('_UID') === '0';
    // A message that is no text comes as a list of bytes: none of those that are read here.
    const message = trusted ? text('MESSAGE') : '';
    return { atMs, message, boot: text('_BOOT_ID'), process: text('_PID') };
  } catch {
    throw new LookFailure('parse_error', 'What journalctl printed is not in a form that this agent knows.');
  }
}
