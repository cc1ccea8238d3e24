/**
 * Which part of the unified log is read at a look, and what is kept of it until the next. Reading all of it each time
 * would cost minutes, so each look reads what came since the last one and adds it to what is kept: up to seven days.
 * Pure, but for the look itself.
 */
import { loggedInDay, loggedInWeek, loggedLately } from '../../os/macos/commands-logons.ts';
import { logStoreSource } from '../audit-log/macos-unified.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look } from '../probe.ts';
import { type MacAct, parseMacLog } from './macos-log.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const logSource = (name: string, command: typeof loggedLately): CommandSource<readonly MacAct[]> => ({
  name,
  kind: 'command',
  command,
  parse: parseMacLog,
});
export const latelySource = logSource('macos.log.lately', loggedLately);
export const daySource = logSource('macos.log.day', loggedInDay);
export const weekSource = logSource('macos.log.week', loggedInWeek);

const spans = [
  { source: latelySource, spanMs: 30 * minute },
  { source: daySource, spanMs: day },
  { source: weekSource, spanMs: 7 * day },
] as const;
/** Both ends of a span are read twice, since clocks of the log and of this agent are asked one after the other. */
const overlapMs = 2 * minute;
const keptMs = 7 * day;
const most = 1_000;
/** After a long reading that failed the next long one waits: it costs as much again. */
const restMs = 6 * 60 * minute;
const costly: ReadonlySet<string> = new Set(['timeout', 'too_much_output']);

export interface Kept {
  /** Epoch milliseconds: everything from here to `toMs` was read. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly acts: readonly MacAct[];
  /** When a long reading failed last; 0 for never. */
  readonly failedAtMs: number;
}

const memoryName = 'macLogonEvents';

/** @throws LookFailure when the log could not be read; then what was kept stays for the next look */
export async function readKeptLog(look: Look): Promise<Kept> {
  const before = keptIn(look.memory.read(memoryName), look.nowMs);
  const gapMs = before.toMs === 0 ? day - overlapMs : look.nowMs - before.toMs;
  const fits = spans.find(span => gapMs + overlapMs <= span.spanMs) ?? spans[2];
  const resting = look.nowMs - before.failedAtMs < restMs;
  const { source, spanMs } = resting ? spans[0] : fits;
  let acts: readonly MacAct[];
  try {
    acts = await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure && costly.has(error.reason) && source !== latelySource)
      look.memory.write(memoryName, { ...before, failedAtMs: look.nowMs });
    throw error;
  }
  const sinceMs = Math.max(look.nowMs - spanMs, await reachOf(look));
  const joined = before.toMs >= sinceMs;
  const all = merged(before.acts, acts, look.nowMs);
  const fromMs = joined ? Math.max(before.fromMs, look.nowMs - keptMs) : sinceMs;
  const kept: Kept = {
    // What no longer fits is as if it had never been read.
    fromMs: all.length > most ? Math.max(fromMs, all.at(-most)?.atMs ?? fromMs) : fromMs,
    toMs: look.nowMs,
    acts: all.slice(-most),
    failedAtMs: resting ? before.failedAtMs : 0,
  };
  look.memory.write(memoryName, kept);
  return kept;
}

/** A busy Mac keeps some hours only, however far back it is asked. Where that cannot be seen, nothing is promised. */
async function reachOf(look: Look): Promise<number> {
  try {
    return (await look.at(logStoreSource))?.oldestAtMs ?? look.nowMs;
  } catch (error) {
    if (error instanceof LookFailure) return look.nowMs;
    throw error;
  }
}

function merged(before: readonly MacAct[], now: readonly MacAct[], nowMs: number): readonly MacAct[] {
  const all = new Map([...before, ...now].map(act => [keyOf(act), act]));
  return [...all.values()]
    .filter(act => act.atMs >= nowMs - keptMs && act.atMs <= nowMs + day)
    .toSorted((a, b) => a.atMs - b.atMs);
}

const keyOf = (act: MacAct): string =>
  JSON.stringify([act.atMs, act.kind, act.account, act.uid, act.manner, act.source]);

const nothing: Kept = { fromMs: 0, toMs: 0, acts: [], failedAtMs: 0 };
const kinds = new Set(['logon', 'logoff', 'lock', 'unlock', 'elevate', 'failed']);

/** What an earlier look left, or nothing where that is in another form or from a clock that ran ahead. */
function keptIn(value: unknown, nowMs: number): Kept {
  if (value === null || typeof value !== 'object') return nothing;
  const { fromMs, toMs, acts, failedAtMs } = value as Partial<Kept>;
  const numbers = [fromMs, toMs, failedAtMs].every(one => typeof one === 'number' && one >= 0);
  if (!numbers || !Array.isArray(acts) || (toMs ?? 0) > nowMs || !acts.every(isAct)) return nothing;
  return { fromMs: fromMs ?? 0, toMs: toMs ?? 0, acts, failedAtMs: failedAtMs ?? 0 };
}

function isAct(value: unknown): value is MacAct {
  const act = (value ?? {}) as Partial<Record<keyof MacAct, unknown>>;
  const texts = [act.account, act.uid, act.manner, act.source];
  return (
    typeof act.atMs === 'number' && kinds.has(String(act.kind)) && texts.every(one => typeof one === 'string')
  );
}
