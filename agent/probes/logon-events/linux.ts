/**
 * Single acts of signing in and out on Linux: the journal, else wtmp through last(1), else wtmpdb. Neither desktop
 * writes a record of locking and unlocking that every system has, so nothing is concluded from their silence.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { journalEvents, journalNewestEvents } from '../../os/linux/commands-sessions.ts';
import { passwdSource } from '../accounts/sources.ts';
import { LookFailure } from '../failure.ts';
import { journalWeek } from '../logons/journal-week.ts';
import type { LogonRecord } from '../logons/last.ts';
import { lastSource, wtmpRecord } from '../logons/linux.ts';
import { wtmpdbSource } from '../logons/wtmpdb.ts';
import type { CommandSource, Look, Probe } from '../probe.ts';
import { type JournalEvent, type JournalEvents, parseJournalEvents } from './linux-journal.ts';

export const journalEventsSource: CommandSource<JournalEvents> = {
  name: 'linux.journalctl.events',
  kind: 'command',
  command: journalEvents,
  parse: parseJournalEvents,
};

export const journalNewestEventsSource: CommandSource<JournalEvents> = {
  name: 'linux.journalctl.events.newest',
  kind: 'command',
  command: journalNewestEvents,
  parse: parseJournalEvents,
};

const most = 2000;
const spanMs = 7 * 86_400_000;

export const logonEventsOnLinux: Probe<'logonEvents'> = {
  fact: 'logonEvents',
  privilege: 'partly',
  sources: [journalEventsSource, journalNewestEventsSource, lastSource, wtmpdbSource, passwdSource],
  async read(look) {
    const [record, ids] = await Promise.all([readRecord(look), accountIds(look)]);
    const lately = record.events.filter(
      event => event.atMs >= look.nowMs - spanMs && event.atMs <= look.nowMs + spanMs,
    );
    return {
      events: thatFit(lately).map(event => ({
        atMs: event.atMs,
        kind: event.kind,
        account: event.account,
        accountId: ids.get(event.account) ?? '',
        authority: '',
        session: event.session,
        sourceHost: /^[\d.:a-fA-F]+(%\w+)?$/.test(event.source) ? '' : event.source,
        sourceAddress: /^[\d.:a-fA-F]+(%\w+)?$/.test(event.source) ? event.source : '',
        ...(event.manner === '' ? {} : { manner: event.manner }),
      })),
      truncated: lately.length > most || record.brokeOff === true,
      locksRecorded: false,
      ...(record.oldestAtMs === null ? {} : { oldestRecordAtMs: record.oldestAtMs }),
    } satisfies FactOf<'logonEvents'>;
  },
};

/** The newest; of who got in before of who did not, since guessing strangers leave thousands of lines a day. */
function thatFit(events: readonly JournalEvent[]): readonly JournalEvent[] {
  if (events.length <= most) return events;
  const { failed = [], others = [] } = Object.groupBy(events, ({ kind }) =>
    kind === 'failed' ? 'failed' : 'others',
  );
  const kept = others.slice(-most);
  const room = most - kept.length;
  return [...kept, ...failed.slice(failed.length - room)].toSorted((a, b) => a.atMs - b.atMs);
}

async function readRecord(look: Look): Promise<JournalEvents> {
  const journal = await journalWeek(look, journalEventsSource, journalNewestEventsSource);
  if (!(journal instanceof LookFailure) && journal.oldestAtMs !== null) return journal;
  const wtmp = await wtmpRecord(look);
  if (!(wtmp instanceof LookFailure)) return fromWtmp(wtmp);
  // The journal was the first choice: its reason says more.
  if (journal instanceof LookFailure) throw journal;
  throw wtmp;
}

/** Each session as its beginning and, where it is on record, its end. */
function fromWtmp({ logons, oldestRecordAtMs, machineEntries, brokeOff }: LogonRecord): JournalEvents {
  if (logons.length === 0 && machineEntries === undefined)
    throw new LookFailure(
      'feature_missing',
      'The record of logons is empty: not even a start of this machine is in it.',
    );
  const events = logons.flatMap((logon, i): readonly JournalEvent[] => {
    if (logon.fromAtMs === null) return [];
    const remote = logon.source !== '' && !/^(?::|tmux\(|tty\d)/.test(logon.source);
    const bare = { account: logon.account, session: `wtmp-${i}`, source: remote ? logon.source : '' };
    const begun = {
      ...bare,
      atMs: logon.fromAtMs,
      kind: 'logon' as const,
      manner: remote ? 'ssh' : 'interactive',
    };
    if (logon.toAtMs === null) return [begun];
    return [begun, { ...bare, atMs: logon.toAtMs, kind: 'logoff', manner: '' }];
  });
  return {
    events: events.toSorted((a, b) => a.atMs - b.atMs),
    oldestAtMs: oldestRecordAtMs,
    ...(brokeOff === true ? { brokeOff } : {}),
  };
}

/** Login name to uid; a name that is not in it keeps none. */
async function accountIds(look: Look): Promise<ReadonlyMap<string, string>> {
  const entries = await look.at(passwdSource).catch(asFailure);
  return new Map(entries instanceof LookFailure ? [] : entries.map(entry => [entry.name, String(entry.uid)]));
}

function asFailure(error: unknown): LookFailure {
  if (error instanceof LookFailure) return error;
  throw error;
}
