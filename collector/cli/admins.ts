/**
 * `collector admins assess`: judges logins and their sessions from files of JSON lines and prints one verdict a line.
 * It opens no store and reads nothing but the files named, so that anybody can try it on an export.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError } from '#collector/config.ts';
import { assessAccount } from '#collector/logins/naming/assess.ts';
import {
  type AccountLine,
  LineError,
  readAccountLine,
  readRosterLine,
} from '#collector/logins/naming/input.ts';
import { type Lexicon, loadLexicon } from '#collector/logins/naming/lexicon.ts';
import { type PreparedRoster, prepareRoster } from '#collector/logins/naming/roster.ts';
import type { FirmRoster } from '#collector/logins/naming/types.ts';
import { assessSharing } from '#collector/logins/sharing/assess.ts';
import { readScenario, ScenarioUnreadable } from '#collector/logins/sharing/read.ts';

const usage = `collector admins assess --accounts FILE --rosters FILE   does each login name a person?
collector admins assess --sessions FILE                  did more than one person use a login?
Files hold one JSON object a line; docs/admin-logins.md says which. Verdicts go to standard output, one a line.`;

/** Exit code: 0 every line was judged, 1 some lines could not be, 2 a wrong command or a file that cannot be read. */
export async function adminsCommand(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command !== 'assess') {
    console.error(usage);
    return 2;
  }
  const { values } = parseArgs({
    args: rest,
    options: { accounts: { type: 'string' }, rosters: { type: 'string' }, sessions: { type: 'string' } },
  });
  const { accounts, rosters, sessions } = values;
  if (accounts === undefined && sessions === undefined) throw new UsageError(`Name a file.\n${usage}`);
  const faults: string[] = [];
  const verdicts: string[] = [];
  if (accounts !== undefined) {
    if (rosters === undefined) throw new UsageError(`Name the rosters too: --rosters FILE\n${usage}`);
    verdicts.push(...assessAccounts(accounts, rosters, faults));
  }
  if (sessions !== undefined)
    verdicts.push(...readLines(sessions, faults, assessSession).map(({ value }) => value));
  process.stdout.once('error', leaveQuietly);
  process.stdout.write(verdicts.map(verdict => `${verdict}\n`).join(''));
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length === 0 ? 0 : 1;
}

/** A reader that goes away ("| head") has what it wanted. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function assessSession(line: unknown): string {
  const scenario = readScenario(line);
  const { label, why, confidence, evidence, caps } = assessSharing(scenario);
  return JSON.stringify({ id: scenario.id, label, why, confidence, evidence, caps });
}

function assessAccounts(accounts: string, rosters: string, faults: string[]): string[] {
  const firms = new Map(readLines(rosters, faults, readRosterLine).map(({ value }) => [value.firmId, value]));
  const lexicon = loadLexicon();
  const prepared = new Map<string, PreparedRoster>();
  const verdicts: string[] = [];
  for (const { value, line } of readLines(accounts, faults, readAccountLine)) {
    const roster = firms.get(value.firmId);
    if (roster === undefined) {
      faults.push(
        `${accounts}:${line}: no roster for the firm "${value.firmId}"; add its line to ${rosters}`,
      );
      continue;
    }
    verdicts.push(assessLine(value, firmOf(roster, lexicon, prepared)));
  }
  return verdicts;
}

/** Made ready when the first of a firm's logins comes. */
function firmOf(roster: FirmRoster, lexicon: Lexicon, known: Map<string, PreparedRoster>): PreparedRoster {
  const before = known.get(roster.firmId);
  if (before !== undefined) return before;
  const prepared = prepareRoster(roster, lexicon);
  known.set(roster.firmId, prepared);
  return prepared;
}

function assessLine({ id, account, claims }: AccountLine, prepared: PreparedRoster): string {
  const verdict = assessAccount(account, prepared, claims);
  return JSON.stringify({
    id,
    label: verdict.kind,
    flag: verdict.flag,
    owner_person_id: verdict.ownerId,
    score: verdict.score,
    why: verdict.why,
    rung: verdict.rung,
    facts: verdict.facts,
  });
}

/** The lines that can be read; of each other one, its place and what to do about it. */
function readLines<T>(
  file: string,
  faults: string[],
  read: (line: unknown) => T,
): { readonly value: T; readonly line: number }[] {
  const found: { value: T; line: number }[] = [];
  for (const [at, text] of textOf(file).split('\n').entries()) {
    if (text.trim() === '') continue;
    try {
      found.push({ value: read(parseJson(text)), line: at + 1 });
    } catch (error) {
      if (!(error instanceof LineError) && !(error instanceof ScenarioUnreadable)) throw error;
      faults.push(`${file}:${at + 1}: ${error.message}`);
    }
  }
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LineError(`this is no JSON (${(error as Error).message}); write one JSON object a line`);
  }
}

/** @throws UsageError when the file cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
