/**
 * What last(1) of a Mac prints, newest first: "jane  ttys001  192.0.2.7  Fri Feb 28 14:45 - 15:10  (00:25)".
 * Older versions write "reboot ~", newer ones "reboot time".
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import { momentOf, type Stamp, slackMs, stampForm, stampIn } from './macos-time.ts';

export interface MacLogon {
  readonly account: string;
  readonly terminal: string;
  readonly source: string;
  readonly from: Stamp;
  /** How long it lasted; null while it lasts, and where nothing says it. */
  readonly lastedMs: number | null;
  readonly end: 'open' | 'logout' | 'crash' | 'shutdown' | 'unknown';
}

export interface MacRecord {
  readonly logons: readonly MacLogon[];
  /** Where the record begins; null where that line is missing. */
  readonly begins: Stamp | null;
  /** Starts and stops of the machine itself: signs that a record without a logon is kept. */
  readonly machineEntries: number;
}

const machine =
  /^(?:(?:reboot|shutdown|boot)(?: time)?|(?:old|new) time|date|runlevel)(?: +(?:~|[|{}]))?(?: +localhost)? *$/;
const beginning = /^(?:wtmp|utx\.log|\S{1,64}) begins /;
const terminalForm = /^(?:console|tty\w{1,16}|pts\/\d{1,6}|vnc\w{0,16}|ftp\w{0,16})$/;
/** The Setup Assistant of a new Mac: no person. */
const noPerson = '_mbsetupuser';
const lineMost = 1_000;

/** @throws LookFailure on a line that it does not know: it could be a logon. */
export function parseMacLast(output: Output): MacRecord {
  requireSuccess(output, 'last');
  const logons: MacLogon[] = [];
  let begins: Stamp | null = null;
  let machineEntries = 0;
  for (const line of linesOf(stdoutText(output))) {
    if (line.trim() === '' || isPrompt(line)) continue;
    if (begins !== null) throw unknownLine();
    const { before, stamp, after } = dated(line);
    if (beginning.test(before)) begins = stamp;
    else if (machine.test(before)) machineEntries += 1;
    else {
      const logon = logonIn(before, stamp, after);
      if (logon.account !== noPerson) logons.push(logon);
    }
  }
  if (begins === null && logons.length === 0 && machineEntries === 0)
    throw new LookFailure('parse_error', 'last printed neither a logon nor the start of the record.');
  return { logons, begins, machineEntries };
}

/** The command itself, in a recording from a terminal. */
function isPrompt(line: string): boolean {
  return /^.{0,80}[$%#] last(?: -\w{1,10})* *$/.test(line);
}

function dated(line: string) {
  if (line.length > lineMost || /\p{Cc}/u.test(line.trimEnd())) throw unknownLine();
  const found = stampForm.exec(line);
  if (found === null) throw /\d\d?:\d\d/.test(line) ? foreign() : unknownLine();
  const stamp = stampIn(found);
  if (stamp === null) throw unknownLine();
  return {
    before: line.slice(0, found.index),
    stamp,
    after: line.slice(found.index + found[0].length).trim(),
  };
}

function logonIn(before: string, from: Stamp, after: string): MacLogon {
  const words = before.trim().split(/ +/);
  const at = words.findIndex((word, i) => i > 0 && terminalForm.test(word));
  const source = words.slice(at + 1);
  if (at < 1 || source.length > 1) throw unknownLine();
  return {
    account: words.slice(0, at).join(' '),
    terminal: words[at] ?? '',
    source: source[0] ?? '',
    from,
    ...endIn(after),
  };
}

const lastsForm = /\((?: *(\d{1,5})\+)? *(\d\d):(\d\d)(?::\d\d)?\)$/;

function endIn(after: string): Pick<MacLogon, 'end' | 'lastedMs'> {
  if (after === 'still logged in') return { end: 'open', lastedMs: null };
  if (/^(?:gone - no logout|- gone)/.test(after)) return { end: 'unknown', lastedMs: null };
  const [, word] = /^- (crash|shutdown|\d\d:\d\d(?::\d\d)?(?: |$))/.exec(after) ?? [];
  const [, days = '0', hours, minutes] = lastsForm.exec(after) ?? [];
  if (word === undefined || hours === undefined) {
    if (/\(.*\)$/.test(after) && !/[a-z]/i.test(after)) throw unknownLine();
    throw /^-? *\p{L}/u.test(after) ? foreign() : unknownLine();
  }
  const end = word === 'crash' || word === 'shutdown' ? word : 'logout';
  // When a machine crashed is known only by its next start.
  const lastedMs =
    end === 'crash' ? null : ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
  return { end, lastedMs };
}

export interface DatedLogon extends Omit<MacLogon, 'from' | 'lastedMs'> {
  readonly fromAtMs: number | null;
  readonly toAtMs: number | null;
}

/** Gives each line its year, newest first: none is later than the line before it. */
export function datedLogons({ logons, begins }: MacRecord, nowMs: number) {
  let latestMs = nowMs + slackMs;
  const all = logons.map(({ from, lastedMs, ...logon }): DatedLogon => {
    const fromAtMs = momentOf(from, latestMs);
    if (fromAtMs !== null) latestMs = Math.min(latestMs, fromAtMs + slackMs);
    return {
      ...logon,
      fromAtMs,
      toAtMs: fromAtMs === null || lastedMs === null ? null : fromAtMs + lastedMs,
    };
  });
  return { logons: all, oldestRecordAtMs: begins === null ? null : momentOf(begins, latestMs) };
}

function unknownLine(): LookFailure {
  return new LookFailure(
    'parse_error',
    'A line that last printed is in a form that this agent does not know.',
  );
}

function foreign(): LookFailure {
  return new LookFailure(
    'locale_unparsed',
    'last printed a line in a language that this agent does not read.',
  );
}
