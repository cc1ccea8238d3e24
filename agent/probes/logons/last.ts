/**
 * What last(1) prints of wtmp, with `-F -w -i` and without, from util-linux, from sysvinit, and from wtmpdb:
 * "jane pts/0 192.0.2.7 Tue Mar 3 08:01:02 2026 - Tue Mar 3 17:00:00 2026 (08:58)".
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';

export interface LogonEntry {
  readonly account: string;
  readonly terminal: string;
  readonly source: string;
  /** Null where the line carries no year, or no time. */
  readonly fromAtMs: number | null;
  readonly toAtMs: number | null;
  readonly end: 'open' | 'logout' | 'crash' | 'shutdown' | 'unknown';
  /** Where the record itself says it. */
  readonly kind?: 'local' | 'graphical' | 'remote';
}

export interface LogonRecord {
  readonly logons: readonly LogonEntry[];
  /** How far back the record goes; null where it does not say. */
  readonly oldestRecordAtMs: number | null;
  /** Starts and stops of the machine itself: signs that a record without a logon is kept. Absent for none. */
  readonly machineEntries?: number;
  /** The record broke off before its last line, so that older logons may be missing. */
  readonly brokeOff?: true;
}

const knownTerminal = /^(?:tty\w+|pts\/\d+|:\d+(?:\.\d+)?|seat\d+|console|hvc\d+|ssh)$/;
/** Cockpit, the one terminal with a blank in its name. */
const webConsole = 'web console';
/** Entries of the machine itself, not of a person. */
const pseudo = new Set(['reboot', 'shutdown', 'runlevel', 'soft-reboot', 's-reboot', 'begin']);
const date = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d`;
const moment = new RegExp(String.raw`${date}(?: \d\d:\d\d(?::\d\d)?)?(?: \d{4})?`);
/** How wtmpdb tells of a record without a line. */
const isEmpty = /^\S*wtmp\S* has no entries$/;
const begins = /^(?:\S+ )?(?:wtmp|wtmpdb|btmp|\S*wtmp\S*) begins (.+)$/;
/** How a line ends of which nothing is missing: how long it took, that it is open, or that its end is not known. */
const wholeLine = /(?:\([\d+:]+\)|still (?:logged in|running)|gone - no logout|has no entries| \d{4})\s*$/;

/** @throws LookFailure on a form that it does not know: an unread line could be a logon. */
export function parseLast(output: Output, program: 'last' | 'wtmpdb' = 'last'): LogonRecord {
  if (output.exitCode !== 0 && /wtmp(?:\.db)?:? No such file/.test(stderrText(output)))
    throw new LookFailure('feature_missing', 'This machine keeps no record of logons in wtmp.');
  requireSuccess(output, program);
  let oldestRecordAtMs: number | null = null;
  let closed = false;
  let machineEntries = 0;
  const logons: LogonEntry[] = [];
  for (const line of wholeLinesOf(stdoutText(output))) {
    if (line.trim() === '') continue;
    if (isEmpty.test(line.trim()) && logons.length + machineEntries === 0) {
      closed = true;
      continue;
    }
    const start = begins.exec(line);
    if (start !== null) {
      closed = true;
      oldestRecordAtMs = toMs(start[1] ?? '');
    } else {
      const entry = readLine(line);
      if (entry === null) machineEntries += 1;
      else logons.push(entry);
    }
  }
  // Without its last line the output broke off, unless somebody cut it to the logons that it still shows.
  if (!closed && logons.length === 0) {
    throw new LookFailure(
      'parse_error',
      'What last printed holds neither a logon nor the start of the record.',
    );
  }
  return {
    logons,
    oldestRecordAtMs,
    ...(machineEntries > 0 ? { machineEntries } : {}),
    ...(closed ? {} : { brokeOff: true as const }),
  };
}

/** A line that was cut in the middle tells half a name or half a time: it is left out, and so is the record's end. */
function wholeLinesOf(text: string): readonly string[] {
  const lines = linesOf(text);
  const isCut = !text.endsWith('\n') && !wholeLine.test((lines.at(-1) ?? '').slice(-80));
  return isCut ? lines.slice(0, -1) : lines;
}

/** @returns null for an entry of the machine itself. */
function readLine(line: string): LogonEntry | null {
  const found = moment.exec(line);
  if (found === null) throw unknownLine();
  const words = line.slice(0, found.index).trim().split(/\s+/);
  if (/[\p{Cc}]/u.test(line)) throw unknownLine();
  const [first = '', second = ''] = words;
  if (pseudo.has(first) && /^(?:system|~|run|\(to)/.test(second)) return null;
  // A directory's account may have a blank in its name: the terminal tells where it ends.
  const web = words.findIndex((word, i) => i > 0 && word === 'web' && words[i + 1] === 'console');
  if (web > 0) words.splice(web, 2, webConsole);
  const at = Math.max(
    1,
    words.findIndex((word, i) => i > 0 && (knownTerminal.test(word) || word === webConsole)),
  );
  const account = words.slice(0, at).join(' ');
  const [terminal = '', ...source] = words.slice(at);
  // Between a terminal and a date stands one host, or "login screen".
  if (account === '' || source.length > 2) throw unknownLine();
  const after = line.slice(found.index + found[0].length);
  const end = endOf(after);
  return {
    account,
    terminal: terminal === '?' ? '' : terminal,
    // Zeros stand for "no address": somebody at the machine itself.
    source: source.join(' ').replace(/^(?:0\.0\.0\.0|::|login screen)$/, ''),
    ...(source.join(' ') === 'login screen' ? { kind: 'graphical' as const } : {}),
    fromAtMs: toMs(found[0]),
    toAtMs: end === 'logout' ? toMs(moment.exec(after)?.[0] ?? '') : null,
    end,
  };
}

function endOf(after: string): LogonEntry['end'] {
  if (/still (?:logged in|running)|gone - no logout/.test(after))
    return /still/.test(after) ? 'open' : 'unknown';
  if (/- crash/.test(after)) return 'crash';
  if (/- down/.test(after)) return 'shutdown';
  return /^\s+- +(?:\d\d:\d\d|[A-Z][a-z]{2} )/.test(after) ? 'logout' : 'unknown';
}

/** The runner asks in UTC. A date without its year is no moment. */
function toMs(text: string): number | null {
  const [, month, day, time, year] =
    /([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d(?::\d\d)?) (\d{4})/.exec(text) ?? [];
  if (year === undefined) return null;
  const ms = Date.parse(`${day} ${month} ${year} ${time} UTC`);
  // "31 Feb" would be taken for a day in March.
  return new Date(ms).getUTCDate() === Number(day) ? ms : null;
}

function unknownLine(): LookFailure {
  return new LookFailure(
    'parse_error',
    'A line that last printed is in a form that this agent does not know.',
  );
}
