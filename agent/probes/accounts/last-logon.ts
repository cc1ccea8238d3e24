/** When each account last logged on, as lastlog(8) and its successor lastlog2(8) tell it: one table, two keepers. */
import { lastlog, lastlog2 } from '../../os/linux/commands-accounts.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireBounded, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** Account name to epoch milliseconds; null for one that never logged on. */
export type LastLogons = ReadonlyMap<string, number | null>;

export const lastlogSource: CommandSource<LastLogons> = {
  name: 'linux.lastlog',
  kind: 'command',
  command: lastlog,
  parse: parseLastlog,
};

export const lastlog2Source: CommandSource<LastLogons> = {
  name: 'linux.lastlog2',
  kind: 'command',
  command: lastlog2,
  parse: parseLastlog,
};

const never = /\*\*Never logged in\*\*$/;
const date =
  /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) ([+-]\d{4}) (\d{4})$/;
const nameWidth = 16;

/** @throws LookFailure on another heading (a translated one), a line of another form, or a list that breaks off. */
function parseLastlog(output: Output): LastLogons {
  requireSuccess(output, 'lastlog');
  requireBounded(output.stdout.length, 900_000, 'What lastlog printed');
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What lastlog printed breaks off.');
  const [heading = '', ...lines] = linesOf(text);
  if (!/^Username\s+Port\s+From\s+Latest\s*$/.test(heading))
    throw new LookFailure(
      /\sPort\s/.test(heading) ? 'locale_unparsed' : 'parse_error',
      'lastlog printed an unknown heading.',
    );
  const logons = new Map<string, number | null>();
  for (const line of lines.filter(each => each.trim() !== '')) {
    const name = nameOf(line);
    const atMs = timeOf(line.trimEnd());
    const before = logons.get(name) ?? null;
    logons.set(name, atMs === null ? before : Math.max(atMs, before ?? atMs));
  }
  return logons;
}

/** The first column is 16 wide; a longer name pushes the others, and a name may hold a single space. */
function nameOf(line: string): string {
  const column =
    line
      .slice(0, nameWidth)
      .split(/\s{2,}/)[0]
      ?.trimEnd() ?? '';
  const name = column.includes(' ') ? column : (/^\S+/.exec(line)?.[0] ?? '');
  if (name === '') throw unknownForm();
  return name;
}

function timeOf(line: string): number | null {
  if (never.test(line)) return null;
  const found = date.exec(line);
  const ms = Date.parse(`${found?.[2]} ${found?.[1]} ${found?.[5]} ${found?.[3]} ${found?.[4]}`);
  if (found === null || Number.isNaN(ms)) throw unknownForm();
  return ms;
}

function unknownForm(): LookFailure {
  return new LookFailure('parse_error', 'lastlog printed a line in an unknown form.');
}
