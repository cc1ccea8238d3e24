/**
 * Who logged on lately, from where and until when: wtmp through last(1), else wtmpdb, else the journal. Where none keeps
 * a record the look fails: an empty list would read as "nobody was here".
 */
import type { FactOf } from '#proto/fact-names.ts';
import { last } from '../../os/linux/commands-accounts.ts';
import { journalLogons, journalNewestLogons } from '../../os/linux/commands-sessions.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { parseJournal } from './journal.ts';
import { journalWeek } from './journal-week.ts';
import { type LogonEntry, type LogonRecord, parseLast } from './last.ts';
import { wtmpdbSource } from './wtmpdb.ts';

export const lastSource: CommandSource<LogonRecord> = {
  name: 'linux.last',
  kind: 'command',
  command: last,
  parse: parseLast,
};

export const journalSource: CommandSource<LogonRecord> = {
  name: 'linux.journalctl.logons',
  kind: 'command',
  command: journalLogons,
  parse: parseJournal,
};

export const journalNewestSource: CommandSource<LogonRecord> = {
  name: 'linux.journalctl.logons.newest',
  kind: 'command',
  command: journalNewestLogons,
  parse: parseJournal,
};

const spanMs = 7 * 24 * 60 * 60 * 1000;
const most = 500;

export const logonsOnLinux: Probe<'logons'> = {
  fact: 'logons',
  privilege: 'partly',
  sources: [lastSource, wtmpdbSource, journalSource, journalNewestSource],
  async read(look) {
    const record = await readRecord(look);
    const lately = recent(record, look.nowMs).toSorted((a, b) => (b.fromAtMs ?? 0) - (a.fromAtMs ?? 0));
    return {
      logons: lately.slice(0, most).map(describe),
      ...(record.oldestRecordAtMs === null ? {} : { oldestRecordAtMs: record.oldestRecordAtMs }),
      truncated: lately.length > most || record.brokeOff === true,
    } as FactOf<'logons'>;
  },
};

/** What began or ended within the span, what is open, and what has no date and so cannot be left out. */
function recent({ logons }: LogonRecord, nowMs: number): readonly LogonEntry[] {
  const since = nowMs - spanMs;
  return logons.filter(
    ({ fromAtMs, toAtMs, end }) =>
      fromAtMs === null || end === 'open' || Math.max(fromAtMs, toAtMs ?? 0) >= since,
  );
}

/**
 * wtmp first. Some systems leave an old wtmp lying and write no more to it, so where it is silent about the last days
 * wtmpdb and the journal are asked too, and believed if they saw anybody.
 */
async function readRecord(look: Look): Promise<LogonRecord> {
  const wtmp = await wtmpRecord(look);
  if (!(wtmp instanceof LookFailure) && recent(wtmp, look.nowMs).length > 0) return wtmp;
  const journal = await journalWeek(look, journalSource, journalNewestSource);
  if (!(journal instanceof LookFailure) && (wtmp instanceof LookFailure || journal.logons.length > 0))
    return journal;
  // The journal was only the second choice: the first one's reason says more.
  if (wtmp instanceof LookFailure) throw wtmp;
  if (wtmp.logons.length === 0 && wtmp.machineEntries === undefined)
    throw new LookFailure(
      'feature_missing',
      'The record of logons is empty: not even a start of this machine is in it.',
    );
  return wtmp;
}

/** wtmp or, where it is gone or silent about the last days, the database that has taken its place. */
export async function wtmpRecord(look: Look): Promise<LogonRecord | LookFailure> {
  const wtmp = await attempt(look.at(lastSource));
  if (!(wtmp instanceof LookFailure) && recent(wtmp, look.nowMs).length > 0) return wtmp;
  const database = await attempt(look.at(wtmpdbSource));
  if (database instanceof LookFailure) {
    // What failed where there is something to ask says more than what is not there.
    const isGone = wtmp instanceof LookFailure && wtmp.reason === 'tool_missing';
    return isGone ? database : wtmp;
  }
  const says = database.logons.length > 0 || database.machineEntries !== undefined;
  return says || wtmp instanceof LookFailure ? database : wtmp;
}

async function attempt(reading: Promise<LogonRecord>): Promise<LogonRecord | LookFailure> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

function describe(logon: LogonEntry) {
  const { account, terminal, source, fromAtMs, toAtMs, end } = logon;
  const kind = logon.kind ?? kindOf(terminal, source);
  return {
    account,
    terminal,
    source,
    end,
    ...(kind === null ? {} : { kind }),
    ...(fromAtMs === null ? {} : { fromAtMs }),
    ...(toAtMs === null ? {} : { toAtMs }),
  };
}

/** Null where nothing tells it. */
function kindOf(terminal: string, source: string): string | null {
  // A display of this very machine is written in the place of an address.
  if (/^:\d/.test(terminal) || /^:\d/.test(source) || /^seat\d/.test(terminal)) return 'graphical';
  // Windows of screen(1) and tmux(1) name what they were opened from: ":pts/0:S.0", "tmux(1234).%0".
  if (/^(?::|tmux\(|tty\d)/.test(source)) return 'local';
  if (source !== '') return 'remote';
  return terminal === '' ? null : terminal === 'ssh' ? 'remote' : 'local';
}
