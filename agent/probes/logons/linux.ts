/**
 * Who logged on lately, from where and until when: wtmp through last(1), else the journal. Where neither keeps a
 * record the look fails: an empty list would read as "nobody was here".
 */
import type { FactOf } from '#proto/facts.ts';
import { journalLogons, last } from '../../os/linux/commands-accounts.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { parseJournal } from './journal.ts';
import { type LogonEntry, type LogonRecord, parseLast } from './last.ts';

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

const spanMs = 7 * 24 * 60 * 60 * 1000;
const most = 500;

export const logonsOnLinux: Probe<'logons'> = {
  fact: 'logons',
  question: 'Who logged on in the last seven days, from where?',
  sources: [lastSource, journalSource],
  async read(look) {
    const record = await readRecord(look);
    const lately = record.logons
      .filter(({ fromAtMs, end }) => fromAtMs === null || end === 'open' || fromAtMs >= look.nowMs - spanMs)
      .toSorted((a, b) => (b.fromAtMs ?? 0) - (a.fromAtMs ?? 0));
    return {
      logons: lately.slice(0, most).map(describe),
      ...(record.oldestRecordAtMs === null ? {} : { oldestRecordAtMs: record.oldestRecordAtMs }),
      truncated: lately.length > most,
    } as FactOf<'logons'>;
  },
};

async function readRecord(look: Look): Promise<LogonRecord> {
  try {
    return await look.at(lastSource);
  } catch (error) {
    if (!(error instanceof LookFailure)) throw error;
    try {
      return await look.at(journalSource);
    } catch {
      // The journal was only the second choice: the first one's reason says more.
      throw error;
    }
  }
}

function describe(logon: LogonEntry) {
  const { account, terminal, source, fromAtMs, toAtMs, end } = logon;
  return {
    account,
    terminal,
    source,
    end,
    kind: kindOf(terminal, source),
    ...(fromAtMs === null ? {} : { fromAtMs }),
    ...(toAtMs === null ? {} : { toAtMs }),
  };
}

function kindOf(terminal: string, source: string): string {
  // A display of this very machine is written in the place of an address.
  if (/^:\d/.test(terminal) || /^:\d/.test(source)) return 'graphical';
  return source === '' ? 'local' : 'remote';
}
