/** What parsers share: bytes to text, and a failure in words when a program ended badly. */
import type { Output } from '../os/run.ts';
import { LookFailure } from './failure.ts';

/** Standard output as text. Every program runs in the C locale, which prints ASCII or passes UTF-8 through. */
export function stdoutText(output: Output): string {
  return new TextDecoder().decode(output.stdout);
}

export function stderrText(output: Output): string {
  return new TextDecoder().decode(output.stderr);
}

/** Far beyond what any program prints that the agent asks: a week's journal of a busy server has fewer. */
const mostLines = 200_000;

/**
 * Lines without their ends; a last empty one is left out.
 * @throws LookFailure for a text of more lines than any real one
 */
export function linesOf(text: string): string[] {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++count > mostLines)
      throw new LookFailure('too_much_output', `There were more than ${mostLines} lines.`);
  // By a text rather than a pattern, which takes four times as long.
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Bytes of standard error in which its first words are looked for. */
const longestComplaint = 20_000;

/** The first line of standard error that says something, short enough to report. */
export function firstComplaint(output: Output): string {
  const said = new TextDecoder().decode(output.stderr.subarray(0, longestComplaint));
  const line = linesOf(said).find(text => text.trim() !== '') ?? 'it said nothing';
  return shortened(line.trim(), 200);
}

/** @throws LookFailure on far more than such a file or program ever holds or prints. */
export function requireBounded(size: number, most: number, what: string): void {
  if (size > most) throw new LookFailure('parse_error', `${what} holds far more than it ever should.`);
}

/**
 * Whether a file breaks off in the middle of its last line: a line without its end may be a part of a longer one, and
 * lines after it may be lost ("TMOUT=9" of "TMOUT=900"). A blank line, a comment and one that ends in a whole switch
 * ("no", "false") are what editors and scripts leave without an end.
 */
export function breaksOff(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return last !== '' && !/^[#;]/.test(last) && !/[\s=](?:yes|no|true|false|on|off)$/i.test(last);
}

/**
 * As JSON.parse. A megabyte of brackets within brackets, which nobody's program prints, takes that far too long.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (/[[{]{64}/.test(text)) throw new SyntaxError('It is nested far too deeply.');
  return JSON.parse(text);
}

export function shortened(text: string, most: number): string {
  // Control characters could play with a terminal that shows the report.
  const clean = text.replace(/\p{Cc}+/gu, ' ');
  return clean.length > most ? `${clean.slice(0, most - 1)}…` : clean;
}

/** @throws LookFailure unless the program ended with status 0 */
export function requireSuccess(output: Output, program: string): void {
  if (output.exitCode === 0) return;
  const complaint = firstComplaint(output);
  const denied = /permission denied|operation not permitted/i.test(complaint);
  throw new LookFailure(
    denied ? 'no_privilege' : 'command_failed',
    `${program} ended with status ${output.exitCode}: ${complaint}`,
  );
}

/** Seconds with a fraction, as find(1) prints times, to epoch milliseconds; null when it is no such time. */
export function secondsToMs(text: string): number | null {
  if (!/^\d{1,12}(\.\d+)?$/.test(text)) return null;
  return Math.floor(Number(text) * 1000);
}
