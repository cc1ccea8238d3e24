/**
 * Two acts that one person cannot have done (step 2 of the method): the time between them, with both errors added, is
 * shorter than the shortest way between the two places. Found in one pass over the sorted acts: at each place only
 * the latest act can be the nearest one.
 */
import { type Act, unplaced } from './acts.ts';
import type { SiteMap } from './places.ts';

export interface Conflict {
  readonly first: Act;
  readonly second: Act;
  readonly apartMs: number;
  readonly travelMs: number;
  /** How much shorter than the way, errors added. */
  readonly marginMs: number;
  /** Reasons (bits of `doubts`) why it counts for little; 0: it counts in full. */
  readonly doubt: number;
}

export interface Conflicts {
  /** Each act in at most one of them: so many facts, not so many readings of one. By time. */
  readonly sure: readonly Conflict[];
  readonly doubtful: readonly Conflict[];
  /** The two acts at different places that came nearest to it without being one. */
  readonly nearest: Conflict | null;
  /** Two acts close together at places whose distance nobody knows. */
  readonly unknownWay: readonly [Act, Act] | null;
}

/** Acts so close together matter even where the distance is unknown. */
const closeMs = 600_000;

export function findConflicts(map: SiteMap, acts: readonly Act[]): Conflicts {
  const sure: Conflict[] = [];
  const doubtful: Conflict[] = [];
  const used = new Set<Act>();
  const latest = new Map<number, Act>();
  const reachMs = Math.max(map.longestMs, closeMs);
  let nearest: Conflict | null = null;
  let unknownWay: readonly [Act, Act] | null = null;
  for (const act of acts) {
    if (act.place === unplaced) continue;
    let best: Conflict | null = null;
    for (const other of latest.values()) {
      if (other.place === act.place) continue;
      if (act.atMs - other.atMs > reachMs) {
        latest.delete(other.place);
        continue;
      }
      const met = meet(map, other, act);
      if (met === null) {
        if (act.atMs - other.atMs < closeMs) unknownWay ??= [other, act];
      } else if (met.marginMs <= 0) {
        if (nearest === null || met.marginMs > nearest.marginMs) nearest = met;
      } else if (met.doubt !== 0) doubtful.push(met);
      else if (!used.has(other) && (best === null || met.marginMs > best.marginMs)) best = met;
    }
    latest.set(act.place, act);
    if (best === null) continue;
    used.add(best.first);
    used.add(act);
    sure.push(best);
  }
  return { sure, doubtful, nearest, unknownWay };
}

function meet(map: SiteMap, first: Act, second: Act): Conflict | null {
  const travelMs = map.travelMs(first.place, second.place);
  if (travelMs === null) return null;
  const apartMs = Math.abs(second.atMs - first.atMs);
  const marginMs = travelMs - apartMs - first.errMs - second.errMs;
  return { first, second, apartMs, travelMs, marginMs, doubt: first.doubt | second.doubt };
}

/** Conflicts nearer to each other than this are one fact: a burst may have one cause. */
const oneFactMs = 60_000;

/** The first conflict of each burst. */
export function facts(conflicts: readonly Conflict[]): readonly Conflict[] {
  const kept: Conflict[] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const conflict of conflicts) {
    if (conflict.first.atMs - lastMs >= oneFactMs) kept.push(conflict);
    lastMs = conflict.second.atMs;
  }
  return kept;
}
