/**
 * The sessions of one login that stand open, per place. A session ends at its logoff, or when its computer stopped:
 * logoff records are often lost, and a session that nobody closed must not place anybody anywhere.
 */

import type { Span } from './acts.ts';
import { type SiteMap, stopBetween } from './places.ts';

export interface Sitting {
  readonly number: number;
  readonly host: number;
  remote: boolean;
  /** Remote: where the hands are; unplaced if unknown. */
  from: number;
  /** It came through another computer that was itself used from afar. */
  relayed: boolean;
  connected: boolean;
  /** Since when the screen is open; null: locked or disconnected. */
  openSinceMs: number | null;
  lastMs: number;
}

/** More than this many at one place are records of sessions whose end was lost: the oldest go. */
const mostPerPlace = 16;

export interface Sittings {
  readonly find: (place: number, session: number, nowMs: number) => Sitting | null;
  readonly at: (place: number, nowMs: number) => readonly Sitting[];
  readonly open: (place: number, session: number, host: number, nowMs: number) => Sitting;
  readonly close: (place: number, session: number, nowMs: number) => void;
  /** The screen opens, or stays open. */
  readonly unveil: (sitting: Sitting, nowMs: number) => void;
  /** The screen is locked, or the client is gone. */
  readonly veil: (sitting: Sitting, nowMs: number, closed: boolean) => void;
  /** Spans so far; what is still open ends at `endMs`. */
  readonly finish: (endMs: number) => readonly Span[];
}

export function newSittings(map: SiteMap): Sittings {
  const places = new Map<number, Map<number, Sitting>>();
  const spans: Span[] = [];
  let count = 0;

  function veil(sitting: Sitting, nowMs: number, closed: boolean): void {
    if (sitting.openSinceMs === null) return;
    const { host, remote, number } = sitting;
    const place = remote ? sitting.from : (map.hosts[host]?.place ?? host);
    const errMs = map.hosts[host]?.errMs ?? 0;
    spans.push({
      place,
      host,
      startMs: sitting.openSinceMs,
      endMs: nowMs,
      errMs,
      sitting: number,
      remote,
      closed,
    });
    sitting.openSinceMs = null;
  }

  function alive(place: number, session: number, sitting: Sitting, nowMs: number): boolean {
    const stopMs = stopBetween(map.historyOf(place), sitting.lastMs, nowMs);
    if (stopMs === null) return true;
    veil(sitting, stopMs, false);
    places.get(place)?.delete(session);
    return false;
  }

  function find(place: number, session: number, nowMs: number): Sitting | null {
    const sitting = places.get(place)?.get(session);
    return sitting !== undefined && alive(place, session, sitting, nowMs) ? sitting : null;
  }

  function at(place: number, nowMs: number): readonly Sitting[] {
    const here = places.get(place);
    if (here === undefined) return [];
    return [...here].filter(([session, one]) => alive(place, session, one, nowMs)).map(([, one]) => one);
  }

  function open(place: number, session: number, host: number, nowMs: number): Sitting {
    close(place, session, nowMs);
    const here = places.get(place) ?? new Map<number, Sitting>();
    places.set(place, here);
    const number = ++count;
    const made: Sitting = {
      number,
      host,
      remote: false,
      from: place,
      relayed: false,
      connected: true,
      openSinceMs: null,
      lastMs: nowMs,
    };
    here.set(session, made);
    const oldest = here.keys().next().value;
    if (here.size > mostPerPlace && oldest !== undefined) close(place, oldest, nowMs);
    return made;
  }

  function close(place: number, session: number, nowMs: number): void {
    const sitting = find(place, session, nowMs);
    if (sitting === null) return;
    veil(sitting, nowMs, true);
    places.get(place)?.delete(session);
  }

  function unveil(sitting: Sitting, nowMs: number): void {
    sitting.openSinceMs ??= nowMs;
    sitting.lastMs = nowMs;
  }

  function finish(endMs: number): readonly Span[] {
    for (const place of places.keys()) for (const sitting of at(place, endMs)) veil(sitting, endMs, false);
    return spans.sort((a, b) => a.startMs - b.startMs || a.place - b.place || a.endMs - b.endMs);
  }

  return { find, at, open, close, unveil, veil, finish };
}
