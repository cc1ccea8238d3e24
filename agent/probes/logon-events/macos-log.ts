/**
 * Acts of signing in and out as the unified log has them (`log show --style ndjson`). Only what a program of the system
 * itself wrote counts: anybody may log under any name, but not from its path. loginwindow's notices name the person by
 * number ("with userID:501" up to macOS 14, "with object:501" later). Pure.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { firstComplaint, linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';

export interface MacAct {
  readonly atMs: number;
  readonly kind: 'logon' | 'logoff' | 'lock' | 'unlock' | 'elevate' | 'failed';
  /** Login name, or "" where only the number is told. */
  readonly account: string;
  /** Numeric uid, or "" where only the name is told. */
  readonly uid: string;
  readonly manner: 'interactive' | 'ssh' | 'remote' | 'sudo';
  readonly source: string;
}

interface Entry {
  readonly atMs: number;
  readonly program: string;
  readonly message: string;
}

const mostLines = 20_000;
const longestLine = 100_000;
/** log(1) may say first what it looks for. */
const preamble = /^(?:Filtering the log data using |Skipping (?:info|debug) messages)/;

/** @throws LookFailure unless every line is known and the count at the end is there: a short answer lacks acts */
export function parseMacLog(output: Output): readonly MacAct[] {
  if (/must be admin|operation not permitted/i.test(stderrText(output).slice(0, 2_000)))
    throw new LookFailure('no_privilege', `log says: ${firstComplaint(output)}`);
  requireSuccess(output, 'log');
  const lines = boundedLines(stdoutText(output)).filter(line => line.trim() !== '');
  while (lines[0] !== undefined && preamble.test(lines[0])) lines.shift();
  const last = jsonOf(lines.pop() ?? '');
  if (last['finished'] !== 1 || typeof last['count'] !== 'number')
    throw new LookFailure('parse_error', 'What log printed breaks off.');
  const acts = lines
    .map(entryOf)
    .flatMap(actOf)
    .toSorted((a, b) => a.atMs - b.atMs);
  return withoutEchoes(acts);
}

/** Counted before they are cut: a text of nothing but ends of lines would cost more to cut than to read. */
function boundedLines(text: string): string[] {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++count > mostLines) throw new LookFailure('too_much_output', 'log printed too many lines.');
  return linesOf(text);
}

function jsonOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown = null;
  try {
    if (line.startsWith('{') && line.length <= longestLine) value = JSON.parse(line);
  } catch {
    // Told below.
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new LookFailure('parse_error', 'What log printed is not in a form that this agent knows.');
  return value as Readonly<Record<string, unknown>>;
}

const stamp = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\.(\d{3})\d{0,6}([+-]\d\d):?(\d\d)$/;

function entryOf(line: string): Entry {
  const json = jsonOf(line);
  const [path, message, time] = [json['processImagePath'], json['eventMessage'], json['timestamp']];
  const [, day, clock, ms, hours, minutes] = typeof time === 'string' ? (stamp.exec(time) ?? []) : [];
  const atMs = Date.parse(`${day}T${clock}.${ms}${hours}:${minutes}`);
  if (Number.isNaN(atMs) || typeof path !== 'string' || typeof message !== 'string')
    throw new LookFailure('parse_error', 'log printed an entry without its time, program or message.');
  return { atMs, program: /^\/(?:System|usr)\/(?!local\/)/.test(path) ? path : '', message };
}

const notice =
  /\| send(?:Distributed|BSD)Notification: com\.apple\.(?:\w{1,60}\.)?(\w{1,60}), with (?:userID|object):(\d{1,10})$/;
/** Switching to another person leaves the session behind the sign-in window, as locking does. */
const noticeKinds: Readonly<Record<string, MacAct['kind']>> = {
  sessionDidLogin: 'logon',
  logoutContinued: 'logoff',
  screenIsLocked: 'lock',
  screenIsUnlocked: 'unlock',
  sessionDidMoveOffConsole: 'lock',
  sessionDidMoveOnConsole: 'unlock',
};
const accepted = /^Accepted \S{1,60} for (.{1,64}) from (\S{1,64}) port \d+/;
/** "none" is how every login begins. */
const refused = /^Failed (?!none )\S{1,60} for (?:invalid user )?(.{0,64}) from (\S{1,64}) port \d+/;
const shared =
  /^Authentication: (SUCCEEDED|FAILED) :: User Name: (.{0,64}?) :: Viewer Address: (\S{1,64}) :: Type: /;
const sudo = /^\s{0,16}([^\s:]{1,64}) : TTY=\S{1,32} ; PWD=/;
const sudoRefused =
  /^\s{0,16}([^\s:]{1,64}) : (?:\d{1,3} incorrect password attempts?|user NOT in sudoers|command not allowed) ; TTY=/;

function actOf({ atMs, program, message }: Entry): readonly MacAct[] {
  const name = program.split('/').at(-1);
  const text = message.slice(0, 1_000);
  const act = (
    kind: MacAct['kind'],
    manner: MacAct['manner'],
    account: string,
    source = '',
  ): readonly MacAct[] => [{ atMs, kind, account, uid: '', manner, source }];
  if (name === 'loginwindow') {
    const [, word = '', uid = ''] = notice.exec(text) ?? [];
    const kind = Object.hasOwn(noticeKinds, word) ? noticeKinds[word] : undefined;
    return kind === undefined ? [] : [{ atMs, kind, account: '', uid, manner: 'interactive', source: '' }];
  }
  if (name === 'sshd' || name === 'sshd-session') {
    const [, account, source] = accepted.exec(text) ?? [];
    if (account !== undefined) return act('logon', 'ssh', account, source);
    const [, tried, from] = refused.exec(text) ?? [];
    return tried === undefined ? [] : act('failed', 'ssh', tried, from);
  }
  if (name === 'screensharingd') {
    const [, word, account = '', source] = shared.exec(text) ?? [];
    if (word === undefined) return [];
    return act(word === 'SUCCEEDED' ? 'logon' : 'failed', 'remote', account === 'N/A' ? '' : account, source);
  }
  if (name !== 'sudo') return [];
  const denied = sudoRefused.exec(text)?.[1];
  if (denied !== undefined) return act('failed', 'sudo', denied);
  const account = sudo.exec(text)?.[1];
  return account === undefined ? [] : act('elevate', 'sudo', account);
}

const sameActMs = 5_000;
const partOfMs = 10_000;

/** A lock is told in up to three notices; signing in and out bring notices of locking with them. */
function withoutEchoes(acts: readonly MacAct[]): readonly MacAct[] {
  const bounds = acts.filter(act => act.uid !== '' && (act.kind === 'logon' || act.kind === 'logoff'));
  const latest = new Map<string, MacAct>();
  let from = 0;
  return acts.filter(act => {
    if (act.uid === '') return true;
    // Both are in the order of time, so that what is too old for this act is too old for the next.
    while ((bounds[from]?.atMs ?? act.atMs) < act.atMs - partOfMs) from += 1;
    const part = act.kind === 'lock' || act.kind === 'unlock' ? isPart(act, bounds, from) : false;
    const echo = latest.get(act.uid);
    if (part || (echo?.kind === act.kind && act.atMs - echo.atMs <= sameActMs)) return false;
    latest.set(act.uid, act);
    return true;
  });
}

function isPart(act: MacAct, bounds: readonly MacAct[], from: number): boolean {
  for (let i = from; (bounds[i]?.atMs ?? Infinity) <= act.atMs + partOfMs; i += 1)
    if (bounds[i]?.uid === act.uid) return true;
  return false;
}
