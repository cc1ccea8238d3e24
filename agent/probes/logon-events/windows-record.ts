/**
 * What a Windows machine has on record about signing in, for both questions that rest on it: the Security log, or the
 * session manager's where that log may not be read or records no sign-ins. Which of them speaks is decided once.
 */
import {
  type EventRecords,
  securityFailuresSource,
  securityLogonsSource,
  securitySessionsSource,
  terminalSessionsSource,
} from '../../os/windows/event-records.ts';
import { type LogonsReading, logonsSource } from '../../os/windows/logons.ts';
import { sectionValueOrNull } from '../../os/windows/reading.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look } from '../probe.ts';
import { type Act, securityActs, terminalActs } from './windows-acts.ts';

export interface WindowsRecord {
  readonly log: 'security' | 'terminal';
  /** Oldest first. */
  readonly acts: readonly Act[];
  /** There may be more than was asked for. */
  readonly full: boolean;
  readonly oldestAtMs: number | null;
  readonly clearedAtMs: number | null;
  /** Locking leaves a record; null where nobody can tell. */
  readonly locksRecorded: boolean | null;
  /** Null where the script did not run. */
  readonly now: LogonsReading | null;
}

export const windowsRecordSources = [
  securityLogonsSource,
  securitySessionsSource,
  securityFailuresSource,
  terminalSessionsSource,
  logonsSource,
] as const;

/** @throws LookFailure when neither log could be read, or when neither holds anything at all */
export async function windowsRecord(look: Look): Promise<WindowsRecord> {
  const record = await chosenRecord(look);
  if (record.acts.length === 0 && record.oldestAtMs === null)
    throw new LookFailure(
      'feature_missing',
      'No sign-in is on record, and nothing shows that any would be: an empty list would read as nobody.',
    );
  return record;
}

async function chosenRecord(look: Look): Promise<WindowsRecord> {
  const [now, security] = await Promise.all([orNull(look, logonsSource), orFailure(readSecurity(look))]);
  if (!(security instanceof LookFailure) && security.acts.some(act => act.kind === 'logon'))
    return securityRecord(security, now);
  const terminal = await orFailure(look.at(terminalSessionsSource));
  if (!(terminal instanceof LookFailure)) {
    const acts = terminalActs(terminal.records);
    // Both silent: the Security log is the one that would say more.
    if (security instanceof LookFailure || acts.length > 0) return terminalRecord(acts, terminal.full, now);
  }
  if (security instanceof LookFailure) throw security;
  return securityRecord(security, now);
}

interface Security {
  readonly acts: readonly Act[];
  readonly full: boolean;
  readonly locksSeen: boolean;
}

/** All three questions go to one log: where one of them fails, a shorter list would read as whole. */
async function readSecurity(look: Look): Promise<Security> {
  const all: readonly EventRecords[] = await Promise.all(
    [securityLogonsSource, securitySessionsSource, securityFailuresSource].map(source => look.at(source)),
  );
  const records = all.flatMap(one => one.records).toSorted((a, b) => a.atMs - b.atMs || a.number - b.number);
  return {
    acts: securityActs(records),
    full: all.some(one => one.full),
    locksSeen: records.some(record => record.id === 4800 || record.id === 4801),
  };
}

function securityRecord({ acts, full, locksSeen }: Security, now: LogonsReading | null): WindowsRecord {
  const automatic = now === null ? null : sectionValueOrNull(now.automatic);
  const cleared = now === null ? null : (sectionValueOrNull(now.cleared)?.at ?? null);
  const setting = now === null ? null : (sectionValueOrNull(now.auditing)?.locks ?? null);
  return {
    log: 'security',
    acts: automatic?.enabled === true ? acts.map(act => asAutomatic(act, automatic.account)) : acts,
    full,
    oldestAtMs: now === null ? null : (sectionValueOrNull(now.securityOldest)?.oldest ?? null),
    clearedAtMs: cleared,
    locksRecorded: setting === null ? (locksSeen ? true : null) : setting === 1 || setting === 3,
    now,
  };
}

function terminalRecord(acts: readonly Act[], full: boolean, now: LogonsReading | null): WindowsRecord {
  const oldestAtMs = now === null ? null : (sectionValueOrNull(now.terminalOldest)?.oldest ?? null);
  return { log: 'terminal', acts, full, oldestAtMs, clearedAtMs: null, locksRecorded: false, now };
}

/** Windows writes the same record whether it signed somebody in by itself or a person typed a password. */
function asAutomatic(act: Act, account: string | null): Act {
  const name = account?.replace(/^.*\\/, '').toLowerCase();
  const automatic =
    act.kind === 'logon' && act.manner === 'interactive' && act.account.toLowerCase() === name;
  return automatic ? { ...act, manner: 'automatic' } : act;
}

async function orFailure<T>(reading: Promise<T>): Promise<T | LookFailure> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

async function orNull<T>(look: Look, source: CommandSource<T>): Promise<T | null> {
  const reading = await orFailure(look.at(source));
  return reading instanceof LookFailure ? null : reading;
}
