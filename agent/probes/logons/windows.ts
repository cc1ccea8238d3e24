/**
 * Who was signed in to a Windows machine lately, from where and until when. Windows may never write the end of a
 * session (a power cut), and keeps remnants of sessions that ended: one is open only while a program runs in it.
 */
import type { FactOf } from '#proto/fact-names.ts';
import type { LiveSession } from '../../os/windows/logons.ts';
import { sectionValueOrNull } from '../../os/windows/reading.ts';
import type { Act } from '../logon-events/windows-acts.ts';
import { type WindowsRecord, windowsRecord, windowsRecordSources } from '../logon-events/windows-record.ts';
import type { Probe } from '../probe.ts';

type Logon = NonNullable<FactOf<'logons'>['logons']>[number];
type Answer = { -readonly [K in keyof Logon]: Logon[K] };

const most = 500;

export const logonsOnWindows: Probe<'logons'> = {
  fact: 'logons',
  privilege: 'partly',
  sources: windowsRecordSources,
  async read(look) {
    const record = await windowsRecord(look);
    const logons = [...recorded(record), ...unrecorded(record)].toSorted(
      (a, b) => (b.fromAtMs ?? 0) - (a.fromAtMs ?? 0),
    );
    return {
      logons: logons.slice(0, most),
      truncated: record.full || logons.length > most,
      ...(record.oldestAtMs === null ? {} : { oldestRecordAtMs: record.oldestAtMs }),
    };
  },
};

/** Each sign-in with the next end of the same session. */
function recorded(record: WindowsRecord): Logon[] {
  const live = liveIds(record);
  const bootAtMs = record.now === null ? null : (sectionValueOrNull(record.now.boot)?.lastBootUpTime ?? null);
  const present = new Set(sessionsNow(record)?.map(session => session.account));
  const open = new Map<string, Answer>();
  const logons: Answer[] = [];
  for (const act of record.acts) {
    if (act.kind === 'logon') {
      const logon = begin(act);
      open.set(act.session, logon);
      logons.push(logon);
    } else if (act.kind === 'logoff') {
      const logon = open.get(act.session);
      if (logon === undefined) continue;
      open.delete(act.session);
      logon.toAtMs = act.atMs;
      logon.end = 'logout';
    }
  }
  for (const [session, logon] of open)
    logon.end = endOf(logon, isLive(session, live) ?? present.has(logon.account ?? ''), bootAtMs);
  return logons;
}

function begin(act: Act): Answer {
  return {
    account: act.account,
    ...(act.accountId === '' ? {} : { accountId: act.accountId }),
    source: act.sourceHost || act.sourceAddress,
    terminal: '',
    kind: act.manner === 'remote' ? 'remote' : 'local',
    fromAtMs: act.atMs,
    end: 'unknown',
    ...(act.elevated === null ? {} : { elevated: act.elevated }),
  };
}

/** No session outlives a restart. */
function endOf(logon: Logon, live: boolean, bootAtMs: number | null): string {
  if (bootAtMs !== null && (logon.fromAtMs ?? 0) < bootAtMs) return 'shutdown';
  return live ? 'open' : 'unknown';
}

function sessionsNow(record: WindowsRecord): readonly LiveSession[] | null {
  const sessions = record.now === null ? null : (sectionValueOrNull(record.now.sessions)?.sessions ?? null);
  return sessions?.filter(session => session.processes > 0) ?? null;
}

/** Ids of sessions in which something runs; null where that is not known. */
function liveIds(record: WindowsRecord): ReadonlySet<string> | null {
  const sessions = sessionsNow(record);
  return sessions === null ? null : new Set(sessions.map(session => session.logonId));
}

/** The Security log writes ids as 0x1a2b, CIM as decimal numbers. */
function isLive(session: string, live: ReadonlySet<string> | null): boolean | null {
  if (live === null || !/^0x[0-9a-f]{1,16}$/i.test(session)) return null;
  return live.has(String(BigInt(session)));
}

/** Who signed in before the record begins, or has a session that the record does not know, and is still here. */
function unrecorded(record: WindowsRecord): Logon[] {
  const told = new Set(
    record.acts.flatMap(({ session }) =>
      /^0x[0-9a-f]{1,16}$/i.test(session) ? [String(BigInt(session))] : [],
    ),
  );
  const accounts = new Set(record.acts.filter(act => act.kind === 'logon').map(act => keyOf(act)));
  const seen = new Set<string>();
  return (sessionsNow(record) ?? []).flatMap((session): readonly Logon[] => {
    const key = keyOf(session);
    // The other half of a split token is the same person's, who is told of by the record.
    if (told.has(session.logonId) || accounts.has(key) || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        account: session.account,
        source: '',
        terminal: '',
        kind: session.type === 10 || session.type === 12 ? 'remote' : 'local',
        end: 'open',
        ...(session.startTime === null ? {} : { fromAtMs: session.startTime }),
      },
    ];
  });
}

function keyOf({ account, authority }: { readonly account: string; readonly authority: string }): string {
  return `${authority}\\${account}`.toLowerCase();
}
