/**
 * Who signed in to a Mac lately: last(1) for what was, who(1) for what is. A session that last takes for open while who
 * knows nothing of it has ended, nobody knows when. Without either record the look fails: an empty list would read as
 * "nobody was here".
 */
import type { FactOf } from '#proto/fact-names.ts';
import { lastLogons, openSessions } from '../../os/macos/commands-logons.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import { type DatedLogon, datedLogons, type MacRecord, parseMacLast } from './macos-last.ts';
import { momentOf, slackMs } from './macos-time.ts';
import { type OpenSession, parseMacWho } from './macos-who.ts';

export const macLastSource: CommandSource<MacRecord> = {
  name: 'macos.last',
  kind: 'command',
  command: lastLogons,
  parse: parseMacLast,
};

export const macWhoSource: CommandSource<readonly OpenSession[]> = {
  name: 'macos.who',
  kind: 'command',
  command: openSessions,
  parse: parseMacWho,
};

const spanMs = 7 * 24 * 60 * 60 * 1000;
const most = 500;

export const logonsOnMacos: Probe<'logons'> = {
  fact: 'logons',
  privilege: 'none',
  sources: [macLastSource, macWhoSource],
  async read(look) {
    const { logons, oldestRecordAtMs, whole } = await readMacLogons(look);
    const lately = logons
      .filter(logon => isRecent(logon, look.nowMs - spanMs))
      .toSorted((a, b) => (b.fromAtMs ?? 0) - (a.fromAtMs ?? 0));
    return {
      logons: lately.slice(0, most).map(describe),
      truncated: lately.length > most || !whole,
      ...(oldestRecordAtMs === null ? {} : { oldestRecordAtMs }),
    } satisfies FactOf<'logons'>;
  },
};

/** What began or ended within the span, what is open, and what has no date and so cannot be left out. */
function isRecent({ fromAtMs, toAtMs, end }: DatedLogon, sinceMs: number): boolean {
  return fromAtMs === null || end === 'open' || Math.max(fromAtMs, toAtMs ?? 0) >= sinceMs;
}

export interface MacLogons {
  readonly logons: readonly DatedLogon[];
  readonly oldestRecordAtMs: number | null;
  /** What was before the open sessions is on record too, down to its first line. */
  readonly whole: boolean;
  /** who(1) told which sessions are open; without it, one whose end was never written counts as open. */
  readonly openIsSure: boolean;
}

/** @throws LookFailure where neither program tells of anything */
export async function readMacLogons(look: Look): Promise<MacLogons> {
  const [record, open] = await Promise.all([attempt(look, macLastSource), attempt(look, macWhoSource)]);
  const sessions = open instanceof LookFailure ? [] : open.map(session => opened(session, look.nowMs));
  if (record instanceof LookFailure || isSilent(record)) {
    if (sessions.length > 0)
      return { logons: sessions, oldestRecordAtMs: null, whole: false, openIsSure: true };
    if (record instanceof LookFailure) throw record;
    throw new LookFailure(
      'feature_missing',
      'The record of logons is empty: not even a start of this Mac is in it.',
    );
  }
  const { logons, oldestRecordAtMs } = datedLogons(record, look.nowMs);
  const known = open instanceof LookFailure ? logons : logons.map(logon => stillOpen(logon, sessions));
  const unseen = sessions.filter(
    session => !logons.some(logon => logon.end === 'open' && same(logon, session)),
  );
  return {
    logons: [...known, ...unseen],
    oldestRecordAtMs,
    whole: record.begins !== null,
    openIsSure: !(open instanceof LookFailure),
  };
}

function isSilent({ logons, machineEntries }: MacRecord): boolean {
  return logons.length === 0 && machineEntries === 0;
}

function same(a: DatedLogon, b: DatedLogon): boolean {
  return a.account === b.account && a.terminal === b.terminal;
}

function stillOpen(logon: DatedLogon, sessions: readonly DatedLogon[]): DatedLogon {
  if (logon.end !== 'open' || sessions.some(session => same(logon, session))) return logon;
  return { ...logon, end: 'unknown' };
}

function opened({ from, ...session }: OpenSession, nowMs: number): DatedLogon {
  return { ...session, fromAtMs: momentOf(from, nowMs + slackMs), toAtMs: null, end: 'open' };
}

async function attempt<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

function describe({ account, terminal, source, fromAtMs, toAtMs, end }: DatedLogon) {
  const kind = terminal === 'console' ? 'graphical' : isElsewhere(source) ? 'remote' : 'local';
  return {
    account,
    terminal,
    source,
    end,
    kind,
    ...(fromAtMs === null ? {} : { fromAtMs }),
    ...(toAtMs === null ? {} : { toAtMs }),
  };
}

/** Windows of screen(1) and tmux(1) name what they were opened from. */
function isElsewhere(source: string): boolean {
  return source !== '' && !/^(?::|tmux\(|tty[sp]?\d)/.test(source);
}

const dayMs = 86_400_000;

/**
 * When each account was last used, by login name, epoch milliseconds. People leave a Mac signed in for months: a session
 * that is open is used today, told by the start of the day, so that the fact does not change at each look.
 * @throws LookFailure where no record tells of anything
 */
export async function lastUses(look: Look): Promise<ReadonlyMap<string, number>> {
  const uses = new Map<string, number>();
  const { logons, openIsSure } = await readMacLogons(look);
  for (const { account, fromAtMs, toAtMs, end } of logons) {
    const today = end === 'open' && openIsSure ? Math.floor(look.nowMs / dayMs) * dayMs : 0;
    const at = Math.max(fromAtMs ?? 0, toAtMs ?? 0, today);
    if (at > (uses.get(account) ?? 0)) uses.set(account, at);
  }
  return uses;
}
