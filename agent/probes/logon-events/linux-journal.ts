/**
 * Single acts of signing in and out as the journal has them (journalctl -o json): logind's sessions, sshd's
 * connections and refusals, sudo and su. Commands that were run stand in sudo's lines; they are not read.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, parseJson, requireSuccess, stdoutText } from '../output.ts';

export interface JournalEvent {
  readonly atMs: number;
  readonly kind: 'logon' | 'logoff' | 'elevate' | 'failed';
  readonly account: string;
  /** "interactive", "ssh", "sudo"; "" where nothing tells. */
  readonly manner: string;
  /** logind's number, unique since the last start only. */
  readonly session: string;
  readonly source: string;
}

export interface JournalEvents {
  readonly events: readonly JournalEvent[];
  /** Time of the first line that was read; null without any. */
  readonly oldestAtMs: number | null;
  /** Not all that is on record of the span was read. */
  readonly brokeOff?: true;
}

interface Line {
  readonly atMs: number;
  readonly message: string;
  readonly boot: string;
  readonly by: string;
}

const noPerson = /^(?:greeter|lock-screen|background|background-light|manager|manager-early|none)$/;
const greeters = /^(?:gdm\d*|gnome-initial-setup|lightdm|sddm|Debian-gdm|greetd|_greeter|greeter)$/;
const accepted = /^Accepted \S+ for (.{1,64}) from (\S{1,64}) port \d+/;
const refused = /^Failed \S+ for (?:invalid user )?(.{0,64}) from (\S{1,64}) port \d+/;
const began =
  /^New session '?([^\s']{1,20})'? of user '?([^']{1,64}?)'?(?: with class '([\w-]+)' and type '([\w-]+)')?\.$/;
const ended = /^Removed session (\S{1,20})\.$/;
/** sudo's line begins with who asks; "COMMAND=" at its end is left alone. */
const sudo = /^\s{0,16}([^\s:]{1,64}) : (?:TTY=\S{1,32} ; )?PWD=/;
const sudoRefused =
  /^\s{0,16}([^\s:]{1,64}) : (?:\d+ incorrect password attempts?|user NOT in sudoers|command not allowed) ;/;
const su = /^\(to root\) (\S{1,64}) on /;
const nearMs = 10_000;

/** @throws LookFailure on a line that is no JSON of a journal */
export function parseJournalEvents(output: Output): JournalEvents {
  requireSuccess(output, 'journalctl');
  const lines = linesOf(stdoutText(output))
    .filter(line => line.trim() !== '')
    .map(readLine);
  const connections = lines.flatMap(connectionOf);
  const open = new Map<string, string>();
  const used = new Set<JournalEvent>();
  const events = lines.flatMap((line): readonly JournalEvent[] => {
    const session = sessionOf(line, open);
    if (session === null) return actOf(line);
    if (session.kind === 'logoff') return [session];
    const near = connections.findLast(
      one => !used.has(one) && one.account === session.account && Math.abs(one.atMs - session.atMs) <= nearMs,
    );
    if (near === undefined) return [session];
    used.add(near);
    return [{ ...session, manner: 'ssh', source: near.source }];
  });
  const loose = connections.filter(one => !used.has(one));
  return {
    events: [...events, ...loose].toSorted((a, b) => a.atMs - b.atMs),
    oldestAtMs: lines[0]?.atMs ?? null,
  };
}

function sessionOf({ message, atMs, boot, by }: Line, open: Map<string, string>): JournalEvent | null {
  if (by !== 'systemd-logind') return null;
  const [, id = '', account, sessionClass = '', type = ''] = began.exec(message) ?? [];
  if (account !== undefined) {
    if (noPerson.test(sessionClass) || greeters.test(account)) return null;
    open.set(`${boot} ${id}`, account);
    const manner = ['x11', 'wayland', 'mir', 'tty'].includes(type) ? 'interactive' : '';
    return { atMs, kind: 'logon', account, manner, session: id, source: '' };
  }
  const gone = ended.exec(message)?.[1];
  const whose = gone === undefined ? undefined : open.get(`${boot} ${gone}`);
  if (gone === undefined || whose === undefined) return null;
  open.delete(`${boot} ${gone}`);
  return { atMs, kind: 'logoff', account: whose, manner: '', session: gone, source: '' };
}

function connectionOf({ message, atMs, by }: Line): readonly JournalEvent[] {
  if (by !== 'sshd' && by !== 'sshd-session') return [];
  const [, account, source] = accepted.exec(message) ?? [];
  if (account === undefined || source === undefined) return [];
  return [{ atMs, kind: 'logon', account, manner: 'ssh', session: '', source }];
}

function actOf({ message, atMs, by }: Line): readonly JournalEvent[] {
  const bare = { atMs, session: '', source: '' };
  if (by === 'sshd' || by === 'sshd-session') {
    const [, account, source] = refused.exec(message) ?? [];
    if (account === undefined || source === undefined) return [];
    return [{ ...bare, kind: 'failed', account, manner: 'ssh', source }];
  }
  if (by === 'sudo') {
    const denied = sudoRefused.exec(message)?.[1];
    if (denied !== undefined) return [{ ...bare, kind: 'failed', account: denied, manner: 'sudo' }];
    const account = sudo.exec(message)?.[1];
    return account === undefined ? [] : [{ ...bare, kind: 'elevate', account, manner: 'sudo' }];
  }
  const account = by === 'su' ? su.exec(message)?.[1] : undefined;
  return account === undefined ? [] : [{ ...bare, kind: 'elevate', account, manner: 'su' }];
}

function readLine(line: string): Line {
  try {
    const entry = parseJson(line) as Readonly<Record<string, unknown>>;
    const atMs = Math.floor(Number(entry['__REALTIME_TIMESTAMP']) / 1000);
    if (!Number.isSafeInteger(atMs) || atMs <= 0) throw new Error('no time');
    if (!Object.hasOwn(entry, 'MESSAGE')) throw new Error('no message');
    const text = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
    // Anybody may write to the journal under any name, but not as root.
    const trusted = text('_UID') === '0' || text('_UID') === '';
    return {
      atMs,
      message: trusted ? text('MESSAGE') : '',
      boot: text('_BOOT_ID'),
      by: text('SYSLOG_IDENTIFIER') || text('_COMM'),
    };
  } catch {
    throw new LookFailure('parse_error', 'What journalctl printed is not in a form that this agent knows.');
  }
}
