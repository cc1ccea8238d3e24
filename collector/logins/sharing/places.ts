/**
 * Where computers stand, how far apart they are, and what happened to each as a whole. Several host names may be one
 * place: a renamed computer is one computer, and a computer cannot be away from itself.
 */

export interface Host {
  readonly name: string;
  /** Number of the place: the first host of the same computer. */
  readonly place: number;
  /** Host minus true time; null: never measured. */
  readonly offsetMs: number | null;
  readonly errMs: number;
  readonly reportsLocks: boolean;
  /** A laptop stands where its user took it, not where the map has it. */
  readonly carried: boolean;
  readonly site: string;
  readonly zone: string;
}

/** Spans in which a computer was open to someone far away, or switched off; true time, sorted. */
export interface PlaceHistory {
  /** When it started or fell silent: every session ended by then. */
  readonly stopsMs: readonly number[];
  /** From-until of a remote-support tool. */
  readonly tools: readonly (readonly [number, number])[];
}

export interface SiteMap {
  readonly hosts: readonly Host[];
  /** Shortest way between two places in ms; null: nobody knows. */
  readonly travelMs: (a: number, b: number) => number | null;
  /** The longest way on the map. */
  readonly longestMs: number;
  readonly historyOf: (place: number) => PlaceHistory;
}

export const noHistory: PlaceHistory = { stopsMs: [], tools: [] };

/** The first stop after `fromMs` and not after `untilMs`; null: it ran all the time. */
export function stopBetween(history: PlaceHistory, fromMs: number, untilMs: number): number | null {
  const stops = history.stopsMs;
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle] as number) > fromMs) high = middle;
    else low = middle + 1;
  }
  const stop = stops[low];
  return stop !== undefined && stop <= untilMs ? stop : null;
}

export function toolOpen(history: PlaceHistory, atMs: number, errMs: number): boolean {
  return history.tools.some(([from, until]) => atMs + errMs >= from && atMs - errMs <= until);
}

/** Ways between places, kept under one number per pair. */
export function travelTable(
  pairs: readonly { readonly a: number; readonly b: number; readonly ms: number }[],
): Pick<SiteMap, 'travelMs' | 'longestMs'> {
  const ways = new Map<number, number>();
  const key = (a: number, b: number) => Math.min(a, b) * 0x1_0000_0000 + Math.max(a, b);
  let longestMs = 0;
  for (const { a, b, ms } of pairs) {
    // Said twice: the shorter way counts, since it accuses less.
    ways.set(key(a, b), Math.min(ms, ways.get(key(a, b)) ?? Number.POSITIVE_INFINITY));
    longestMs = Math.max(longestMs, ms);
  }
  return { travelMs: (a, b) => (a === b ? 0 : (ways.get(key(a, b)) ?? null)), longestMs };
}
