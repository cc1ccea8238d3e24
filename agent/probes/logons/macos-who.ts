/** What who(1) of a Mac prints, with -a and without: "jane  ttys001  Feb 28 14:45 00:02  812  (192.0.2.7)". */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import { type Stamp, stampForm, stampIn } from './macos-time.ts';

export interface OpenSession {
  readonly account: string;
  readonly terminal: string;
  readonly source: string;
  readonly from: Stamp;
}

const header = /^(?:USER|NAME) +LINE +/;
/** The start of the machine, its run level and changes of the clock. */
const machine = /^(?:reboot|shutdown|\.) +(?:~|run-level)|^ *\. +run-level \S/;
/** Ended, and not yet used again. */
const ended = /\bterm=\d+ +exit=\d+/;
const row = /^([^ ](?:.{0,126}[^ ])?) +([-+?] +)?(console|tty\w{1,16}|pts\/\d{1,6}) *$/;
const lineMost = 1_000;

/** @throws LookFailure on a line that it does not know: it could be a session. */
export function parseMacWho(output: Output): readonly OpenSession[] {
  requireSuccess(output, 'who');
  const lines = linesOf(stdoutText(output).replaceAll('\t', ' ')).filter(
    line => line.trim() !== '' && !isPrompt(line),
  );
  // With -a the start of the machine is told even while nobody is signed in.
  if (lines.every(line => header.test(line)))
    throw new LookFailure('parse_error', 'who did not even tell of the start of the machine.');
  return lines
    .filter(line => !header.test(line) && !machine.test(line))
    .map(sessionIn)
    .filter(session => session !== null)
    .filter(session => session.account !== '_mbsetupuser');
}

function isPrompt(line: string): boolean {
  return /^.{0,80}[$%#] who(?: -\w{1,10})* *$/.test(line);
}

/** Null for a session that has ended. */
function sessionIn(line: string): OpenSession | null {
  if (line.length > lineMost || /\p{Cc}/u.test(line.trimEnd())) throw unknownLine();
  const found = stampForm.exec(line);
  if (found === null) {
    if (/\d\d?:\d\d/.test(line))
      throw new LookFailure(
        'locale_unparsed',
        'who printed a date in a language that this agent does not read.',
      );
    throw unknownLine();
  }
  const from = stampIn(found);
  const [, account, , terminal] = row.exec(line.slice(0, found.index).trimEnd()) ?? [];
  if (from === null || account === undefined || terminal === undefined) throw unknownLine();
  const after = line.slice(found.index + found[0].length);
  if (ended.test(after)) return null;
  const source = /\(([^()\s]{1,300})\)\s*$/.exec(after)?.[1] ?? '';
  return { account, terminal, source, from };
}

function unknownLine(): LookFailure {
  return new LookFailure(
    'parse_error',
    'A line that who printed is in a form that this agent does not know.',
  );
}
