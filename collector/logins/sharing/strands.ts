/**
 * The other facts that one person cannot produce, or hardly: days without rest, one remote session pulled back and
 * forth, a colleague's computer, a session handed from shift to shift. Only acts beyond doubt count.
 */
import { type Act, type Presence, unplaced } from './acts.ts';
import type { People, Shift } from './people.ts';
import { onShift } from './people.ts';
import type { SiteMap } from './places.ts';
import { kinds } from './record.ts';

const hourMs = 3_600_000;
/** Nobody goes without a pause of five hours for three days. */
const restMs = 5 * hourMs;
const sleeplessMs = 72 * hourMs;

export interface Restless {
  readonly first: Act;
  readonly last: Act;
  readonly longestPauseMs: number;
}

/** The longest stretch of typed acts without a pause to sleep, if it is longer than anyone stays awake. */
export function withoutRest(acts: readonly Act[]): Restless | null {
  let found: Restless | null = null;
  let first: Act | null = null;
  let last: Act | null = null;
  let longestPauseMs = 0;
  for (const act of acts) {
    // A broken connection comes back by itself.
    if (act.doubt !== 0 || act.kind === kinds.remoteReconnect) continue;
    const pauseMs = last === null ? 0 : act.atMs - last.atMs + act.errMs + last.errMs;
    if (first === null || pauseMs >= restMs) {
      first = act;
      longestPauseMs = 0;
    } else longestPauseMs = Math.max(longestPauseMs, pauseMs);
    last = act;
    const spanMs = act.atMs - first.atMs - act.errMs - first.errMs;
    if (spanMs >= sleeplessMs) found = { first, last: act, longestPauseMs };
  }
  return found;
}

export interface PulledBack {
  readonly first: Act;
  readonly second: Act;
  readonly times: number;
}

const pulls = 3;

/** One remote session taken from client to client, each time faster than anyone gets from one to the other. */
export function pulledBack(map: SiteMap, acts: readonly Act[]): PulledBack | null {
  const seen = new Map<number, { last: Act; times: number; pair: readonly [Act, Act] | null }>();
  let most: PulledBack | null = null;
  for (const act of acts) {
    if (act.kind !== kinds.remoteLogon && act.kind !== kinds.remoteReconnect) continue;
    if (act.doubt !== 0 || act.place === unplaced) continue;
    const before = seen.get(act.sitting);
    const state = before ?? { last: act, times: 0, pair: null };
    seen.set(act.sitting, state);
    const travelMs = map.travelMs(state.last.place, act.place);
    const apartMs = act.atMs - state.last.atMs + act.errMs + state.last.errMs;
    if (travelMs !== null && apartMs < travelMs) {
      state.times++;
      state.pair ??= [state.last, act];
    }
    state.last = act;
    if (state.pair !== null && state.times >= pulls && state.times > (most?.times ?? 0))
      most = { first: state.pair[0], second: state.pair[1], times: state.times };
  }
  return most;
}

export interface Foreign {
  readonly act: Act;
  /** Where the login's own screen was open at that moment. */
  readonly ownPlace: number;
}

/** A remote logon typed at a named colleague's computer, the colleague there and the owner's screen open elsewhere. */
export function foreignComputer(map: SiteMap, presence: Presence, people: People): Foreign | null {
  if (!people.owned || people.othersComputers.size === 0) return null;
  for (const act of presence.acts) {
    if (!act.remote || act.doubt !== 0 || !people.othersComputers.has(act.place)) continue;
    const own = presence.spans.find(
      span =>
        !span.remote &&
        span.place !== act.place &&
        span.startMs <= act.atMs &&
        act.atMs <= span.endMs &&
        map.hosts[span.host]?.reportsLocks === true &&
        map.hosts[span.host]?.offsetMs !== null,
    );
    if (own !== undefined && people.otherLoginAt(act.place, act.atMs)) return { act, ownPlace: own.place };
  }
  return null;
}

export interface HandedOver {
  readonly first: Act;
  readonly second: Act;
  readonly times: number;
}

/** A shift ends and another begins: nearer to each other than this, both ends belong to one sitting. */
const handoverMs = 12 * hourMs;
/** Staying on for less than this is overtime. */
const overtimeMs = 2 * hourMs;
const slackMinutes = 30;
const wideSlackMinutes = 60;

/** One session used in two people's hours at their only desk, never closed in between. */
export function handedOver(presence: Presence, people: People): HandedOver | null {
  if (people.shifts.length < 2) return null;
  const places = new Set(presence.acts.map(act => act.place));
  for (const place of places) {
    const shifts = people.shifts.filter(one => one.places?.includes(place) ?? places.size === 1);
    const acts = presence.acts.filter(act => act.place === place && act.doubt === 0);
    if (shifts.length < 2 || acts.length < 2) continue;
    const ends = presence.spans.filter(one => one.closed && one.place === place && !one.remote);
    const used = [...acts.map(act => act.atMs), ...ends.map(span => span.endMs)];
    // One person's hours hold it all, in whatever way the clock is read: nothing was handed over.
    const one = people.readings.some(reading =>
      shifts.some(shift => used.every(atMs => onShift(shift, reading(atMs, place), wideSlackMinutes))),
    );
    if (one) continue;
    for (const reading of people.readings) {
      const minutes = acts.map(act => reading(act.atMs, place));
      if (!minutes.every(at => shifts.some(shift => onShift(shift, at, slackMinutes)))) continue;
      const found = handovers(presence, acts, minutes, shifts);
      if (found !== null) return found;
    }
  }
  return null;
}

function handovers(
  presence: Presence,
  acts: readonly Act[],
  minutes: readonly number[],
  shifts: readonly Shift[],
): HandedOver | null {
  const found: [Act, Act][] = [];
  for (let index = 1; index < acts.length; index++) {
    const [a, b] = [acts[index - 1] as Act, acts[index] as Act];
    if (a.sitting === 0 || a.sitting !== b.sitting || b.atMs - a.atMs > handoverMs) continue;
    const minute = minutes[index] as number;
    const [mine, theirs] = [onlyShift(shifts, minutes[index - 1] as number), onlyShift(shifts, minute)];
    if (mine === null || theirs === null || mine === theirs) continue;
    const pastMs = ((minute - mine.end + 1440) % 1440) * 60_000 + (usedUntil(presence, b) - b.atMs);
    if (pastMs < overtimeMs) continue;
    found.push([a, b]);
  }
  const [pair] = found;
  return pair === undefined ? null : { first: pair[0], second: pair[1], times: found.length };
}

function onlyShift(shifts: readonly Shift[], minute: number): Shift | null {
  const here = shifts.filter(one => onShift(one, minute, 0));
  return here.length === 1 ? (here[0] as Shift) : null;
}

function usedUntil(presence: Presence, act: Act): number {
  const span = presence.spans.find(
    one => one.closed && one.sitting === act.sitting && one.startMs <= act.atMs && act.atMs <= one.endMs,
  );
  return span?.endMs ?? act.atMs;
}
